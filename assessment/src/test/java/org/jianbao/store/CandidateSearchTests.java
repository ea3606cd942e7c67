package org.jianbao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
  void pairs_agree_more_than_once_and_few_of_them_less_than_four_times() throws IOException {
    Random random = new Random(4);
    int[][] shared = new int[REPORTS][REPORTS];
    for (int i = 0; i < 2500; i++) {
      int[] band = random.ints(0, REPORTS).distinct().limit(2 + i % 4).sorted().toArray();
      bands.add(band);
      for (int one : band) {
        for (int two : band) {
          shared[one][two] += one == two ? 0 : 1;
        }
      }
    }
    List<String> expected = new ArrayList<>();
    for (int report = 0; report < REPORTS; report++) {
      int few = 4;
      for (int times = 9; times >= 2; times--) {
        for (int partner = 0; partner < REPORTS; partner++) {
          if (shared[report][partner] == times && (times > 3 || few-- > 0)) {
            expected.add(report + "-" + partner + " " + times);
          }
        }
      }
    }
    List<String> found = search(1 << 20);
    assertThat(found).isEqualTo(expected).hasSizeGreaterThan(REPORTS);
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
