package org.jianbao.report.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.report.Wording;
import org.jianbao.report.reading.flat.FlatText;
import org.jianbao.text.Opening;
import org.jspecify.annotations.Nullable;

/** Finds top-level headings that stand within a paragraph, between text on one or both sides. */
final class HeadingsInLine {
  /** Characters of the longest heading without its number. */
  private static final int LONGEST = 36;

  private static final int SHORTEST = 4;

  /** So many characters right behind a heading may be the text of its section. */
  private static final int SHORTEST_TEXT = 15;

  /** Numbers in line that are looked at; reports have some dozens. */
  private static final int MOST_NUMBERS = 400;

  /** So many headings one behind the other, with no text between them, are a list of contents. */
  private static final int LIST = 3;

  /** So many headings in one paragraph show that it has lost its line breaks. */
  private static final int BROKEN = 3;

  private static final double NEAR = 0.6;

  /** So much less similar may be what stands up to the next gap. */
  private static final double SLIGHT = 0.25;

  private static final Pattern SENTENCE = Pattern.compile("[。;!?,:]");

  private static final String NUMERALS = "一二三四五六七八九十";
  private static final Opening NUMBERS =
      new Opening(
          Pattern.compile(
              "(?:第["
                  + NUMERALS
                  + "]部分[、:]?|["
                  + NUMERALS
                  + "]{1,2}[、.,:]"
                  + "|(?<![0-9.])[1-9][、.](?![0-9])|(?<bare>["
                  + NUMERALS
                  + "])(?=\\p{IsHan}))"),
          NUMERALS + "第123456789");
  private static final String BEFORE = "。;!?:…\"')]》";
  private static final String NOT_BEFORE = "《\"'([、,及和与第";

  /** What may stand between two entries of a table of contents: dots and the page. */
  private static final Pattern BETWEEN_CONTENTS = Pattern.compile("[.·…-]*\\(?[0-9]{0,3}\\)?");

  private static final Pattern LEADERS = Pattern.compile("[.·…-]{2}|[0-9]");
  private static final Pattern BETWEEN_LISTED = Pattern.compile("[、,;。:和及与]{0,2}");
  private static final String ENDS = "。;:,(";

  /** Characters behind a number among which two successive ones of a heading stand. */
  private static final int OPENING = 12;

  private final HeadingLabels labels;
  private final Set<String> pairs = new HashSet<>();

