package org.jianbao.author;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jianbao.form.ColumnForm;
import org.jianbao.form.RowForm;
import org.jianbao.form.TableForm;
import org.jianbao.pack.PackLibrary;
import org.jianbao.pack.RulePack;

/** The lists to choose from in the template, each beside the Chinese of its values. */
final class TableLists {
  private static final List<String> FORMATS = List.of("format-2021", "format-2019");

  private final XSSFSheet sheet;
  private final XSSFWorkbook book;
  private final CellStyle head;
  private int column;

  TableLists(XSSFWorkbook book, CellStyle head) {
    this.book = book;
    this.head = head;
    sheet = book.createSheet("选项");
  }

  void write() {
    Map<String, String> tables = new LinkedHashMap<>();
    tables.put("disclosure", "第二章 主动公开");
    tables.put("applications", "第三章 收到和处理申请");
    tables.put("remedies", "第四章 复议、诉讼");
    list("tables", "表", tables);
    PackLibrary library = PackLibrary.open(List.of());
    for (String table : tables.keySet()) {
      Map<String, String> rows = new LinkedHashMap<>();
      Map<String, String> columns = new LinkedHashMap<>();
      for (String format : FORMATS) {
        RulePack pack = library.byId(format).orElseThrow();
        TableForm form = pack.form().table(table).orElseThrow();
        for (RowForm row : form.rows()) {
          if (!row.key().isEmpty()) {
            rows.putIfAbsent(row.key(), row.label().official());
          }
          for (ColumnForm each : form.columns(row.key())) {
            columns.putIfAbsent(each.key(), each.label().official());
          }
        }
      }
      if (!rows.isEmpty()) {
        list("rows_" + table, "行：" + tables.get(table), rows);
      }
      list("columns_" + table, "列：" + tables.get(table), columns);
    }
    list("severities", "轻重", map("error", "错误", "warning", "警告", "hint", "提示"));
    list(
        "kinds",
        "依据种类",
        map("law", "法律法规", "format", "年度报告格式", "arithmetic", "算术", "practice", "工作惯例"));
    list(
        "categories",
        "类别",
        map(
            "title",
            "标题、落款",
            "period",
            "统计期限",
            "section",
            "章节",
            "table",
            "表格",
            "sum",
            "勾稽关系",
            "narrative",
            "文字与表格",
            "citation",
            "引用",
            "text",
            "文字"));
    list(
        "needs",
        "所需：报告中读不出来就不评定",
        map(
            "table.disclosure",
            "第二章的表",
            "table.applications",
            "第三章的表",
            "table.remedies",
            "第四章的表",
            "section.1",
            "第一章",
            "section.5",
            "第五章",
            "section.6",
            "第六章",
            "narrative",
            "文字"));
    list(
        "relations",
        "关系",
        map(">", "大于", ">=", "不小于", "<", "小于", "<=", "不大于", "!=", "不等于", "==", "等于"));
    list(
        "sections",
        "章",
        map("0", "第一章之前", "1", "一", "2", "二", "3", "三", "4", "四", "5", "五", "6", "六"));
    list("texts", "文字的章", map("1", "一、总体情况", "5", "五、问题及改进", "6", "六、其他事项"));
    list(
        "objects",
        "文字中的数字：事项",
        map(
            "applications.received",
            "新收申请",
            "applications.carried-in",
            "上年结转",
            "applications.granted",
            "予以公开",
            "applications.partial",
            "部分公开",
            "applications.results",
            "办理结果总计",
            "applications.carried-out",
            "结转下年",
            "review.total",
            "行政复议",
            "direct.total",
            "直接起诉",
            "after-review.total",
            "复议后起诉",
            "disclosure",
            "主动公开的信息"));
    list(
        "scopes",
        "文字中的数字：口径",
        map(
            "whole",
            "本机关全年",
            "region",
            "全市、全县",
            "government",
            "政府本身",
            "other-body",
            "其他机关",
            "channel",
            "一种申请方式",
            "other-year",
            "其他年度",
            "part-year",
            "一段时间",
            "cumulative",
            "累计"));
  }

  private static Map<String, String> map(String... keysAndValues) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put(keysAndValues[i], keysAndValues[i + 1]);
    }
    return map;
  }

  private void list(String name, String title, Map<String, String> values) {
    XSSFCell top = row(0).createCell(column);
    top.setCellValue(title);
    top.setCellStyle(head);
    row(0).createCell(column + 1).setCellStyle(head);
    int at = 1;
    for (Map.Entry<String, String> value : values.entrySet()) {
      row(at).createCell(column).setCellValue(value.getKey());
      row(at).createCell(column + 1).setCellValue(value.getValue());
      at++;
    }
    sheet.setColumnWidth(column, 24 * 256);
    sheet.setColumnWidth(column + 1, 30 * 256);
    String letter = CellReference.convertNumToColString(column);
    XSSFName range = book.createName();
    range.setNameName(name);
    range.setRefersToFormula("选项!$" + letter + "$2:$" + letter + "$" + at);
    column += 3;
  }

  private XSSFRow row(int number) {
    return sheet.getRow(number) == null ? sheet.createRow(number) : sheet.getRow(number);
  }
}
