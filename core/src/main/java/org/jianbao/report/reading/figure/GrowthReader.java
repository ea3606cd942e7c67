package org.jianbao.report.reading.figure;

import static org.jianbao.text.WordPatterns.any;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.form.NarrativeWords;
import org.jianbao.report.figure.Figure;
import org.jianbao.report.figure.StatedGrowth;
import org.jianbao.report.reading.narrative.Quantity;
import org.jianbao.report.reading.narrative.Span;
import org.jianbao.report.reading.narrative.TextSpans;
import org.jianbao.text.CompactText;
import org.jspecify.annotations.Nullable;

/**
 * Reads by how many percent a figure grew or shrank over last year, right behind the figure:
 * 收到申请62件， 同比增长17.0%; 较上年增加9件，增幅17.0%. Where it may be another figure that grew, nothing is read.
 */
final class GrowthReader {
  /** Figures of these scopes are those that tables hold. */
  private static final Set<String> SCOPES = Set.of(Figure.WHOLE, "region", "government");

  /** Longest words between a figure and its growth, brackets left out. */
  private static final int LONGEST = 40;

  /** Longest words in brackets between the two. */
  private static final int LONGEST_BRACKETS = 200;

  /** A growth of so many percent may be a slip of the unit, but is never read as another. */
  private static final String SIGNS = "-~至到";

  private final boolean known;
  private final Pattern direct;
  private final Pattern withDifference;
  private final Pattern withBase;
  private final Pattern down;

  GrowthReader(NarrativeWords words) {
    String changes =
        "(?:" + any(words.words("growth")) + "|" + any(words.words("growth-down")) + ")";
    String last = "(?:" + any(words.words("growth-base")) + "|(?<year>20[0-9]{2})年度?)";
    String than = any(words.words("growth-than"));
    String how = "(?:" + any(words.words("growth-how")) + ")?";
    String comparing =
        "[,、(]?"
            + how
            + "(?:"
            + any(words.words("growth-yearly"))
            + "|"
            + than
            + last
            + "(?:度|同期|全年|同比|的?[总数]量|的)?(?:相比|对比|比较|比)?),?";
    String change = how + "(?<change>" + changes + ")(?:幅度?|率|比例)?[了为达到约]{0,2}";
    known = !words.words("growth-yearly").isEmpty() && !words.words("growth").isEmpty();
    direct = Pattern.compile(comparing + "(?:" + how + "(?<first>" + changes + "),)?" + change);
    withDifference =
        Pattern.compile(comparing + how + "(?<first>" + changes + ")了?#[,、(]?(?:同比)?" + change);
    withBase = Pattern.compile("[,、(]?" + than + last + "(?:度|同期|全年)?的?[总数]?量?#(?:相比)?,?" + change);
    down = Pattern.compile(any(words.words("growth-down")));
  }

  /** A figure and where it stands in the compact text. */
  record Placed(Figure figure, int start, int end) {}

  /**
   * The growths of a paragraph in order.
   *
   * @param placed its figures of which something is known, in any order
   * @param year the report year, or null
   */
  List<StatedGrowth> read(
      CompactText compact,
      List<Quantity> quantities,
      List<Placed> placed,
      Places places,
      int section,
      @Nullable Integer year) {
    List<StatedGrowth> growths = new ArrayList<>();
    if (!known || placed.isEmpty() || quantities.stream().noneMatch(Quantity::isPercent)) {
      return growths;
    }
    List<Placed> figures = placed.stream().sorted(Comparator.comparingInt(Placed::start)).toList();
    int numbersFrom = 0;
    int figuresFrom = 0;
    for (Span sentence : TextSpans.sentences(compact)) {
      int numbersTo = numbersFrom;
      while (numbersTo < quantities.size() && quantities.get(numbersTo).start() < sentence.end()) {
        numbersTo++;
      }
      int figuresTo = figuresFrom;
      while (figuresTo < figures.size() && figures.get(figuresTo).start() < sentence.end()) {
        figuresTo++;
      }
      Sentence read =
          new Sentence(
              compact.text(),
              quantities.subList(numbersFrom, numbersTo),
              figures.subList(figuresFrom, figuresTo),
              year);
      numbersFrom = numbersTo;
      figuresFrom = figuresTo;
      for (Quantity percentage : read.quantities()) {
        if (percentage.isPercent() && !percentage.approximate()) {
          StatedGrowth growth = growth(read, percentage, places, section);
          if (growth != null) {
            growths.add(growth);
          }
        }
      }
    }
    return growths;
  }