  HeadingsInLine(HeadingLabels labels) {
    this.labels = labels;
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
      if (!flat.lineBefore(numbers.start()) && resembles(flat.text(), numbers.end())) {
        return true;
      }
    }
    return false;
  }

  private boolean resembles(String text, int words) {
    for (int i = words; i + 2 <= text.length() && i < words + OPENING; i++) {
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
          resembles(flat.text(), numbers.end()) ? at(flat, numbers.start(), numbers.end()) : null;
      if (one != null
          && one.match().sure()
          && mayBegin(flat, one)
          && (numbers.group("bare") == null || isBare(flat, one))) {
        found.add(one);
        from = one.end();
      }
    }
    return withoutStrangers(flat, withoutLists(flat, found));
  }

  /** Whether a number without sign is that of the section, at the start of a line or chunk. */
  private static boolean isBare(FlatText flat, Found one) {
    Integer section = one.match().section();
    return (flat.gapBefore(one.start()) || flat.text().charAt(one.start() - 1) == '。')
        && section != null
        && NUMERALS.indexOf(flat.text().charAt(one.start())) + 1 == section;
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
          || !resembles(flat.text(), numbers.end())) {
        continue;
      }
      Found one = at(flat, start, numbers.end());
      Integer section = one == null ? null : one.match().section();
      if (one == null || section == null || known.contains(section) || !fits(one, section, sure)) {
        continue;
      }
      boolean begins =
          flat.gapBefore(start)
              || BEFORE.indexOf(flat.text().charAt(start - 1)) >= 0
              || Character.isDigit(flat.text().charAt(start - 1));
      String words = flat.text().substring(numbers.end(), one.end());
      if (begins
          && one.match().similarity() >= NEAR
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

  /** The best heading behind a number, or null. */
  private @Nullable Found at(FlatText flat, int start, int words) {
    String text = flat.text();
    int most = Math.min(text.length(), words + LONGEST);
    Found best = null;
    for (int end = words + 1; end <= most; end++) {
      boolean mayEnd = end == most || flat.gapBefore(end);
      if (mayEnd || end - words >= SHORTEST) {
        HeadingLabels.Match match = labels.match(text.substring(words, end));
        if (match.section() != null
            && (mayEnd || !lastWords(flat, end) || match.wording() == Wording.OFFICIAL)
            && (best == null || match.rank() > best.match().rank() - 1e-9)) {
          best = new Found(start, end, match);
        }
      }
      if (end < most && (flat.lineBefore(end) || "。;!?".indexOf(text.charAt(end)) >= 0)) {
        break;
      }
    }
    return best == null ? null : extended(flat, toGap(flat, best, words), words);
  }

  /** A heading that is no listed wording ends where its line once ended, if that is alike. */
  private Found toGap(FlatText flat, Found found, int words) {
    Wording wording = found.match().wording();
    if (wording == Wording.OFFICIAL || wording == Wording.ACCEPTED || flat.gapBefore(found.end())) {
      return found;
    }
    int gap = flat.nextGap(found.end());
    String text = flat.text().substring(words, Math.min(gap, words + LONGEST));
    HeadingLabels.Match match = labels.match(text);
    boolean alike =
        gap - words <= LONGEST
            && !SENTENCE.matcher(text).find()
            && Objects.equals(match.section(), found.match().section())
            && match.similarity() >= found.match().similarity() - SLIGHT;
    return alike ? new Found(found.start(), gap, match) : found;
  }

  /** Whether the line ends in a few characters: they belong to the heading, perhaps altered. */
  private boolean lastWords(FlatText flat, int end) {
    if (ENDS.indexOf(flat.text().charAt(end)) >= 0 || labels.saysNothing(flat.text(), end)) {
      return false;
    }
    for (int i = end + 1; i < end + SHORTEST_TEXT && i <= flat.length(); i++) {
      if (i == flat.length() || flat.lineBefore(i)) {
        return true;
      }
    }
    return false;
  }

  /** A heading to which more is added by 和 or the like ends where its paragraph once ended. */
  private Found extended(FlatText flat, Found found, int words) {
    String text = flat.text();
    int end = found.end();
    if (end >= text.length() || flat.gapBefore(end) || !labels.joins(text, found.end())) {
      return found;
    }
    int most = Math.min(text.length(), words + LONGEST);
    while (end < most
        && !flat.gapBefore(end)
        && ENDS.indexOf(text.charAt(end)) < 0
        && !Character.isDigit(text.charAt(end))) {
      end++;
    }
    HeadingLabels.Match match = labels.match(text.substring(words, end));
    return match.sure() ? new Found(found.start(), end, match) : found;
  }

  private static boolean mayBegin(FlatText flat, Found one) {
    return flat.gapBefore(one.start())
        || NOT_BEFORE.indexOf(flat.text().charAt(one.start() - 1)) < 0;
  }

  /** Of these headings a table of contents (目录): line upon line, dots and pages, all come again. */
  List<Found> contents(FlatText flat, List<Found> found) {
    List<Found> contents = new ArrayList<>();
    int from = 0;
    while (from < found.size()) {
      int to = from + 1;
      while (to < found.size() && isEntry(flat, found.get(to - 1), found.get(to))) {
        to++;
      }
      List<Found> run = found.subList(from, to);
      Set<Integer> later = new HashSet<>();
      found.subList(to, found.size()).forEach(one -> later.add(one.match().section()));
      long again = run.stream().filter(one -> later.contains(one.match().section())).count();
      if (run.size() >= LIST && (again >= run.size() - 1 || haveLeaders(flat, run))) {
        contents.addAll(run);
      }
      from = to;
    }
    return contents;
  }

  /**
   * Whether dots end each of these or stand behind it: they lead to a page, and tables part the
   * rest.
   */
  private static boolean haveLeaders(FlatText flat, List<Found> run) {
    return run.stream()
        .allMatch(
            one -> {
              int end = Math.min(flat.length(), one.end() + SHORTEST);
              return LEADERS.matcher(flat.text()).region(one.start(), end).find();
            });
  }

  private static boolean isEntry(FlatText flat, Found one, Found next) {
    return BETWEEN_CONTENTS.matcher(flat.text().substring(one.end(), next.start())).matches();
  }

  /** Leaves out lists of contents: headings between which no text stands. */
  private static List<Found> withoutLists(FlatText flat, List<Found> found) {
    List<Found> kept = new ArrayList<>();
    int from = 0;
    while (from < found.size()) {
      int to = from + 1;
      while (to < found.size() && isListed(flat, found.get(to - 1), found.get(to))) {
        to++;
      }
      if (to - from < LIST) {
        kept.addAll(found.subList(from, to));
      }
      from = to;
    }
    return kept;
  }

  private static boolean isListed(FlatText flat, Found one, Found next) {
    return !flat.lineBefore(next.start())
        && BETWEEN_LISTED.matcher(flat.text().substring(one.end(), next.start())).matches();
  }

  /**
   * Leaves out a heading in mid-line whose section has a heading on a line of its own: there the
   * text only names it. Unless the paragraph has many, and so has lost its line breaks.
   */
  private static List<Found> withoutStrangers(FlatText flat, List<Found> found) {
    Map<Integer, Integer> ofParagraph = new LinkedHashMap<>();
    Set<Integer> atStart = new HashSet<>();
    for (Found one : found) {
      if (flat.lineBefore(one.start())) {
        atStart.add(one.match().section());
      } else {
        ofParagraph.merge(flat.paragraphOf(one.start()), 1, Integer::sum);
      }
    }
    return found.stream()
        .filter(
            one ->
                flat.lineBefore(one.start())
                    || !atStart.contains(one.match().section())
                    || ofParagraph.getOrDefault(flat.paragraphOf(one.start()), 0) >= BROKEN)
        .toList();
  }
}
