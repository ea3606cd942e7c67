package org.jianbao.publish;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jianbao.form.OrganisationKind;
import org.jianbao.score.Score;
import org.jspecify.annotations.Nullable;

/** The bodies counted in every way that results show. */
final class Tally {
  /** Number of bands of points. */
  private static final int BANDS = 10;

  /** Changes since last year, the greatest loss first. */
  private static final List<String> STEP_NAMES =
      List.of("降20以上", "降10–20", "降5–10", "降5以内", "持平", "升5以内", "升5–10", "升10–20", "升20以上");

  private final Group all = new Group("合计");
  private BigDecimal of = BigDecimal.ZERO;
  private final int[] bands = new int[BANDS];
  private final int[] steps = new int[STEP_NAMES.size()];
  private final Map<Integer, Group> kinds = new TreeMap<>();
  private final Map<String, Group> areas = new HashMap<>();
  private final Map<String, GradeCount> grades = new HashMap<>();

  /**
   * A grade (等次).
   *
   * @param most most points that a body of it has, by which grades are ordered
   */
  record GradeCount(String name, int bodies, BigDecimal most) {}

  /** A band of points (分数段), as 90–100, and the number of bodies in it. */
  record Band(String name, int bodies) {}

  static Tally of(Bodies bodies) {
    Tally tally = new Tally();
    bodies.all().forEach(tally::add);
    return tally;
  }

  private void add(BodyLine line) {
    all.add(line);
    BigDecimal change = line.change();
    if (change != null) {
      steps[step(change)]++;
    }
    OrganisationKind kind = line.kind();
    kinds
        .computeIfAbsent(
            kind == null ? OrganisationKind.values().length : kind.ordinal(),
            none -> new Group(Terms.kind(kind)))
        .add(line);
    areas.computeIfAbsent(Terms.area(line.area()), Group::new).add(line);
    Score score = line.score();
    if (score != null) {
      grades.merge(
          score.grade(),
          new GradeCount(score.grade(), 1, score.points()),
          (one, other) ->
              new GradeCount(one.name, one.bodies + other.bodies, one.most.max(other.most)));
      bands[band(score)]++;
      of = of.max(score.of());
    }
  }

  /** Gains and losses are parted alike: a loss of just 5 is one of 5 to 10, as a gain is. */
  private static int step(BigDecimal change) {
    int middle = STEP_NAMES.size() / 2;
    int size =
        change.abs().compareTo(BigDecimal.valueOf(20)) >= 0
            ? 4
            : change.abs().compareTo(BigDecimal.TEN) >= 0
                ? 3
                : change.abs().compareTo(BigDecimal.valueOf(5)) >= 0 ? 2 : 1;
    return middle + change.signum() * size;
  }

  private static int band(Score score) {
    if (score.of().signum() <= 0) {
      return 0;
    }
    int band =
        score
            .points()
            .multiply(BigDecimal.valueOf(BANDS))
            .divide(score.of(), 0, RoundingMode.FLOOR)
            .intValue();
    return Math.max(0, Math.min(BANDS - 1, band));
  }

  Group all() {
    return all;
  }

  Movement movement() {
    return all.movement();
  }

  /** Points that can be reached. */
  BigDecimal of() {
    return of;
  }

  /** By kind, in the order of kinds. */
  List<Group> kinds() {
    return List.copyOf(kinds.values());
  }

  /** By area, the best mean first; empty if no body has one. */
  List<Group> areas() {
    if (areas.size() == 1 && areas.containsKey(Terms.UNKNOWN)) {
      return List.of();
    }
    List<Group> sorted = new ArrayList<>(areas.values());
    sorted.sort(
        Comparator.<Group, @Nullable BigDecimal>comparing(
                Group::mean, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()))
            .thenComparing(Group::name));
    return sorted;
  }

  /** The grades that occur, the best first. */
  List<GradeCount> grades() {
    List<GradeCount> sorted = new ArrayList<>(grades.values());
    sorted.sort(Comparator.comparing(GradeCount::most).reversed().thenComparing(GradeCount::name));
    return sorted;
  }

  /** Bands of a tenth of the points each, in percent, the best first. */
  List<Band> bands() {
    List<Band> named = new ArrayList<>();
    for (int i = BANDS - 1; i >= 0; i--) {
      String name = i == BANDS - 1 ? "90–100" : i * 10 + "–" + (i * 10 + 10) + "（不含）";
      named.add(new Band(name, bands[i]));
    }
    return named;
  }

  /** Changes since last year, the greatest gain first. */
  List<Band> steps() {
    List<Band> named = new ArrayList<>();
    for (int i = steps.length - 1; i >= 0; i--) {
      named.add(new Band(STEP_NAMES.get(i), steps[i]));
    }
    return named;
  }
}
