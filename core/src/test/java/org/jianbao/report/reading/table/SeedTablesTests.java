package org.jianbao.report.reading.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jianbao.document.ReadingException;
import org.jianbao.form.ColumnForm;
import org.jianbao.form.RowForm;
import org.jianbao.form.TableForm;
import org.jianbao.form.TestForms;
import org.jianbao.report.AbsentLabel;
import org.jianbao.report.Caption;
import org.jianbao.report.CellValue;
import org.jianbao.report.ReportLabel;
import org.jianbao.report.ReportRow;
import org.jianbao.report.ReportTable;
import org.jianbao.report.Wording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The tables of five real reports, each cell as the truth file gives it. */
class SeedTablesTests {

  private static final Path SHARED = Path.of(System.getProperty("jianbao.shared", "../../shared"));

  @ParameterizedTest
  @ValueSource(strings = {"000", "001", "002", "003", "004"})
  @SuppressWarnings("unchecked")
  void readsEveryCellAsTheTruthFileGivesIt(String seed) throws IOException, ReadingException {
    Map<String, Object> truth = truth(seed);
    TablesFound found = seed(seed);
    Map<String, Object> tables = (Map<String, Object>) truth.get("tables");
    String rest = String.valueOf(tables.get("rest"));

    assertThat(found.tables())
        .extracting(ReportTable::key)
        .containsExactly("disclosure", "applications", "remedies");
    List<String> wrong = new ArrayList<>();
    for (ReportTable table : found.tables()) {
      Map<String, Object> given = (Map<String, Object>) tables.get(table.key());
      TableForm form = TestForms.FORMAT_2019.table(table.key()).orElseThrow();
      for (RowForm row : form.rows()) {
        for (ColumnForm column : form.columns(row.key())) {
          Map<String, Object> values =
              row.key().isEmpty()
                  ? given
                  : (Map<String, Object>) given.getOrDefault(row.key(), Map.of());
          String place = table.key() + " " + row.key() + " " + column.key();
          String actual = actual(table, row.key(), column.key());
          boolean right =
              values.containsKey(column.key())
                  ? actual.equals(String.valueOf(values.get(column.key())))
                  : actual.equals(rest.equals("any") ? "0" : rest)
                      || rest.equals("any") && actual.equals("absent") && stated(found, row.key());
          if (!right) {
            wrong.add(place + ": " + actual);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(found.tables())
        .allSatisfy(
            table -> {
              assertThat(table.form()).isEqualTo("format-2019");
              assertThat(table.absent()).isEmpty();
              assertThat(table.certainty()).isEqualTo(table.expectedCertainty());
            });
  }

  private static boolean stated(TablesFound found, String row) {
    return found.unreadable().stream().anyMatch(each -> row.equals(each.row()));
  }

  private static String actual(ReportTable table, String row, String column) {
    return table
        .cell(row, column)
        .map(
            cell -> {
              if (cell.value() instanceof CellValue.Number number) {
                return number.value().toPlainString();
              }
              return cell.value() instanceof CellValue.Text text ? text.text() : "null";
            })
        .orElse("absent");
  }

  @Test
  void findsTheAlteredLabelsOfTheFirstSeed() throws IOException, ReadingException {
    TablesFound found = seed("000");
    assertThat(found.unreadable()).isEmpty();
    ReportTable applications = table(found, "applications");
    assertThat(altered(applications))
        .containsExactlyInAnyOrder(
            "refused （三）不予公开",
            "partial （二）部分公开（区分处理的，只计这一情形，不计其他情形）",
            "refused.internal 5.属于三类内部事务信息",
            "rejected.petition 1.信访举报投诉类申请");
    assertThat(altered(table(found, "disclosure"))).isEmpty();
    assertThat(table(found, "disclosure").captions())
        .extracting(
            Caption::article, Caption::item, Caption::expectedArticle, Caption::expectedItem)
        .contains(org.assertj.core.groups.Tuple.tuple(26, 6, 20, 6))
        .hasSize(5);
  }

  @Test
  void tellsUnlabelledRowsByTheirPlace() throws IOException, ReadingException {
    TablesFound found = seed("001");
    assertThat(found.unreadable()).isEmpty();
    ReportTable applications = table(found, "applications");
    List<ReportRow> unlabelled =
        applications.rows().stream().filter(row -> !row.labelled()).toList();
    assertThat(unlabelled).hasSize(16).allSatisfy(row -> assertThat(row.expected()).isNotNull());
    assertThat(unlabelled.get(0).key()).isEqualTo("refused.state-secret");
    assertThat(unlabelled.get(15).key()).isEqualTo("rejected.reissue");
    assertThat(applications.labels())
        .extracting(ReportLabel::key)
        .contains("refused", "unavailable", "rejected", "outcomes", "organisations", "corner");
    assertThat(altered(applications)).isEmpty();
  }

  @Test
  void saysWhichRowsHoldTooFewValues() throws IOException, ReadingException {
    TablesFound found = seed("003");
    List<ReportRow> misshapen =
        table(found, "applications").rows().stream()
            .filter(row -> row.values() != row.columns())
            .toList();
    assertThat(misshapen).hasSize(20).allSatisfy(row -> assertThat(row.values()).isEqualTo(6));
    assertThat(found.unreadable()).hasSize(20);
    assertThat(altered(table(found, "applications"))).isEmpty();
  }

  @Test
  void keepsARowThatNoFormHas() throws IOException, ReadingException {
    TablesFound found = seed("004");
    assertThat(found.unreadable()).isEmpty();
    List<ReportRow> extra =
        table(found, "disclosure").rows().stream().filter(row -> row.key() == null).toList();
    assertThat(extra).hasSize(1);
    assertThat(extra.get(0).place().quote()).contains("政府信息公开发布总数量");
    assertThat(
            table(found, "applications").cells().stream()
                .filter(cell -> cell.value() instanceof CellValue.Blank))
        .hasSize(138);
  }

  private static List<String> altered(ReportTable table) {
    List<String> altered = new ArrayList<>();
    table.rows().stream()
        .filter(row -> row.wording() == Wording.ALTERED || row.wording() == Wording.VARIANT)
        .forEach(row -> altered.add(row.key() + " " + row.expected()));
    table.labels().stream()
        .filter(label -> label.wording() == Wording.ALTERED || label.wording() == Wording.VARIANT)
        .forEach(label -> altered.add(label.key() + " " + label.expected()));
    return altered;
  }

  private static ReportTable table(TablesFound found, String key) {
    return found.tables().stream().filter(t -> t.key().equals(key)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"004-宿迁市-市人民政府-2024", "005-宿迁市-市人民政府-2023"})
  void readsAWebPageWhoseSumsAllHold(String folder) throws IOException, ReadingException {
    Path file = SHARED.resolve("real").resolve(folder).resolve("reconstructed.html");
    assumeTrue(Files.exists(file), "no real reports beside the checkout");
    TablesFound found = TableTexts.read(file, TestForms.FORMAT_2021);
    assertThat(found.unreadable()).isEmpty();
    assertThat(found.tables()).hasSize(3);
    ReportTable applications = table(found, "applications");
    assertThat(applications.absent()).isEmpty();
    assertThat(applications.cells()).hasSize(25 * 7);
    List<String> leaves =
        TestForms.FORMAT_2021.table("applications").orElseThrow().rows().stream()
            .filter(row -> row.group() != null && !row.key().equals("results"))
            .map(RowForm::key)
            .toList();
    for (String column :
        List.of("person", "company", "research", "welfare", "legal", "other", "total")) {
      int sum = leaves.stream().mapToInt(row -> number(applications, row, column)).sum();
      assertThat(number(applications, "results", column)).isEqualTo(sum);
      assertThat(
              number(applications, "received", column) + number(applications, "carried-in", column))
          .isEqualTo(sum + number(applications, "carried-out", column));
    }
    ReportTable remedies = table(found, "remedies");
    for (String group : List.of("review.", "direct.", "after-review.")) {
      assertThat(number(remedies, "", group + "total"))
          .isEqualTo(
              number(remedies, "", group + "upheld")
                  + number(remedies, "", group + "corrected")
                  + number(remedies, "", group + "other")
                  + number(remedies, "", group + "pending"));
    }
    assertThat(table(found, "disclosure").cells()).hasSize(10);
    assertThat(table(found, "disclosure").absent()).extracting(AbsentLabel::key).isEmpty();
  }

  private static int number(ReportTable table, String row, String column) {
    CellValue value = table.cell(row, column).orElseThrow().value();
    return ((CellValue.Number) value).value().intValueExact();
  }

  private static TablesFound seed(String number) throws IOException, ReadingException {
    Path file = SHARED.resolve("seeds").resolve(String.valueOf(truth(number).get("file")));
    return TableTexts.read(file, TestForms.FORMAT_2019);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> truth(String seed) throws IOException {
    Path file = SHARED.resolve("truth").resolve("seeds.yaml");
    if (!Boolean.getBoolean("jianbao.requireShared")) {
      assumeTrue(Files.exists(file), "no real reports beside the checkout");
    }
    Object all = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
    @Nullable Object truth = ((Map<String, Object>) Objects.requireNonNull(all)).get(seed);
    return new LinkedHashMap<>((Map<String, Object>) Objects.requireNonNull(truth));
  }
}
