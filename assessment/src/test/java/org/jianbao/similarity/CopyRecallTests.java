package org.jianbao.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jianbao.assessment.ReportDigest;
import org.jianbao.similarity.RealTexts.Real;
import org.junit.jupiter.api.Test;

/**
 * How many copies are found by signatures: real reports rewritten in several ways, by how much of
 * them still stands in the copy. The table of docs/assessment.md is that of {@code
 * -Djianbao.showCopies=true}.
 */
final class CopyRecallTests {
  private static final int TRIES = 40;

  /** Pairs with fewer numbers in common are not looked at. */
  private static final int ENOUGH = 2;

  private static final double[] SHARES = {0.9, 0.8, 0.7};

  private final Random random = new Random(20260101);

  /** A way of copying; keeps so much, and makes a text of so many times the length. */
  private enum Way {
    SENTENCES("整句照抄，其余重写；次序不变或打乱", 1),
    WORDS("通篇改换字词", 1),
    BOTH("两者都有", 1),
    TWICE("抄进两倍长的报告", 2),
    THRICE("抄进三倍长的报告", 3),
    SIXFOLD("抄进六倍长的报告", 6);

    private final String title;
    private final int length;

    Way(String title, int length) {
      this.title = title;
      this.length = length;
    }
  }

  @Test
  void most_copies_are_found() throws Exception {
    List<Real> reals = List.copyOf(RealTexts.all().values());
    StringBuilder table = new StringBuilder();
    for (Way way : Way.values()) {
      int[][] counts = new int[SHARES.length][2];
      for (Real real : reals) {
        List<String> others =
            sentences(reals.stream().filter(other -> !other.body().equals(real.body())).toList());
        for (int i = 0; i < TRIES; i++) {
          count(counts, real, copied(way, sentences(List.of(real)), others));
        }
      }
      table.append("| ").append(way.title);
      for (int i = 0; i < SHARES.length; i++) {
        double found = counts[i][1] / (double) counts[i][0];
        table.append(String.format(" | %.1f (%d)", 10 * found, counts[i][0]));
        assertThat(counts[i][0]).as(way + " copies of " + SHARES[i]).isGreaterThan(20);
        assertThat(found).as(way + " of " + SHARES[i]).isGreaterThan(0.97);
      }
      table.append(" |\n");
    }
    if (Boolean.getBoolean("jianbao.showCopies")) {
      System.out.print(table);
    }
  }

  private static void count(int[][] counts, Real real, OwnText copy) {
    double share = Verification.compare(real.text(), copy, "copy", null, 1).share().doubleValue();
    for (int i = 0; i < SHARES.length; i++) {
      if (share >= SHARES[i]) {
        counts[i][0]++;
        counts[i][1] += shared(real.text(), copy) >= ENOUGH ? 1 : 0;
        return;
      }
    }
  }

  private static int shared(OwnText text, OwnText other) {
    Set<Long> one = Arrays.stream(Signatures.of(text)).boxed().collect(Collectors.toSet());
    return (int) Arrays.stream(Signatures.of(other)).distinct().filter(one::contains).count();
  }

  private OwnText copied(Way way, List<String> own, List<String> others) {
    double kept = 0.7 + 0.3 * random.nextDouble();
    List<String> copy = new ArrayList<>();
    for (String sentence : own) {
      boolean keep = random.nextDouble() < kept;
      switch (way) {
        case WORDS -> copy.add(reworded(sentence, 1 - (1 - kept) * 0.7, others));
        case BOTH ->
            copy.add(
                random.nextDouble() < Math.sqrt(kept)
                    ? reworded(sentence, Math.sqrt(1 - (1 - kept) * 0.7), others)
                    : any(others));
        default -> copy.add(keep ? sentence : any(others));
      }
    }
    int length = copy.size();
    for (int i = length; i < length * way.length; i++) {
      copy.add(any(others));
    }
    if (random.nextBoolean()) {
      Collections.shuffle(copy, random);
    }
    return OwnText.of(Prose.digest(copy, List.of()), Prose.BODY, RealTexts.LANGUAGE);
  }

  /** A sentence of which so many words are kept. */
  private String reworded(String sentence, double kept, List<String> others) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentence.length(); i += 2) {
      String word = sentence.substring(i, Math.min(sentence.length(), i + 2));
      String other = any(others);
      text.append(random.nextDouble() < kept || other.length() < 2 ? word : other.substring(0, 2));
    }
    return text.toString();
  }

  private String any(List<String> sentences) {
    return sentences.get(random.nextInt(sentences.size()));
  }

  private static List<String> sentences(List<Real> reals) {
    return reals.stream()
        .flatMap(real -> real.digest().texts().stream())
        .filter(text -> text.section() == null || text.section() > 0)
        .map(ReportDigest.Text::text)
        .flatMap(text -> Arrays.stream(text.split("(?<=[。；])")))
        .filter(sentence -> sentence.length() > 5)
        .toList();
  }
}
