package org.jianbao.render.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.catalogue.Language;
import org.jianbao.check.Finding;
import org.jianbao.check.NotAssessable;
import org.jianbao.pack.Severity;
import org.jianbao.render.RenderStyle;
import org.jianbao.render.TextRenderer;
import org.jianbao.render.words.CardLines;
import org.jianbao.render.words.Words;
import org.jianbao.score.Verdict;
import org.jianbao.scorecard.Scorecard;
import org.jianbao.scorecard.ScoredFinding;
import org.jianbao.text.CompactText;
import org.jianbao.text.Visible;

/** A scorecard as text: verdict first, findings grouped by section of the report. */
public final class PlainRenderer implements TextRenderer {
  private static final int LABEL = 6;
  private static final int WIDER_LABEL = 10;
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
    page.line(page.bold(CardLines.title(card)));
    for (CardLines.Line line : CardLines.of(card, page.words())) {
      if (line.key().equals(CardLines.VERDICT)) {
        page.line(
            "  " + page.label(line.key()) + page.coloured(colour(card.verdict()), line.value()));
      } else {
        page.field(line.key(), line.value());
      }
    }
  }

  private static void findings(Scorecard card, Page page) {
    Map<String, List<ScoredFinding>> bySection = new LinkedHashMap<>();
    for (ScoredFinding scored : card.findings()) {
      bySection
          .computeIfAbsent(
              page.words().section(scored.finding().place().section(), card.report()),
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
    Words words = page.words();
    String mark = page.coloured(colour(finding.severity()), words.severity(finding.severity()));
    String points =
        scored.points().signum() == 0
            ? ""
            : "  " + words.of("value.points", Words.number(scored.points()));
    String waived = scored.counts() ? "" : words.of("mark.waived");
    page.line("  " + mark + " " + finding.rule() + page.dim(points + waived));
    page.wrapped("", finding.message());
    String place = words.place(finding.place());
    if (!place.isEmpty()) {
      page.wrapped("label.place", place);
    }
    if (!finding.place().quote().isBlank()) {
      page.wrapped(
          "label.quote", words.of("value.quote", DisplayWidth.cut(finding.place().quote(), QUOTE)));
    }
    if (finding.actual() != null && !same(finding.actual(), finding.place().quote())) {
      page.wrapped("label.actual", finding.actual());
    }
    if (finding.expected() != null) {
      page.wrapped("label.expected", finding.expected());
    }
    page.wrapped("label.basis", words.basis(finding));
    page.wrapped("label.remedy", finding.remedy());
    if (scored.waived() != null) {
      page.wrapped("label.waived", words.waiver(scored.waived()));
    }
  }

  private static boolean same(String actual, String quote) {
    return CompactText.of(quote).text().contains(CompactText.of(actual).text());
  }

  private static void notAssessable(Scorecard card, Page page) {
    if (card.notAssessable().isEmpty()) {
      return;
    }
    page.line("");
    page.line(page.bold("▌" + page.words().of("label.notAssessable")));
    Map<String, List<String>> rulesByReason = new LinkedHashMap<>();
    for (NotAssessable entry : card.notAssessable()) {
      List<String> rules =
          rulesByReason.computeIfAbsent(entry.reason(), reason -> new ArrayList<>());
      if (!rules.contains(entry.rule())) {
        rules.add(entry.rule());
      }
    }
    rulesByReason.forEach(
        (reason, rules) ->
            page.wrapped(
                "",
                page.words()
                    .of(
                        "value.reason",
                        String.join(page.words().of("separator.list"), rules),
                        reason)));
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

    Words words() {
      return Words.of(style.language());
    }

    /** The name of a line, as wide as all names. */
    String label(String key) {
      return DisplayWidth.pad(words().of(key), labelWidth());
    }

    private int labelWidth() {
      return style.language() == Language.CHINESE ? LABEL : WIDER_LABEL;
    }

    void field(String key, String value) {
      line("  " + label(key) + clean(value));
    }

    /** A text over as many lines as it takes, under the name of a key unless that is "". */
    void wrapped(String key, String value) {
      String indent = key.isEmpty() ? "    " : "    " + " ".repeat(labelWidth());
      int width = Math.max(20, style.width() - indent.length());
      String head = key.isEmpty() ? indent : "    " + label(key);
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
