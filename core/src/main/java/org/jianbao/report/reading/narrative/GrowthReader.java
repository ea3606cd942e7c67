package org.jianbao.report.reading.narrative;

import static org.jianbao.text.WordPatterns.any;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jianbao.report.narrative.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * Reads by how many percent a figure grew or shrank of which the text gives last year's figure or
 * the difference, too (增幅): 收到62件，比上年的53件增长17.0%; 公开303条，较上年增加26条，增长9.4%.
 */
final class GrowthReader {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Longest words that compare and say by how much: 与上一年度全年的数量相比增幅达到. */
  private static final int LONGEST = 24;

  private final Pattern base;
  private final Pattern growth;
  private final Pattern difference;
  private final Pattern grows;
  private final Pattern bracketed;

  GrowthReader(PartWords words) {
    String last = "(?:" + any(words.words("growth-base")) + "|20[0-9]{2}年度?)";
    String comparing = any(words.words("growth-than"));
    String changes = any(words.words("growth"));
    base = Pattern.compile(comparing + last + "(?:(?!" + changes + ")[^,;。:()]){0,4}\\(?$");
    grows = Pattern.compile(changes + "[了为达到约]{0,2}$");
    bracketed = Pattern.compile(last + "[^,;。:()]{0,4}");
    growth = Pattern.compile("^\\)?[^;。:()0-9]{0,4}" + changes + "[了为达到约]{0,2}$");
    difference =
        Pattern.compile(
            "(?:" + comparing + last + "[^,;。:()]{0,6}|^\\)?[^,;。:()]{0,4},?)" + changes + "了?$");
  }

  /** The growths of a paragraph in order. */
  List<Ratio> read(ParagraphText text) {
    List<Ratio> ratios = new ArrayList<>();
    for (Quantity percentage : text.quantities()) {
      Growth found =
          percentage.isPercent() && !percentage.approximate() ? of(text, percentage) : null;
      if (found != null) {
        ratios.add(ratio(text, percentage, found));
      }
    }
    return ratios;
  }

  /**
   * Two figures of which one is so much more than the other.
   *
   * @param now the figure of the report year
   * @param other last year's, or the difference
   */
  private record Growth(Quantity now, Quantity other, boolean difference, boolean fits) {}

  private @Nullable Growth of(ParagraphText text, Quantity percentage) {
    Span sentence = text.sentence(percentage.start());
    List<Quantity> before = text.within(sentence.start(), percentage.start());
    Quantity behind = behind(text, percentage);
    if (behind != null) {
      return compared(text, before, behind, percentage, false);
    }
    int last = before.size() - 1;
    if (last < 1 || !growth.matcher(between(text, before.get(last), percentage)).find()) {
      return null;
    }
    Quantity nearest = before.get(last);
    if (isAfter(text, before, last, base)) {
      return compared(text, before.subList(0, last), nearest, percentage, false);
    }
    if (!isAfter(text, before, last, difference)) {
      return null;
    }
    // 比上年277条多26条: last year's figure stands between.
    Quantity told = before.get(last - 1);
    boolean both = last > 1 && isAfter(text, before, last - 1, base);
    return both
        ? compared(text, before.subList(0, last - 1), told, percentage, false)
        : compared(text, before.subList(0, last), nearest, percentage, true);
  }

  /** Last year's figure in brackets behind a growth: 同比上升12.7%（2023年为606条）. */
  private @Nullable Quantity behind(ParagraphText text, Quantity percentage) {
    String all = text.text();
    int from = Math.max(0, percentage.start() - LONGEST);
    boolean grown = grows.matcher(all.substring(from, percentage.start())).find();
    int close =
        grown && all.startsWith("(", percentage.end()) ? all.indexOf(')', percentage.end()) : -1;
    List<Quantity> inside = close < 0 ? List.of() : text.within(percentage.end(), close);
    boolean only = inside.size() == 1 && inside.get(0).end() == close;
    return only
            && bracketed
                .matcher(all.substring(percentage.end() + 1, inside.get(0).start()))
                .matches()
        ? inside.get(0)
        : null;
  }

  private static boolean isAfter(ParagraphText text, List<Quantity> before, int at, Pattern words) {
    String label = between(text, before.get(at - 1), before.get(at));
    return words.matcher(label.substring(Math.max(0, label.length() - LONGEST))).find();
  }

  private static String between(ParagraphText text, Quantity first, Quantity second) {
    return text.text().substring(first.end(), Math.max(first.end(), second.start()));
  }

  private static @Nullable Growth compared(
      ParagraphText text,
      List<Quantity> before,
      Quantity other,
      Quantity percentage,
      boolean difference) {
    List<Quantity> alike =
        before.stream()
            .filter(now -> now.unit().equals(other.unit()) && RatioFigures.isFigure(now))
            .toList();
    for (Quantity now : alike) {
      if (fits(percentage, now, other, difference)) {
        return new Growth(now, other, difference, true);
      }
    }
    List<Quantity> outside =
        alike.stream().filter(now -> !isInBrackets(text.text(), now, other.start())).toList();
    Quantity only = outside.size() == 1 ? outside.get(0) : null;
    return only != null
            && only.isExact()
            && other.isExact()
            && percent(only, other, difference) != null
        ? new Growth(only, other, difference, false)
        : null;
  }

  private static boolean isInBrackets(String all, Quantity quantity, int to) {
    int open = 0;
    for (int i = quantity.end(); i < to; i++) {
      open += all.charAt(i) == '(' ? 1 : all.charAt(i) == ')' ? -1 : 0;
      if (open < 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean fits(
      Quantity percentage, Quantity now, Quantity other, boolean difference) {
    BigDecimal up = percent(now, other, difference);
    BigDecimal down = difference ? quotient(other.value(), now.value().add(other.value())) : null;
    return up != null && RatioReader.fits(percentage, up)
        || down != null && RatioReader.fits(percentage, down);
  }

  /** By how many percent a figure differs from another; null if nothing divides. */
  private static @Nullable BigDecimal percent(Quantity now, Quantity other, boolean difference) {
    BigDecimal less = now.value().subtract(other.value());
    return difference ? quotient(other.value(), less) : quotient(less.abs(), other.value());
  }

  private static @Nullable BigDecimal quotient(BigDecimal part, BigDecimal whole) {
    return whole.signum() > 0 ? part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64) : null;
  }

  private static Ratio ratio(ParagraphText text, Quantity percentage, Growth found) {
    Quantity now = found.now();
    Quantity other = found.other();
    BigDecimal quotient = percent(now, other, found.difference());
    return new Ratio(
        text.amount(percentage, "", text.clause(percentage.start(), percentage.end())),
        text.amount(now, "", text.place(now.start(), now.end())),
        text.amount(other, "", text.place(other.start(), other.end())),
        (quotient == null ? BigDecimal.ZERO : quotient)
            .setScale(Math.max(0, percentage.value().scale()), RoundingMode.HALF_UP),
        found.fits(),
        /* certain= */ true);
  }
}
