package org.jianbao.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianbao.check.Finding;
import org.jianbao.compile.RuleNames;
import org.jianbao.form.ColumnForm;
import org.jianbao.form.RowForm;
import org.jianbao.form.TableForm;
import org.jianbao.pack.Severity;
import org.jianbao.report.BoundStatus;
import org.jianbao.report.CellValue;
import org.jianbao.report.PeriodBound;
import org.jianbao.report.PeriodStatement;
import org.jianbao.report.Report;
import org.jianbao.report.Title;
import org.jianbao.text.CompactText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The five real reports, end to end: what is read of them and what is found in them. */
final class SeedsTests {

  @ParameterizedTest
  @ValueSource(strings = {"000", "001", "002", "003", "004"})
  void titleYearAndPeriodAreRead(String seed) throws Exception {
    Truth truth = truth(seed);
    Report report = judged(truth).report();
    Title title = report.title();
    assertThat(title == null ? null : CompactText.of(title.text()).text())
        .isEqualTo(CompactText.of(truth.title()).text());
    assertThat(report.year()).isEqualTo(truth.year());
    assertThat(period(report)).isEqualTo(truth.period());
  }

  /** The ends of the first statement of the period; null if there is none with an end. */
  private static @Nullable List<@Nullable String> period(Report report) {
    return report.periods().stream()
        .filter(PeriodStatement::declared)
        .findFirst()
        .map(statement -> Arrays.asList(date(statement.start()), date(statement.end())))
        .orElse(null);
  }

  private static @Nullable String date(@Nullable PeriodBound bound) {
    return bound == null || bound.status() != BoundStatus.EXACT
        ? null
        : String.format("%04d-%02d-%02d", bound.year(), bound.month(), bound.day());
  }

  @ParameterizedTest
  @ValueSource(strings = {"000", "001", "002", "003", "004"})
  void everyCellHoldsWhatItShould(String seed) throws Exception {
    Truth truth = truth(seed);
    Judged judged = judged(truth);
    List<String> wrong = new ArrayList<>();
    for (TableForm form : judged.pack().form().tables()) {
      Map<String, @Nullable Object> given = truth.tables().getOrDefault(form.key(), Map.of());
      for (RowForm row : form.rows()) {
        for (ColumnForm column : form.columns(row.key())) {
          String key = row.key() + "/" + column.key();
          String is = value(judged.report(), form.key(), row.key(), column.key());
          String cell = form.key() + "/" + key;
          boolean right =
              given.containsKey(key)
                  ? is.equals(text(given.get(key)))
                  : switch (truth.rest()) {
                    case ZERO -> is.equals("0");
                    case BLANK -> is.equals("");
                    case ANY -> is.equals("0") || is.equals("unreadable");
                  };
          if (!right) {
            wrong.add(cell + " is " + is + ", not " + given.getOrDefault(key, truth.rest()));
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static String value(Report report, String table, String row, String column) {
    return report
        .table(table)
        .flatMap(found -> found.cell(row, column))
        .map(
            cell ->
                cell.value() instanceof CellValue.Number number
                    ? text(number.value())
                    : cell.value() instanceof CellValue.Text other ? "text " + other.text() : "")
        .orElse(
            report.unreadable().stream().anyMatch(place -> place.input().endsWith(table))
                ? "unreadable"
                : "absent");
  }

  private static String text(@Nullable Object value) {
    return value == null
        ? ""
        : new BigDecimal(value.toString()).stripTrailingZeros().toPlainString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"000", "001", "002", "003", "004"})
  void whatAnAuditorFindsIsFound(String seed) throws Exception {
    Truth truth = truth(seed);
    Judged judged = judged(truth);
    Set<String> shipped =
        judged.checker().rules().keySet().stream().map(RuleNames::id).collect(Collectors.toSet());
    List<Finding> findings = judged.result().findings();
    assertThat(Stream.concat(truth.must().stream(), truth.should().stream()))
        .filteredOn(entry -> shipped.contains(entry.rule()))
        .filteredOn(entry -> findings.stream().noneMatch(entry::matches))
        .as(() -> "missed; found were " + lines(findings))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"000", "001", "002", "003", "004"})
  void nothingElseIsCalledAnErrorOrWarning(String seed) throws Exception {
    Truth truth = truth(seed);
    List<Truth.Entry> known = new ArrayList<>(truth.must());
    known.addAll(truth.should());
    known.addAll(truth.may());
    assertThat(judged(truth).result().findings())
        .filteredOn(finding -> finding.severity() != Severity.HINT)
        .filteredOn(finding -> known.stream().noneMatch(entry -> entry.covers(finding)))
        .extracting(Judged::line)
        .isEmpty();
  }

  private static String lines(List<Finding> findings) {
    return findings.stream().map(Judged::line).collect(Collectors.joining("\n", "\n", "\n"));
  }

  private static Truth truth(String seed) throws Exception {
    Truth truth = Truth.read(Shared.path("truth/seeds.yaml")).get(seed);
    assertThat(truth).isNotNull();
    return truth;
  }

  private static Judged judged(Truth truth) throws Exception {
    return Judged.of(Shared.path("seeds").resolve(truth.file()), truth.year());
  }
}
