package org.jianbao.publish;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.assessment.BodyResult.Status;
import org.jianbao.assessment.Results;
import org.jianbao.pack.Severity;
import org.jianbao.score.Verdict;

/** The figures that sum an assessment up, by name. */
final class KeyFigures {
  private final List<Figure> figures = new ArrayList<>();

  private KeyFigures() {}

  /** A figure. */
  record Figure(String name, String value) {}

  static List<Figure> of(Results results, Tally tally, ReportPass pass) {
    KeyFigures figures = new KeyFigures();
    figures.filing(results, tally.all());
    figures.results(tally, pass);
    if (tally.movement().bodies() > 0) {
      figures.movement(tally.movement());
    }
    return figures.figures;
  }

  private void filing(Results results, Group all) {
    String roster = results.roster();
    add("评估年度", results.year() + "年");
    add("应报送单位名单", roster == null ? "未提供，单位以报告所称为准" : roster);
    add(roster == null ? "单位数" : "应报送单位数", all.bodies());
    for (Status status : Status.values()) {
      if (status != Status.UNREADABLE || all.count(status) > 0) {
        int number = all.count(status);
        add(Terms.status(status), number + "（" + Terms.share(number, all.bodies()) + "）");
      }
    }
  }

  private void results(Tally tally, ReportPass pass) {
    Group all = tally.all();
    add("检查的文件数", pass.reports());
    if (pass.strangers() > 0) {
      add("未能确定归属的文件数（不计入单位统计）", pass.strangers());
    }
    if (pass.failures().size() > 0) {
      add("未能检查的文件数", pass.failures().size());
    }
    int judged = all.count(Verdict.PASS) + all.count(Verdict.FAIL);
    for (Verdict verdict : Verdict.values()) {
      add(Terms.WORDS.verdict(verdict), all.count(verdict));
    }
    add("通过率（占已评定的报告）", Terms.share(all.count(Verdict.PASS), judged));
    add("平均分（已评定的报告）", Terms.number(all.mean()));
    add("最高分", Terms.number(all.most()));
    add("最低分", Terms.number(all.least()));
    for (Tally.GradeCount grade : tally.grades()) {
      add("等次：" + grade.name(), grade.bodies());
    }
    for (Severity severity : Severity.values()) {
      add(Terms.WORDS.severity(severity) + "数", String.valueOf(all.count(severity)));
    }
    if (pass.copies().size() > 0) {
      add("文字雷同（处）", pass.copies().size());
    }
  }

  private void movement(Movement movement) {
    add("与上年可比的单位数", movement.bodies());
    add("可比单位上年平均分", Terms.number(movement.before()));
    add("可比单位本年平均分", Terms.number(movement.now()));
    add("得分上升的单位数", movement.up());
    add("得分持平的单位数", movement.same());
    add("得分下降的单位数", movement.down());
  }

  private void add(String name, int value) {
    add(name, String.valueOf(value));
  }

  private void add(String name, String value) {
    figures.add(new Figure(name, value.isEmpty() || "（）".equals(value) ? "—" : value));
  }
}
