package org.jianbao.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jianbao.document.Block;
import org.jianbao.document.Document;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;
import org.jianbao.form.Form;
import org.jianbao.pack.PackError;
import org.jianbao.pack.PackSource;
import org.jianbao.pack.Position;
import org.jianbao.pack.RulePack;
import org.jianbao.writing.CellGrid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of cases, bases, and the changes made to them. */
final class CaseChangesTests {
  private static final Form FORM =
      PackUnderTest.LIBRARY.byId("format-2019").map(RulePack::form).orElseThrow();
  private static final List<Form> FORMS = PackUnderTest.LIBRARY.allForms();
  private static final String NEITHER = "案例文件应为 cases/名称.yaml，基础报告应为 cases/base/名称.txt";
  private static final String BASE =
      """
      云州市水务局2020年政府信息公开工作年度报告
      一、总体情况
      全年公开信息7条，其中公告7条。
      二、主动公开政府信息情况
      [[disclosure]]
      licences: 14 _ 57
      三、收到和处理政府信息公开申请情况
      [[applications]]
      received: 4 1 0 0 0 0 5
      四、政府信息公开行政复议、行政诉讼情况
      [[remedies]]
      review: 1 0 2 0 3
      五、存在的主要问题及改进情况
      问题不少。
      改进很多。
      """;

  @Test
  void a_base_becomes_paragraphs_and_official_tables() throws CaseException {
    Document document = document("");
    assertThat(outline(document))
        .containsExactly(
            "云州市水务局2020年政府信息公开工作年度报告",
            "一、总体情况",
            "全年公开信息7条，其中公告7条。",
            "二、主动公开政府信息情况",
            "[表]",
            "三、收到和处理政府信息公开申请情况",
            "[表]",
            "四、政府信息公开行政复议、行政诉讼情况",
            "[表]",
            "五、存在的主要问题及改进情况",
            "问题不少。",
            "改进很多。");
    assertThat(document.blocks()).extracting(Block::number).isSorted().startsWith(1, 2, 3);
    assertThat(row(document, 0, "行政许可")).containsExactly("行政许可", "14", "", "57");
    assertThat(row(document, 0, "规章")).containsExactly("规章", "0", "0", "0");
    assertThat(table(document, 2).rows()).hasSize(4);
    assertThat(texts(document, 2, 4)).startsWith("1", "0", "2", "0", "3").hasSize(15);
  }

  @Test
  void merged_cells_cover_their_places() throws CaseException {
    CellGrid grid = CellGrid.of(table(document(""), 1));
    assertThat(grid.width()).isEqualTo(10);
    assertThat(grid.height()).isEqualTo(3 + 23);
    for (int row = 1; row <= grid.height(); row++) {
      for (int column = 1; column <= grid.width(); column++) {
        assertThat(grid.at(row, column)).as(row + "," + column).isNotNull();
      }
    }
    assertThat(table(document(""), 1).rows().get(0).cells())
        .extracting(TableCell::rowSpan, TableCell::columnSpan)
        .containsExactly(tuple(3, 3), tuple(1, 7));
  }

  @Test
  void a_text_is_replaced() throws CaseException {
    Document document = document("{replace: 公告7条, with: 通知6条}");
    assertThat(outline(document)).contains("全年公开信息7条，其中通知6条。");
  }

  @Test
  void cells_labels_and_headings_are_set() throws CaseException {
    Document document =
        document(
            "{cell: applications/received/person, to: ''}",
            "{cell: remedies/review.total, to: 4}",
            "{cell: remedies/direct/other, to: /}",
            "{label: applications/received, to: 一、新收}",
            "{label: applications/column.other, to: 其它}",
            "{label: disclosure/head.5, to: 内容}",
            "{label: disclosure/caption.1, to: 第一项}",
            "{label: disclosure/5.change, to: 变化}",
            "{label: remedies/direct, to: 直接起诉}",
            "{heading: 一、总体, to: 一、概述}");
    assertThat(row(document, 1, "一、新收")).containsExactly("一、新收", "", "1", "0", "0", "0", "0", "5");
    assertThat(texts(document, 1, 3)).endsWith("其它");
    assertThat(texts(document, 2, 4)).startsWith("1", "0", "2", "0", "4").contains("/");
    assertThat(texts(document, 2, 2)).contains("直接起诉");
    assertThat(texts(document, 0, 1)).containsExactly("第一项");
    assertThat(row(document, 0, "内容")).containsExactly("内容", "上一年项目数量", "变化", "处理决定数量");
    assertThat(outline(document)).contains("一、概述");
  }

