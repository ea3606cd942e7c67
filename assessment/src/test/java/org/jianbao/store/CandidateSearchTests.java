package org.jianbao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class CandidateSearchTests {
  private static final int REPORTS = 300;

  private final List<int[]> bands = new ArrayList<>();

  private void walk(CandidateSearch.Members members) {
    bands.forEach(band -> members.take(band, band));
  }

  private List<String> search(int mostPairs) throws IOException {
    List<String> found = new ArrayList<>();
    new CandidateSearch(REPORTS, /* sameYear= */ true, this::walk, mostPairs)
        .search((report, partner, shared) -> found.add(report + "-" + partner + " " + shared));
    return found;
  }

  @Test
  void pairs_are_those_that_agree_more_than_once_however_many_are_counted_at_once()
      throws IOException {
    Random random = new Random(4);
    TreeMap<String, Integer> shared = new TreeMap<>();
    for (int i = 0; i < 1000; i++) {
      int[] band = random.ints(0, REPORTS).distinct().limit(2 + i % 5).sorted().toArray();
      bands.add(band);
      for (int one : band) {
        for (int two : band) {
          if (one != two) {
            shared.merge(one + "-" + two, 1, Integer::sum);
          }
        }
      }
    }
    List<String> expected =
        shared.entrySet().stream()
            .filter(pair -> pair.getValue() > 1)
            .map(pair -> pair.getKey() + " " + pair.getValue())
            .toList();
    List<String> found = search(1 << 20);
    assertThat(found).containsExactlyInAnyOrderElementsOf(expected).hasSizeGreaterThan(REPORTS / 2);
    assertThat(search(1000)).isEqualTo(found);
    assertThat(search(1)).isEqualTo(found);
  }

  @Test
  void of_many_partners_those_that_agree_most_come_first() throws IOException {
    for (int partner = 1; partner <= 50; partner++) {
      for (int i = 0; i < 2 + partner % 10; i++) {
        bands.add(new int[] {0, partner});
      }
    }
    assertThat(search(1 << 20).stream().filter(pair -> pair.startsWith("0-")))
        .hasSize(CandidateSearch.PARTNERS)
        .startsWith("0-9 11", "0-19 11", "0-29 11", "0-39 11", "0-49 11", "0-8 10")
        .endsWith("0-16 8", "0-26 8", "0-36 8", "0-46 8");
  }
}
