package org.jianbao.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jianbao.compile.StagedRule;
import org.jianbao.pack.RuleFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that are rows of a workbook. */
final class DecisionTableTests {
  private static final String TABLE = "rules/table.drl.xlsx";

  @TempDir private Path parent;

  @ParameterizedTest
  @ValueSource(strings = {"format-2019", "format-2019-trial", "format-2021"})
  void the_template_is_sound_and_its_cases_pass(String extended) {
    TestPack pack = TestPack.make(parent, "yunzhou", extended, /* table= */ true);
    assertThat(pack.errors()).isEmpty();
    Workshop workshop = Workshop.open(pack.folder());
    AuthoredPack authored = workshop.packs().get(0);
    CaseTest test = CaseTest.run(authored, workshop);
    assertThat(test.errors()).isEmpty();
    assertThat(test.failed()).isEmpty();
    assertThat(test.outcomes()).hasSize(10);
    assertThat(Coverage.of(authored, workshop).lines())
        .hasSize(5)
        .allSatisfy(line -> assertThat(line.firing() * line.silent()).isPositive());
  }

  /** The template as LibreOffice 7.4 saved it again (soffice --headless --convert-to xlsx). */
  @Test
  void saved_by_another_program_it_says_the_same() throws Exception {
    byte[] saved =
        Objects.requireNonNull(
                DecisionTableTests.class.getResourceAsStream(
                    "/author/saved-by-libreoffice.drl.xlsx"))
            .readAllBytes();
    TestPack pack = TestPack.make(parent, "yunzhou", "format-2021", /* table= */ true);
    pack.write(TABLE, saved);
    assertThat(pack.errors()).isEmpty();
    Workshop workshop = Workshop.open(pack.folder());
    assertThat(CaseTest.run(workshop.packs().get(0), workshop).failed()).isEmpty();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(saved))) {
      assertThat(book.getSheet("单元格").getDataValidations()).hasSizeGreaterThan(5);
    }
  }

  /** A cell, what is written there, and the complaint. */
  static Stream<Arguments> mistakes() {
    return Stream.of(
        change("单元格", "E8", "五万", "工作表“单元格”E8：应填数字，不是“五万”"),
        change(
            "单元格",
            "L8",
            "提示",
            "工作表“单元格”L8：规则“table-coercion”的 @severity 应为 error、warning 或 hint，不是 提示"),
        change("单元格", "O8", "惯例", "工作表“单元格”O8：规则“table-coercion”的 @basisKind 应为 law、format"),
        change(
            "单元格", "M8", "数为{aktual}", "工作表“单元格”M8：规则“table-coercion”的 @message 用了未知的占位符 {aktual}"),
        change(
            "单元格",
            "R8",
            "table.disclosures",
            "工作表“单元格”R8：规则“table-coercion”的 @needs 中没有“table.disclosures”"),
        change("单元格", "A8", "", "工作表“单元格”A8：“编号”不能空着"),
        change("单元格", "P8", "", "工作表“单元格”P8：“整改建议”不能空着"),
        change("单元格", "J8", "", "工作表“单元格”J8：“应为”不能空着"),
        change("单元格", "A8", "a/b/c", "工作表“单元格”A8：规则名“a/b/c”应为“编号”或“编号/情形”"),
        change("单元格", "A8", "table-former-name", "工作表“禁用文字”A8：规则“table-former-name”在本文件中重复"),
        change(
            "单元格",
            "A8",
            "local-penalties",
            "工作表“单元格”A8：规则“local-penalties”在 rules/local.drl 中已经有了"),
        change("单元格", "B4", "条件", "工作表“单元格”B4：没有种类为“条件”的列，可用的有 NAME、METADATA、CONDITION、ACTION"),
        change("单元格", "C6", "", "工作表“单元格”C6：缺少这一列的写法（DRL 片段）"),
        change(
            "单元格", "I6", "valeu < $1 || valeu > $2", "工作表“单元格”I8：规则“table-coercion”：事实没有字段 valeu"),
        change("单元格", "B5", "$cell : Cel", "没有名为 Cel 的事实，您是否想写“Cell”？"),
        change("单元格", "A3", "", "工作表“单元格”中没有写着 RuleTable 的单元格"),
        change("单元格", "A20", "RuleTable", "工作表“单元格”中有2个 RuleTable"),
        change("单元格", "C1", "Functions", "工作表“单元格”C1：表格上方不能写 Functions"),
        change("两个单元格", "H8", "大于", "工作表“两个单元格”"),
        change("禁用文字", "B8", "第五章", "工作表“禁用文字”B8：应填数字，不是“第五章”"));
  }

  private static Arguments change(String sheet, String cell, String value, String complaint) {
    return arguments(sheet, cell, value, complaint);
  }

  @ParameterizedTest(name = "{3}")
  @MethodSource
  void mistakes(String sheet, String cell, String value, String complaint) throws Exception {
    TestPack pack = TestPack.make(parent, "yunzhou", "format-2021", /* table= */ true);
    edit(pack, book -> set(book, sheet, cell, value));
    assertThat(pack.errors())
        .anySatisfy(error -> assertThat(error).startsWith(TABLE + ": ").contains(complaint));
  }

  static Stream<Arguments> files() throws Exception {
    byte[] book = TableTemplate.make();
    byte[] cut = Arrays.copyOf(book, book.length / 2);
    byte[] text = "编号,表\n".getBytes(StandardCharsets.UTF_8);
    return Stream.of(
        arguments(
            "rules/table2.xlsx", book, "决策表的文件名应以 .drl.xlsx 结尾，否则其中的规则不会生效：请改名为 table2.drl.xlsx"),
        arguments("rules/表格.DRL.XLSX", book, "请改名为 表格.drl.xlsx"),
        arguments("rules/table2.xls", old(), "另存为“Excel 工作簿（.xlsx）”，文件名为 table2.drl.xlsx"),
        arguments("rules/table2.drl.xls", old(), "另存为“Excel 工作簿（.xlsx）”，文件名为 table2.drl.xlsx"),
        arguments("rules/table2.csv", text, "文件名为 table2.drl.xlsx"),
        arguments("rules/table2.drl.xlsx", old(), "这是旧版 Excel 文件（.xls），或设有打开密码"),
        arguments("rules/table2.drl.xlsx", text, "不是 Excel 工作簿（.xlsx），可能只是改了文件名"),
        arguments("rules/table2.drl.xlsx", cut, "工作簿已损坏，无法读取"),
        arguments("rules/table2.drl.xlsx", new byte[0], "不是 Excel 工作簿"),
        arguments("rules/table2.drl.xlsx", empty(), "工作簿中没有决策表"));
  }

  @ParameterizedTest(name = "{0} {2}")
  @MethodSource
  void files(String file, byte[] content, String complaint) {
    TestPack pack = TestPack.make(parent, "yunzhou", "format-2021").write(file, content);
    assertThat(pack.errors())
        .anySatisfy(error -> assertThat(error).startsWith(file + ": ").contains(complaint));
  }

  @Test
  void the_lock_file_of_an_open_workbook_does_not_count() {
    TestPack pack =
        TestPack.make(parent, "yunzhou", "format-2021", /* table= */ true)
            .write("rules/~$table.drl.xlsx", new byte[] {6, 'x'});
    assertThat(pack.errors()).isEmpty();
  }

  /** Rows between which one is blank, numbers as numbers, signs of any width, quotes, comments. */
  @Test
  void rows_are_read_as_they_are_meant() throws Exception {
    TestPack pack = TestPack.make(parent, "yunzhou", "format-2021", /* table= */ true);
    edit(
        pack,
        book -> {
          XSSFSheet sheet = book.getSheet("单元格");
          for (int column = 0; column < 18; column++) {
            String text = sheet.getRow(7).getCell(column).getStringCellValue();
            set(book, "单元格", new CellReference(10, column).formatAsString(), text);
            set(book, "单元格", new CellReference(8, column).formatAsString(), "# 注释");
          }
          set(book, "单元格", "A11", "table-licences");
          set(book, "单元格", "C11", "licences");
          set(book, "单元格", "I11", "");
          sheet.getRow(10).getCell(4).setCellValue(30000.0);
          set(book, "单元格", "K11", "许可\"过多\"\n甲\\乙");
          set(book, "单元格", "I8", "０，２００００");
        });
    pack.append(
        "cases/table.yaml",
        """
          - name: 行政许可过多
            changes: [{cell: disclosure/licences/decisions, to: 30001}]
            expect: [{rule: table-licences, actual: '30001'}]
        """);
    assertThat(pack.errors()).isEmpty();
    Workshop workshop = Workshop.open(pack.folder());
    AuthoredPack authored = workshop.packs().get(0);
    CaseTest test = CaseTest.run(authored, workshop);
    assertThat(test.errors()).isEmpty();
    assertThat(test.failed()).isEmpty();
    assertThat(authored.rules().rules().get("table-licences").title()).isEqualTo("许可\"过多\"甲\\乙");
  }

  /** The tables of which the template has no example. */
  @Test
  void required_words_and_figures() throws Exception {
    TestPack pack = TestPack.make(parent, "yunzhou", "format-2021", /* table= */ true);
    edit(
        pack,
        book -> {
          fill(book, "必备文字", "table-channel", "6", "信息处理费", "没有收取费用", "写明收费情况");
          fill(
              book,
              "文字中的数字",
              "table-received",
              "1",
              "applications.received",
              "whole",
              "",
              "",
              "0,1000",
              "不超过1000");
          fill(book, "文字中的数字", "table-reviews", "", "review", "", "100", "", "", "不超过100");
        });
    pack.append(
        "cases/table.yaml",
        """
          - name: 没有写收费
            changes: [{replace: 全县收取政府信息公开信息处理费2件，共计500元。, with: 全县没有其他需要报告的事项。}]
            expect: [{rule: table-channel, section: 6, expected: 写明收费情况}, {rule: fee-statement}]
          - name: 用另一种说法
            changes: [{insert: 上述工作没有收取费用以外的款项。, after: '6'}]
            expect: []
            silent: [table-channel, table-received, table-reviews]
        """);
    Workshop workshop = Workshop.open(pack.folder());
    AuthoredPack authored = workshop.packs().get(0);
    assertThat(authored.rules().problems()).isEmpty();
    CaseTest test = CaseTest.run(authored, workshop);
    assertThat(test.errors()).isEmpty();
    assertThat(test.failed()).isEmpty();
  }

  /** Fills the first free row: the conditions and what should be, then what every rule states. */
  private static void fill(XSSFWorkbook book, String sheet, String... first) {
    XSSFSheet into = book.getSheet(sheet);
    int row = Math.max(7, into.getLastRowNum() + 1);
    List<String> all = new ArrayList<>(List.of(first));
    all.addAll(List.of("名", "hint", "消息{expected}", "依据", "practice", "改", "text"));
    for (int column = 0; column < all.size(); column++) {
      set(book, sheet, new CellReference(row, column).formatAsString(), all.get(column));
    }
  }

  @Test
  void a_rule_is_taken_apart_with_its_places_in_the_sheet() {
    TestPack pack = TestPack.make(parent, "yunzhou", "format-2021", /* table= */ true);
    AuthoredPack authored = Workshop.open(pack.folder()).packs().get(0);
    RuleFile file =
        authored.pack().ruleFiles().stream().filter(RuleFile::isWorkbook).findFirst().orElseThrow();
    List<StagedRule> staged = StagedRule.of(file, "table-coercion");
    assertThat(staged).hasSize(1);
    assertThat(staged.get(0).run(List.of()).get(0).stage().place()).isEqualTo("工作表“单元格”第8行");
  }

  private static void edit(TestPack pack, Consumer<XSSFWorkbook> change) throws IOException {
    Path path = pack.folder().resolve(TABLE);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(path)))) {
      change.accept(book);
      pack.write(TABLE, bytes(book));
    }
  }

  private static void set(XSSFWorkbook book, String sheet, String name, String value) {
    CellReference at = new CellReference(name);
    XSSFRow row = book.getSheet(sheet).getRow(at.getRow());
    row = row == null ? book.getSheet(sheet).createRow(at.getRow()) : row;
    XSSFCell cell = row.getCell(at.getCol());
    cell = cell == null ? row.createCell(at.getCol()) : cell;
    cell.setCellValue(value);
  }

  private static byte[] old() throws IOException {
    try (HSSFWorkbook book = new HSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      book.createSheet();
      book.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] empty() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      book.createSheet("Sheet1");
      return bytes(book);
    }
  }

  private static byte[] bytes(XSSFWorkbook book) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
