package org.jianbao.report.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jianbao.report.Wording;
import org.jianbao.report.reading.HeadingsInLine.Found;
import org.jianbao.report.reading.flat.FlatText;
import org.jspecify.annotations.Nullable;

/**
 * Finds top-level headings without number that stand within a paragraph, as where a page has lost
 * its layout. A few listed wordings say nothing, for sentences use them too: most of the sections
 * must stand one behind the other.
 */
final class UnnumberedHeadings {
  /** So many sections in their order are headings. */
  private static final int ENOUGH = 4;

  /** So many of them in the official wording are worth a closer look. */
  private static final int ENOUGH_OFFICIAL = 3;

  private static final double NEAR = 0.75;

  /** So much likelier is an end before white space. */
  private static final double TO_GAP = 0.05;

  /** So many characters more or less an altered heading may have. */
  private static final int AROUND = 3;

  /** Shorter wordings are altered into words of any text. */
  private static final int LONG_WORDING = 8;

  /** So few characters before it on its line are its number or an ornament. */
  private static final int NUMBER = 6;

  /** Characters of the longest unit. */
  private static final int UNIT = 2;

  private static final int MOST_PLACES = 400;
  private static final String BEFORE = "。!?;…";
  private static final String NOT_BEHIND = "、,;)》\"'和及与等的";

  private final HeadingLabels labels;

  UnnumberedHeadings(HeadingLabels labels) {
    this.labels = labels;
  }

  /** Whether a text may hold such headings in mid-line: tells most texts quickly. */
  boolean mayHave(FlatText flat) {
    long stand =
        labels.numbers().stream()
            .map(labels::compact)
            .filter(wording -> !wording.isEmpty() && stands(flat, wording))
            .count();
    return stand >= ENOUGH_OFFICIAL;
  }

  private static boolean stands(FlatText flat, String wording) {
    int at = flat.text().indexOf(wording);
    while (at >= 0) {
      if (isHeading(flat, at, at + wording.length()) && !isLine(flat, at, at + wording.length())) {
        return true;
      }
      at = flat.text().indexOf(wording, at + 1);
    }
    return false;
  }

  /** The headings in order; none unless they are most of the sections. */
  List<Found> find(FlatText flat) {
    List<Found> listed = HeadingRuns.withoutLists(flat, listed(flat));
    listed = new ArrayList<>(listed);
    listed.removeAll(HeadingRuns.contents(flat, listed));
    List<Found> found = new ArrayList<>(longest(flat, listed));
    if (found.size() < ENOUGH
        || found.stream().allMatch(one -> isLine(flat, one.start(), one.end()))
        || found.stream().allMatch(one -> isNumbered(flat, one))) {
      return List.of();
    }
    found.addAll(altered(flat, found));
    found.sort(Comparator.comparingInt(Found::start));
    return List.copyOf(found);
  }

  /** All places where a listed wording may be a heading, the longest of each place. */
  private List<Found> listed(FlatText flat) {
    List<Found> all = new ArrayList<>();
    for (String wording : labels.wordings()) {
      HeadingLabels.Match match = labels.match(wording);
      int at = flat.text().indexOf(wording);
      while (at >= 0 && all.size() < MOST_PLACES) {
        if (isHeading(flat, at, at + wording.length())) {
          all.add(new Found(at, at + wording.length(), match));
        }
        at = flat.text().indexOf(wording, at + 1);
      }
    }
    all.sort(Comparator.comparingInt(Found::start).thenComparingInt(one -> -one.end()));
    List<Found> longest = new ArrayList<>();
    int end = -1;
    for (Found one : all) {
      if (one.start() >= end) {
        longest.add(one);
        end = one.end();
      }
    }
    return longest;
  }

  /** The longest run of sections in their order; of equals the most official one. */
  private static List<Found> longest(FlatText flat, List<Found> all) {
    int[] best = new int[all.size()];
    int[] before = new int[all.size()];
    int last = -1;
    for (int i = 0; i < all.size(); i++) {
      before[i] = -1;
      for (int j = 0; j < i; j++) {
        if (section(all.get(j)) < section(all.get(i)) && best[j] > best[i]) {
          best[i] = best[j];
          before[i] = j;
        }
      }
      best[i] += weight(flat, all.get(i));
      last = last < 0 || best[i] > best[last] ? i : last;
    }
    List<Found> run = new ArrayList<>();
    for (int i = last; i >= 0; i = before[i]) {
      run.add(0, all.get(i));
    }
    return run;
  }

