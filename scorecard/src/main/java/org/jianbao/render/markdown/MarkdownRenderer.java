package org.jianbao.render.markdown;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.check.Finding;
import org.jianbao.check.NotAssessable;
import org.jianbao.render.RenderStyle;
import org.jianbao.render.TextRenderer;
import org.jianbao.render.words.CardLines;
import org.jianbao.render.words.Words;
import org.jianbao.scorecard.Scorecard;
import org.jianbao.scorecard.ScoredFinding;

/** A scorecard as Markdown (CommonMark): what the report says is shown as text, never as markup. */
public final class MarkdownRenderer implements TextRenderer {
  @Override
  public String format() {
    return "markdown";
  }

  @Override
  public String suffix() {
    return "md";
  }

  @Override
  public void render(Scorecard card, RenderStyle style, Appendable out) throws IOException {
    StringBuilder text = new StringBuilder();
    Words words = Words.of(style.language());
    head(card, words, text);
    findings(card, words, text);
    notAssessable(card, words, text);
    out.append(text).append('\n');
  }

  private static void head(Scorecard card, Words words, StringBuilder text) {
    text.append("## ").append(Escaped.of(CardLines.title(card))).append("\n\n");
    for (CardLines.Line line : CardLines.of(card, words)) {
      String value = Escaped.of(line.value());
      boolean verdict = line.key().equals(CardLines.VERDICT);
      line(text, words, line.key(), verdict ? "**" + value + "**" : value);
    }
  }

  private static void line(StringBuilder text, Words words, String label, String value) {
    text.append("- ").append(words.of("value.reason", words.of(label), value)).append('\n');
  }

  private static void findings(Scorecard card, Words words, StringBuilder text) {
    Map<String, List<ScoredFinding>> bySection = new LinkedHashMap<>();
    for (ScoredFinding scored : card.findings()) {
      bySection
          .computeIfAbsent(
              words.section(scored.finding().place().section(), card.report()),
              section -> new ArrayList<>())
          .add(scored);
    }
    bySection.forEach(
        (section, findings) -> {
          text.append("\n### ").append(Escaped.of(section)).append("\n\n");
          findings.forEach(scored -> finding(scored, words, text));
        });
  }

  private static void finding(ScoredFinding scored, Words words, StringBuilder text) {
    Finding finding = scored.finding();
    text.append("- **").append(words.severity(finding.severity())).append("** ");
    text.append(Escaped.of(finding.message())).append(" (`").append(finding.rule()).append('`');
    if (scored.points().signum() != 0) {
      text.append(' ').append(words.of("value.points", Words.number(scored.points())));
    }
    text.append(')').append(scored.counts() ? "" : words.of("mark.waived")).append('\n');
    part(text, words, "label.place", words.place(finding.place()));
    String quote = finding.place().quote();
    part(text, words, "label.quote", quote.isBlank() ? "" : words.of("value.quote", quote));
    part(text, words, "label.actual", finding.actual() == null ? "" : finding.actual());
    part(text, words, "label.expected", finding.expected() == null ? "" : finding.expected());
    part(text, words, "label.basis", words.basis(finding));
    part(text, words, "label.remedy", finding.remedy());
    if (scored.waived() != null) {
      part(text, words, "label.waived", words.waiver(scored.waived()));
    }
  }

  private static void part(StringBuilder text, Words words, String label, String value) {
    if (!value.isBlank()) {
      text.append("  ");
      line(text, words, label, Escaped.of(value));
    }
  }

  private static void notAssessable(Scorecard card, Words words, StringBuilder text) {
    if (card.notAssessable().isEmpty()) {
      return;
    }
    text.append("\n### ").append(words.of("label.notAssessable")).append("\n\n");
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
            text.append("- ")
                .append(
                    words.of(
                        "value.reason",
                        Escaped.of(String.join(words.of("separator.list"), rules)),
                        Escaped.of(reason)))
                .append('\n'));
  }
}
