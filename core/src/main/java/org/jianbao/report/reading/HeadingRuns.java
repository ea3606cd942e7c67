package org.jianbao.report.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jianbao.report.reading.HeadingsInLine.Found;
import org.jianbao.report.reading.flat.FlatText;
import org.jspecify.annotations.Nullable;

/** Tells headings from lists of headings: tables of contents, and sections named in a sentence. */
final class HeadingRuns {
  /** So many headings one behind the other, with no text between them, are a list of contents. */
  private static final int LIST = 3;

  /** So many headings in one paragraph show that it has lost its line breaks. */
  private static final int BROKEN = 3;

  /** What may stand between two entries of a table of contents: dots and the page. */
  private static final Pattern BETWEEN_CONTENTS = Pattern.compile("[.·…-]*\\(?[0-9]{0,3}\\)?");

  private static final Pattern LEADERS = Pattern.compile("[.·…-]{2}|[0-9]");

  private static final Pattern BETWEEN_LISTED = Pattern.compile("[、,;。:和及与]{0,2}");

  /** So many characters behind an entry the dots begin that lead to its page. */
  private static final int NEAR = 4;

  private HeadingRuns() {}

  /** Of these headings a table of contents (目录): line upon line, dots and pages, all come again. */
  static List<Found> contents(FlatText flat, List<Found> found) {
    List<Found> contents = new ArrayList<>();
    int from = 0;
    while (from < found.size()) {
      int to = from + 1;
      while (to < found.size()
          && isEntry(flat, found.get(to - 1), found.get(to))
          && !has(found.subList(from, to), found.get(to).match().section())) {
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

  private static boolean has(List<Found> found, @Nullable Integer section) {
    return found.stream().anyMatch(one -> Objects.equals(one.match().section(), section));
  }

  /**
   * Whether dots end each of these or stand behind it: they lead to a page, and tables part the
   * rest.
   */
  private static boolean haveLeaders(FlatText flat, List<Found> run) {
    return run.stream()
        .allMatch(
            one -> {
              int end = Math.min(flat.length(), one.end() + NEAR);
              return LEADERS.matcher(flat.text()).region(one.start(), end).find();
            });
  }

  private static boolean isEntry(FlatText flat, Found one, Found next) {
    return BETWEEN_CONTENTS.matcher(flat.text().substring(one.end(), next.start())).matches();
  }

  /** Leaves out lists of contents: headings between which no text stands. */
  static List<Found> withoutLists(FlatText flat, List<Found> found) {
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
  static List<Found> withoutStrangers(FlatText flat, List<Found> found) {
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