  private static int weight(FlatText flat, Found one) {
    return 10
        + (one.match().wording() == Wording.OFFICIAL ? 2 : 0)
        + (flat.gapBefore(one.start()) && flat.gapBefore(one.end()) ? 1 : 0);
  }

  private static int section(Found one) {
    Integer section = one.match().section();
    return section == null ? 0 : section;
  }

  /** Altered headings of the sections that are missing between the others. */
  private List<Found> altered(FlatText flat, List<Found> found) {
    List<Found> all = new ArrayList<>();
    for (int number : labels.numbers()) {
      int from = 0;
      int to = flat.length();
      boolean known = false;
      for (Found one : found) {
        known |= section(one) == number;
        from = section(one) < number ? Math.max(from, one.end()) : from;
        to = section(one) > number ? Math.min(to, one.start()) : to;
      }
      Found one = known ? null : altered(flat, number, from, to);
      if (one != null) {
        all.add(one);
      }
    }
    return all;
  }

  private @Nullable Found altered(FlatText flat, int number, int from, int to) {
    String heading = labels.compact(number);
    int official = heading.length();
    int at = official < LONG_WORDING ? -1 : flat.text().indexOf(heading, from);
    if (at >= 0 && at + official <= to && ends(flat, at + official) && isBehindAmount(flat, at)) {
      return new Found(at, at + official, labels.match(heading, number));
    }
    Found best = null;
    double most = 0;
    for (int start = from; start < to; start++) {
      if (!Character.isLetter(flat.text().charAt(start)) || !begins(flat, start)) {
        continue;
      }
      for (int end = start + official - AROUND;
          end <= Math.min(to, start + official + AROUND);
          end++) {
        if (end <= start || !flat.gapBefore(end) && Math.abs(end - start - official) > 1) {
          continue;
        }
        boolean apart = flat.gapBefore(start) && flat.gapBefore(end);
        if (!apart && official < LONG_WORDING || !ends(flat, end)) {
          continue;
        }
        String words = flat.text().substring(start, end);
        HeadingLabels.Match match = labels.match(words, number);
        double likeness = match.similarity() + (flat.gapBefore(end) ? TO_GAP : 0);
        if (match.similarity() >= NEAR
            && (likeness > most || best != null && likeness == most && best.start() == start)
            && !labels.isTableLabel(words, match.similarity())) {
          most = likeness;
          best = new Found(start, end, match);
        }
      }
    }
    return best;
  }

  private static boolean isHeading(FlatText flat, int start, int end) {
    return begins(flat, start) && ends(flat, end);
  }

  private static boolean isLine(FlatText flat, int start, int end) {
    return flat.lineBefore(start) && flat.lineBefore(end);
  }

  /** Behind a sentence, the last figure of a table, or white space, and behind no number. */
  private static boolean begins(FlatText flat, int start) {
    if (flat.lineBefore(start)) {
      return true;
    }
    for (int i = start - 1; i >= start - NUMBER && i >= 0; i--) {
      if (flat.lineBefore(i)) {
        return false;
      }
    }
    return flat.gapBefore(start)
        || BEFORE.indexOf(flat.text().charAt(start - 1)) >= 0
        || Character.isDigit(flat.text().charAt(start - 1));
  }

  /** Whether the last amount of a table stands right before: 126.4万元. */
  private static boolean isBehindAmount(FlatText flat, int start) {
    int at = start - 1;
    while (at >= 0 && at >= start - UNIT && Character.isLetter(flat.text().charAt(at))) {
      at--;
    }
    return at >= 0 && at < start && Character.isDigit(flat.text().charAt(at));
  }

  private static boolean ends(FlatText flat, int end) {
    return flat.gapBefore(end) || NOT_BEHIND.indexOf(flat.text().charAt(end)) < 0;
  }

  /** Whether the section's own number stands before a heading: 1 总体情况. */
  private static boolean isNumbered(FlatText flat, Found one) {
    int at = one.start() - 1;
    return at >= 0
        && flat.text().charAt(at) == '0' + section(one)
        && (at == 0 || !Character.isDigit(flat.text().charAt(at - 1)));
  }
}
