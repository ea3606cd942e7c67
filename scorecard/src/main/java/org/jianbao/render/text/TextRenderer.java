package org.jianbao.render.text;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.check.Finding;
import org.jianbao.check.NotAssessable;
import org.jianbao.check.Problem;
import org.jianbao.pack.Severity;
import org.jianbao.render.RenderStyle;
import org.jianbao.render.Renderer;
import org.jianbao.report.Report;
import org.jianbao.score.Verdict;
import org.jianbao.scorecard.Scorecard;
import org.jianbao.scorecard.ScoredFinding;
import org.jianbao.text.CompactText;
import org.jianbao.text.Visible;

/** A scorecard as text: verdict first, findings grouped by section of the report. */
public final class TextRenderer implements Renderer {
  private static final int LABEL = 6;
  private static final int QUOTE = 72;

  @Override
  public String format() {
    return "text";
  }

  @Override
  public String suffix() {
    return "txt";
  }

  @Override
  public void render(Scorecard card, RenderStyle style, Appendable out) throws IOException {
    Page page = new Page(style);
    head(card, page);
    findings(card, page);
    notAssessable(card, page);
    page.line("");
    out.append(page.text());
  }

  private static void head(Scorecard card, Page page) {
    Report report = card.report();
    String title =
        report == null || report.title() == null
            ? Visible.name(card.source().path())
            : report.title().text();
    page.line(page.bold(title));
    page.line(
        "  "
            + DisplayWidth.pad("结论", LABEL)
            + page.coloured(colour(card.verdict()), Words.verdict(card.verdict())));
    if (card.score() != null) {
      page.field(
          "得分",
          plain(card.score().points())
              + " / "
              + plain(card.score().of())
              + "（"
              + card.score().grade()
              + "）");
    }
    page.field("文件", Visible.name(card.source().path()));
    if (report != null) {
      if (report.organisation().name() != null) {
        page.field(
            "机关",
            report.organisation().name() + "（" + Words.kind(report.organisation().kind()) + "）");
      }
      page.field("年度", report.year() == null ? "未能确定" : report.year().toString());
    }
    if (card.pack() != null) {
      page.field(
          "规则",
          card.pack().id()
              + " "
              + card.pack().version()
              + "，运行 "
              + card.pack().rulesRun()
              + " 条；评分标准 "
              + card.scheme().id());
    }
    if (report != null && card.pack() != null) {
      page.field("发现", counts(card));
    }
    for (Problem problem : card.problems()) {
      page.field(problem.code().isNotice() ? "说明" : "问题", problem.message());
    }
  }

  private static String counts(Scorecard card) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count =
          card.findings().stream()
              .filter(scored -> scored.finding().severity() == severity)
              .count();
      counts.add(Words.severity(severity) + " " + count);
    }
    return String.join("  ", counts);
  }

  private static void findings(Scorecard card, Page page) {
    Map<String, List<ScoredFinding>> bySection = new LinkedHashMap<>();
    for (ScoredFinding scored : card.findings()) {
      bySection
          .computeIfAbsent(
              Words.section(scored.finding().place().section(), card.report()),
              section -> new ArrayList<>())
          .add(scored);
    }
    bySection.forEach(
        (section, findings) -> {
          page.line("");
          page.line(page.bold("▌" + section));
          findings.forEach(scored -> finding(scored, page));
        });
  }

  private static void finding(ScoredFinding scored, Page page) {
    Finding finding = scored.finding();
    String mark = page.coloured(colour(finding.severity()), Words.severity(finding.severity()));
    String points =
        scored.points().signum() == 0 ? "" : "  " + plain(scored.points()).replace("-", "−") + " 分";
    page.line("  " + mark + " " + finding.rule() + page.dim(points));
    page.wrapped("", finding.message());
    String place = Words.place(finding.place());
    if (!place.isEmpty()) {
      page.wrapped("位置", place);
    }
    if (!finding.place().quote().isBlank()) {
      page.wrapped("原文", "「" + DisplayWidth.cut(finding.place().quote(), QUOTE) + "」");
    }
    if (finding.actual() != null && !same(finding.actual(), finding.place().quote())) {
      page.wrapped("实际", finding.actual());
    }
    if (finding.expected() != null) {
      page.wrapped("应为", finding.expected());
    }
    page.wrapped("依据", finding.basis());
    page.wrapped("整改", finding.remedy());
  }

  private static boolean same(String actual, String quote) {
    return CompactText.of(quote).text().contains(CompactText.of(actual).text());
  }

  private static void notAssessable(Scorecard card, Page page) {
    if (card.notAssessable().isEmpty()) {
      return;
    }
    page.line("");
    page.line(page.bold("▌未能评定的规则（不扣分）"));
    Map<String, List<String>> rulesByReason = new LinkedHashMap<>();
    for (NotAssessable entry : card.notAssessable()) {
      List<String> rules =
          rulesByReason.computeIfAbsent(entry.reason(), reason -> new ArrayList<>());
      if (!rules.contains(entry.rule())) {
        rules.add(entry.rule());
      }
    }
    rulesByReason.forEach(
        (reason, rules) -> page.wrapped("", String.join("、", rules) + "：" + reason));
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static int colour(Verdict verdict) {
    return switch (verdict) {
      case PASS -> Page.GREEN;
      case FAIL -> Page.RED;
      case NOT_ASSESSABLE -> Page.YELLOW;
    };
  }

  private static int colour(Severity severity) {
    return switch (severity) {
      case ERROR -> Page.RED;
      case WARNING -> Page.YELLOW;
      case HINT -> Page.CYAN;
    };
  }

  /** Lines under construction, with the colours and width of a style. */
  private static final class Page {
    static final int RED = 31;
    static final int GREEN = 32;
    static final int YELLOW = 33;
    static final int CYAN = 36;

    private final RenderStyle style;
    private final StringBuilder text = new StringBuilder();

    Page(RenderStyle style) {
      this.style = style;
    }

    String text() {
      return text.toString();
    }

    void line(String line) {
      text.append(line.stripTrailing()).append('\n');
    }

    void field(String label, String value) {
      line("  " + DisplayWidth.pad(label, LABEL) + clean(value));
    }

    void wrapped(String label, String value) {
      String indent = label.isEmpty() ? "    " : "    " + " ".repeat(LABEL);
      int width = Math.max(20, style.width() - indent.length());
      String head = label.isEmpty() ? indent : "    " + DisplayWidth.pad(label, LABEL);
      for (String line : DisplayWidth.wrap(clean(value), width)) {
        line(head + line);
        head = indent;
      }
    }

    /** Text of a report without control characters, which a terminal would obey. */
    private static String clean(String words) {
      return Visible.text(words);
    }

    String bold(String words) {
      return coloured(1, words);
    }

    String dim(String words) {
      return words.isEmpty() ? words : coloured(2, words);
    }

    String coloured(int code, String words) {
      String clean = clean(words);
      return style.colour() ? "\u001B[" + code + "m" + clean + "\u001B[0m" : clean;
    }
  }
}
