package org.jianbao.report.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jianbao.report.reading.HeadingNumber.Style;

/** How lines that may be headings stand to each other: order, lists, a table of contents. */
final class HeadingOrder {
  /** So many sections are most of them. */
  private static final int MOST_SECTIONS = 4;

  private HeadingOrder() {}

  /** The section that a line means, 0 if none. */
  static int section(HeadingCandidate one) {
    Integer section = one.match().section();
    return section == null ? 0 : section;
  }

  /** Whether one of these lines means a section. */
  static boolean has(List<HeadingCandidate> chosen, int section) {
    return chosen.stream().anyMatch(one -> section(one) == section);
  }

  /** Whether a line stands behind the sections before it and before those after it. */
  static boolean fits(HeadingCandidate one, int section, List<HeadingCandidate> chosen) {
    for (HeadingCandidate other : chosen) {
      if (section(other) != 0
          && (section(other) < section && other.index() > one.index()
              || section(other) > section && other.index() < one.index())) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a number in brackets, usually that of a part, is that of the section that the line
   * means: （四）政府信息公开行政复议、行政诉讼情况 where the others are 一、 二、 三、.
   */
  static boolean isSectionInBrackets(
      HeadingCandidate one, List<HeadingCandidate> candidates, List<HeadingCandidate> chosen) {
    if (one.number().value() != section(one) || section(one) < 2 || !one.whole()) {
      return false;
    }
    int before = -1;
    for (HeadingCandidate other : chosen) {
      before = other.index() < one.index() ? Math.max(before, other.index()) : before;
    }
    for (HeadingCandidate other : candidates) {
      if (other.index() > before
          && other.index() < one.index()
          && other.number().style() == Style.BRACKETS
          && other.number().value() == section(one) - 1) {
        return false;
      }
    }
    return one.match().similarity() >= HeadingCandidate.SURELY_ALTERED;
  }

  /**
   * Leaves out a table of contents (目录): headings line after line that all come again later; one
   * among them may be altered.
   */
  static List<HeadingCandidate> withoutContents(List<HeadingCandidate> candidates) {
    Map<Integer, HeadingCandidate> lines = new HashMap<>();
    candidates.forEach(one -> lines.put(one.index(), one));
    List<HeadingCandidate> sure = candidates.stream().filter(one -> one.match().sure()).toList();
    Set<HeadingCandidate> contents = new LinkedHashSet<>();
    int from = 0;
    while (from < sure.size()) {
      int to = from + 1;
      while (to < sure.size()
          && follows(sure.get(to), sure.get(to - 1), lines)
          && sure.get(to).number().style() == sure.get(from).number().style()
          && !has(sure.subList(from, to), section(sure.get(to)))) {
        to++;
      }
      if (to - from >= 3) {
        Set<Integer> later = new HashSet<>();
        sure.subList(to, sure.size()).forEach(one -> later.add(section(one)));
        List<HeadingCandidate> run = sure.subList(from, to);
        long again = run.stream().filter(one -> later.contains(section(one))).count();
        if (again >= run.size() - 1) {
          int last = run.get(run.size() - 1).index();
          for (int i = run.get(0).index(); i <= last; i++) {
            contents.add(lines.get(i));
          }
        }
      }
      from = to;
    }
    return candidates.stream().filter(one -> !contents.contains(one)).toList();
  }

  /** Whether a heading stands on the line behind another's, or behind an altered one there. */
  private static boolean follows(
      HeadingCandidate one, HeadingCandidate other, Map<Integer, HeadingCandidate> lines) {
    HeadingCandidate between = lines.get(one.index() - 1);
    return one.index() == other.index() + 1
        || one.index() == other.index() + 2
            && between != null
            && between.number().style() == one.number().style();
  }

  /** Of lines without number that are surely headings the best of each section. */
  static List<HeadingCandidate> best(List<HeadingCandidate> candidates) {
    Map<Integer, HeadingCandidate> best = new TreeMap<>();
    for (HeadingCandidate one : candidates) {
      if (one.match().sure() && one.number().style() == Style.NONE) {
        best.merge(section(one), one, (a, b) -> rank(b) > rank(a) ? b : a);
      }
    }
    return List.copyOf(best.values());
  }

  /** The better the higher: by wording, then a line of its own. */
  private static double rank(HeadingCandidate one) {
    return one.match().rank() + (one.whole() ? 1 : 0);
  }

  /**
   * Leaves out lines without number that begin with a heading's words and go on, unless most
   * sections of the report begin so: then they are its headings.
   */
  static List<HeadingCandidate> withoutSentences(List<HeadingCandidate> candidates) {
    if (candidates.stream().noneMatch(HeadingCandidate::loose)) {
      return candidates;
    }
    List<HeadingCandidate> sure = candidates.stream().filter(one -> one.match().sure()).toList();
    boolean unnumbered = sure.stream().allMatch(one -> one.number().style() == Style.NONE);
    long sections = sure.stream().map(HeadingOrder::section).distinct().count();
    return unnumbered && sections >= MOST_SECTIONS
        ? candidates
        : candidates.stream().filter(one -> !one.loose()).toList();
  }

  /** Lines of lists within a section: numbering that begins again with 一、 below a heading. */
  static Set<HeadingCandidate> subordinate(
      List<HeadingCandidate> candidates, Style main, List<HeadingCandidate> chosen) {
    Set<HeadingCandidate> listed = new LinkedHashSet<>();
    Set<Integer> headings = new HashSet<>();
    chosen.forEach(one -> headings.add(one.index()));
    boolean inSection = false;
    int last = 0;
    for (HeadingCandidate one : candidates) {
      if (headings.contains(one.index())) {
        inSection = true;
        last = 0;
      } else if (inSection && one.number().style() == main && main != Style.NONE) {
        int value = one.number().value();
        if (value == 1 || last > 0 && value == last + 1) {
          listed.add(one);
          last = value;
        }
      }
    }
    return listed;
  }

  /** Whether a line has the number that is due at its place among the headings. */
  static boolean isDue(
      HeadingCandidate one, List<HeadingCandidate> known, List<HeadingCandidate> foreign) {
    HeadingCandidate before = null;
    HeadingCandidate after = null;
    for (HeadingCandidate other : known) {
      if (other.index() < one.index()) {
        before = other;
      } else if (after == null) {
        after = other;
      }
    }
    for (HeadingCandidate other : foreign) {
      before = before == null || other.index() > before.index() ? other : before;
    }
    int due = before == null ? 1 : before.number().value() + 1;
    return one.number().value() == due && (after == null || after.number().value() > due);
  }
}
