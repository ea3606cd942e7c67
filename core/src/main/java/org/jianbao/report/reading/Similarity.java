package org.jianbao.report.reading;

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
    return distance < 0 ? 0 : 1 - (double) distance / longer;
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
