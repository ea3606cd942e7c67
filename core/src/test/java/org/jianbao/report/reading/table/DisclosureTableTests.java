package org.jianbao.report.reading.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.jianbao.report.reading.table.TableAsserts.absent;
import static org.jianbao.report.reading.table.TableAsserts.altered;
import static org.jianbao.report.reading.table.TableAsserts.labels;
import static org.jianbao.report.reading.table.TableAsserts.official;
import static org.jianbao.report.reading.table.TableAsserts.officialWithout;
import static org.jianbao.report.reading.table.TableAsserts.only;
import static org.jianbao.report.reading.table.TableAsserts.row;
import static org.jianbao.report.reading.table.TableAsserts.rows;
import static org.jianbao.report.reading.table.TableAsserts.values;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jianbao.document.Block;
import org.jianbao.document.Paragraph;
import org.jianbao.form.Form;
import org.jianbao.form.TestForms;
import org.jianbao.report.Caption;
import org.jianbao.report.ReportLabel;
import org.jianbao.report.ReportRow;
import org.jianbao.report.ReportTable;
import org.jianbao.report.Wording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of blocks under captions. */
class DisclosureTableTests {
  private static final String KEY = "disclosure";
  private static final Form OLD = TestForms.FORMAT_2019;
  private static final Form NEW = TestForms.FORMAT_2021;

  private static TablesFound sequence(String text, @Nullable Form expected) {
    return TableTexts.read(TableTexts.sequence(1, text), 2, expected);
  }

