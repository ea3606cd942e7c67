package org.jianbao.report.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.report.reading.flat.FlatText;
import org.jianbao.text.Opening;

/** Finds top-level headings that stand within a paragraph, between text on one or both sides. */
final class HeadingsInLine {
  /** Characters of the longest heading without its number. */
  static final int LONGEST = 36;

  /** Numbers in line that are looked at; reports have some dozens. */
  private static final int MOST_NUMBERS = 400;

  private static final double NEAR = 0.6;

  /** So similar is an altered heading whose number is glued to the last figure of a table. */
  private static final double NEAR_BEHIND_FIGURE = 0.8;

  /** Numbers written in unusual ways count if there are so many of them. */
  private static final int ENOUGH_UNUSUAL = 3;

  static final Pattern SENTENCE = Pattern.compile("[。;!?,:]");

  private static final String NUMERALS = "一二三四五六七八九十";
  private static final String OTHER_NUMERALS =
      "壹贰叁肆伍陆柒捌玖拾\u2160\u2161\u2162\u2163\u2164\u2165\u2166\u2167\u2168\u2169"
          + "\u2460\u2461\u2462\u2463\u2464\u2465\u2466\u2467\u2468\u2469";

  private static final Opening NUMBERS =
      new Opening(
          Pattern.compile(
              "(?:第["
                  + NUMERALS
                  + "](?:部分|[章节])[、:]?|["
                  + NUMERALS
                  + "]{1,2}[、.,:]"
                  + "|[1-9][、.](?![0-9])|["
                  + OTHER_NUMERALS
                  + "][、.,:]?|(?<bare>["
                  + NUMERALS
                  + "]|[1-9])(?=\\p{IsHan}))"),
          NUMERALS + OTHER_NUMERALS + "第123456789");
  private static final String BEFORE = "。;!?:…\"')]》";
  private static final String NOT_BEFORE = "《\"'([、,及和与第";

  /** Characters behind a number among which two successive ones of a heading stand. */
  private static final int OPENING = 12;

  private final HeadingLabels labels;
  private final HeadingExtent extent;
  private final Set<String> pairs = new HashSet<>();

  HeadingsInLine(HeadingLabels labels) {
    this.labels = labels;
    this.extent = new HeadingExtent(labels);
    for (String wording : labels.wordings()) {
      for (int i = 0; i + 2 <= wording.length(); i++) {
        pairs.add(wording.substring(i, i + 2));
      }
    }
  }

