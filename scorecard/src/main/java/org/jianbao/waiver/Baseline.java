package org.jianbao.waiver;

import java.util.Arrays;

/**
 * Findings of an earlier run, which are not shown again. Kept as numbers: a country's run has
 * millions.
 */
public final class Baseline {
  /** No earlier run. */
  public static final Baseline NONE = new Baseline(new long[0]);

  private static final int HEXADECIMAL = 16;

  private final long[] sorted;

  private Baseline(long[] fingerprints) {
    sorted = fingerprints;
    Arrays.sort(sorted);
  }

  /**
   * A baseline of fingerprints as numbers.
   *
   * @param fingerprints copied
   */
  public static Baseline of(long... fingerprints) {
    return new Baseline(fingerprints.clone());
  }

  /**
   * A fingerprint as a number.
   *
   * @throws NumberFormatException if it is no hexadecimal number
   */
  public static long number(String fingerprint) {
    return Long.parseUnsignedLong(fingerprint, HEXADECIMAL);
  }

  /** Whether there was no finding. */
  public boolean isEmpty() {
    return sorted.length == 0;
  }

  /** Whether a finding was known. */
  public boolean contains(String fingerprint) {
    return !isEmpty() && Arrays.binarySearch(sorted, number(fingerprint)) >= 0;
  }
}
