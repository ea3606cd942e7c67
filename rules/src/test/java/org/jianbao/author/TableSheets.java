package org.jianbao.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tables of the template for decision tables: columns, and a rule as an example in each. */
final class TableSheets {
  private TableSheets() {}

  /**
   * A column.
   *
   * @param object the fact that it narrows, "" for none; the same in neighbours is one fact
   * @param head what authors read; * at the end: no row may be blank
   * @param list name of the list to choose from, or null
   */
  record Column(
      String kind, String object, String snippet, String head, @Nullable String list, int width) {}

  /**
   * A sheet.
   *
   * @param hint what it is for, in a sentence
   * @param examples rows, a value for each head (without *)
   */
  record Table(
      String name, String hint, List<Column> columns, List<Map<String, String>> examples) {}

  private static Column condition(String object, String snippet, String head, int width) {
    return new Column("CONDITION", object, snippet, head, null, width);
  }

  private static Column choice(String object, String snippet, String head, String list) {
    return new Column("CONDITION", object, snippet, head, list, 14);
  }

  private static Column action(String snippet) {
    return new Column("ACTION", "", snippet, "应为*", null, 20);
  }

  private static Column stated(String key, String head, @Nullable String list, int width) {
    return new Column("METADATA", "", key + "(\"$param\")", head, list, width);
  }

  private static List<Column> columns(List<Column> conditions, String report) {
    List<Column> all = new ArrayList<>();
    all.add(new Column("NAME", "", "", "编号*", null, 22));
    all.addAll(conditions);
    all.add(action(report));
    all.add(stated("title", "名称*", null, 24));
    all.add(stated("severity", "轻重*", "severities", 10));
    all.add(stated("message", "消息*", null, 44));
    all.add(stated("basis", "依据*", null, 24));
    all.add(stated("basisKind", "依据种类*", "kinds", 12));
    all.add(stated("remedy", "整改建议*", null, 30));
    all.add(stated("category", "类别*", "categories", 12));
    all.add(stated("needs", "所需", "needs", 18));
    return List.copyOf(all);
  }

  private static final String CELL = "$cell : Cell";
  private static final String OTHER = "$other : Cell";
  private static final String FIGURE = "$figure : Figure";

  static final Table CELLS =
      new Table(
          "单元格",
          "一行一条规则：单元格中的数满足所填的情形就报告。空着的格不作条件，填几种情形要同时满足；“范围之外”填下限、上限，如 0,100",
          columns(
              List.of(
                  choice(CELL, "table == \"$param\", value != null", "表*", "tables"),
                  choice(CELL, "row == \"$param\"", "行", "rows"),
                  choice(CELL, "column == \"$param\"", "列", "columns"),
                  condition(CELL, "value > $param", "大于", 10),
                  condition(CELL, "value < $param", "小于", 10),
                  condition(CELL, "value == $param", "等于", 10),
                  condition(CELL, "value != $param", "不等于", 10),
                  condition(CELL, "value < $1 || value > $2", "范围之外", 12)),
              "findings.report($cell).actual($cell.text()).expected(\"$param\")"
                  + ".related(\"label\", $cell.labels());"),
          List.of(
              Map.ofEntries(
                  Map.entry("编号", "table-coercion"),
                  Map.entry("表", "disclosure"),
                  Map.entry("行", "coercion"),
                  Map.entry("列", "decisions"),
                  Map.entry("范围之外", "0,20000"),
                  Map.entry("应为", "0至20000"),
                  Map.entry("名称", "行政强制数异常"),
                  Map.entry("轻重", "hint"),
                  Map.entry("消息", "行政强制处理决定数量{actual}，一般为{expected}，请核对是否重复统计"),
                  Map.entry("依据", "本市年度报告编制要求"),
                  Map.entry("依据种类", "practice"),
                  Map.entry("整改建议", "与执法统计台账核对；确实无误的，在评分表上说明"),
                  Map.entry("类别", "table"),
                  Map.entry("所需", "table.disclosure"))));

