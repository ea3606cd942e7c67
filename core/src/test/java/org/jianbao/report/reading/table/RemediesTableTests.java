package org.jianbao.report.reading.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianbao.report.reading.table.TableAsserts.absent;
import static org.jianbao.report.reading.table.TableAsserts.altered;
import static org.jianbao.report.reading.table.TableAsserts.labels;
import static org.jianbao.report.reading.table.TableAsserts.official;
import static org.jianbao.report.reading.table.TableAsserts.only;
import static org.jianbao.report.reading.table.TableAsserts.values;

import java.util.List;
import java.util.Map;
import org.jianbao.document.Block;
import org.jianbao.document.Paragraph;
import org.jianbao.form.Form;
import org.jianbao.form.TestForms;
import org.jianbao.report.ReportLabel;
import org.jianbao.report.ReportTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of one data row under groups of columns; official tables lost or run together. */
class RemediesTableTests {
  private static final String KEY = "remedies";
  private static final Form FORM = TestForms.FORMAT_2021;

  private static TablesFound sequence(String text) {
    return TableTexts.read(TableTexts.sequence(1, text), 4, FORM);
  }

  private static TablesFound grid(String text) {
    return TableTexts.read(TableTexts.grid(1, text), 4, FORM);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void readsAWholeTable(boolean asGrid) {
    TablesFound found =
        asGrid ? grid(OfficialTables.remediesGrid()) : sequence(OfficialTables.remedies());
    ReportTable table = only(found);
    assertThat(values(table)).isEqualTo(official(FORM, KEY));
    assertThat(found.unreadable()).isEmpty();
    assertThat(absent(table)).isEmpty();
    assertThat(altered(table)).isEmpty();
    assertThat(labels(table, ReportLabel.Kind.COLUMN_GROUP))
        .containsExactlyInAnyOrder("review", "lawsuits", "direct", "after-review");
    assertThat(labels(table, ReportLabel.Kind.COLUMN)).hasSize(15);
    assertThat(table.certainty()).isEqualTo(1);
  }

  @Test
  void readsATitleABlankRowAndARowLabel() {
    String text =
        "政府信息公开行政复议、行政诉讼情况||||||||||||||\n"
            + OfficialTables.remedies().replace("\n1|", "\n||||||||||||||\n1|");
    assertThat(values(only(sequence(text)))).isEqualTo(official(FORM, KEY));
    String labelled = OfficialTables.remedies().replace("\n1|2|", "\n件数|1|2|");
    assertThat(values(only(sequence(labelled)))).isEqualTo(official(FORM, KEY));
  }

  @ParameterizedTest
  @CsvSource({"未经复议直接起诉, 未经复议直接诉讼, ALTERED direct 未经复议直接起诉", "行政复议|, 行政复议件|, ALTERED review 行政复议"})
  void namesAlteredGroups(String from, String to, String expected) {
    TablesFound found = sequence(OfficialTables.remedies().replace(from, to));
    assertThat(altered(only(found))).containsExactly(expected);
    assertThat(values(only(found))).isEqualTo(official(FORM, KEY));
  }

  @Test
  void namesAnAlteredColumnOfOneGroup() {
    String text = OfficialTables.remedies().replaceFirst("尚未审结", "尚未结案");
    assertThat(altered(only(sequence(text)))).containsExactly("ALTERED review.pending 尚未审结");
    assertThat(values(only(sequence(text)))).isEqualTo(official(FORM, KEY));
    String other = OfficialTables.remedies().replaceFirst("结果维持", "胜诉");
    assertThat(altered(only(sequence(other)))).containsExactly("ALTERED review.upheld 结果维持");
    assertThat(values(only(sequence(other)))).isEqualTo(official(FORM, KEY));
  }

  @Test
  void mapsTheRestWhereAColumnIsMissing() {
    String text =
        OfficialTables.remedies()
            .replace("|||||结果维持|结果纠正|其他结果|尚未审结|总计|", "|||||结果维持|结果纠正|其他结果|总计|")
            .replace("|9|", "|");
    ReportTable table = only(sequence(text));
    assertThat(absent(table)).containsExactly("COLUMN direct.pending");
    assertThat(table.absent().get(0).group()).isEqualTo("direct");
    Map<String, String> expected = official(FORM, KEY);
    expected.remove(" direct.pending");
    assertThat(values(table)).isEqualTo(expected);
  }

  @Test
  void followsTheLabelsWhereGroupsAreSwapped() {
    String text = OfficialTables.remedies().replace("|未经复议直接起诉|复议后起诉", "|复议后起诉|未经复议直接起诉");
    assertThat(values(only(sequence(text))))
        .containsEntry(" after-review.upheld", "6")
        .containsEntry(" direct.upheld", "11");
    String grid =
        String.join(
            "\n",
            "行政诉讼|<|<|<|<|<|<|<|<|<|行政复议|<|<|<|<",
            "未经复议直接起诉|<|<|<|<|复议后起诉|<|<|<|<|结果维持|结果纠正|其他结果|尚未审结|总计",
            "结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计|^|^|^|^|^",
            "1|2|3|4|5|6|7|8|9|10|11|12|13|14|15");
    assertThat(values(only(grid(grid))))
        .containsEntry(" direct.upheld", "1")
        .containsEntry(" after-review.total", "10")
        .containsEntry(" review.upheld", "11");
    String collapsed = grid.replaceAll("\\|[<^]", "|").replaceAll("(?<=[诉议])\\|+", "|");
    assertThat(values(only(sequence(collapsed)))).containsEntry(" review.upheld", "11");
  }

  @Test
  void doesNotGuessWhereAValueIsMissing() {
    TablesFound found = sequence(OfficialTables.remedies().replace("|14|15", "|15"));
    assertThat(only(found).cells()).isEmpty();
    assertThat(only(found).rows()).singleElement().matches(row -> row.values() == 14);
    assertThat(found.unreadable())
        .singleElement()
        .matches(each -> each.input().equals("table.remedies") && "".equals(each.row()));
  }

  @Test
  void doesNotChooseBetweenTwoRowsOfData() {
    TablesFound found = sequence(OfficialTables.remedies() + "\n0|0|0|0|0|0|0|0|0|0|0|0|0|0|0");
    assertThat(only(found).cells()).isEmpty();
    assertThat(found.unreadable()).hasSize(1);
  }

  @Test
  void readsBlankValues() {
    String text = OfficialTables.remedies().replaceAll("\n1\\|.*", "\n||||||||||||||");
    assertThat(values(only(sequence(text))).values()).hasSize(15).containsOnly("");
  }

  @Test
  void splitsATableThatHoldsAllThree() {
    String text =
        OfficialTables.disclosure(FORM)
            + "\n三、收到和处理政府信息公开申请情况\n"
            + OfficialTables.applications(FORM)
            + "\n四、政府信息公开行政复议、行政诉讼情况\n"
            + OfficialTables.remedies();
    TablesFound found = TableTexts.read(TableTexts.sequence(1, text), 2, FORM);
    assertThat(found.tables())
        .extracting(ReportTable::key)
        .containsExactly("disclosure", "applications", "remedies");
    assertThat(found.tables())
        .allSatisfy(table -> assertThat(values(table)).isEqualTo(official(FORM, table.key())))
        .allSatisfy(table -> assertThat(absent(table)).isEmpty());
  }

  @Test
  void saysSoWhereTheTableIsAPicture() {
    List<Block> blocks =
        List.of(
            new Paragraph(1, null, null, "四、政府信息公开行政复议、行政诉讼情况", false, 0),
            new Paragraph(2, null, null, "", false, 1));
    TablesFound found = TableTexts.reading(FORM).read(blocks, number -> 4);
    assertThat(found.tables()).isEmpty();
    assertThat(found.unreadable())
        .singleElement()
        .matches(each -> each.input().equals("table.remedies") && each.raw().isEmpty())
        .matches(each -> each.place().location().paragraph() == 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n"})
  void saysSoWhereTheTextOfTablesRunsTogether(String between) {
    StringBuilder text = new StringBuilder("二、主动公开政府信息情况");
    for (String table :
        List.of(
            OfficialTables.disclosure(FORM),
            OfficialTables.applications(FORM),
            OfficialTables.remedies())) {
      text.append(table.replaceAll("[|\n]+", between));
    }
    List<Block> blocks = List.of(new Paragraph(1, null, null, text.toString(), false, 0));
    TablesFound found = TableTexts.reading(FORM).read(blocks, number -> 0);
    assertThat(found.tables()).isEmpty();
    assertThat(found.unreadable())
        .extracting(org.jianbao.report.Unreadable::input)
        .containsExactly("table.disclosure", "table.applications", "table.remedies");
    assertThat(found.unreadable())
        .allMatch(each -> text.toString().startsWith(each.raw(), each.place().location().offset()));
  }

  @Test
  void doesNotTakeAnIntroductionForATable() {
    String text =
        "本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况组成。"
            + "全年行政许可3件，行政处罚2件，规范性文件1件，对外公开总数量100条。";
    List<Block> blocks = List.of(new Paragraph(1, null, null, text, false, 0));
    assertThat(TableTexts.reading(FORM).read(blocks, number -> 0).unreadable()).isEmpty();
  }
}