  /** A sentence: its numbers, and its figures of which something is known. */
  private record Sentence(
      String text, List<Quantity> quantities, List<Placed> placed, @Nullable Integer year) {}

  private @Nullable StatedGrowth growth(
      Sentence sentence, Quantity percentage, Places places, int section) {
    if (percentage.end() < sentence.text().length()
        && SIGNS.indexOf(sentence.text().charAt(percentage.end())) >= 0) {
      return null;
    }
    Placed nearest = nearest(sentence.placed(), percentage.start());
    if (nearest == null || !fit(nearest.figure())) {
      return null;
    }
    Gap gap = Gap.between(sentence, nearest, percentage);
    if (gap == null) {
      return null;
    }
    Matcher matcher = matcher(gap);
    if (matcher == null || !ofLastYear(matcher, sentence.year())) {
      return null;
    }
    if (gap.text().startsWith(",") && ambiguous(sentence, nearest, percentage)) {
      return null;
    }
    boolean falls = falls(matcher.group("change"));
    String first = matcher.pattern() == withBase ? null : matcher.group("first");
    if (first != null && falls(first) != falls(matcher.group("change"))) {
      return null;
    }
    BigDecimal value = percentage.value();
    return new StatedGrowth(
        nearest.figure(),
        falls ? value.negate() : value,
        places.clause(section, percentage.start(), percentage.end()));
  }

  /** Whether a word says that something became less. */
  private boolean falls(String word) {
    return down.matcher(word).matches();
  }

  private static boolean fit(Figure figure) {
    return figure.wording() == Figure.Wording.NUMBER
        && !figure.approximate()
        && SCOPES.contains(figure.scope());
  }

  private @Nullable Matcher matcher(Gap gap) {
    List<Pattern> patterns =
        gap.numbers() == 0 ? List.of(direct) : List.of(withDifference, withBase);
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(gap.text());
      if (gap.numbers() < 2 && matcher.matches()) {
        return matcher;
      }
    }
    return null;
  }

  private static boolean ofLastYear(Matcher matcher, @Nullable Integer year) {
    String named = matcher.group("year");
    return named == null || year != null && Integer.parseInt(named) == year - 1;
  }

  /** The last figure that ends before an index. */
  private static @Nullable Placed nearest(List<Placed> placed, int before) {
    Placed nearest = null;
    for (Placed each : placed) {
      if (each.end() <= before && (nearest == null || each.start() > nearest.start())) {
        nearest = each;
      }
    }
    return nearest;
  }

  /** Whether another figure of the same subject stands before, whose growth it may be. */
  private static boolean ambiguous(Sentence sentence, Placed figure, Quantity percentage) {
    int from = 0;
    for (Quantity each : sentence.quantities()) {
      if (each.isPercent() && each.end() <= figure.start()) {
        from = each.end();
      }
    }
    for (Placed other : sentence.placed()) {
      if (other.start() >= from
          && other.end() <= percentage.start()
          && other.start() != figure.start()
          && other.figure().topic().equals(figure.figure().topic())) {
        return true;
      }
    }
    return false;
  }

  /**
   * The words between a figure and a percentage, brackets left out, each number a #.
   *
   * @param numbers how many numbers stand in them
   */
  private record Gap(String text, int numbers) {

    /** The words, or null if they are too long or another sentence begins in them. */
    static @Nullable Gap between(Sentence sentence, Placed figure, Quantity percentage) {
      int from = figure.end();
      if (percentage.start() - from > LONGEST + LONGEST_BRACKETS) {
        return null;
      }
      StringBuilder text = new StringBuilder();
      int numbers = 0;
      int at = from;
      while (at < percentage.start()) {
        char c = sentence.text().charAt(at);
        int close = c == '(' ? sentence.text().indexOf(')', at) : -1;
        Quantity number = numberAt(sentence.quantities(), at);
        if (close >= 0 && close < percentage.start()) {
          at = close + 1;
        } else if (number != null && number.end() <= percentage.start() && number.isCount()) {
          text.append('#');
          numbers++;
          at = number.end();
        } else {
          text.append(c);
          at++;
        }
      }
      return text.length() > LONGEST ? null : new Gap(text.toString(), numbers);
    }

    private static @Nullable Quantity numberAt(List<Quantity> quantities, int index) {
      for (Quantity quantity : quantities) {
        if (quantity.start() == index) {
          return quantity;
        }
      }
      return null;
    }
  }
}
