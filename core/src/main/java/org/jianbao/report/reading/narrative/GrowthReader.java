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

  /** What may stand between a change and its figure. */
  private static final String ENDING = "[了为达到约]{0,2}$";

  private final Pattern base;
  private final Pattern growth;
  private final Pattern difference;
  private final Pattern grows;
  private final Pattern bracketed;
  private final Pattern rises;
  private final Pattern falls;

  GrowthReader(PartWords words) {
    String last = "(?:" + any(words.words("growth-base")) + "|20[0-9]{2}年度?)";
    String comparing = any(words.words("growth-than"));
    String up = any(words.words("growth"));
    String down = any(words.words("growth-down"));
    String changes = "(?:" + up + "|" + down + ")";
    rises = Pattern.compile(up + ENDING);
    falls = Pattern.compile(down + ENDING);
    base = Pattern.compile(comparing + last + "(?:(?!" + changes + ")[^,;。:()]){0,4}\\(?$");
    grows = Pattern.compile(changes + ENDING);
    bracketed = Pattern.compile(last + "[^,;。:()]{0,4}");
    growth = Pattern.compile("^\\)?[^;。:()0-9]{0,4}" + changes + ENDING);
    String yearly = "(?:" + any(words.words("growth-yearly")) + ")?";
    difference =
        Pattern.compile(
            "(?:"
                + comparing
                + last
                + "[^,;。:()]{0,6}|^\\)?[^,;。:()]{0,4},?"
                + yearly
                + ")"
                + changes
                + "了?$");
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
   * @param other what it is compared with
   * @param kind what that is
   */
  private record Growth(Quantity now, Quantity other, Kind kind, boolean fits) {}

  /** What a figure is compared with: last year's, or by how much it is more or less. */
  private enum Kind {
    LAST_YEAR,
    MORE,
    LESS
  }

  private @Nullable Growth of(ParagraphText text, Quantity percentage) {
    Span sentence = text.sentence(percentage.start());
    List<Quantity> before = text.within(sentence.start(), percentage.start());
    Quantity behind = behind(text, percentage);
    if (behind != null) {
      return compared(text, before, behind, percentage, Kind.LAST_YEAR);
    }
    int last = before.size() - 1;
    if (last < 1 || !growth.matcher(between(text, before.get(last), percentage)).find()) {
      return null;
    }
    Quantity nearest = before.get(last);
    if (isAfter(text, before, last, base)) {
      return compared(text, before.subList(0, last), nearest, percentage, Kind.LAST_YEAR);
    }
    if (!isAfter(text, before, last, difference)) {
      return null;
    }
    // 比上年277条多26条: last year's figure stands between.
    Quantity told = before.get(last - 1);
    boolean both = last > 1 && isAfter(text, before, last - 1, base);
    if (both) {
      return compared(text, before.subList(0, last - 1), told, percentage, Kind.LAST_YEAR);
    }
    Kind kind = kind(between(text, told, nearest), between(text, nearest, percentage));
    return kind == null ? null : compared(text, before.subList(0, last), nearest, percentage, kind);
  }

  /** Whether a difference is more or less, by the words before it and before the percentage. */
  private @Nullable Kind kind(String before, String behind) {
    boolean more = rises.matcher(before).find() || rises.matcher(behind).find();
    boolean less = falls.matcher(before).find() || falls.matcher(behind).find();
    return more == less ? null : more ? Kind.MORE : Kind.LESS;
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
      ParagraphText text, List<Quantity> before, Quantity other, Quantity percentage, Kind kind) {
    List<Quantity> alike =
        before.stream()
            .filter(now -> now.unit().equals(other.unit()) && RatioFigures.isFigure(now))
            .toList();
    for (Quantity now : alike) {
      if (fits(percentage, now, other, kind)) {
        return new Growth(now, other, kind, true);
      }
    }
    List<Quantity> outside =
        alike.stream().filter(now -> !isInBrackets(text.text(), now, other.start())).toList();
    Quantity only = outside.size() == 1 ? outside.get(0) : null;
    return only != null && only.isExact() && other.isExact() && percent(only, other, kind) != null
        ? new Growth(only, other, kind, false)
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

  private static boolean fits(Quantity percentage, Quantity now, Quantity other, Kind kind) {
    BigDecimal quotient = percent(now, other, kind);
    return quotient != null && RatioReader.fits(percentage, quotient);
  }

  /** By how many percent a figure differs from last year's; null if nothing divides. */
  private static @Nullable BigDecimal percent(Quantity now, Quantity other, Kind kind) {
    return switch (kind) {
      case LAST_YEAR -> quotient(now.value().subtract(other.value()).abs(), other.value());
      case MORE -> quotient(other.value(), now.value().subtract(other.value()));
      case LESS -> quotient(other.value(), now.value().add(other.value()));
    };
  }

  private static @Nullable BigDecimal quotient(BigDecimal part, BigDecimal whole) {
    return whole.signum() > 0 ? part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64) : null;
  }

  private static Ratio ratio(ParagraphText text, Quantity percentage, Growth found) {
    Quantity now = found.now();
    Quantity other = found.other();
    BigDecimal quotient = percent(now, other, found.kind());
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
