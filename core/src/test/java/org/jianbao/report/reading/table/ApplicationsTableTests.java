package org.jianbao.report.reading.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianbao.report.reading.table.TableAsserts.absent;
import static org.jianbao.report.reading.table.TableAsserts.altered;
import static org.jianbao.report.reading.table.TableAsserts.labels;
import static org.jianbao.report.reading.table.TableAsserts.official;
import static org.jianbao.report.reading.table.TableAsserts.officialWithout;
import static org.jianbao.report.reading.table.TableAsserts.only;
import static org.jianbao.report.reading.table.TableAsserts.row;
import static org.jianbao.report.reading.table.TableAsserts.rows;
import static org.jianbao.report.reading.table.TableAsserts.values;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jianbao.document.Block;
import org.jianbao.document.CellPosition;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Table;
import org.jianbao.form.Form;
import org.jianbao.form.TestForms;
import org.jianbao.report.ReportLabel;
import org.jianbao.report.ReportRow;
import org.jianbao.report.ReportTable;
import org.jianbao.report.Unreadable;
import org.jianbao.report.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of labelled rows and columns, whole and damaged, with and without a grid. */
class ApplicationsTableTests {
  private static final String KEY = "applications";
  private static final Form OLD = TestForms.FORMAT_2019;
  private static final Form NEW = TestForms.FORMAT_2021;

  private static TablesFound sequence(String text, Form expected) {
    return TableTexts.read(TableTexts.sequence(1, text), 3, expected);
  }

  private static TablesFound grid(String text, Form expected) {
    return TableTexts.read(TableTexts.grid(1, text), 3, expected);
  }

