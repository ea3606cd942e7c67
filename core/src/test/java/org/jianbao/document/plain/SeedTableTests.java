package org.jianbao.document.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jianbao.document.Document;
import org.jianbao.document.DocumentReaders;
import org.jianbao.document.Table;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers of cells of the rows of five real reports, which stand beside the checkout. */
class SeedTableTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          000 | 1,4,4,4,1,4,4,4,1,4,4,4,1,4,4,1,4,4 / 2,3,8,8,8,9,9,10x18,8 / 2,7,15,15
          001 | 1,4,4,4,1,4,4,4,1,4,4,4,1,3,3,1,3,3 / 2,4,8,8,8,9,9,10x16,9,9,8 / 2,7,15,15
          002 | 1,4,4,4,1,4,4,4,1,4,4,4,1,3,3,1,3,3 / 2,4,8,8,8,9,9,10x16,9,9,8 / 2,7,15,15 / 1
          003 | 4x19 / 9x27 / 15x4
          004 | 1,4,4,4,1,4,4,4,1,4,4,4,1,3,3,1,3,3,1 / 2,4,8,8,8,9,9,10x16,9,9,8 / 2,7,15,15
          """)
  void countsCells(String seed, String expected) throws Exception {
    assertThat(cellCounts(read(seed))).isEqualTo(expected);
  }

  private static Document read(String seed) throws Exception {
    Path folder = Path.of(System.getProperty("jianbao.shared", "../../shared"), "seeds");
    if (!Boolean.getBoolean("jianbao.requireShared")) {
      Assumptions.assumeTrue(Files.isDirectory(folder), "no real reports at " + folder);
    }
    return new DocumentReaders().read(seedFile(folder, seed));
  }

  private static Path seedFile(Path folder, String seed) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).startsWith(seed))
          .findFirst()
          .orElseThrow();
    }
  }

  private static String cellCounts(Document document) {
    return String.join(
        " / ",
        document.blocks().stream()
            .filter(Table.class::isInstance)
            .map(
                table ->
                    runLengths(
                        ((Table) table).rows().stream().map(row -> row.cells().size()).toList()))
            .toList());
  }

  private static String runLengths(List<Integer> counts) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < counts.size(); ) {
      int end = i;
      while (end < counts.size() && counts.get(end).equals(counts.get(i))) {
        end++;
      }
      boolean folded = end - i > 3;
      for (int k = folded ? end - 1 : i; k < end; k++) {
        text.append(text.isEmpty() ? "" : ",").append(counts.get(i));
      }
      text.append(folded ? "x" + (end - i) : "");
      i = end;
    }
    return text.toString();
  }
}
