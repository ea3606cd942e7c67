package org.jianbao.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jianbao.report.Heading;
import org.jspecify.annotations.Nullable;

/**
 * The ordinals (序号) that headings should carry. Three ways of numbering are tried and that with the
 * fewest deviations taken, so that one slip is one deviation: by position; by the number of the
 * section, as where a section is missing or out of order; counting on from the heading before.
 */
final class HeadingNumbering {
  private HeadingNumbering() {}

  /** The ordinal that each heading should carry, null where none can be expected. */
  static List<@Nullable Integer> expected(List<Heading> headings) {
    if (headings.stream().allMatch(heading -> heading.ordinal() == null)) {
      return new ArrayList<>(Collections.nCopies(headings.size(), null));
    }
    List<@Nullable Integer> best = byPosition(headings);
    for (List<@Nullable Integer> other : List.of(bySection(headings), countingOn(headings))) {
      if (deviations(headings, other) < deviations(headings, best)) {
        best = other;
      }
    }
    return best;
  }

  private static long deviations(List<Heading> headings, List<@Nullable Integer> expected) {
    long deviations = 0;
    for (int i = 0; i < headings.size(); i++) {
      Integer wanted = expected.get(i);
      if (wanted != null && !Objects.equals(wanted, headings.get(i).ordinal())) {
        deviations++;
      }
    }
    return deviations;
  }

  private static List<@Nullable Integer> byPosition(List<Heading> headings) {
    List<@Nullable Integer> expected = new ArrayList<>();
    int position = 0;
    for (Heading heading : headings) {
      expected.add(unnumberedExtra(heading) ? null : Integer.valueOf(++position));
    }
    return expected;
  }

  private static List<@Nullable Integer> bySection(List<Heading> headings) {
    List<@Nullable Integer> expected = new ArrayList<>();
    for (Heading heading : headings) {
      expected.add(heading.section());
    }
    return expected;
  }

  private static List<@Nullable Integer> countingOn(List<Heading> headings) {
    List<@Nullable Integer> expected = new ArrayList<>();
    int next = 1;
    for (Heading heading : headings) {
      Integer ordinal = heading.ordinal();
      expected.add(unnumberedExtra(heading) ? null : Integer.valueOf(next));
      if (ordinal != null) {
        next = ordinal + 1;
      } else if (!unnumberedExtra(heading)) {
        next++;
      }
    }
    return expected;
  }

  private static boolean unnumberedExtra(Heading heading) {
    return heading.section() == null && heading.ordinal() == null;
  }
}