  @Test
  void a_row_a_group_and_a_column_are_deleted() throws CaseException {
    Document document =
        document(
            "{delete: applications/granted}",
            "{delete: applications/refused}",
            "{delete: applications/welfare}",
            "{delete: disclosure/documents}",
            "{delete: disclosure/1.published}",
            "{delete: remedies/direct.pending}");
    assertThat(table(document, 1).rows()).hasSize(3 + 23 - 1 - 8);
    assertThat(row(document, 1, "一、本年新收政府信息公开申请数量")).hasSize(1 + 6);
    assertThat(texts(document, 1, 3)).doesNotContain("社会公益组织");
    assertThat(row(document, 0, "规章")).containsExactly("规章", "0", "0");
    assertThat(table(document, 0).rows().stream().flatMap(row -> row.cells().stream()))
        .extracting(TableCell::text)
        .doesNotContain("规范性文件", "本年新公开数量");
    assertThat(texts(document, 2, 4)).hasSize(14);
  }

  @Test
  void a_deleted_cell_leaves_its_row_too_short() throws CaseException {
    Document document =
        document(
            "{delete: applications/received/person}",
            "{delete: disclosure/licences/change}",
            "{delete: remedies/review/total}");
    assertThat(row(document, 1, "一、本年新收政府信息公开申请数量"))
        .containsExactly("一、本年新收政府信息公开申请数量", "1", "0", "0", "0", "0", "5");
    assertThat(row(document, 0, "行政许可")).containsExactly("行政许可", "14", "57");
    assertThat(texts(document, 2, 4)).hasSize(14);
  }

  @Test
  void a_table_of_another_format_keeps_the_values_that_both_have() throws CaseException {
    Document document =
        document(
            "{table: disclosure, form: format-2021}", "{table: applications, form: format-2021}");
    assertThat(row(document, 0, "行政许可")).containsExactly("行政许可", "57");
    assertThat(table(document, 1).rows()).hasSize(3 + 25);
    assertThat(row(document, 1, "一、本年新收政府信息公开申请数量")).endsWith("4", "1", "0", "0", "0", "0", "5");
  }

  @Test
  void a_section_a_table_and_a_paragraph_are_deleted() throws CaseException {
    Document document = document("{delete: '4'}", "{delete: disclosure}", "{delete: 问题不少}");
    assertThat(outline(document))
        .containsExactly(
            "云州市水务局2020年政府信息公开工作年度报告",
            "一、总体情况",
            "全年公开信息7条，其中公告7条。",
            "二、主动公开政府信息情况",
            "三、收到和处理政府信息公开申请情况",
            "[表]",
            "五、存在的主要问题及改进情况",
            "改进很多。");
  }

  @Test
  void sections_and_paragraphs_are_moved() throws CaseException {
    Document document = document("{move: '1', after: '3'}", "{move: 改进很多, after: 五、存在}");
    assertThat(outline(document))
        .containsExactly(
            "云州市水务局2020年政府信息公开工作年度报告",
            "二、主动公开政府信息情况",
            "[表]",
            "三、收到和处理政府信息公开申请情况",
            "[表]",
            "一、总体情况",
            "全年公开信息7条，其中公告7条。",
            "四、政府信息公开行政复议、行政诉讼情况",
            "[表]",
            "五、存在的主要问题及改进情况",
            "改进很多。",
            "问题不少。");
  }

