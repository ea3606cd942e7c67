package org.jianbao.publish;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.jianbao.assessment.BodyResult.Status;
import org.jianbao.pack.Severity;
import org.jianbao.score.Verdict;
import org.jspecify.annotations.Nullable;

/** Bodies counted together: all of them, or those of a kind or an area. */
final class Group {
  private final String name;
  private final Map<Status, Integer> statuses = new EnumMap<>(Status.class);
  private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
  private final Map<Severity, Long> findings = new EnumMap<>(Severity.class);
  private final Movement movement = new Movement();
  private int bodies;
  private int scored;
  private BigDecimal sum = BigDecimal.ZERO;
  private @Nullable BigDecimal most;
  private @Nullable BigDecimal least;

  Group(String name) {
    this.name = name;
  }

  void add(BodyLine line) {
    bodies++;
    movement.add(line);
    statuses.merge(line.status(), 1, Integer::sum);
    if (line.verdict() != null) {
      verdicts.merge(line.verdict(), 1, Integer::sum);
    }
    findings.merge(Severity.ERROR, (long) line.errors(), Long::sum);
    findings.merge(Severity.WARNING, (long) line.warnings(), Long::sum);
    findings.merge(Severity.HINT, (long) line.hints(), Long::sum);
    BigDecimal points = line.points();
    if (points != null) {
      scored++;
      sum = sum.add(points);
      most = most == null ? points : most.max(points);
      least = least == null ? points : least.min(points);
    }
  }

  String name() {
    return name;
  }

  int bodies() {
    return bodies;
  }

  int count(Status status) {
    return statuses.getOrDefault(status, 0);
  }

  int count(Verdict verdict) {
    return verdicts.getOrDefault(verdict, 0);
  }

  long count(Severity severity) {
    return findings.getOrDefault(severity, 0L);
  }

  /** Number of findings of any severity. */
  long findings() {
    return findings.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Number of bodies that have filed something. */
  int filed() {
    return bodies - count(Status.MISSING);
  }

  /** Number of bodies with points. */
  int scored() {
    return scored;
  }

  /** Mean of the points, or null if nobody has any. */
  @Nullable BigDecimal mean() {
    return Terms.mean(sum, scored);
  }

  @Nullable BigDecimal most() {
    return most;
  }

  @Nullable BigDecimal least() {
    return least;
  }

  Movement movement() {
    return movement;
  }
}
