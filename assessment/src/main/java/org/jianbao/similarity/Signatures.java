package org.jianbao.similarity;

import com.dynatrace.hash4j.hashing.HashStream64;
import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import com.dynatrace.hash4j.similarity.SuperMinHashVersion;

/**
 * Makes the signature of a report: some numbers of which two reports have one in common if much of
 * their own text is the same, and hardly ever if not. They are the bands of locality-sensitive
 * hashing (LSH) over a SuperMinHash of all runs of a few characters. The same text has the same
 * signature on every machine.
 */
public final class Signatures {
  /** Numbers in a signature. */
  public static final int BANDS = 80;

  /** Told with the signatures that are stored: others cannot be compared with these. */
  public static final String VERSION = "superminhash-v1/4/80x3";

  /** Components of the hash in a band. */
  private static final int ROWS = 3;

  /** Characters in a run. */
  private static final int RUN = 4;

  /** Of shorter texts nothing is said. */
  static final int LEAST = 150;

  private static final Hasher64 HASHER = Hashing.xxh3_64();
  private static final SimilarityHashPolicy POLICY =
      SimilarityHashing.superMinHash(BANDS * ROWS, Integer.SIZE, SuperMinHashVersion.V1);

  private Signatures() {}

  /** The signature of a report; empty if it has too little text of its own. */
  public static long[] of(OwnText text) {
    String units = text.units();
    if (units.length() < LEAST) {
      return new long[0];
    }
    long[] runs = new long[units.length() - RUN + 1];
    for (int i = 0; i < runs.length; i++) {
      runs[i] = HASHER.hashCharsToLong(units.substring(i, i + RUN));
    }
    byte[] components = POLICY.createHasher().compute(ElementHashProvider.ofValues(runs));
    long[] bands = new long[BANDS];
    for (int band = 0; band < BANDS; band++) {
      HashStream64 hash = HASHER.hashStream().putInt(band);
      for (int row = 0; row < ROWS; row++) {
        hash.putLong(POLICY.getComponent(components, band * ROWS + row));
      }
      bands[band] = hash.getAsLong();
    }
    return bands;
  }
}
