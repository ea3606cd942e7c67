package org.jianbao.report.reading.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianbao.form.NarrativeWords;
import org.jianbao.form.UnitKind;
import org.jianbao.report.figure.Figure;
import org.jianbao.report.figure.StatedGrowth;
import org.jianbao.report.reading.narrative.Quantity;
import org.jianbao.report.reading.narrative.Span;
import org.jianbao.report.reading.narrative.TextSpans;
import org.jianbao.text.CompactText;
import org.jspecify.annotations.Nullable;

/**
 * Reads by how many percent (or times) a figure grew or shrank over last year: right behind it
 * (收到申请62件，同比增长17.0%), or in words that name it again (申请数量较上年增长17.0%). Where it may be another
 * figure that grew, nothing is read.
 */
final class GrowthReader {
  /** Figures of these scopes are those that tables hold. */
  private static final Set<String> SCOPES = Set.of(Figure.WHOLE, "region", "government");

  /** Longest words between a figure and its growth, brackets left out. */
  private static final int LONGEST = 40;

  /** Longest words in brackets between the two. */
  private static final int LONGEST_BRACKETS = 200;

  /** What makes a range of a percentage. */
  private static final String SIGNS = "-~至到";

  private final GrowthPatterns patterns;

  GrowthReader(NarrativeWords words) {
    patterns = new GrowthPatterns(words);
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
    if (!patterns.known()
        || placed.isEmpty()
        || quantities.stream().noneMatch(GrowthReader::isShare)) {
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
              sentence,
              quantities.subList(numbersFrom, numbersTo),
              figures.subList(figuresFrom, figuresTo),
              figures.subList(Math.max(0, figuresFrom - LONGEST), figuresTo),
              year);
      numbersFrom = numbersTo;
      figuresFrom = figuresTo;
      for (Quantity percentage : read.quantities()) {
        StatedGrowth growth =
            exact(read, percentage) ? growth(read, percentage, places, section) : null;
        if (growth != null) {
          growths.add(growth);
        }
      }
    }
    return growths;
  }

  /**
   * A sentence.
   *
   * @param quantities its numbers
   * @param placed its figures of which something is known
   * @param soFar the same with those of sentences before
   */
  private record Sentence(
      String text,
      Span span,
      List<Quantity> quantities,
      List<Placed> placed,
      List<Placed> soFar,
      @Nullable Integer year) {}

  private static boolean exact(Sentence sentence, Quantity quantity) {
    boolean range =
        quantity.end() < sentence.text().length()
            && SIGNS.indexOf(sentence.text().charAt(quantity.end())) >= 0;
    return isShare(quantity) && !quantity.approximate() && !range;
  }

  private static boolean isShare(Quantity quantity) {
    return quantity.isPercent() || quantity.kind() == UnitKind.MULTIPLE;
  }

  /** A number in percent, exact to what it is exact to: 1.2 times are 12 × 10. */
  private static BigDecimal percent(Quantity quantity) {
    BigDecimal value = quantity.value();
    return quantity.isPercent()
        ? value.setScale(Math.max(0, value.scale()))
        : new BigDecimal(value.unscaledValue(), value.scale() - 2);
  }

  private @Nullable StatedGrowth growth(
      Sentence sentence, Quantity percentage, Places places, int section) {
    Placed nearest = nearest(sentence.placed(), percentage.start());
    String gap =
        words(sentence, nearest == null ? sentence.span().start() : nearest.end(), percentage);
    if (gap == null) {
      return null;
    }
    Boolean falls =
        nearest == null || !fit(nearest.figure()) ? null : patterns.falls(gap, sentence.year());
    Figure figure = nearest == null ? null : nearest.figure();
    if (falls == null) {
      GrowthPatterns.Named named = patterns.named(gap, sentence.year());
      figure = named == null ? null : only(sentence.soFar(), named.objects(), percentage.start());
      falls = named == null ? null : named.falls();
    } else if (gap.startsWith(",") && ambiguous(sentence, nearest, percentage)) {
      return null;
    }
    if (falls == null || figure == null || falls && !percentage.isPercent()) {
      return null;
    }
    BigDecimal value = percent(percentage);
    return new StatedGrowth(
        figure,
        falls ? value.negate() : value,
        places.clause(section, percentage.start(), percentage.end()));
  }

  private static boolean fit(Figure figure) {
    return figure.wording() == Figure.Wording.NUMBER
        && !figure.approximate()
        && SCOPES.contains(figure.scope());
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

  /** The figure of some objects before an index; null if there is none, or they differ. */
  private static @Nullable Figure only(List<Placed> placed, Set<String> objects, int before) {
    Figure only = null;
    for (Placed each : placed) {
      Figure figure = each.figure();
      if (each.end() <= before
          && objects.contains(figure.object())
          && figure.applicant() == null
          && SCOPES.contains(figure.scope())) {
        if (!fit(figure) || only != null && !only.value().equals(figure.value())) {
          return null;
        }
        only = figure;
      }
    }
    return only;
  }

  /** Whether another figure of the same subject stands before, whose growth it may be. */
  private static boolean ambiguous(
      Sentence sentence, @Nullable Placed figure, Quantity percentage) {
    int from = 0;
    for (Quantity each : sentence.quantities()) {
      if (figure != null && each.isPercent() && each.end() <= figure.start()) {
        from = each.end();
      }
    }
    for (Placed other : sentence.placed()) {
      if (figure != null
          && other.start() >= from
          && other.end() <= percentage.start()
          && other.start() != figure.start()
          && other.figure().topic().equals(figure.figure().topic())) {
        return true;
      }
    }
    return false;
  }

  /** The words up to a percentage, brackets left out, each number a #; null if there are many. */
  private static @Nullable String words(Sentence sentence, int from, Quantity percentage) {
    if (percentage.start() - from > LONGEST + LONGEST_BRACKETS) {
      return null;
    }
    Map<Integer, Quantity> numbers = new HashMap<>();
    for (Quantity quantity : sentence.quantities()) {
      if (quantity.start() >= from && quantity.start() < percentage.start()) {
        numbers.put(quantity.start(), quantity);
      }
    }
    StringBuilder text = new StringBuilder();
    int at = from;
    while (at < percentage.start() && text.length() <= LONGEST) {
      char c = sentence.text().charAt(at);
      int close = c == '(' ? sentence.text().indexOf(')', at) : -1;
      Quantity number = numbers.get(at);
      if (close >= 0 && close < percentage.start()) {
        at = close + 1;
      } else if (number != null && number.end() <= percentage.start() && number.isCount()) {
        text.append('#');
        at = number.end();
      } else {
        text.append(c);
        at++;
      }
    }
    return text.length() > LONGEST ? null : text.toString();
  }
}
