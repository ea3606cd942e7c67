package org.jianbao.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.check.Finding;
import org.jianbao.form.ColumnForm;
import org.jianbao.form.RowForm;
import org.jianbao.form.TableForm;
import org.jianbao.pack.Severity;
import org.jianbao.report.CellValue;
import org.jianbao.report.Heading;
import org.jianbao.report.Report;
import org.jianbao.report.ReportCell;
import org.junit.jupiter.api.Test;

/**
 * Real reports that are one single line of text: what is read of them, cell by cell, and what is
 * found. What each table says was read by eye, from the figures of the text and their sums.
 */
final class FlatReportsTests {
  private static final String UNREADABLE = "unreadable";

  /** Rules on passages that the excerpts leave out; they count neither way. */
  private static final String LEFT_OUT = "(title|signoff|overview|problems|improvements|text)-.*";

  @Test
  void cells_parted_by_blanks() throws Exception {
    Judged judged = judged("016-平潭综合实验区-经济发展局-2019", 2019);
    Report report = judged.report();
    assertThat(report.year()).isEqualTo(2019);
    assertThat(report.organisation().name()).isEqualTo("平潭综合实验区经济发展局");
    assertThat(sections(report)).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(report.periods()).hasSize(1);
    Map<String, String> cells = new HashMap<>();
    put(cells, "disclosure/documents", "made 6 published 6 public-total 6");
    put(cells, "disclosure/licences", "before 17 change 0 decisions 2");
    put(cells, "disclosure/penalties", "before 12");
    assertThat(wrong(judged, cells)).isEmpty();
    assertThat(report.unreadable()).isEmpty();
    assertThat(errorsAndWarnings(judged)).isEmpty();
  }

  @Test
  void cells_glued_where_sums_are_wrong() throws Exception {
    Judged judged = judged("020-平潭综合实验区-公安局-2021", 2021);
    Report report = judged.report();
    assertThat(report.year()).isEqualTo(2021);
    assertThat(report.organisation().name()).isEqualTo("平潭综合实验区公安局");
    assertThat(sections(report)).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(report.periods()).isEmpty();
    Map<String, String> cells = new HashMap<>();
    for (String row : List.of("received", "other.other", "results", "carried-out")) {
      put(cells, "applications/" + row, "person 1 total 1");
    }
    put(cells, "disclosure/documents", "valid 2");
    put(cells, "disclosure/penalties", "decisions 141");
    assertThat(wrong(judged, cells)).isEmpty();
    assertThat(report.unreadable()).isEmpty();
    assertThat(errorsAndWarnings(judged))
        .containsExactlyInAnyOrder("period-missing", "column-label", "sum-balance", "sum-balance");
  }

  @Test
  void cells_glued_where_sums_decide() throws Exception {
    Judged judged = judged("024-平潭综合实验区-管委会-2024", 2024);
    Report report = judged.report();
    assertThat(report.year()).isEqualTo(2024);
    assertThat(sections(report)).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(report.periods()).hasSize(1);
    Map<String, String> cells = new HashMap<>();
    put(cells, "applications/received", "person 217 company 1 total 218");
    put(cells, "applications/granted", "person 71 total 71");
    put(cells, "applications/partial", "person 29 total 29");
    put(cells, "applications/refused.state-secret", "person 4 total 4");
    put(cells, "applications/refused.third-party", "person 3 total 3");
    put(cells, "applications/refused.internal", "person 32 total 32");
    put(cells, "applications/unavailable.not-held", "person 75 total 75");
    put(cells, "applications/rejected.repeat", "person 1 total 1");
    put(cells, "applications/other.not-corrected", "person 1 total 1");
    put(cells, "applications/other.other", "person 1 company 1 total 2");
    put(cells, "applications/results", "person 217 company 1 total 218");
    put(
        cells,
        "remedies/",
        "review.upheld 2 review.corrected 1 review.other 3 review.pending 1 review.total 7"
            + " after-review.upheld 13 after-review.corrected 2 after-review.other 4"
            + " after-review.total 19");
    put(cells, "disclosure/licences", "decisions 4529");
    put(cells, "disclosure/penalties", "decisions 1100");
    put(cells, "disclosure/coercion", "decisions 65");
    put(cells, "disclosure/fees", "amount 18651.06");
    // 6233440 has several readings that no sum decides.
    String undecided = UNREADABLE;
    put(
        cells,
        "disclosure/documents",
        "made " + undecided + " repealed " + undecided + " valid " + undecided);
    assertThat(wrong(judged, cells)).isEmpty();
    assertThat(report.unreadable()).hasSize(1);
    assertThat(errorsAndWarnings(judged)).isEmpty();
  }

  @Test
  void what_was_parted_is_said() throws Exception {
    Report report = judged("024-平潭综合实验区-管委会-2024", 2024).report();
    assertThat(report.table("applications").orElseThrow().deductions())
        .filteredOn(deduction -> deduction.bySums())
        .extracting(deduction -> deduction.raw() + " = " + deduction.reading())
        .contains("21710000218 = 217 1 0 0 0 0 218", "320000032 = 32 0 0 0 0 0 32");
  }

  private static Judged judged(String folder, int year) throws Exception {
    return Judged.of(Shared.path("real").resolve(folder).resolve("source.txt"), year);
  }

  private static List<Integer> sections(Report report) {
    return report.headings().stream().map(Heading::section).toList();
  }

  private static void put(Map<String, String> cells, String row, String values) {
    String[] words = values.split(" ");
    for (int i = 0; i < words.length; i += 2) {
      cells.put(row + "/" + words[i], words[i + 1]);
    }
  }

  /** The cells that do not say what they should; those not named should say 0. */
  private static List<String> wrong(Judged judged, Map<String, String> expected) {
    List<String> wrong = new ArrayList<>();
    for (TableForm form : judged.pack().form().tables()) {
      for (RowForm row : form.rows()) {
        for (ColumnForm column : form.columns(row.key())) {
          String place = form.key() + "/" + row.key() + "/" + column.key();
          String should = expected.getOrDefault(place, "0");
          String is =
              judged
                  .report()
                  .table(form.key())
                  .flatMap(table -> table.cell(row.key(), column.key()))
                  .map(FlatReportsTests::text)
                  .orElse(UNREADABLE);
          if (!is.equals(should)) {
            wrong.add(place + " is " + is + ", not " + should);
          }
        }
      }
    }
    return wrong;
  }

  private static String text(ReportCell cell) {
    return cell.value() instanceof CellValue.Number number
        ? number.value().toPlainString()
        : cell.value().toString();
  }

  private static List<String> errorsAndWarnings(Judged judged) {
    return judged.result().findings().stream()
        .filter(finding -> finding.severity() != Severity.HINT)
        .map(Finding::rule)
        .filter(rule -> !rule.matches(LEFT_OUT))
        .toList();
  }
}
