package org.jianbao.publish;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jianbao.assessment.BodyResult.Status;
import org.jianbao.assessment.Results;
import org.jianbao.pack.Severity;
import org.jianbao.publish.Overview.Figure;
import org.jianbao.score.Verdict;
import org.jianbao.scorecard.Version;

/** Puts together what the overview shows. */
final class OverviewMaker {
  private final Results results;
  private final Bodies bodies;
  private final Tally tally;
  private final ReportPass pass;

  OverviewMaker(Results results, Bodies bodies, Tally tally, ReportPass pass) {
    this.results = results;
    this.bodies = bodies;
    this.tally = tally;
    this.pass = pass;
  }

  Overview overview() throws IOException {
    ChartBook charts = new Charts(tally, pass.rules().sorted()).book();
    BodyTable table = new BodyTable(bodies, tally);
    return new Overview(
        results.year() + "年政府信息公开工作年度报告评估结果",
        figures(),
        remarks(),
        charts.charts(),
        table.choices(),
        BodyTable.columns(),
        table.first(),
        table.shown(),
        new Lists(results, bodies, pass).all(),
        charts.json(),
        table,
        Terms.WORDS.of("page.made", Version.CURRENT));
  }

  private List<Figure> figures() {
    Group all = tally.all();
    List<Figure> figures = new ArrayList<>();
    figures.add(new Figure(results.roster() == null ? "单位" : "应报送单位", "" + all.bodies(), "个", ""));
    status(figures, Status.ON_TIME, "good");
    status(figures, Status.LATE, "soso");
    if (all.count(Status.UNDATED) > 0) {
      status(figures, Status.UNDATED, "");
    }
    status(figures, Status.MISSING, "bad");
    int judged = all.count(Verdict.PASS) + all.count(Verdict.FAIL);
    figures.add(
        new Figure(
            "通过",
            "" + all.count(Verdict.PASS),
            Terms.share(all.count(Verdict.PASS), judged),
            "good"));
    figures.add(
        new Figure(
            "不通过",
            "" + all.count(Verdict.FAIL),
            Terms.share(all.count(Verdict.FAIL), judged),
            "bad"));
    BigDecimal mean = all.mean();
    figures.add(new Figure("平均分", mean == null ? "—" : Terms.number(mean), compared(), ""));
    figures.add(
        new Figure(
            "问题",
            "" + all.findings(),
            "其中错误 " + all.count(Severity.ERROR) + "、警告 " + all.count(Severity.WARNING),
            ""));
    if (pass.copies().size() > 0) {
      figures.add(new Figure("文字雷同", "" + pass.copies().size(), "处", "bad"));
    }
    if (pass.failures().size() > 0) {
      figures.add(new Figure("未能检查的文件", "" + pass.failures().size(), "个", "soso"));
    }
    return figures;
  }

  private void status(List<Figure> figures, Status status, String kind) {
    int number = tally.all().count(status);
    figures.add(
        new Figure(
            Terms.status(status), "" + number, Terms.share(number, tally.all().bodies()), kind));
  }

  /** The mean of comparable bodies against last year. */
  private String compared() {
    BigDecimal before = tally.movement().before();
    BigDecimal now = tally.movement().now();
    return before == null || now == null ? "" : "可比单位比上年 " + Terms.signed(now.subtract(before));
  }

  private List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    remarks.add(
        results.roster() == null
            ? "没有提供应报送单位名单：单位以报告所称为准，未报送的单位无从统计。"
            : "应报送单位名单：" + results.roster() + "。");
    remarks.add("平均分、通过率按已评定的报告计算，不含未报送、无法读取和无法评定的单位；一个单位有几份报告的，按计入评估的一份统计。");
    if (pass.strangers() > 0) {
      remarks.add("另有 " + pass.strangers() + " 个文件未能确定归属，不计入单位统计。");
    }
    return remarks;
  }
}
