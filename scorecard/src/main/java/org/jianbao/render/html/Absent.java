package org.jianbao.render.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jianbao.check.Finding;
import org.jianbao.document.Location;
import org.jianbao.report.Heading;
import org.jianbao.report.Place;
import org.jianbao.report.Report;
import org.jianbao.report.ReportTable;
import org.jspecify.annotations.Nullable;

/** Where to tell of what a report lacks: at the table or section in which it should stand. */
final class Absent {
  /** Stands for the end of the report. */
  private static final int END = Integer.MAX_VALUE;

  private final Map<Integer, List<Integer>> byBlock = new HashMap<>();

  /**
   * Finds a block for each finding that has no place of its own.
   *
   * @param first number of the first block
   */
  Absent(@Nullable Report report, List<Finding> findings, Marks marks, int first) {
    for (int number = 1; number <= findings.size(); number++) {
      if (!marks.has(Marks.anchor(number))) {
        byBlock
            .computeIfAbsent(
                block(report, findings.get(number - 1).place(), first), at -> new ArrayList<>())
            .add(number);
      }
    }
  }

  /** Numbers of the findings to be told of at a block. */
  List<Integer> at(int block) {
    return byBlock.getOrDefault(block, List.of());
  }

  /** Numbers of the findings to be told of at the end. */
  List<Integer> atEnd() {
    return at(END);
  }

  /** Numbers of the blocks that head a section, with the section. */
  static Map<Integer, Integer> headings(@Nullable Report report) {
    Map<Integer, Integer> headings = new TreeMap<>();
    if (report != null) {
      for (Heading heading : report.headings()) {
        Location location = heading.place().in(report.places()).location();
        if (location != null && location.cell() == null) {
          headings.putIfAbsent(
              location.paragraph(), heading.section() == null ? -1 : heading.section());
        }
      }
    }
    return headings;
  }

  private static int block(@Nullable Report report, Place place, int first) {
    if (report == null || place.section() == null || place.section() == 0) {
      return first;
    }
    if (place.table() != null) {
      Location table =
          report
              .table(place.table())
              .map(ReportTable::place)
              .map(at -> at.in(report.places()).location())
              .orElse(null);
      if (table != null) {
        return table.paragraph();
      }
    }
    for (Map.Entry<Integer, Integer> heading : headings(report).entrySet()) {
      if (heading.getValue().equals(place.section())) {
        return heading.getKey();
      }
    }
    // A section that is missing altogether: before the next that is there.
    for (Map.Entry<Integer, Integer> heading : headings(report).entrySet()) {
      if (heading.getValue() > place.section()) {
        return heading.getKey();
      }
    }
    return END;
  }
}