  /** The same table as a grid of four columns; the last cell of a row takes the rest. */
  private static String asGrid(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n")) {
      int cells = line.split("\\|", -1).length;
      lines.add(line + "|<".repeat(4 - cells));
    }
    return String.join("\n", lines);
  }

  @ParameterizedTest
  @CsvSource({"2020,true", "2020,false", "2023,true", "2023,false"})
  void readsAWholeTable(int year, boolean grid) {
    Form form = OfficialTables.form(year);
    String text = OfficialTables.disclosure(form);
    TablesFound found =
        grid ? TableTexts.read(TableTexts.grid(1, asGrid(text)), 2, form) : sequence(text, form);
    ReportTable table = only(found);
    assertThat(values(table)).isEqualTo(official(form, KEY));
    assertThat(found.unreadable()).isEmpty();
    assertThat(absent(table)).isEmpty();
    assertThat(altered(table)).isEmpty();
    assertThat(table.form()).isEqualTo(form.id());
    assertThat(table.certainty()).isEqualTo(1);
    assertThat(labels(table, ReportLabel.Kind.COLUMN)).contains("1.made").doesNotContain("made");
    assertThat(table.captions())
        .allSatisfy(
            caption -> {
              assertThat(caption.article()).isEqualTo(20);
              assertThat(caption.item()).isEqualTo(caption.expectedItem());
              assertThat(caption.place().quote()).startsWith("第二十条");
            });
  }

  @ParameterizedTest
  @CsvSource({"2020,2023", "2023,2020"})
  void knowsTheTableOfAnotherYear(int expected, int actual) {
    Form form = OfficialTables.form(actual);
    ReportTable table =
        only(sequence(OfficialTables.disclosure(form), OfficialTables.form(expected)));
    assertThat(table.form()).isEqualTo(form.id());
    assertThat(table.certainty()).isEqualTo(1);
    assertThat(table.expectedCertainty()).isLessThan(0.65);
    assertThat(values(table)).isEqualTo(official(form, KEY));
  }

  @ParameterizedTest
  @CsvSource({"单位：云州市水务局|2023年度, true", "填报单位：云州市水务局|2023, true", "其他主动公开文件|12, false"})
  void whoseTableItIsIsNoRow(String above, boolean expected) {
    String text = OfficialTables.disclosure(NEW);
    int first = text.indexOf('\n') + 1;
    ReportTable table =
        only(sequence(text.substring(0, first) + above + "\n" + text.substring(first), NEW));
    boolean known = table.rows().stream().allMatch(row -> row.key() != null);
    assertThat(known).isEqualTo(expected);
  }

  @Test
  void takesTheBestFormWhereNoneIsExpected() {
    ReportTable table = only(sequence(OfficialTables.disclosure(NEW), null));
    assertThat(table.form()).isEqualTo("format-2021");
    assertThat(table.expectedCertainty()).isEqualTo(table.certainty());
    assertThat(absent(table)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "本年废止件数, 本年废纸件数, ALTERED 1.repealed 本年废止件数",
    "行政规范性文件, 规范性文件, VARIANT documents 行政规范性文件",
    "本年制发件数, 印发件数总和, ALTERED 1.made 本年制发件数",
    "行政事业性收费, 行政事业收费, ALTERED fees 行政事业性收费"
  })
  void namesAlteredLabels(String from, String to, String expected) {
    ReportTable table = only(sequence(OfficialTables.disclosure(NEW).replace(from, to), NEW));
    assertThat(altered(table)).containsExactly(expected);
    assertThat(values(table)).isEqualTo(official(NEW, KEY));
    assertThat(absent(table)).isEmpty();
    assertThat(table.form()).isEqualTo("format-2021");
  }

  @ParameterizedTest
  @ValueSource(strings = {"本年（2023）制发件数", "本年(2023年)制发件数", "本年⏎制发件数"})
  void doesNotCountAYearInALabel(String label) {
    String text = OfficialTables.disclosure(NEW).replace("本年制发件数", label);
    assertThat(altered(only(sequence(text, NEW)))).isEmpty();
    assertThat(values(only(sequence(text, NEW)))).isEqualTo(official(NEW, KEY));
  }

  @Test
  void takesTheUnitFromTheHead() {
    String text =
        OfficialTables.disclosure(OLD)
            .replace("采购总金额", "采购总金额（万元）")
            .replace("政府集中采购|81|82", "政府集中采购|3|102.48");
    ReportTable table = only(sequence(text, OLD));
    assertThat(values(table)).containsEntry("procurement amount", "1024800");
    assertThat(altered(table)).isEmpty();
    String yuan =
        OfficialTables.disclosure(NEW)
            .replace("（单位：万元）", "（单位：元）")
            .replaceAll("行政事业性收费\\|\\d+", "行政事业性收费|5000");
    assertThat(values(only(sequence(yuan, NEW)))).containsEntry("fees amount", "0.5");
  }

  @Test
  void readsSignsOfChange() {
    String text = OfficialTables.disclosure(OLD).replace("行政许可|31|32|33", "行政许可|３|增2减5|/");
    assertThat(values(only(sequence(text, OLD))))
        .containsEntry("licences before", "3")
        .containsEntry("licences change", "-3")
        .containsEntry("licences decisions", "「/」");
  }

  @ParameterizedTest
  @CsvSource({
    "第二十条第（六）项, 第二十六条第（六）项, 26, 6, 6",
    "第二十条第（六）项, 第二十条 第（六）项, 20, 6, 6",
    "第二十条第（六）项, 第20条第(6)项, 20, 6, 6",
    "第二十条第（六）项, 第二十条第（五）项, 20, 5, 6",
    "第二十条第（六）项, 第二十条第六项, 20, 6, 6",
    "第二十条第（六）项, 第二十条第（）项, , , 6"
  })
  void readsWhatACaptionCites(
      String from, String to, @Nullable Integer article, @Nullable Integer item, int expected) {
    ReportTable table = only(sequence(OfficialTables.disclosure(OLD).replace(from, to), OLD));
    assertThat(table.captions())
        .extracting(
            Caption::article, Caption::item, Caption::expectedArticle, Caption::expectedItem)
        .containsExactly(
            tuple(20, 1, 20, 1),
            tuple(20, 5, 20, 5),
            tuple(article, item, 20, expected),
            tuple(20, 8, 20, 8),
            tuple(20, 9, 20, 9));
    assertThat(values(table)).isEqualTo(official(OLD, KEY));
  }

  @Test
  void judgesCaptionsByTheRowsBelow() {
    String text =
        OfficialTables.disclosure(OLD)
            .replace("第二十条第（五）项", "@")
            .replace("第二十条第（六）项", "第二十条第（五）项")
            .replace("@", "第二十条第（六）项");
    assertThat(only(sequence(text, OLD)).captions())
        .extracting(Caption::item, Caption::expectedItem)
        .contains(tuple(6, 5), tuple(5, 6));
  }

  @Test
  void dropsBlankCellsBehindTheValues() {
    String text =
        OfficialTables.disclosure(OLD)
            .replace("本年增/减\n行政事业性收费|71|72", "本年增/减| \n行政事业性收费|71|72| ")
            .replace("采购总金额\n政府集中采购|81|82", "采购总金额|\n政府集中采购|81|82|");
    ReportTable table = only(sequence(text, OLD));
    assertThat(values(table)).isEqualTo(official(OLD, KEY));
    assertThat(table.rows()).allMatch(row -> row.values() == row.columns());
  }

  @Test
  void keepsRowsThatNoFormHas() {
    String text =
        OfficialTables.disclosure(OLD).replace("第二十条第（五）项", "其他主动公开文件|1|2|3\n第二十条第（五）项")
            + "\n全年另行发布的其他各类信息合计：0\n注：本表由办公室填写";
    ReportTable table = only(sequence(text, OLD));
    assertThat(rows(table).stream().filter("-"::equals)).hasSize(2);
    assertThat(table.rows())
        .filteredOn(row -> row.key() == null)
        .allMatch(row -> row.values() == row.columns() && row.labelled() && row.wording() == null);
    assertThat(values(table)).isEqualTo(official(OLD, KEY));
    assertThat(absent(table)).isEmpty();
  }

  @Test
  void skipsTitlesWithinTheTable() {
    String text = "主动公开政府信息情况|||\n" + OfficialTables.disclosure(OLD);
    ReportTable table = only(sequence(text, OLD));
    assertThat(rows(table)).isEqualTo(OfficialTables.rows(OLD, KEY));
  }

  @Test
  void takesALabelWithAnExplanationForAltered() {
    String text =
        OfficialTables.disclosure(OLD)
            .replace("其他对外管理服务事项", "其他对外管理服务事项（指行政许可、行政处罚、行政强制以外的行政权力事项）");
    ReportTable table = only(sequence(text, OLD));
    assertThat(altered(table)).containsExactly("ALTERED other-services 其他对外管理服务事项");
    assertThat(values(table)).isEqualTo(official(OLD, KEY));
  }

  @Test
  void namesAMissingColumnOfABlock() {
    String text =
        OfficialTables.disclosure(OLD)
            .replace("本年新公开数量|", "")
            .replace("|12|13", "|13")
            .replace("|22|23", "|23");
    ReportTable table = only(sequence(text, OLD));
    assertThat(absent(table)).containsExactly("COLUMN 1.published");
    assertThat(table.absent().get(0).group()).isEqualTo("1");
    assertThat(values(table)).isEqualTo(officialWithout(OLD, KEY, ".* published"));
  }

  @Test
  void namesOnlyTheRowsOfAMissingBlock() {
    String text = OfficialTables.disclosure(OLD).replaceAll("(?s)\n第二十条第（九）项.*", "");
    assertThat(absent(only(sequence(text, OLD)))).containsExactly("ROW procurement");
  }

  @Test
  void readsABlockWithoutHeadByTheForm() {
    String text = OfficialTables.disclosure(OLD).replaceFirst("信息内容[^\n]*\n", "");
    ReportTable table = only(sequence(text, OLD));
    assertThat(values(table)).isEqualTo(official(OLD, KEY));
    assertThat(absent(table))
        .containsExactly("COLUMN 1.made", "COLUMN 1.published", "COLUMN 1.public-total");
  }

  @Test
  void tellsARowWithoutLabelByItsPlace() {
    String text = OfficialTables.disclosure(OLD).replace("行政强制|", "|");
    ReportTable table = only(sequence(text, OLD));
    assertThat(values(table)).isEqualTo(official(OLD, KEY));
    ReportRow coercion = row(table, "coercion");
    assertThat(coercion.labelled()).isFalse();
    assertThat(coercion.expected()).isEqualTo("行政强制");
    assertThat(coercion.wording()).isNull();
  }

  @Test
  void doesNotGuessInAMisshapenRow() {
    String text = OfficialTables.disclosure(OLD).replace("行政处罚|51|52|53", "行政处罚|51|52");
    TablesFound found = sequence(text, OLD);
    assertThat(found.unreadable()).singleElement().matches(each -> "penalties".equals(each.row()));
    assertThat(values(only(found))).isEqualTo(officialWithout(OLD, KEY, "penalties .*"));
  }

  @Test
  void joinsBlocksThatAreTablesOfTheirOwn() {
    String[] blocks = OfficialTables.disclosure(OLD).split("\n(?=第二十条)");
    List<Block> document = new ArrayList<>();
    for (String block : blocks) {
      int line = block.indexOf('\n');
      document.add(
          new Paragraph(document.size() + 1, null, null, block.substring(0, line), false, 0));
      document.add(TableTexts.sequence(document.size() + 1, block.substring(line + 1)));
    }
    ReportTable table = only(TableTexts.reading(OLD).read(document, number -> 2));
    assertThat(values(table)).isEqualTo(official(OLD, KEY));
    assertThat(table.captions()).extracting(Caption::item).containsExactly(1, 5, 6, 8, 9);
    assertThat(table.place().location().paragraph()).isEqualTo(2);
  }

  @Test
  void leavesOtherTablesAlone() {
    String counts = "类别|数量\n行政许可|120\n行政处罚|30\n行政强制|2\n规划计划|7";
    String contact = "洛水区青石街道党政办　　2021年1月7日印发";
    List<Block> blocks = List.of(TableTexts.sequence(1, counts), TableTexts.sequence(2, contact));
    TablesFound found = TableTexts.reading(OLD).read(blocks, number -> 1);
    assertThat(found.tables()).isEmpty();
    List<Block> both =
        List.of(
            TableTexts.sequence(1, counts),
            TableTexts.sequence(2, OfficialTables.disclosure(OLD)),
            TableTexts.sequence(3, contact));
    ReportTable table =
        only(TableTexts.reading(OLD).read(both, number -> number.number() == 2 ? 2 : 1));
    assertThat(values(table)).isEqualTo(official(OLD, KEY));
    assertThat(rows(table)).isEqualTo(OfficialTables.rows(OLD, KEY));
  }

  @Test
  void keepsTheWordingOfOneLabelOfTheOtherYear() {
    String text = OfficialTables.disclosure(OLD).replace("规范性文件", "行政规范性文件");
    ReportTable table = only(sequence(text, OLD));
    assertThat(table.form()).isEqualTo("format-2019");
    assertThat(row(table, "documents").wording()).isEqualTo(Wording.ALTERED);
    assertThat(row(table, "documents").expected()).isEqualTo("规范性文件");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void takesTheUnitOfAnAmountFromACellBesideIt(boolean grid) {
    List<String> lines = new ArrayList<>();
    for (String line : OfficialTables.disclosure(OLD).split("\n")) {
      boolean row = line.matches(".*\\|[0-9].*");
      String unit = row ? line.startsWith("政府集中采购") ? "|万元" : "|项" : "|单位";
      lines.add(line.contains("|") ? line.replaceFirst("\\|", unit + "|") : line);
    }
    String text = String.join("\n", lines);
    String wide =
        lines.stream()
            .map(line -> line + "|<".repeat(5 - line.split("\\|", -1).length))
            .collect(Collectors.joining("\n"));
    TablesFound found =
        grid ? TableTexts.read(TableTexts.grid(1, wide), 2, OLD) : sequence(text, OLD);
    ReportTable table = only(found);
    String official = official(OLD, KEY).get("procurement amount");
    assertThat(values(table))
        .containsEntry("procurement amount", new BigDecimal(official).movePointRight(4).toString())
        .containsEntry("rules made", official(OLD, KEY).get("rules made"));
    assertThat(altered(table)).isEmpty();
    assertThat(absent(table)).isEmpty();
    assertThat(found.unreadable()).isEmpty();
  }
}
