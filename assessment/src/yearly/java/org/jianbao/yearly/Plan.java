package org.jianbao.yearly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which bodies get a defect: told by seed and body alone, whatever is made first. */
final class Plan {
  private final long seed;
  private final double share;
  private final Map<String, List<Body>> sources = new HashMap<>();
  private final Map<Body, Integer> turns = new HashMap<>();

  /**
   * A plan.
   *
   * @param share share of the bodies that get a defect
   * @param territories all bodies: one that copies does so from a sound one of its like
   */
  Plan(long seed, double share, List<List<Body>> territories) {
    this.seed = seed;
    this.share = share;
    for (List<Body> bodies : territories) {
      for (Body body : bodies) {
        if (defective(body)) {
          turns.put(body, turns.size());
        } else if (!body.government()) {
          sources.computeIfAbsent(body.bare(), key -> new ArrayList<>()).add(body);
          sources.computeIfAbsent(body.kind().name(), key -> new ArrayList<>()).add(body);
        }
      }
    }
  }

  /** Whether a body may get a defect; if none fits its figures, it stays sound. */
  private boolean defective(Body body) {
    double most = body.government() ? Math.min(1, share * 3) : share;
    return share > 0 && Dice.of(seed, "defective", body.id()).chance(most);
  }

  /** The defect of a body, or null. */
  @Nullable Defect of(Body body, Figures now, @Nullable Figures before, int year) {
    if (!defective(body)) {
      return null;
    }
    Dice dice = Dice.of(seed, "defect", body.id());
    if (body.government() && whole(body) && dice.chance(0.7)) {
      return Defect.ROLLUP;
    }
    Defect[] kinds = Defect.values();
    int turn = Objects.requireNonNull(turns.get(body));
    for (int i = 0; i < kinds.length; i++) {
      Defect defect = kinds[(turn + i) % kinds.length];
      boolean spoils = defect.spoilsRollup() && body.parent() != null && whole(body.parent());
      boolean alone = defect == Defect.ROLLUP && !whole(body);
      boolean nothing = defect.copies() && !defect.copiesYear() && alike(body).isEmpty();
      if (!spoils && !alone && !nothing && defect.fits(body, now, before, year)) {
        return defect;
      }
    }
    return null;
  }

  /** Whether what is below a government stays sound, so that its sums can be checked. */
  private boolean whole(Body government) {
    return Dice.of(seed, "whole", government.id()).chance(0.35);
  }

  /** Whom a body copies from. */
  Body source(Body body) {
    return Dice.of(seed, "source", body.id()).of(alike(body));
  }

  /** Sound bodies of the same name elsewhere, else of the same kind. */
  private List<Body> alike(Body body) {
    List<Body> same = sources.getOrDefault(body.bare(), List.of());
    return same.isEmpty() ? sources.getOrDefault(body.kind().name(), List.of()) : same;
  }
}
