package org.jianbao.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jianbao.form.TableForm;
import org.jianbao.report.CellValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real reports of 2023 and 2024 whose tables were found right by recomputation. */
final class RealReportsTests {

  @ParameterizedTest
  @CsvSource({
    "004-宿迁市-市人民政府-2024, reconstructed.html, 2024",
    "004-宿迁市-市人民政府-2024, source.txt, 2024",
    "005-宿迁市-市人民政府-2023, reconstructed.html, 2023",
    "005-宿迁市-市人民政府-2023, source.txt, 2023"
  })
  void tablesAreReadCompletelyAndAddUp(String folder, String file, int year) throws Exception {
    Path path = Shared.path("real").resolve(folder).resolve(file);
    Judged judged = Judged.of(path, year);
    for (TableForm form : judged.pack().form().tables()) {
      int cells = form.rows().stream().mapToInt(row -> form.columns(row.key()).size()).sum();
      assertThat(judged.report().table(form.key())).as(form.key()).isPresent();
      assertThat(judged.report().table(form.key()).orElseThrow().cells())
          .as(form.key())
          .hasSize(cells)
          .allMatch(cell -> cell.value() instanceof CellValue.Number);
    }
    assertThat(judged.result().findings())
        .filteredOn(finding -> finding.category().equals("sum"))
        .extracting(Judged::line)
        .isEmpty();
    assertThat(judged.result().notAssessable()).isEmpty();
  }
}
