package org.jianbao.report.reading;

import java.util.Arrays;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How similar two texts are: 1 if they are the same, 0 if they are not near each other. */
final class Similarity {
  /** Below this similarity a text is not the label. */
  static final double NEAR = 0.5;

  /** Prime, so that characters spread. */
  private static final int BUCKETS = 251;

  private Similarity() {}

  /** How similar two texts are, given the sets of their {@link #characters}. */
  static double of(String listed, long listedCharacters, String text, long characters) {
    int longer = Math.max(listed.length(), text.length());
    int shorter = Math.min(listed.length(), text.length());
    if (longer == 0 || shorter < longer * NEAR) {
      return 0;
    }
    int most =
        Math.min(
            listed.length() - Long.bitCount(listedCharacters & ~characters),
            text.length() - Long.bitCount(characters & ~listedCharacters));
    if (most < longer * NEAR) {
      return 0;
    }
    if (common(listed, text) < longer * NEAR) {
      return 0;
    }
    int limit = (int) Math.ceil(longer * (1 - NEAR));
    int distance = new LevenshteinDistance(limit).apply(listed, text);
    if (distance != 0 && distance != 1) {
      int swapped = withSwaps(listed, text);
      distance = swapped > limit ? distance : swapped;
    }
    return distance < 0 ? 0 : 1 - (double) distance / longer;
  }

  /** The distance where two neighbours that changed places are one slip: 其他理处. */
  private static int withSwaps(String one, String other) {
    int[] beforeLast = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    Arrays.setAll(last, i -> i);
    for (int i = 1; i <= one.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(last[j - 1] + same, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
    }
    return last[other.length()];
  }

  /** At least the number of characters that two texts share: tells most unlike texts cheaply. */
  private static int common(String one, String other) {
    byte[] counts = new byte[BUCKETS];
    for (int i = 0; i < one.length(); i++) {
      counts[one.charAt(i) % BUCKETS]++;
    }
    int common = 0;
    for (int i = 0; i < other.length(); i++) {
      int bucket = other.charAt(i) % BUCKETS;
      if (counts[bucket] > 0) {
        counts[bucket]--;
        common++;
      }
    }
    return common;
  }

  /** A set of the characters of a text, many characters sharing a bit: tells what is missing. */
  static long characters(String text) {
    long set = 0;
    for (int i = 0; i < text.length(); i++) {
      set |= 1L << (text.charAt(i) * 0x9E3779B1 >>> 26);
    }
    return set;
  }
}
