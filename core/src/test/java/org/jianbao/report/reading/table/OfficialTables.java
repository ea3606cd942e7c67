package org.jianbao.report.reading.table;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.form.BlockForm;
import org.jianbao.form.BlockTableForm;
import org.jianbao.form.ColumnForm;
import org.jianbao.form.Form;
import org.jianbao.form.GroupForm;
import org.jianbao.form.MatrixTableForm;
import org.jianbao.form.RowForm;
import org.jianbao.form.TestForms;
import org.jspecify.annotations.Nullable;

/**
 * Complete official tables as texts for {@link TableTexts}, one line per row. Each value tells its
 * place: row × 10 + column, both from 1; 15 values from 1 in the table of remedies.
 */
final class OfficialTables {
  private OfficialTables() {}

  /** The table of proactive disclosure, as it comes without a grid. */
  static String disclosure(Form form) {
    List<String> lines = new ArrayList<>();
    int row = 0;
    for (BlockForm block : ((BlockTableForm) form.table("disclosure").orElseThrow()).blocks()) {
      lines.add("第二十条第（" + "一二三四五六七八九".charAt(block.item() - 1) + "）项");
      List<String> head = new ArrayList<>(List.of("信息内容"));
      block.columns().forEach(column -> head.add(column.label().official()));
      lines.add(String.join("|", head));
      for (RowForm each : block.rows()) {
        row++;
        lines.add(each.label().official() + values(row, block.columns().size()));
      }
    }
    return String.join("\n", lines);
  }

  /** The table of applications, as it comes without a grid: covered cells are empty. */
  static String applications(Form form) {
    MatrixTableForm table = (MatrixTableForm) form.table("applications").orElseThrow();
    List<String> lines = new ArrayList<>();
    lines.add("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）|申请人情况");
    lines.add("|自然人|法人或其他组织|总计");
    lines.add("||商业企业|科研机构|社会公益组织|法律服务机构|其他|");
    String last = null;
    int number = 0;
    for (RowForm row : table.rows()) {
      number++;
      lines.add(labels(table, row, last) + values(number, 7));
      last = row.group();
    }
    return String.join("\n", lines);
  }

  private static String labels(MatrixTableForm table, RowForm row, @Nullable String last) {
    if (row.group() == null) {
      return row.label().official();
    }
    String outer = last == null ? group(table, "outcomes") : "";
    if (row.group().equals("outcomes")) {
      return outer + "|" + row.label().official();
    }
    String inner = row.group().equals(last) ? "" : group(table, row.group());
    return outer + "|" + inner + "|" + row.label().official();
  }

  private static String group(MatrixTableForm table, String key) {
    return table.groups().stream()
        .filter(group -> group.key().equals(key))
        .map(GroupForm::label)
        .findFirst()
        .orElseThrow()
        .official();
  }

  /** The table of applications as a grid: three label columns, then seven columns of values. */
  static String applicationsGrid(Form form) {
    List<String> lines = new ArrayList<>();
    lines.add("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）|<|<|申请人情况|<|<|<|<|<|<");
    lines.add("^|<|<|自然人|法人或其他组织|<|<|<|<|总计");
    lines.add("^|<|<|^|商业企业|科研机构|社会公益组织|法律服务机构|其他|^");
    String[] rows = applications(form).split("\n");
    for (int i = 3; i < rows.length; i++) {
      String[] cells = rows[i].split("\\|", -1);
      int labels = cells.length - 7;
      List<String> line = new ArrayList<>(List.of(cells));
      for (int c = 0; c < labels; c++) {
        line.set(c, cells[c].isEmpty() ? "^" : cells[c]);
      }
      for (int c = labels; c < 3; c++) {
        line.add(c, "<");
      }
      lines.add(String.join("|", line));
    }
    return String.join("\n", lines);
  }

  /** The table of remedies, as it comes without a grid. */
  static String remedies() {
    return String.join(
        "\n",
        "行政复议|行政诉讼",
        "结果维持|结果纠正|其他结果|尚未审结|总计|未经复议直接起诉|复议后起诉",
        "|||||结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计",
        "1|2|3|4|5|6|7|8|9|10|11|12|13|14|15");
  }

  /** The table of remedies as a grid. */
  static String remediesGrid() {
    return String.join(
        "\n",
        "行政复议|<|<|<|<|行政诉讼|<|<|<|<|<|<|<|<|<",
        "结果维持|结果纠正|其他结果|尚未审结|总计|未经复议直接起诉|<|<|<|<|复议后起诉|<|<|<|<",
        "^|^|^|^|^|结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计",
        "1|2|3|4|5|6|7|8|9|10|11|12|13|14|15");
  }

  /** Keys of the rows of a table in official order. */
  static List<String> rows(Form form, String table) {
    return form.table(table).orElseThrow().rows().stream().map(RowForm::key).toList();
  }

  /** Keys of the columns of a row in official order. */
  static List<String> columns(Form form, String table, String row) {
    return form.table(table).orElseThrow().columns(row).stream().map(ColumnForm::key).toList();
  }

  /** The form of 2019 or 2021 by its year. */
  static Form form(int year) {
    return year < 2021 ? TestForms.FORMAT_2019 : TestForms.FORMAT_2021;
  }

  private static String values(int row, int columns) {
    StringBuilder values = new StringBuilder();
    for (int column = 1; column <= columns; column++) {
      values.append('|').append(row * 10 + column);
    }
    return values.toString();
  }
}
