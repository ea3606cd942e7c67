package org.jianbao.publish;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.assessment.ReportResult;
import org.jianbao.assessment.Results;
import org.jianbao.scorecard.ReportSummary;
import org.jspecify.annotations.Nullable;

/** The lines of all bodies, by order and by id. */
final class Bodies {
  private final List<BodyLine> lines = new ArrayList<>();
  private final Map<String, Integer> byId = new HashMap<>();

  private Bodies() {}

  static Bodies of(Results results) throws IOException {
    Bodies bodies = new Bodies();
    results.bodies(result -> bodies.add(BodyLine.of(result, bodies.lines.size())));
    return bodies;
  }

  private void add(BodyLine line) {
    byId.put(line.id(), line.order());
    lines.add(line);
  }

  /** All bodies in their order. */
  List<BodyLine> all() {
    return lines;
  }

  /** The body of this id, or null. */
  @Nullable BodyLine get(@Nullable String id) {
    Integer order = id == null ? null : byId.get(id);
    return order == null ? null : lines.get(order);
  }

  /** The body whose report this is and counts as, or null. */
  @Nullable BodyLine counting(ReportResult report) {
    BodyLine line = get(report.body());
    return line != null && report.path().equals(line.path()) ? line : null;
  }

  /** Notes what a report that counts shows of its body. */
  void learn(ReportResult report) {
    BodyLine line = counting(report);
    ReportSummary summary = report.scorecard().report();
    if (line != null && line.kind() == null && summary != null) {
      lines.set(line.order(), line.withKind(summary.organisation().kind()));
    }
  }

  /** The best first; bodies without points last; of equal ones as they are ordered. */
  List<BodyLine> ranked() {
    List<BodyLine> ranked = new ArrayList<>(lines);
    ranked.sort(
        Comparator.comparing(
            BodyLine::points, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder())));
    return ranked;
  }

  /** The greatest gain since last year first; only those of which both are known. */
  List<BodyLine> moved() {
    List<BodyLine> moved = new ArrayList<>();
    for (BodyLine line : lines) {
      if (line.change() != null) {
        moved.add(line);
      }
    }
    moved.sort(
        Comparator.comparing(
            BodyLine::change, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder())));
    return moved;
  }

  /** Ranks of ranked bodies, from 1, equal points giving equal ranks; 0 without points. */
  static int[] ranks(List<BodyLine> ranked) {
    int[] ranks = new int[ranked.size()];
    for (int i = 0; i < ranks.length; i++) {
      BigDecimal points = ranked.get(i).points();
      BigDecimal before = i == 0 ? null : ranked.get(i - 1).points();
      if (points != null) {
        ranks[i] = before != null && points.compareTo(before) == 0 ? ranks[i - 1] : i + 1;
      }
    }
    return ranks;
  }
}
