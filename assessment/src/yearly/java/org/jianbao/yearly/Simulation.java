package org.jianbao.yearly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Figures of all bodies of a territory for years one after the other: what is carried out of a year
 * is carried into the next, and governments have the sums of what is below them.
 */
final class Simulation {
  /** Shares of applicants. */
  private static final double[] APPLICANTS = {86, 9, 0.4, 0.3, 2.5, 1.2};

  /** Shares of results. */
  private static final double[] RESULTS = {
    44, 9, 0.3, 1.5, 0.3, 3, 2.5, 2, 3, 1.2, 19, 2, 1.5, 3.5, 1.5, 0.4, 0.4, 0.6, 2, 0.2, 1.5
  };

  private final long seed;
  private final List<Body> bodies;

  Simulation(long seed, List<Body> bodies) {
    this.seed = seed;
    this.bodies = bodies;
  }

  /** The figures of each body for each of the years, the first without anything carried in. */
  List<Map<Body, Figures>> run(int firstYear, int years) {
    List<Map<Body, Figures>> all = new ArrayList<>();
    for (int i = 0; i < years; i++) {
      Map<Body, Figures> made = new HashMap<>();
      Map<Body, Figures> before = i == 0 ? Map.of() : all.get(i - 1);
      for (Body body : bodies) {
        Figures figures = new Figures();
        if (!body.government()) {
          leaf(body, before.get(body), figures, Dice.of(seed, "figures", body.id(), firstYear + i));
        }
        made.put(body, figures);
      }
      for (int b = bodies.size() - 1; b >= 0; b--) {
        Body body = bodies.get(b);
        if (body.parent() != null) {
          made.get(body.parent()).add(made.get(body));
        }
      }
      all.add(made);
    }
    return all;
  }

  private void leaf(
      Body body, @org.jspecify.annotations.Nullable Figures before, Figures now, Dice dice) {
    Dice steady = Dice.of(seed, "steady", body.id());
    double level = body.size() * (body.kind() == Body.Kind.DEPARTMENT ? body.city() ? 24 : 8 : 3.5);
    boolean none = steady.chance(body.kind() == Body.Kind.DEPARTMENT ? 0.1 : 0.35);
    int received = none ? 0 : (int) Math.round(level * (0.75 + dice.share() * 0.55));
    for (int i = 0; i < received; i++) {
      now.received[dice.weighted(APPLICANTS)]++;
    }
    for (int column = 0; column < Figures.APPLICANTS; column++) {
      now.carriedIn[column] = before == null ? 0 : before.carriedOut[column];
      int open = now.received[column] + now.carriedIn[column];
      for (int i = 0; i < now.received[column]; i++) {
        now.carriedOut[column] += dice.chance(0.06) ? 1 : 0;
      }
      for (int i = now.carriedOut[column]; i < open; i++) {
        now.results[dice.weighted(RESULTS)][column]++;
      }
    }
    for (int[] group : now.remedies) {
      int count = 0;
      for (int i = 0; i < received; i++) {
        count += dice.chance(0.025) ? 1 : 0;
      }
      for (int i = 0; i < count; i++) {
        group[dice.weighted(60, 12, 16, 12)]++;
      }
    }
    powers(body, before, now, dice, steady);
  }

  private static void powers(
      Body body,
      @org.jspecify.annotations.Nullable Figures before,
      Figures now,
      Dice dice,
      Dice steady) {
    now.documentsMade = dice.chance(0.4) ? dice.between(1, 4) : 0;
    int firstValid = steady.between(0, 24);
    int valid = before == null ? firstValid : before.documentsValid;
    now.documentsRepealed = Math.min(valid, dice.chance(0.3) ? dice.between(1, 3) : 0);
    now.documentsValid = valid + now.documentsMade - now.documentsRepealed;
    for (int i = 0; i < now.items.length; i++) {
      int first = steady.between(0, (int) (12 * body.size()) + 3);
      int had = before == null ? first : before.items[i];
      now.itemsChange[i] = dice.chance(0.5) ? 0 : dice.between(-Math.min(2, had), 4);
      now.items[i] = had + now.itemsChange[i];
    }
    for (int i = 0; i < now.decisions.length; i++) {
      double usual = steady.chance(0.3) ? 0 : steady.share() * 400 * body.size();
      now.decisions[i] = (int) (usual * (0.8 + 0.4 * dice.share()));
    }
    now.fees =
        steady.chance(0.7) ? 0 : (int) (steady.between(100, 90_000) * (0.8 + dice.share() / 2));
    now.projects = steady.chance(0.4) ? 0 : dice.between(2, 6);
    now.procurement = now.projects == 0 ? 0 : now.projects * (long) steady.between(20_000, 900_000);
  }
}