  static final Table PAIRS =
      new Table(
          "两个单元格",
          "一行一条规则：乙格与甲格的数有所填的关系就报告，如 > 表示乙格大于甲格。多格相加的勾稽关系写在 form.yaml 的 relations 中",
          columns(
              List.of(
                  choice(OTHER, "table == \"$param\"", "甲格的表*", "tables"),
                  choice(OTHER, "row == \"$param\"", "甲格的行", "rows"),
                  choice(
                      OTHER,
                      "column == \"$param\", value != null, $that : value",
                      "甲格的列*",
                      "columns"),
                  choice(CELL, "table == \"$param\", value != null", "乙格的表*", "tables"),
                  choice(CELL, "row == \"$param\"", "乙格的行", "rows"),
                  choice(CELL, "column == \"$param\"", "乙格的列*", "columns"),
                  choice(CELL, "value $param $that", "乙格与甲格的关系*", "relations")),
              "findings.report($cell).actual($cell.text()).expected(\"$param\")"
                  + ".with(\"other\", $other.text()).related(\"part\", $other)"
                  + ".related(\"label\", $cell.labels());"),
          List.of(
              Map.ofEntries(
                  Map.entry("编号", "table-coercion-penalties"),
                  Map.entry("甲格的表", "disclosure"),
                  Map.entry("甲格的行", "penalties"),
                  Map.entry("甲格的列", "decisions"),
                  Map.entry("乙格的表", "disclosure"),
                  Map.entry("乙格的行", "coercion"),
                  Map.entry("乙格的列", "decisions"),
                  Map.entry("乙格与甲格的关系", ">"),
                  Map.entry("应为", "不多于行政处罚"),
                  Map.entry("名称", "行政强制多于行政处罚"),
                  Map.entry("轻重", "hint"),
                  Map.entry("消息", "行政强制{actual}件，多于行政处罚{other}件，请核对是否填错了行"),
                  Map.entry("依据", "本市年度报告编制要求"),
                  Map.entry("依据种类", "practice"),
                  Map.entry("整改建议", "与执法统计台账核对；确实无误的，在评分表上说明"),
                  Map.entry("类别", "table"),
                  Map.entry("所需", "table.disclosure"))));

  static final Table FORBIDDEN =
      new Table(
          "禁用文字",
          "一行一条规则：所填的章里有所填的文字就报告。章空着表示任何一章；全角半角、空格不论；同段有“除非还有”的文字时不报告",
          columns(
              List.of(
                  choice("$paragraph : Paragraph", "section == $param", "章", "sections"),
                  condition(
                      "$paragraph : Paragraph",
                      "$found : find(\"$param\"), $found != null",
                      "文字*",
                      24),
                  condition("$paragraph : Paragraph", "says(\"$param\") == false", "除非还有", 20)),
              "findings.report($found).expected(\"$param\");"),
          List.of(
              Map.ofEntries(
                  Map.entry("编号", "table-former-name"),
                  Map.entry("文字", "信息公开协调科"),
                  Map.entry("除非还有", "原信息公开协调科"),
                  Map.entry("应为", "政务公开科"),
                  Map.entry("名称", "机构用了旧名"),
                  Map.entry("轻重", "warning"),
                  Map.entry("消息", "“{quote}”已经改名，应为“{expected}”"),
                  Map.entry("依据", "本市机构改革方案"),
                  Map.entry("依据种类", "practice"),
                  Map.entry("整改建议", "改用现在的名称"),
                  Map.entry("类别", "text"))));

  static final Table REQUIRED =
      new Table(
          "必备文字",
          "一行一条规则：所填的章（一、五、六，填 1、5、6）里没有所填的文字就报告；有“或者有”的文字也可以",
          columns(
              List.of(
                  choice("$section : Section", "number == $param, $number : number", "章*", "texts"),
                  condition("not Paragraph", "section == $number, says(\"$param\")", "文字*", 24),
                  condition("not Paragraph", "section == $number, says(\"$param\")", "或者有", 24)),
              "findings.report($section).expected(\"$param\");"),
          List.of());

  static final Table FIGURES =
      new Table(
          "文字中的数字",
          "一行一条规则：文字里说到所填事项的数满足所填的情形就报告。章空着表示任何一章；口径 whole 是本机关全年的数",
          columns(
              List.of(
                  choice(FIGURE, "section == $param", "章", "sections"),
                  choice(FIGURE, "object == \"$param\", value != null", "事项*", "objects"),
                  choice(FIGURE, "scope == \"$param\"", "口径", "scopes"),
                  condition(FIGURE, "value > $param", "大于", 10),
                  condition(FIGURE, "value < $param", "小于", 10),
                  condition(FIGURE, "value < $1 || value > $2", "范围之外", 12)),
              "findings.report($figure).actual($figure.value()).expected(\"$param\");"),
          List.of());

  static final List<Table> ALL = List.of(CELLS, PAIRS, FORBIDDEN, REQUIRED, FIGURES);
}
