package org.jianbao.store;

import java.util.Map;
import java.util.TreeMap;
import org.jianbao.store.Column.Kind;

/** The tables that are exported for statistics programs: whole years, named as in docs/store.md. */
public final class Extracts {
  private Extracts() {}

  /** The tables of a year by the names of their files. */
  public static Map<String, Question> of(int year) {
    Map<String, Question> tables = new TreeMap<>();
    tables.put("bodies", bodies(year));
    tables.put("cells", cells(year));
    tables.put("findings", findings(year));
    tables.put("reports", reports(year));
    return tables;
  }

  private static Question reports(int year) {
    return new Question.Draft()
        .column(Column.number("id", "编号"), "report.id")
        .column(Column.text("path", "文件"), "path")
        .column(Column.text("format", "格式"), "format")
        .column(Column.text("title", "标题"), "title")
        .column(Column.text("organisation", "机关"), "organisation")
        .column(new Column("organisation_kind", "类别", Kind.ORGANISATION), "organisation_kind")
        .column(Column.text("organisation_level", "级别"), "organisation_level")
        .column(Column.number("report_year", "报告年度"), "report_year")
        .column(Column.text("sign_off_organisation", "落款"), "sign_off_organisation")
        .column(Column.text("sign_off_date", "落款日期"), "sign_off_date")
        .column(Column.text("publication_date", "发布日期"), "publication_date")
        .column(Column.text("problem_code", "无法检查"), "problem_code")
        .column(Column.text("body", "单位编号"), "body")
        .column(new Column("verdict", "结论", Kind.VERDICT), "verdict")
        .column(Column.decimal("points", "得分"), "points")
        .column(Column.decimal("points_of", "满分"), "points_of")
        .column(Column.text("grade", "等次"), "grade")
        .column(Column.number("errors", "错误"), "errors")
        .column(Column.number("warnings", "警告"), "warnings")
        .column(Column.number("hints", "提示"), "hints")
        .column(Column.number("waived", "不计"), "waived")
        .column(Column.decimal("copied", "雷同比例"), "copied")
        .column(Column.text("content_sha256", "内容散列值"), "content_sha256")
        .where("report.year = ?", year)
        .from(
            "report LEFT JOIN report_result ON report_result.report = report.id", "ORDER BY path");
  }

  private static Question bodies(int year) {
    return new Question.Draft()
        .column(Column.text("id", "编号"), "id")
        .column(Column.text("name", "单位"), "name")
        .column(new Column("kind", "类别", Kind.ORGANISATION), "kind")
        .column(Column.text("parent", "上级"), "parent")
        .column(Column.text("area", "地区"), "area")
        .column(Column.text("deadline", "期限"), "deadline")
        .column(new Column("status", "报送情况", Kind.STATUS), "status")
        .column(Column.text("dated", "日期"), "dated")
        .column(Column.text("path", "文件"), "path")
        .column(new Column("verdict", "结论", Kind.VERDICT), "verdict")
        .column(Column.decimal("points", "得分"), "points")
        .column(Column.decimal("points_of", "满分"), "points_of")
        .column(Column.text("grade", "等次"), "grade")
        .column(Column.number("errors", "错误"), "errors")
        .column(Column.number("warnings", "警告"), "warnings")
        .column(Column.number("hints", "提示"), "hints")
        .column(Column.number("previous_year", "上次年度"), "previous_year")
        .column(new Column("previous_verdict", "上次结论", Kind.VERDICT), "previous_verdict")
        .column(Column.decimal("previous_points", "上次得分"), "previous_points")
        .column(Column.number("previous_errors", "上次错误"), "previous_errors")
        .where("year = ?", year)
        .from("body_result", "ORDER BY position");
  }

  private static Question findings(int year) {
    return new Question.Draft()
        .column(Column.number("report", "报告编号"), "report")
        .column(Column.text("path", "文件"), "path")
        .column(Column.text("body", "单位编号"), "body")
        .column(Column.number("position", "次序"), "position")
        .column(Column.text("rule", "规则"), "rule")
        .column(new Column("severity", "级别", Kind.SEVERITY), "severity")
        .column(Column.text("category", "类别"), "category")
        .column(Column.text("message", "问题"), "message")
        .column(Column.text("actual", "实际"), "actual")
        .column(Column.text("expected", "应为"), "expected")
        .column(Column.number("section", "部分"), "section")
        .column(Column.text("table_key", "表"), "table_key")
        .column(Column.text("row_key", "行"), "row_key")
        .column(Column.text("column_key", "列"), "column_key")
        .column(Column.text("quote", "原文"), "quote")
        .column(Column.decimal("points", "扣分"), "points")
        .column(Column.text("fingerprint", "指纹"), "fingerprint")
        .column(new Column("waived", "不计", Kind.REASON), "waived")
        .where("finding.year = ?", year)
        .from(
            "finding LEFT JOIN report ON report.id = finding.report",
            "ORDER BY path NULLS LAST, body, position");
  }

  private static Question cells(int year) {
    return new Question.Draft()
        .column(Column.number("report", "报告编号"), "report")
        .column(Column.text("path", "文件"), "path")
        .column(Column.text("table_key", "表"), "table_key")
        .column(Column.text("row_key", "行"), "row_key")
        .column(Column.text("column_key", "列"), "column_key")
        .column(Column.decimal("number", "数"), "number")
        .column(Column.text("text", "文字"), "text")
        .where("year = ?", year)
        .from(
            "report JOIN cell ON cell.report = report.id"
                + " JOIN cell_key ON cell_key.id = cell.cell_key",
            "ORDER BY path, cell_key.id");
  }
}