  @Test
  void paragraphs_and_rows_are_inserted() throws CaseException {
    Document document =
        document(
            "{insert: 甲, after: '1'}",
            "{insert: 乙, after: remedies}",
            "{insert: 丙, after: 问题不少}",
            "{insert: 另一行|1|2|3, after: disclosure/rules}",
            "{insert: 又一行|1|2|3|4|5|6|7, after: applications/refused.law}");
    assertThat(outline(document)).containsSubsequence("全年公开信息7条，其中公告7条。", "甲", "二、主动公开政府信息情况");
    assertThat(outline(document)).containsSubsequence("[表]", "乙", "五、存在的主要问题及改进情况");
    assertThat(outline(document)).containsSubsequence("问题不少。", "丙", "改进很多。");
    assertThat(row(document, 0, "另一行")).containsExactly("另一行", "1", "2", "3");
    assertThat(row(document, 1, "又一行")).hasSize(8).endsWith("6", "7");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "{replace: 没有这句话, with: 甲} # 「没有这句话」应恰好出现一次，实际出现 0 次",
        "{replace: 政府信息公开, with: 甲} # 「政府信息公开」应恰好出现一次",
        "{replace: 7条, with: 8条} # 「7条」在同一处出现多次，请写得更长",
        "{cell: applications/received, to: 1} # 没有单元格 applications/received（写法：表/行/列）",
        "{cell: applications/received/persons, to: 1} # 没有单元格 applications/received/persons",
        "{cell: received/person, to: 1} # 报告中没有表 received",
        "{label: applications/nothing, to: 甲} # 没有标签 applications/nothing",
        "{label: applications, to: 甲} # applications 应写成 表/键",
        "{heading: '6', to: 甲} # 「六、」应恰好出现一次，实际出现 0 次",
        "{delete: applications/nothing} # 没有可删除的 applications/nothing",
        "{delete: applications/received/persons} # 没有可删除的 applications/received/persons",
        "{delete: disclosure/rules/persons} # 没有可删除的 disclosure/rules/persons",
        "{delete: remedies/review/persons} # 没有可删除的 remedies/review/persons",
        "{table: disclosure, form: format-1999} # 没有格式 format-1999，或该格式中没有表 disclosure",
        "{table: fees, form: format-2021} # 报告中没有表 fees",
        "{delete: '6'} # 「六、」应恰好出现一次",
        "{insert: 甲, after: 没有这段} # 「没有这段」应恰好出现一次",
        "{insert: 甲|1, after: applications/nothing} # 没有可在其后插入的行 applications/nothing",
        "{insert: 甲|1, after: remedies/review} # 没有可在其后插入的行 remedies/review",
        "{move: '6', after: '1'} # 「六、」应恰好出现一次"
      })
  void a_change_that_does_not_fit_is_refused(String change, String message) {
    assertThatThrownBy(() -> document(change))
        .isInstanceOf(CaseException.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "[[fees]] # 第1行：格式中没有表 fees",
        "[[disclosure]];licences: 1 2 # 第2行：表 disclosure 中没有行 licences，或数值个数不是 2",
        "[[applications]];nothing: 1 # 第2行：表 applications 中没有行 nothing",
        "[[remedies]];;review: 1 2 # 第3行：表 remedies 中没有行 review，或数值个数不是 2"
      })
  void a_base_with_an_unknown_table_or_row_is_refused(String base, String message) {
    CaseSuite suite = new CaseSuite(Map.of("乙", base.replace(';', '\n')), List.of());
    assertThatThrownBy(
            () ->
                suite.document(
                    new Case("甲", Position.of("甲"), "一", "乙", List.of(), List.of(), List.of()),
                    FORM,
                    FORMS))
        .isInstanceOf(CaseException.class)
        .hasMessageContaining(message);
  }

  @Test
  void an_unknown_base_is_refused_and_the_known_ones_named() {
    CaseSuite suite = new CaseSuite(Map.of("丁", BASE, "丙", BASE), List.of());
    assertThatThrownBy(
            () ->
                suite.document(
                    new Case(
                        "甲.yaml", Position.of("甲.yaml"), "一", "乙", List.of(), List.of(), List.of()),
                    FORM,
                    FORMS))
        .hasMessage("没有基础报告“乙”，可用的有：丁、丙");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "cases: {a: 1} # 1:8: “cases”应为列表",
        "cases: [1] # 1:9: “cases”应为一组“键: 值”",
        "cases: [ # YAML",
        "case: [] # 1:1: 不认识的键“case”，您是否想写“cases”？",
        "cases: [{name: 一, change: []}] # 1:19: 不认识的键“change”，您是否想写“changes”？",
        "cases: [{name: 一, expect: [{severity: error}]}] # 1:28: expect 中缺少 rule",
        "cases: [{name: 一, expect: [{rule: a, page: 1}]}] # 1:38: 不认识的键“page”",
        "cases: [{name: 一, expect: [{rule: a, severity: eror}]}] # 您是否想写“error”？",
        "cases: [{name: 一, silent: a-b}] # “silent”应为列表",
        "cases: [{base: 乙}] # 1:9: 案例缺少 name",
        "cases: [{name: 一}] # 1:9: 案例没有基础报告",
        "'{base: 乙, cases: [{name: 一, changes: [{swap: 甲, with: 乙}]}]}' # 1:40: 不认识的键“swap”，可用的有：replace",
        "'{base: 乙, cases: [{name: 一, changes: [{replace: 甲}]}]}' # 1:39: 不认识的改动“replace”",
        "'{base: 乙, cases: [{name: 一, expect: [{rule: a}], silent: [b, a]}]}' # 规则 a 既写在 expect 中"
      })
  void a_file_that_is_no_file_of_cases_is_refused(String content, String message) {
    List<PackError> errors = new ArrayList<>();
    cases(content, errors);
    assertThat(errors.toString()).contains("包/cases/甲.yaml:").contains(message);
  }

  @Test
  void a_case_has_its_own_base_or_that_of_its_file() {
    assertThat(cases("{base: 乙, cases: [{name: 一}, {name: 二, base: 丙, expect: []}]}"))
        .extracting(Case::base)
        .containsExactly("乙", "丙");
  }

  @Test
  void a_case_may_name_the_rules_it_is_a_near_miss_of() {
    assertThat(cases("{base: 乙, cases: [{name: 一, silent: [a-b, c-d]}, {name: 二}]}"))
        .extracting(Case::silent)
        .containsExactly(List.of("a-b", "c-d"), List.of());
  }

  @Test
  void a_file_that_is_neither_cases_nor_a_base_is_told() {
    List<PackError> errors = new ArrayList<>();
    CaseSuite.read(source("cases/甲.yml", ""), errors);
    assertThat(errors).singleElement().hasToString("包/cases/甲.yml: " + NEITHER);
  }

  private static PackSource source(String path, String content) {
    return PackSource.of(
        "包", new TreeMap<>(Map.of(path, content.getBytes(StandardCharsets.UTF_8))));
  }

  private static List<Case> cases(String yaml, List<PackError> errors) {
    return CaseSuite.read(source("cases/甲.yaml", yaml), errors).cases();
  }

  private static List<Case> cases(String yaml) {
    List<PackError> errors = new ArrayList<>();
    List<Case> cases = cases(yaml, errors);
    assertThat(errors).isEmpty();
    return cases;
  }

  private static Document document(String... changes) throws CaseException {
    String yaml = "{base: 乙, cases: [{name: 一, changes: [" + String.join(", ", changes) + "]}]}";
    List<Case> cases = cases(yaml);
    return new CaseSuite(Map.of("乙", BASE), cases).document(cases.get(0), FORM, FORMS);
  }

  private static List<String> outline(Document document) {
    return document.blocks().stream()
        .map(block -> block instanceof Paragraph paragraph ? paragraph.text() : "[表]")
        .toList();
  }

  private static Table table(Document document, int index) {
    return document.blocks().stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .skip(index)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts(Document document, int table, int row) {
    return table(document, table).rows().get(row - 1).cells().stream()
        .map(TableCell::text)
        .toList();
  }

  /** The texts of the row that has a label, from the label on. */
  private static List<String> row(Document document, int table, String label) {
    for (int row = 1; row <= table(document, table).rows().size(); row++) {
      List<String> texts = texts(document, table, row);
      if (texts.contains(label)) {
        return texts.subList(texts.indexOf(label), texts.size());
      }
    }
    throw new AssertionError("no row " + label);
  }
}