  /** Whether any number in mid-line may be that of a heading: tells most texts quickly. */
  boolean mayHave(FlatText flat) {
    Opening.Search search = NUMBERS.in(flat.text());
    Matcher numbers = search.found();
    while (search.find()) {
      int opening = isUnusual(flat, numbers.start()) ? 1 : OPENING;
      if (!flat.lineBefore(numbers.start())
          && beginsNumber(flat, numbers.start())
          && resembles(flat.text(), numbers.end(), opening)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a digit is not one of a longer figure; white space may part it from one. */
  private static boolean beginsNumber(FlatText flat, int start) {
    if (flat.gapBefore(start) || !Character.isDigit(flat.text().charAt(start))) {
      return true;
    }
    char before = flat.text().charAt(start - 1);
    return !Character.isDigit(before) && before != '.';
  }

  private boolean resembles(String text, int words, int opening) {
    for (int i = words; i + 2 <= text.length() && i < words + opening; i++) {
      if (pairs.contains(text.substring(i, i + 2))) {
        return true;
      }
    }
    return false;
  }

  /**
   * A heading in line.
   *
   * @param start index of its number
   * @param end index behind its last character
   */
  record Found(int start, int end, HeadingLabels.Match match) {
    int[] span() {
      return new int[] {start, end};
    }
  }

  /**
   * The headings in a text that are surely headings, in order; also those at the start of lines.
   */
  List<Found> sure(FlatText flat) {
    List<Found> found = new ArrayList<>();
    Opening.Search search = NUMBERS.in(flat.text());
    Matcher numbers = search.found();
    int from = 0;
    for (int count = 0; count < MOST_NUMBERS && search.find(from); count++) {
      from = numbers.end();
      Found one =
          beginsNumber(flat, numbers.start()) && resembles(flat.text(), numbers.end(), OPENING)
              ? extent.at(flat, numbers.start(), numbers.end())
              : null;
      if (one != null
          && one.match().sure()
          && mayBegin(flat, one)
          && (numbers.group("bare") == null || isBare(flat, one))) {
        found.add(one);
        from = one.end();
      }
    }
    if (found.stream().filter(one -> isUnusual(flat, one.start())).count() < ENOUGH_UNUSUAL) {
      found.removeIf(one -> isUnusual(flat, one.start()));
    }
    return HeadingRuns.withoutStrangers(flat, HeadingRuns.withoutLists(flat, found));
  }

  /** Whether a number is one of a list (①) or a figure rather than that of a section. */
  private static boolean isUnusual(FlatText flat, int start) {
    char first = flat.text().charAt(start);
    return OTHER_NUMERALS.indexOf(first) >= 0
        || Character.isDigit(first) && Character.isIdeographic(flat.text().charAt(start + 1));
  }

  /** Whether a number without sign is that of the section, at the start of a line or chunk. */
  private static boolean isBare(FlatText flat, Found one) {
    Integer section = one.match().section();
    return (flat.gapBefore(one.start()) || flat.text().charAt(one.start() - 1) == '。')
        && section != null
        && (NUMERALS.indexOf(flat.text().charAt(one.start())) + 1 == section
            || flat.text().charAt(one.start()) - '0' == section && flat.gapBefore(one.start()));
  }

  /** Altered headings of the sections that no sure one means, in order. */
  List<Found> altered(FlatText flat, List<Found> sure) {
    Map<Integer, Found> best = new LinkedHashMap<>();
    Set<Integer> known = new HashSet<>();
    sure.forEach(one -> known.add(one.match().section()));
    Opening.Search search = NUMBERS.in(flat.text());
    Matcher numbers = search.found();
    int from = 0;
    for (int count = 0; count < MOST_NUMBERS && search.find(from); count++) {
      from = numbers.end();
      int start = numbers.start();
      if (sure.stream().anyMatch(one -> one.start() <= start && start < one.end())
          || numbers.group("bare") != null
          || isUnusual(flat, start) && sure.stream().noneMatch(one -> isUnusual(flat, one.start()))
          || !resembles(flat.text(), numbers.end(), OPENING)) {
        continue;
      }
      Found one = extent.at(flat, start, numbers.end());
      Integer section = one == null ? null : one.match().section();
      if (one == null || section == null || known.contains(section) || !fits(one, section, sure)) {
        continue;
      }
      boolean begins =
          flat.gapBefore(start)
              || BEFORE.indexOf(flat.text().charAt(start - 1)) >= 0
              || Character.isDigit(flat.text().charAt(start - 1));
      String words = flat.text().substring(numbers.end(), one.end());
      boolean glued = !beginsNumber(flat, start);
      if (begins
          && (!glued || Character.digit(flat.text().charAt(start), 10) == section)
          && one.match().similarity() >= (glued ? NEAR_BEHIND_FIGURE : NEAR)
          && !labels.isTableLabel(words, one.match().similarity())) {
        best.merge(section, one, (a, b) -> b.match().similarity() > a.match().similarity() ? b : a);
      }
    }
    List<Found> all = new ArrayList<>(best.values());
    all.sort(Comparator.comparingInt(Found::start));
    return all;
  }

  /**
   * Numbered short lines between gaps in broken paragraphs that are none of these headings: whether
   * they are headings is decided like that of any line.
   */
  List<int[]> lines(FlatText flat, List<int[]> taken, Set<Integer> broken) {
    List<int[]> lines = new ArrayList<>();
    Opening.Search search = NUMBERS.in(flat.text());
    Matcher numbers = search.found();
    while (search.find()) {
      int start = numbers.start();
      int end = flat.nextGap(numbers.end());
      if (numbers.group("bare") == null
          && !Character.isDigit(flat.text().charAt(start))
          && flat.gapBefore(start)
          && end - numbers.end() <= LONGEST
          && end > numbers.end()
          && broken.contains(flat.paragraphOf(start))
          && !SENTENCE.matcher(flat.text().substring(numbers.end(), end)).find()
          && taken.stream().noneMatch(one -> one[0] < end && start < one[1])) {
        lines.add(new int[] {start, end});
      }
    }
    return lines;
  }

  private static boolean fits(Found one, int section, List<Found> sure) {
    for (Found other : sure) {
      Integer number = other.match().section();
      if (number != null
          && (number < section && other.start() > one.start()
              || number > section && other.start() < one.start())) {
        return false;
      }
    }
    return true;
  }

  private static boolean mayBegin(FlatText flat, Found one) {
    return flat.gapBefore(one.start())
        || NOT_BEFORE.indexOf(flat.text().charAt(one.start() - 1)) < 0;
  }
}
