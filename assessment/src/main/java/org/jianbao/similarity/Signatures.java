package org.jianbao.similarity;

import com.dynatrace.hash4j.hashing.HashStream64;
import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import com.dynatrace.hash4j.similarity.SuperMinHashVersion;
import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * Makes the signature of a report: some numbers of which two reports have several in common if much
 * of their own text is the same, and hardly ever if not. The same text has the same signature on
 * every machine.
 *
 * <p>The one part are the bands of locality-sensitive hashing (LSH) over a SuperMinHash of all runs
 * of a few characters: found by them are texts of about the same length, even with words changed
 * all over. The other are samples: hashes of longer runs of which one in {@value #SAMPLED} is kept,
 * the same ones in every text (modulo sketch). By them a copy is found that stands within a text of
 * any length.
 */
public final class Signatures {
  /** Bands in a signature. */
  static final int BANDS = 80;

  /** Told with the signatures that are stored: others cannot be compared with these. */
  public static final String VERSION = "superminhash-v1/4/80x3+modulo/12/16";

  /** Components of the hash in a band. */
  private static final int ROWS = 3;

  /** Characters in a run. */
  private static final int RUN = 4;

  /** Characters in a run that is sampled. */
  private static final int LONG_RUN = 12;

  /** One in so many of them is kept; a power of two. */
  private static final int SAMPLED = 16;

  private static final Hasher64 HASHER = Hashing.xxh3_64();
  private static final SimilarityHashPolicy POLICY =
      SimilarityHashing.superMinHash(BANDS * ROWS, Integer.SIZE, SuperMinHashVersion.V1);

  private Signatures() {}

  /** The signature of a report, bands first; empty if it has next to no text of its own. */
  public static long[] of(OwnText text) {
    String units = text.units();
    if (units.length() < LONG_RUN) {
      return new long[0];
    }
    return LongStream.concat(Arrays.stream(bands(units)), samples(units)).toArray();
  }

  private static long[] bands(String units) {
    byte[] components =
        POLICY.createHasher().compute(ElementHashProvider.ofValues(hashes(units, RUN)));
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

  private static LongStream samples(String units) {
    return Arrays.stream(hashes(units, LONG_RUN))
        .filter(hash -> (hash & (SAMPLED - 1)) == 0)
        .distinct();
  }

  private static long[] hashes(String units, int length) {
    long[] hashes = new long[units.length() - length + 1];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = HASHER.hashCharsToLong(units.substring(i, i + length));
    }
    return hashes;
  }
}
