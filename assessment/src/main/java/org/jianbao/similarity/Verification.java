package org.jianbao.similarity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jianbao.assessment.CopiedText;
import org.jianbao.assessment.CopiedText.Passage;
import org.jspecify.annotations.Nullable;

/** Tells exactly how much of a report's own text stands in another report, and where. */
public final class Verification {
  /** Passages that are shown. */
  private static final int MOST = 20;

  private static final int DIGITS = 3;

  private Verification() {}

  /**
   * Compares a report with another one.
   *
   * @return what it shares with the other; nothing if it has no text of its own
   */
  public static CopiedText compare(
      OwnText text, OwnText other, String otherPath, @Nullable String otherBody, int otherYear) {
    String units = text.units();
    List<SharedRun> runs = SharedRuns.of(units, other.units());
    int same = runs.stream().mapToInt(SharedRun::same).sum();
    BigDecimal share =
        BigDecimal.valueOf(same)
            .divide(BigDecimal.valueOf(Math.max(1, units.length())), DIGITS, RoundingMode.DOWN);
    Passages passages = new Passages(text, other);
    List<Passage> shown =
        longest(runs).stream().flatMap(run -> passages.of(run).stream()).limit(MOST).toList();
    return new CopiedText(otherPath, otherBody, otherYear, share, shown);
  }

  private static List<SharedRun> longest(List<SharedRun> runs) {
    Set<SharedRun> shown =
        runs.stream()
            .sorted(
                Comparator.comparingInt(SharedRun::same)
                    .reversed()
                    .thenComparingInt(SharedRun::from))
            .limit(MOST)
            .collect(Collectors.toSet());
    return runs.stream().filter(shown::contains).toList();
  }
}
