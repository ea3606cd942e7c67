package org.jianbao.store;

import org.jianbao.assessment.BodyResult;
import org.jianbao.form.OrganisationKind;
import org.jianbao.pack.Severity;
import org.jianbao.store.Column.Kind;
import org.jspecify.annotations.Nullable;

/** The questions that offices ask. What is waived does not count. */
public final class Questions {
  private static final Column RULE = Column.code("rule", "规则");
  private static final Column TITLE = Column.text("title", "名称");
  private static final Column SEVERITY = new Column("severity", "级别", Kind.SEVERITY);
  private static final Column BODY = Column.text("body", "单位");
  private static final Column AREA = Column.text("area", "地区");
  private static final Column KIND = new Column("kind", "类别", Kind.ORGANISATION);
  private static final Column STATUS = new Column("status", "报送情况", Kind.STATUS);
  private static final Column VERDICT = new Column("verdict", "结论", Kind.VERDICT);
  private static final Column POINTS = Column.decimal("points", "得分");
  private static final Column PATH = Column.text("path", "文件");

  /** The severest of some findings. */
  private static final String WORST =
      "CASE min(CASE severity WHEN 'error' THEN 1 WHEN 'warning' THEN 2 ELSE 3 END)"
          + " WHEN 1 THEN 'error' WHEN 2 THEN 'warning' ELSE 'hint' END";

  private Questions() {}

  /** Which bodies are asked for; null for all. */
  public record Bodies(
      @Nullable String area, @Nullable OrganisationKind kind, BodyResult.@Nullable Status status) {
    /** All of them. */
    public static final Bodies ALL = new Bodies(null, null, null);

    Question.Draft in(Question.Draft draft) {
      return draft
          .where("area = ?", area)
          .where("kind = ?", kind == null ? null : kind.code())
          .where("status = ?", status == null ? null : Words.code(status));
    }
  }

  /** Which findings are asked for; null for all. */
  public record Findings(
      @Nullable String rule, @Nullable String body, @Nullable Severity severity) {
    /** All of them. */
    public static final Findings ALL = new Findings(null, null, null);
  }

  /** The rules with the most findings, and how many they had the year before. */
  public static Question rules(int year, @Nullable Severity severity) {
    return new Question.Draft()
        .column(RULE, "finding.rule")
        .column(TITLE, "max(rule.title)")
        .column(SEVERITY, WORST)
        .column(Column.number("findings", "问题数"), "count(*)")
        .column(Column.number("reports", "报告数"), "count(DISTINCT report)")
        .column(Column.number("bodies", "单位数"), "count(DISTINCT body)")
        .column(
            Column.number("previous", "上年问题数"),
            "CASE WHEN EXISTS (SELECT 1 FROM report_result WHERE year = ?) THEN"
                + " (SELECT count(*) FROM finding AS before WHERE before.year = ?"
                + " AND before.rule = finding.rule AND before.waived IS NULL) END")
        .with(year - 1)
        .with(year - 1)
        .where("finding.year = ?", year)
        .where("waived IS NULL")
        .where("severity = ?", severity == null ? null : Words.code(severity))
        .from(
            "finding LEFT JOIN rule ON rule.id = finding.rule",
            "GROUP BY finding.rule ORDER BY count(*) DESC, finding.rule");
  }

  /** The bodies, those first that are worst off: no report, then the fewest points. */
  public static Question bodies(int year, Bodies bodies, boolean best) {
    String order =
        best
            ? "ORDER BY points DESC NULLS LAST, errors, warnings, position"
            : "ORDER BY CASE WHEN points IS NULL THEN 0 ELSE 1 END, points, errors DESC,"
                + " warnings DESC, position";
    return bodies
        .in(
            new Question.Draft()
                .column(BODY, "name")
                .column(KIND, "kind")
                .column(AREA, "area")
                .column(STATUS, "status")
                .column(VERDICT, "verdict")
                .column(POINTS, "points")
                .column(Column.text("grade", "等次"), "grade")
                .column(Column.number("errors", "错误"), "errors")
                .column(Column.number("warnings", "警告"), "warnings")
                .column(Column.number("hints", "提示"), "hints")
                .column(PATH, "path")
                .where("year = ?", year))
        .from("body_result", order);
  }

  /** What has become of the bodies since last year, those first that lost most points. */
  public static Question movement(int year, Bodies bodies, boolean improved) {
    String order = improved ? "DESC NULLS LAST" : "NULLS LAST";
    return bodies
        .in(
            new Question.Draft()
                .column(BODY, "name")
                .column(AREA, "area")
                .column(Column.number("previous_year", "上次年度"), "previous_year")
                .column(new Column("previous_verdict", "上次结论", Kind.VERDICT), "previous_verdict")
                .column(VERDICT, "verdict")
                .column(Column.decimal("previous_points", "上次得分"), "previous_points")
                .column(POINTS, "points")
                .column(Column.decimal("change", "增减"), "points - previous_points")
                .column(Column.number("previous_errors", "上次错误"), "previous_errors")
                .column(Column.number("errors", "错误"), "errors")
                .where("year = ?", year)
                .where("previous_year IS NOT NULL"))
        .from("body_result", "ORDER BY points - previous_points " + order + ", position");
  }

