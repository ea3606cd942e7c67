package org.jianbao.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.jianbao.check.NotAssessable;
import org.jianbao.form.TableForm;
import org.jianbao.pack.Severity;
import org.jianbao.report.CellValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real reports of 2023 and 2024 whose tables were found right by recomputation. */
final class RealReportsTests {
  private static final Set<String> ARITHMETIC =
      Set.of("narrative-sum", "narrative-ratio", "narrative-item-count", "text-gap");

  @ParameterizedTest
  @CsvSource({
    "004-宿迁市-市人民政府-2024, reconstructed.html, 2024",
    "004-宿迁市-市人民政府-2024, source.txt, 2024",
    "005-宿迁市-市人民政府-2023, reconstructed.html, 2023",
    "005-宿迁市-市人民政府-2023, source.txt, 2023",
    "001-淮安市-市人民政府-2024, source.pdf, 2024"
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
    assertThat(judged.result().findings())
        .filteredOn(finding -> ARITHMETIC.contains(finding.rule()))
        .extracting(Judged::line)
        .isEmpty();
  }

  /** Figures of printed tables, checked by hand; those of the whole line, then some single ones. */
  @ParameterizedTest
  @CsvSource({
    "001-淮安市-市人民政府-2024, 2024, received, '3001 53 0 0 61 4 3119'",
    "001-淮安市-市人民政府-2024, 2024, unavailable.not-held, '746 12 0 0 10 1 769'",
    "001-淮安市-市人民政府-2024, 2024, other.not-corrected, '67 3 0 0 1 0 71'",
    "001-淮安市-市人民政府-2024, 2024, results, '2932 53 0 0 61 4 3050'",
    "002-淮安市洪泽区-区人民政府-2024, 2024, unavailable.not-held, '31 0 0 0 0 0 31'",
    "002-淮安市洪泽区-区人民政府-2024, 2024, unavailable.to-be-made, '1 0 0 0 0 0 1'",
    "002-淮安市洪泽区-区人民政府-2024, 2024, other, '0 0 0 0 0 0 0'",
    "002-淮安市洪泽区-区人民政府-2024, 2024, results, '95 0 0 0 0 0 95'",
    "003-淮安市洪泽区-区人民政府-2023, 2023, unavailable.not-held, '10 0 0 0 0 0 10'",
    "003-淮安市洪泽区-区人民政府-2023, 2023, unavailable.to-be-made, '3 0 0 0 0 0 3'",
    "003-淮安市洪泽区-区人民政府-2023, 2023, results, '21 0 0 0 0 0 21'"
  })
  void printedTablesAreReadOverTheirPages(String folder, int year, String row, String values)
      throws Exception {
    Path path = Shared.path("real").resolve(folder).resolve("source.pdf");
    Judged judged = Judged.of(path, year);
    assertThat(judged.report().table("applications").orElseThrow().cells())
        .filteredOn(cell -> cell.row().equals(row))
        .extracting(cell -> ((CellValue.Number) cell.value()).value().toPlainString())
        .containsExactly(values.split(" "));
    assertThat(judged.report().unreadable()).isEmpty();
  }

  /** Sums that its narrative spells out, checked by hand. */
  @ParameterizedTest
  @CsvSource({
    "004-宿迁市-市人民政府-2024, source.txt, 2024, '98 3646 10219 3 2230'",
    "005-宿迁市-市人民政府-2023, source.txt, 2023, '119 3607 3607 3607 25 2950'"
  })
  void narrativeAddsUp(String folder, String file, int year, String wholes) throws Exception {
    Path path = Shared.path("real").resolve(folder).resolve(file);
    assertThat(Judged.of(path, year).report().narrative().enumerations())
        .allMatch(enumeration -> enumeration.certain() && enumeration.sign() == 0)
        .extracting(enumeration -> enumeration.whole().value().toPlainString())
        .containsExactly(wholes.split(" "));
  }

  /**
   * The text of a PDF in which labels and values stand apart: nothing can be said of its tables.
   */
  @ParameterizedTest
  @CsvSource({
    "001-淮安市-市人民政府-2024, 2024",
    "002-淮安市洪泽区-区人民政府-2024, 2024",
    "003-淮安市洪泽区-区人民政府-2023, 2023"
  })
  void textWithoutOrderIsNotCalledWrong(String folder, int year) throws Exception {
    Path path = Shared.path("real").resolve(folder).resolve("source.raw.txt");
    Judged judged = Judged.of(path, year);
    assertThat(judged.result().findings())
        .filteredOn(finding -> finding.severity() != Severity.HINT)
        .filteredOn(finding -> !finding.rule().equals("overview-accountability"))
        .extracting(Judged::line)
        .isEmpty();
    assertThat(judged.result().notAssessable())
        .extracting(NotAssessable::rule)
        .contains("sum-balance", "sum-remedies", "row-missing");
  }
}