  /** 商业, 科研 in one row of the head and 企业, 机构 in the next, as their lines are read. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void labelsOfColumnsOnTwoRowsAreWhole(boolean three) {
    String text = OfficialTables.applications(NEW);
    String torn = text.replace("商业企业", "商业").replace("科研机构", "科研");
    String tails = "企业|机构";
    if (three) {
      torn = torn.replace("法律服务机构", "法律服务");
      tails += "|机构";
    }
    int head = torn.indexOf('\n', torn.indexOf("科研")) + 1;
    TablesFound found =
        sequence(torn.substring(0, head) + tails + "\n" + torn.substring(head), NEW);
    ReportTable table = only(found);
    assertThat(values(table)).isEqualTo(official(NEW, KEY));
    assertThat(absent(table)).isEmpty();
    assertThat(altered(table)).isEmpty();
    assertThat(rows(table)).isEqualTo(OfficialTables.rows(NEW, KEY));
  }

  @ParameterizedTest
  @CsvSource({"2020,true", "2020,false", "2021,true", "2021,false"})
  void readsAWholeTable(int year, boolean asGrid) {
    Form form = OfficialTables.form(year);
    TablesFound found =
        asGrid
            ? grid(OfficialTables.applicationsGrid(form), form)
            : sequence(OfficialTables.applications(form), form);
    ReportTable table = only(found);
    assertThat(values(table)).isEqualTo(official(form, KEY));
    assertThat(found.unreadable()).isEmpty();
    assertThat(table.form()).isEqualTo(form.id());
    assertThat(table.certainty()).isEqualTo(1);
    assertThat(table.expectedCertainty()).isEqualTo(1);
    assertThat(absent(table)).isEmpty();
    assertThat(altered(table)).isEmpty();
    assertThat(rows(table)).isEqualTo(OfficialTables.rows(form, KEY));
    assertThat(table.rows()).allMatch(ReportRow::labelled);
    assertThat(labels(table, ReportLabel.Kind.COLUMN))
        .containsExactlyInAnyOrderElementsOf(OfficialTables.columns(form, KEY, "received"));
    assertThat(labels(table, ReportLabel.Kind.CORNER)).hasSize(1);
    assertThat(labels(table, ReportLabel.Kind.COLUMN_GROUP))
        .containsExactly("applicants", "organisations");
    assertThat(labels(table, ReportLabel.Kind.ROW_GROUP))
        .startsWith("outcomes", "refused", "unavailable", "rejected");
  }

  @Test
  void givesEachPieceItsPlace() {
    ReportTable table = only(grid(OfficialTables.applicationsGrid(OLD), OLD));
    ReportRow law = row(table, "refused.law");
    assertThat(law.group()).isEqualTo("refused");
    assertThat(law.place().quote()).isEqualTo("2.其他法律行政法规禁止公开");
    assertThat(law.place().section()).isEqualTo(3);
    assertThat(law.place().location()).isNotNull();
    assertThat(law.place().location().cell()).isEqualTo(new CellPosition(9, 3));
    assertThat(law.place().location().length()).isEqualTo(law.place().quote().length());
    assertThat(table.cell("refused.law", "total").orElseThrow().place().location().cell())
        .isEqualTo(new CellPosition(9, 10));
    assertThat(table.cell("refused.law", "total").orElseThrow().place().column())
        .isEqualTo("total");
  }

  @Test
  void keepsTheExpectedFormWhereOneGroupStandsAsOneRow() {
    ReportTable table = only(sequence(OfficialTables.applications(OLD), NEW));
    assertThat(table.form()).isEqualTo("format-2021");
    assertThat(table.certainty()).isEqualTo(table.expectedCertainty()).isLessThan(1);
    assertThat(absent(table))
        .containsExactly("ROW other.not-corrected*", "ROW other.unpaid*", "ROW other.other*");
    assertThat(values(table)).isEqualTo(official(OLD, KEY));
    assertThat(row(table, "other").wording()).isEqualTo(Wording.OFFICIAL);
    assertThat(altered(table)).isEmpty();
  }

  @Test
  void keepsTheKeysOfRowsThatOnlyTheOtherFormHas() {
    ReportTable table = only(grid(OfficialTables.applicationsGrid(NEW), OLD));
    assertThat(table.form()).isEqualTo("format-2019");
    assertThat(values(table)).isEqualTo(official(NEW, KEY));
    assertThat(absent(table)).containsExactly("ROW other");
  }

  @ParameterizedTest
  @CsvSource({
    "（一）予以公开, （一）予以公布, granted, （一）予以公开",
    "1.属于国家秘密, 1、属于国家密秘, refused.state-secret, 1.属于国家秘密",
    "1.信访举报投诉类申请, 1、信访举报类申请, rejected.petition, 1.信访举报投诉类申请",
    "（三）不予公开, （三）不予以公开, refused, （三）不予公开",
    "商业企业, 商业公司, company, 商业企业",
    "自然人, 个人, person, 自然人",
    "法人或其他组织, 法人和其他组织, organisations, 法人或其他组织",
    "（七）总计, （七）合计, results, （七）总计",
    "5.要求行政机关确认, 5.要求行政部门确认, rejected.reissue, 5.要求行政机关确认或重新出具已获取信息",
    "第三项加第四项之和）, 第三项加第四项之差）, corner, （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"
  })
  void namesAlteredLabels(String from, String to, String key, String expected) {
    for (boolean asGrid : List.of(true, false)) {
      String text =
          asGrid ? OfficialTables.applicationsGrid(OLD) : OfficialTables.applications(OLD);
      TablesFound found =
          asGrid ? grid(text.replace(from, to), OLD) : sequence(text.replace(from, to), OLD);
      assertThat(altered(only(found))).containsExactly("ALTERED " + key + " " + expected);
      assertThat(values(only(found))).isEqualTo(official(OLD, KEY));
      assertThat(absent(only(found))).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"商业⏎企业", "商 业 企 业", "商业　企业"})
  void takesLayoutForNothing(String company) {
    String text =
        OfficialTables.applications(OLD)
            .replace("商业企业", company)
            .replace("（五）不予处理", "（五）⏎不予⏎处理")
            .replace("1.属于国家秘密", "1、属于国家秘密");
    assertThat(altered(only(sequence(text, OLD)))).isEmpty();
    assertThat(values(only(sequence(text, OLD)))).isEqualTo(official(OLD, KEY));
  }

  @Test
  void findsTheTotalInTheThirdHeadRow() {
    String text =
        OfficialTables.applications(OLD)
            .replace("法人或其他组织|总计", "法人或其他组织")
            .replace("|其他|\n", "|其他|总计\n");
    assertThat(values(only(sequence(text, OLD)))).isEqualTo(official(OLD, KEY));
  }

  @Test
  void followsTheLabelsWhereColumnsAreSwapped() {
    String text = OfficialTables.applications(OLD).replace("商业企业|科研机构", "科研机构|商业企业");
    Map<String, String> values = values(only(sequence(text, OLD)));
    assertThat(values)
        .containsEntry("received research", "12")
        .containsEntry("received company", "13");
    String grid =
        OfficialTables.applicationsGrid(OLD)
            .replace("^|<|<|自然人|法人或其他组织|<|<|<|<|总计", "^|<|<|总计|法人或其他组织|<|<|<|<|自然人");
    assertThat(values(only(grid(grid, OLD))))
        .containsEntry("received total", "11")
        .containsEntry("received person", "17");
  }

  @Test
  void mapsTheRestWhereAColumnIsMissing() {
    List<String> lines = new ArrayList<>();
    for (String line : OfficialTables.applications(OLD).split("\n")) {
      lines.add(line.replace("|法律服务机构", "").replaceAll("\\|\\d+5(?=\\|\\d+6)", ""));
    }
    ReportTable table = only(sequence(String.join("\n", lines), OLD));
    assertThat(absent(table)).containsExactly("COLUMN legal");
    assertThat(table.absent().get(0).group()).isEqualTo("organisations");
    assertThat(values(table)).isEqualTo(officialWithout(OLD, KEY, ".* legal"));
    assertThat(table.rows()).allMatch(row -> row.values() == 6 && row.columns() == 6);
  }

  @Test
  void tellsAColumnWithoutLabelByItsPlace() {
    String text = OfficialTables.applications(OLD).replace("|法律服务机构", "|");
    ReportTable table = only(sequence(text, OLD));
    assertThat(absent(table)).containsExactly("COLUMN legal");
    assertThat(values(table)).isEqualTo(official(OLD, KEY));
  }

  @Test
  void namesAbsentRows() {
    List<String> lines = new ArrayList<>(List.of(OfficialTables.applications(OLD).split("\n")));
    lines.removeIf(line -> line.contains("7.属于行政执法案卷") || line.contains("2.重复申请"));
    ReportTable table = only(sequence(String.join("\n", lines), OLD));
    assertThat(absent(table))
        .containsExactly("ROW refused.enforcement-file", "ROW rejected.repeat");
    assertThat(table.absent()).allMatch(label -> !label.collapsed());
    assertThat(values(table))
        .isEqualTo(officialWithout(OLD, KEY, "(refused.enforcement-file|rejected.repeat) .*"));
  }

  @Test
  void keepsARowThatNoFormHas() {
    String text =
        OfficialTables.applications(OLD).replace("|（六）其他处理", "||6.其他|9|9|9|9|9|9|9\n|（六）其他处理");
    ReportTable table = only(sequence(text, OLD));
    assertThat(values(table)).isEqualTo(official(OLD, KEY));
    assertThat(rows(table)).containsOnlyOnce("-");
    assertThat(absent(table)).isEmpty();
    String grid =
        OfficialTables.applicationsGrid(NEW)
            .replace("^|（六）其他处理", "^|^|6.其他|1|1|1|1|1|1|1\n^|（六）其他处理");
    assertThat(values(only(grid(grid, NEW)))).isEqualTo(official(NEW, KEY));
    assertThat(rows(only(grid(grid, NEW)))).containsOnlyOnce("-");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void tellsRowsWithoutLabelByTheirPlace(boolean asGrid) {
    String text = asGrid ? OfficialTables.applicationsGrid(OLD) : OfficialTables.applications(OLD);
    text = text.replaceAll("\\|[1-8]\\.[^|]*", asGrid ? "|" : "|");
    TablesFound found = asGrid ? grid(text, OLD) : sequence(text, OLD);
    ReportTable table = only(found);
    assertThat(found.unreadable()).isEmpty();
    assertThat(values(table)).isEqualTo(official(OLD, KEY));
    List<ReportRow> unlabelled = table.rows().stream().filter(row -> !row.labelled()).toList();
    assertThat(unlabelled).hasSize(16);
    assertThat(unlabelled.get(1).expected()).isEqualTo("2.其他法律行政法规禁止公开");
    assertThat(unlabelled).allMatch(row -> row.wording() == null && row.group() != null);
    assertThat(absent(table)).isEmpty();
  }

  @Test
  void saysSoWhereTheNumberOfRowsWithoutLabelDoesNotFit() {
    List<String> lines =
        new ArrayList<>(
            List.of(
                OfficialTables.applications(OLD).replaceAll("\\|[1-8]\\.[^|]*", "|").split("\n")));
    lines.remove(10);
    TablesFound found = sequence(String.join("\n", lines), OLD);
    ReportTable table = only(found);
    assertThat(values(table)).isEqualTo(officialWithout(OLD, KEY, "refused\\..*"));
    assertThat(found.unreadable()).hasSize(7).allMatch(each -> each.row() == null);
    assertThat(table.rows().stream().filter(row -> !row.labelled())).hasSize(15);
  }

  @Test
  void takesAGroupGivenAsOneRowForTheWholeGroup() {
    List<String> lines = new ArrayList<>(List.of(OfficialTables.applications(OLD).split("\n")));
    lines.removeIf(line -> line.matches("\\|\\|[23]\\.(没有现成|补正后).*"));
    String text = String.join("\n", lines).replace("（四）无法提供|1.本机关不掌握相关政府信息", "（四）无法提供");
    ReportTable table = only(sequence(text, OLD));
    assertThat(absent(table))
        .containsExactly(
            "ROW unavailable.not-held*", "ROW unavailable.to-be-made*", "ROW unavailable.unclear*");
    assertThat(values(table)).containsEntry("unavailable person", "131");
    assertThat(row(table, "unavailable").group()).isEqualTo("outcomes");
  }

  @Test
  void doesNotGuessWhereARowHoldsTooManyOrTooFewValues() {
    String text =
        OfficialTables.applications(OLD).replace("|71|72", "|71").replace("|81|82", "|81|0|82");
    TablesFound found = sequence(text, OLD);
    ReportTable table = only(found);
    assertThat(found.unreadable())
        .extracting(Unreadable::input, Unreadable::row, Unreadable::column)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("table.applications", "refused.safety", null),
            org.assertj.core.groups.Tuple.tuple("table.applications", "refused.third-party", null));
    assertThat(row(table, "refused.safety").values()).isEqualTo(6);
    assertThat(row(table, "refused.third-party").values()).isEqualTo(8);
    assertThat(values(table))
        .isEqualTo(officialWithout(OLD, KEY, "refused.(safety|third-party) .*"));
  }

  @Test
  void readsWhatStandsInPlaceOfNumbers() {
    String text =
        OfficialTables.applications(OLD).replace("|11|12|13|14|15|16|17", "|/|—|　|３|3件|1 0|-2");
    TablesFound found = sequence(text, OLD);
    assertThat(values(only(found)))
        .containsEntry("received person", "「/」")
        .containsEntry("received company", "「—」")
        .containsEntry("received research", "")
        .containsEntry("received welfare", "3")
        .containsEntry("received legal", "3")
        .containsEntry("received total", "-2")
        .doesNotContainKey("received other");
    assertThat(found.unreadable())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.row()).isEqualTo("received");
              assertThat(each.column()).isEqualTo("other");
              assertThat(each.raw()).isEqualTo("1 0");
            });
  }

  @Test
  void readsARowWhoseValuesAreAllBlank() {
    String text = OfficialTables.applications(OLD).replaceAll("\\d\\d+", "");
    ReportTable table = only(sequence(text, OLD));
    assertThat(table.cells()).hasSize(23 * 7);
    assertThat(values(table).values()).containsOnly("");
    assertThat(rows(table)).isEqualTo(OfficialTables.rows(OLD, KEY));
  }

  @Test
  void joinsPartsThatPagesSplit() {
    List<String> lines = List.of(OfficialTables.applications(OLD).split("\n"));
    for (int repeated : List.of(0, 3)) {
      List<String> second = new ArrayList<>(lines.subList(0, repeated));
      second.addAll(lines.subList(12, lines.size()));
      List<Block> blocks =
          List.of(
              TableTexts.sequence(1, String.join("\n", lines.subList(0, 12))),
              new Paragraph(2, null, null, "- 4 -", false, 0),
              TableTexts.sequence(3, String.join("\n", second)));
      TablesFound found = TableTexts.reading(OLD).read(blocks, number -> 3);
      assertThat(values(only(found))).isEqualTo(official(OLD, KEY));
      assertThat(absent(only(found))).isEmpty();
      assertThat(only(found).cell("results", "total").orElseThrow().place().location().paragraph())
          .isEqualTo(3);
    }
  }

  @Test
  void joinsAPartThatHasNothingButValues() {
    List<String> lines =
        List.of(OfficialTables.applications(OLD).replaceAll("\\|[1-8]\\.[^|]*", "|").split("\n"));
    List<Block> blocks =
        List.of(
            TableTexts.sequence(1, String.join("\n", lines.subList(0, 9))),
            TableTexts.sequence(2, String.join("\n", lines.subList(9, 12))),
            TableTexts.sequence(3, String.join("\n", lines.subList(12, lines.size()))));
    TablesFound found = TableTexts.reading(OLD).read(blocks, number -> 3);
    assertThat(values(only(found))).isEqualTo(official(OLD, KEY));
  }

  @Test
  void takesThePreferredOfTwoTables() {
    String text = OfficialTables.applications(OLD);
    List<Block> blocks = List.of(TableTexts.sequence(1, text), TableTexts.sequence(2, text));
    TablesFound found = TableTexts.reading(OLD).read(blocks, number -> 3);
    assertThat(only(found).place().location().paragraph()).isEqualTo(1);
    assertThat(rows(only(found))).isEqualTo(OfficialTables.rows(OLD, KEY));
  }

  @Test
  void readsFiguresGluedToTheirLabelAsUnreadable() {
    String text =
        OfficialTables.applications(OLD)
            .replace("1.属于国家秘密|51|52|53|54|55|56|57", "1.属于国家秘密0000000");
    TablesFound found = sequence(text, OLD);
    assertThat(altered(only(found))).isEmpty();
    assertThat(found.unreadable())
        .extracting(Unreadable::row)
        .containsExactly("refused.state-secret");
    assertThat(values(only(found))).isEqualTo(officialWithout(OLD, KEY, "refused.state-secret .*"));
  }

  @Test
  void readsAHugeTableInTime() {
    String text = OfficialTables.applications(OLD);
    StringBuilder huge = new StringBuilder(text);
    for (int i = 0; i < 20_000; i++) {
      huge.append("\n||").append(i % 2 == 0 ? "" : "附加事项" + i).append("|1|1|1|1|1|1|1");
    }
    Table table = TableTexts.sequence(1, huge.toString());
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    long start = thread.getCurrentThreadCpuTime();
    TablesFound found = TableTexts.read(table, 3, OLD);
    assertThat(values(only(found))).containsAllEntriesOf(official(OLD, KEY));
    assertThat(thread.getCurrentThreadCpuTime() - start).isLessThan(20_000_000_000L);
  }
}