  /** The runs, the newest last; of one year or, with null, of all. */
  public static Question runs(@Nullable Integer year) {
    return new Question.Draft()
        .column(Column.number("id", "序号"), "id")
        .column(Column.number("year", "年度"), "year")
        .column(new Column("started_at", "开始", Kind.MOMENT), "started_at")
        .column(new Column("finished_at", "结束", Kind.MOMENT), "finished_at")
        .column(Column.text("started_by", "评估人"), "started_by")
        .column(Column.number("files", "文件"), "files")
        .column(Column.number("checked", "检查"), "checked")
        .column(Column.number("unchanged", "未变"), "unchanged")
        .column(Column.number("failed", "无法读取"), "failed")
        .column(Column.number("findings", "问题"), "findings")
        .column(Column.text("roster", "名单"), "roster")
        .column(Column.text("folder", "文件夹"), "folder")
        .column(Column.text("tool_version", "版本"), "tool_version")
        .where("year = ?", year)
        .from("run", "ORDER BY id");
  }

  /** The files that could not be read or checked. */
  public static Question failures(int year) {
    return new Question.Draft()
        .column(Column.code("path", "文件"), "path")
        .column(Column.text("format", "格式"), "format")
        .column(Column.text("problem_code", "编号"), "problem_code")
        .column(Column.text("problem", "原因"), "problem")
        .where("year = ?", year)
        .where("problem_code IS NOT NULL")
        .from("report", "ORDER BY path");
  }

  /** The findings, by body and file; waived ones too. */
  public static Question findings(int year, Findings findings) {
    String name = findings.body();
    return new Question.Draft()
        .column(BODY, "body_result.name")
        .column(PATH, "report.path")
        .column(RULE, "finding.rule")
        .column(SEVERITY, "severity")
        .column(Column.text("message", "问题"), "message")
        .column(Column.text("quote", "原文"), "quote")
        .column(Column.text("actual", "实际"), "actual")
        .column(Column.text("expected", "应为"), "expected")
        .column(Column.decimal("points", "扣分"), "finding.points")
        .column(new Column("waived", "不计", Kind.REASON), "waived")
        .column(Column.code("fingerprint", "指纹"), "fingerprint")
        .where("finding.year = ?", year)
        .where("finding.rule = ?", findings.rule())
        .where("severity = ?", findings.severity() == null ? null : Words.code(findings.severity()))
        .where("body_result.name LIKE ? ESCAPE '!'", name == null ? null : containing(name))
        .from(
            "finding LEFT JOIN report ON report.id = finding.report LEFT JOIN body_result"
                + " ON body_result.year = finding.year AND body_result.id = finding.body",
            "ORDER BY body_result.position NULLS LAST, report.path NULLS FIRST, finding.position");
  }

  private static String containing(String name) {
    return "%" + name.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }

  /** The rule and the body of a finding, as often as it was found. */
  public static Question finding(int year, String fingerprint) {
    return new Question.Draft()
        .column(RULE, "finding.rule")
        .column(BODY, "body_result.name")
        .column(Column.text("organisation", "机关"), "report.organisation")
        .column(Column.text("message", "问题"), "message")
        .where("finding.year = ?", year)
        .where("fingerprint = ?", fingerprint)
        .from(
            "finding LEFT JOIN report ON report.id = finding.report LEFT JOIN body_result"
                + " ON body_result.year = finding.year AND body_result.id = finding.body",
            "ORDER BY report.path");
  }

  /** The decisions, the newest last. */
  public static Question decisions(int year) {
    return new Question.Draft()
        .column(new Column("decided_at", "时间", Kind.MOMENT), "decided_at")
        .column(Column.text("decided_by", "决定人"), "decided_by")
        .column(new Column("kind", "决定", Kind.DECISION), "kind")
        .column(new Column("reason", "理由", Kind.REASON), "reason")
        .column(Column.text("until", "有效至"), "until")
        .column(RULE, "rule")
        .column(Column.text("organisation", "机关"), "organisation")
        .column(Column.code("fingerprint", "指纹"), "fingerprint")
        .column(Column.text("note", "说明"), "note")
        .where("year = ?", year)
        .from("decision", "ORDER BY id");
  }

  /** The years that were assessed, the newest first. */
  public static Question years() {
    return new Question.Draft()
        .column(Column.number("year", "年度"), "year")
        .from("run", "GROUP BY year ORDER BY max(id) DESC");
  }
}
