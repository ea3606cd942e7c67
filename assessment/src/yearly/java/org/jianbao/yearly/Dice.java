package org.jianbao.yearly;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that is the same each time for the same keys. */
final class Dice {
  private final SplittableRandom random;

  private Dice(long seed) {
    random = new SplittableRandom(seed);
  }

  /** Dice of a seed and what is thrown for. */
  static Dice of(long seed, Object... keys) {
    long mixed = seed;
    for (Object key : keys) {
      mixed = (mixed ^ key.toString().hashCode()) * 0x9E3779B97F4A7C15L;
      mixed ^= mixed >>> 29;
    }
    return new Dice(mixed);
  }

  /** A number, both ends included. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /** A number at least 0 and below 1. */
  double share() {
    return random.nextDouble();
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  <T> T of(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  String of(String... texts) {
    return texts[random.nextInt(texts.length)];
  }

  /** An index, likelier where the weight is larger. */
  int weighted(double... weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    double at = random.nextDouble() * sum;
    for (int i = 0; i < weights.length; i++) {
      at -= weights[i];
      if (at < 0) {
        return i;
      }
    }
    return weights.length - 1;
  }
}
