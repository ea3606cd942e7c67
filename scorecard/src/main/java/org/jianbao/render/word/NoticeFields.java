package org.jianbao.render.word;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianbao.check.Finding;
import org.jianbao.check.Problem;
import org.jianbao.pack.Severity;
import org.jianbao.render.NoticeStyle;
import org.jianbao.render.words.Words;
import org.jianbao.score.Score;
import org.jianbao.scorecard.PackInfo;
import org.jianbao.scorecard.ReportSummary;
import org.jianbao.scorecard.Scorecard;
import org.jianbao.text.Visible;
import org.jspecify.annotations.Nullable;

/** The values of the fields of a notice. */
final class NoticeFields {
  /** Fields of the whole notice, in the order in which they are named to users. */
  static final Set<String> OF_NOTICE =
      new LinkedHashSet<>(
          List.of(
              "机关", "报告标题", "年度", "结论", "得分", "等次", "问题数", "错误数", "警告数", "提示数", "期限", "签发单位", "说明",
              "规则", "文件"));

  /** Fields of each finding. */
  static final Set<String> OF_FINDINGS =
      new LinkedHashSet<>(
          List.of("序号", "级别", "位置", "问题", "原文", "实际", "应为", "依据", "依据性质", "整改", "规则编号"));

  /** All fields. */
  static final Set<String> ALL = all();

  private final NoticeSubject subject;
  private final @Nullable Scorecard card;
  private final List<Finding> findings = new ArrayList<>();
  private final Words words;

  NoticeFields(NoticeSubject subject, Words words) {
    this.subject = subject;
    card = subject.card();
    this.words = words;
    findings.addAll(subject.findings());
    if (card != null) {
      card.counting().forEach(scored -> findings.add(scored.finding()));
    }
  }

  private static Set<String> all() {
    Set<String> all = new LinkedHashSet<>(OF_NOTICE);
    all.addAll(OF_FINDINGS);
    return all;
  }

  /** The values that hold for the whole notice. */
  Map<String, String> ofNotice(NoticeStyle style) {
    ReportSummary report = card == null ? null : card.report();
    String unknown = words.of(card == null ? "notice.noReport" : "notice.unknown");
    Map<String, String> values = new LinkedHashMap<>();
    String named = report == null ? null : report.organisation().name();
    values.put("机关", orElse(subject.body(), orElse(named, unknown)));
    values.put("报告标题", orElse(report == null ? null : report.title(), unknown));
    Integer year = report == null || report.year() == null ? subject.year() : report.year();
    values.put("年度", year == null ? unknown : String.valueOf(year));
    values.put("结论", card == null ? words.of("notice.missing") : words.verdict(card.verdict()));
    Score score = card == null ? null : card.score();
    values.put("得分", score == null ? unknown : Words.number(score.points()));
    values.put("等次", score == null ? unknown : score.grade());
    values.put("问题数", String.valueOf(findings.size()));
    values.put("错误数", count(Severity.ERROR));
    values.put("警告数", count(Severity.WARNING));
    values.put("提示数", count(Severity.HINT));
    values.put(
        "期限", style.deadline() == null ? words.of("notice.noDeadline") : date(style.deadline()));
    values.put("签发单位", orElse(style.office(), words.of("notice.noOffice")));
    values.put("说明", explanation(values));
    PackInfo pack = card == null ? null : card.pack();
    values.put("规则", pack == null ? unknown : pack.id() + " " + pack.version());
    values.put("文件", card == null ? unknown : Visible.name(card.source().path()));
    values.replaceAll((name, value) -> Visible.text(value));
    return values;
  }

  /** What the body concerned is asked to do. */
  private String explanation(Map<String, String> values) {
    String deadline = values.getOrDefault("期限", "");
    if (card == null) {
      return words.of("notice.unfiled", deadline);
    }
    if (findings.isEmpty()) {
      boolean failed = card.problems().stream().anyMatch(problem -> !problem.code().isNotice());
      return failed ? words.of("notice.unread", deadline) : words.of("notice.none");
    }
    return words.of(
        "notice.some",
        values.get("问题数"),
        values.get("错误数"),
        values.get("警告数"),
        values.get("提示数"),
        deadline);
  }

  /** For each finding the values of its fields; one row that says so if there is none. */
  List<Map<String, String>> ofFindings() {
    List<Map<String, String>> rows = new ArrayList<>();
    for (Problem problem : card == null ? List.<Problem>of() : card.problems()) {
      if (!problem.code().isNotice()) {
        Map<String, String> row = only(problem.message(), rows.size() + 1);
        row.put("级别", words.of("label.problem"));
        rows.add(row);
      }
    }
    for (Finding finding : findings) {
      rows.add(of(finding, rows.size() + 1));
    }
    return rows.isEmpty() ? List.of(only(words.of("notice.none"), 0)) : rows;
  }

  private Map<String, String> of(Finding finding, int number) {
    Map<String, String> row = new LinkedHashMap<>();
    String place = words.place(finding.place());
    String section = words.section(finding.place().section(), card == null ? null : card.report());
    row.put("序号", String.valueOf(number));
    row.put("级别", words.severity(finding.severity()));
    row.put("位置", place.isEmpty() ? section : words.of("notice.place", section, place));
    row.put("问题", finding.message());
    row.put("原文", finding.place().quote().strip());
    row.put("实际", orElse(finding.actual(), ""));
    row.put("应为", orElse(finding.expected(), ""));
    row.put("依据", finding.basis());
    row.put("依据性质", words.basisKind(finding.basisKind()));
    row.put("整改", finding.remedy());
    row.put("规则编号", finding.rule());
    row.replaceAll((name, value) -> Visible.text(value));
    return row;
  }

  /** A row with a sentence and nothing else. */
  private static Map<String, String> only(String sentence, int number) {
    Map<String, String> row = new LinkedHashMap<>();
    OF_FINDINGS.forEach(name -> row.put(name, ""));
    row.put("序号", number == 0 ? "" : String.valueOf(number));
    row.put("问题", sentence);
    return row;
  }

  private String count(Severity severity) {
    return String.valueOf(
        findings.stream().filter(finding -> finding.severity() == severity).count());
  }

  private String date(LocalDate date) {
    return words.of("notice.date", date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  private static String orElse(@Nullable String value, String other) {
    return value == null || value.isBlank() ? other : value;
  }
}
