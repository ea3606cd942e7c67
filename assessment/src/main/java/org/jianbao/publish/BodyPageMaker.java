package org.jianbao.publish;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.assessment.BodyResult;
import org.jianbao.assessment.BodyResult.Previous;
import org.jianbao.assessment.BodyResult.Status;
import org.jianbao.assessment.CopiedText;
import org.jianbao.assessment.ReportResult;
import org.jianbao.check.Finding;
import org.jianbao.check.NotAssessable;
import org.jianbao.check.Problem;
import org.jianbao.publish.BodyPage.Copy;
import org.jianbao.publish.BodyPage.Field;
import org.jianbao.publish.BodyPage.FindingItem;
import org.jianbao.publish.BodyPage.Pair;
import org.jianbao.render.words.Words;
import org.jianbao.scorecard.ReportSummary;
import org.jianbao.scorecard.Scorecard;
import org.jianbao.scorecard.ScoredFinding;
import org.jianbao.scorecard.Version;
import org.jianbao.text.Visible;
import org.jspecify.annotations.Nullable;

/** Puts together what the page of a body shows. */
final class BodyPageMaker {
  private final BodyLine line;
  private final BodyResult body;
  private final @Nullable ReportResult report;
  private final @Nullable ReportSummary summary;

  BodyPageMaker(BodyLine line, BodyResult body, @Nullable ReportResult report) {
    this.line = line;
    this.body = body;
    this.report = report;
    summary = report == null ? null : report.scorecard().report();
  }

  /**
   * The page.
   *
   * @param notice link to the notice, or ""
   * @param others the bodies of copied reports, by their paths
   */
  BodyPage page(String notice, OtherBodies others) {
    Scorecard card = report == null ? null : report.scorecard();
    String verdict =
        line.verdict() == null ? Terms.status(line.status()) : Terms.WORDS.verdict(line.verdict());
    return new BodyPage(
        line.name(),
        line.status() == Status.MISSING
            ? "fail"
            : line.verdict() == null ? "" : line.verdict().code(),
        verdict,
        Terms.number(line.points()),
        line.score() == null ? "" : Words.number(line.score().of()),
        line.score() == null ? "" : line.score().grade(),
        Terms.signed(line.change()),
        facts(),
        card == null ? List.of() : card.problems().stream().map(Problem::message).toList(),
        notice,
        findings(),
        line.hasReport() ? "未发现问题。" : "没有可以检查的报告。",
        report == null
            ? List.of()
            : report.copies().stream().map(each -> copy(each, others)).toList(),
        card == null ? List.of() : card.notAssessable().stream().map(BodyPageMaker::rule).toList(),
        Terms.WORDS.of("page.made", Version.CURRENT));
  }

  private static Field rule(NotAssessable rule) {
    return new Field(rule.rule(), rule.reason());
  }

  private List<Field> facts() {
    List<Field> facts = new ArrayList<>();
    add(facts, "报送情况", Terms.status(line.status()));
    add(facts, "落款或公布日期", line.dated());
    add(facts, "规定期限", line.deadline());
    add(facts, "机关类别", Terms.kind(line.kind()));
    add(facts, "地区", line.area());
    add(facts, "上级机关", body.body().parent());
    add(facts, "报告标题", summary == null ? null : summary.title());
    add(facts, "文件", line.path() == null ? null : Visible.name(line.path()));
    body.others().forEach(path -> add(facts, "另有报告", Visible.name(path)));
    Previous before = line.previous();
    if (before != null) {
      add(
          facts,
          before.year() + "年度",
          Terms.WORDS.result(before.verdict(), before.score())
              + "；错误 "
              + before.errors()
              + "、警告 "
              + before.warnings()
              + "、提示 "
              + before.hints());
    }
    if (report != null && report.scorecard().pack() != null) {
      add(facts, "问题数", Terms.WORDS.counts(report.scorecard()));
    }
    return facts;
  }

  private static void add(List<Field> facts, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      facts.add(new Field(name, value));
    }
  }

  private List<FindingItem> findings() {
    List<FindingItem> items = new ArrayList<>();
    for (ScoredFinding scored : body.findings()) {
      items.add(item(scored, ""));
    }
    if (report != null) {
      for (ScoredFinding scored : report.scorecard().findings()) {
        items.add(item(scored, scored.points().signum() == 0 ? "" : Words.number(scored.points())));
      }
    }
    return items;
  }

  private FindingItem item(ScoredFinding scored, String points) {
    Finding finding = scored.finding();
    String waived = scored.waived() == null ? "" : Terms.WORDS.waiver(scored.waived());
    String place = Terms.WORDS.place(finding.place());
    String section = Terms.WORDS.section(finding.place().section(), summary);
    List<Field> fields = new ArrayList<>();
    add(fields, "原文", finding.place().quote());
    add(fields, "实际", finding.actual());
    add(fields, "应为", finding.expected());
    add(fields, "依据", Terms.WORDS.basis(finding));
    add(fields, "整改", finding.remedy());
    add(fields, "豁免", waived);
    return new FindingItem(
        finding.severity().code(),
        Terms.WORDS.severity(finding.severity()),
        Terms.WORDS.category(finding.category()),
        place.isEmpty() ? section : Terms.WORDS.of("notice.place", section, place),
        finding.rule(),
        points,
        finding.message(),
        waived,
        fields);
  }

  private Copy copy(CopiedText copied, OtherBodies others) {
    String body =
        copied.otherBody() == null ? Visible.name(copied.otherPath()) : copied.otherBody();
    boolean self = line.name().equals(copied.otherBody());
    String id = self ? null : others.id(copied);
    List<Pair> pairs = new ArrayList<>();
    for (CopiedText.Passage passage : copied.passages()) {
      pairs.add(
          new Pair(
              Terms.WORDS.section(passage.section(), summary),
              passage.text(),
              passage.otherText()));
    }
    return new Copy(
        (self ? "本单位" : body) + copied.otherYear() + "年度报告",
        id == null ? "" : id + ".html",
        Words.number(copied.share().movePointRight(2)),
        pairs);
  }

  /** Tells whose a copied report is. */
  @FunctionalInterface
  interface OtherBodies {
    /** Id of the body of this year whose report counts, or null. */
    @Nullable String id(CopiedText copied);
  }
}
