package org.jianbao.store;

import java.io.IOException;
import java.util.Arrays;

/**
 * Finds the reports that agree in bands most. Those that agree in one band are its members, in
 * order of their paths; each is paired with members near to it only, for a whole county may have
 * copied one text: each of them is found without all of their pairs.
 *
 * <p>Most pairs agree in a single band, by chance, and there may be a thousand times as many of
 * them as there are reports. So the bands are walked through several times, each time for some
 * reports only, whose pairs are counted in memory by sorting. Memory grows with the number of
 * reports alone, by {@value #PARTNERS} numbers for each. Reports are numbers here, in order of
 * their paths.
 */
final class CandidateSearch {
  /** How far apart members of one year may be. */
  private static final int WITHIN_YEAR = 20;

  /** How far apart members of two years may be. */
  private static final int BETWEEN_YEARS = 10;

  /** With a single band in common two reports are alike by chance, and some with two. */
  private static final int LEAST_SHARED = 2;

  /** A report is paired with so many others, those that agree most. */
  static final int PARTNERS = 20;

  /** In so many bands or fewer agree many that only write alike. */
  private static final int FEW_SHARED = 3;

  /** So many partners at most may agree in few bands. */
  private static final int BARELY = 4;

  /** Pairs that are counted at once. */
  private static final int MOST_PAIRS = 1 << 23;

  private final Walk walk;
  private final boolean sameYear;
  private final int mostPairs;

  /** For each pair of a walk: the one report in the higher half, the other in the lower. */
  private long[] pairs = new long[1024];

  private int count;

  /** For each report its partners: bands shared in the higher half, the partner in the lower. */
  private final long[][] partners;

  /** Walks through the bands. */
  @FunctionalInterface
  interface Walk {
    void through(Members members) throws IOException;
  }

  /** Takes the members of a band, in order. */
  @FunctionalInterface
  interface Members {
    /**
     * Takes them.
     *
     * @param reports those of the year
     * @param others those of the other year; the same array if that is the same year
     */
    void take(int[] reports, int[] others);
  }

  /** Takes a pair. */
  @FunctionalInterface
  interface Found {
    void take(int report, int partner, int shared) throws IOException;
  }

  /** Takes a pair of a band. */
  @FunctionalInterface
  private interface Pair {
    void take(int report, int partner);
  }

  /**
   * Prepares a search.
   *
   * @param reports number of reports of the year
   */
  CandidateSearch(int reports, boolean sameYear, Walk walk) {
    this(reports, sameYear, walk, MOST_PAIRS);
  }

  CandidateSearch(int reports, boolean sameYear, Walk walk, int mostPairs) {
    this.walk = walk;
    this.sameYear = sameYear;
    this.mostPairs = mostPairs;
    partners = new long[reports][];
  }

  /** Hands over the pairs, sorted by report, then those that share most, then by partner. */
  void search(Found found) throws IOException {
    long[] pairsOf = new long[partners.length];
    walk.through((reports, others) -> pairs(reports, others, (one, two) -> pairsOf[one]++));
    int from = 0;
    while (from < partners.length) {
      int to = from;
      long sum = 0;
      while (to < partners.length && (to == from || sum + pairsOf[to] <= mostPairs)) {
        sum += pairsOf[to++];
      }
      if (sum > 0) {
        count(from, to);
      }
      from = to;
    }
    pairs = new long[0];
    for (int report = 0; report < partners.length; report++) {
      handOver(report, found);
    }
  }

  private void handOver(int report, Found found) throws IOException {
    long[] best = partners[report];
    int barely = 0;
    for (int i = 0; best != null && i < best.length && best[i] != 0; i++) {
      int shared = (int) (best[i] >>> Integer.SIZE);
      barely += shared <= FEW_SHARED ? 1 : 0;
      if (barely <= BARELY) {
        found.take(report, partner(best[i]), shared);
      }
    }
  }

  /** Counts the pairs of some reports. */
  private void count(int from, int to) throws IOException {
    count = 0;
    walk.through(
        (reports, others) ->
            pairs(
                reports,
                others,
                (report, partner) -> {
                  if (report >= from && report < to) {
                    add((long) report << Integer.SIZE | partner);
                  }
                }));
    Arrays.sort(pairs, 0, count);
    int start = 0;
    for (int i = 1; i <= count; i++) {
      if (i == count || pairs[i] != pairs[start]) {
        if (i - start >= LEAST_SHARED) {
          int report = (int) (pairs[start] >>> Integer.SIZE);
          int partner = (int) pairs[start];
          keep(report, partner, i - start);
          if (sameYear) {
            keep(partner, report, i - start);
          }
        }
        start = i;
      }
    }
  }

  private void add(long pair) {
    if (count == pairs.length) {
      pairs = Arrays.copyOf(pairs, 2 * count);
    }
    pairs[count++] = pair;
  }

  /** Keeps a partner among the best: more bands in common first, then the first by path. */
  private void keep(int report, int partner, int shared) {
    long[] best = partners[report];
    if (best == null) {
      best = new long[PARTNERS];
      partners[report] = best;
    }
    long entry = (long) shared << Integer.SIZE | (Integer.MAX_VALUE - partner);
    int place = PARTNERS;
    while (place > 0 && best[place - 1] < entry) {
      place--;
    }
    if (place < PARTNERS) {
      System.arraycopy(best, place, best, place + 1, PARTNERS - 1 - place);
      best[place] = entry;
    }
  }

  private static int partner(long entry) {
    return Integer.MAX_VALUE - (int) entry;
  }

  /** The pairs of near members; in one year each once, that with the lower number first. */
  private void pairs(int[] reports, int[] others, Pair pair) {
    for (int i = 0; i < reports.length; i++) {
      // A member beyond the end of the other year's is paired with the last ones.
      int place = Math.min(i, others.length);
      int first = sameYear ? i + 1 : Math.max(0, place - BETWEEN_YEARS);
      int last = Math.min(others.length - 1, place + (sameYear ? WITHIN_YEAR : BETWEEN_YEARS));
      for (int j = first; j <= last; j++) {
        pair.take(reports[i], others[j]);
      }
    }
  }
}
