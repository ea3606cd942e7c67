package org.jianbao.render.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jianbao.check.Finding;
import org.jianbao.document.Block;
import org.jianbao.document.Document;
import org.jianbao.document.Location;
import org.jianbao.render.Landmarks;
import org.jianbao.report.Heading;
import org.jianbao.report.Place;
import org.jianbao.report.Report;
import org.jspecify.annotations.Nullable;

/** Where to tell of what a report lacks: at the table or section in which it should stand. */
final class Absent {
  private static final int FIRST = 1;

  /** Stands for the end of the report. */
  private static final int END = Integer.MAX_VALUE;

  private final Map<Integer, List<Integer>> byBlock = new HashMap<>();

  /** Finds a block for each finding that has no place of its own. */
  Absent(Document document, @Nullable Report report, List<Finding> findings, Marks marks) {
    Set<Integer> blocks = document.blocks().stream().map(Block::number).collect(Collectors.toSet());
    for (int number = 1; number <= findings.size(); number++) {
      if (!marks.has(Marks.anchor(number))) {
        int block = block(report, findings.get(number - 1).place());
        byBlock
            .computeIfAbsent(blocks.contains(block) ? block : END, at -> new ArrayList<>())
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

  private static int block(@Nullable Report report, Place place) {
    Integer section = place.section();
    if (report != null && section != null && section > 0 && isMissing(report, section)) {
      return next(report, section);
    }
    Location landmark = new Landmarks(report).of(place);
    return landmark == null ? FIRST : landmark.paragraph();
  }

  private static boolean isMissing(Report report, int section) {
    return report.headings().stream()
        .noneMatch(heading -> Integer.valueOf(section).equals(heading.section()));
  }

  /** A section that is missing altogether: before the next that is there. */
  private static int next(Report report, int section) {
    for (Map.Entry<Integer, Integer> heading : headings(report).entrySet()) {
      if (heading.getValue() > section) {
        return heading.getKey();
      }
    }
    return END;
  }
}
