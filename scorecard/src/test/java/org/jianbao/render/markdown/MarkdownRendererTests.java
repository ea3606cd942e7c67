package org.jianbao.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jianbao.catalogue.Language;
import org.jianbao.render.RenderStyle;
import org.jianbao.render.SampleCards;
import org.jianbao.scorecard.Scorecard;
import org.jianbao.scorecard.ScoredFinding;
import org.jianbao.text.Visible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownRendererTests {
  @ParameterizedTest
  @MethodSource("org.jianbao.render.SampleCards#cards")
  void readersSeeEveryMessageAndQuote(Scorecard card) throws IOException {
    String shown = plain(markdown(card, Language.CHINESE));
    for (ScoredFinding scored : card.findings()) {
      assertThat(shown).contains(flat(scored.finding().message()));
      assertThat(shown).contains(flat(scored.finding().place().quote()));
      assertThat(shown).contains(flat(scored.finding().remedy()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "**粗** _斜_ `码` ~~删~~",
        "[链接](http://example.org) ![图](x.png)",
        "1. 一 2、二 - 三 + 四 # 五",
        "http://example.org a@b.org &lt;b&gt; | 表 |",
        "\\*\\_"
      })
  void whatAReportSaysIsTextNotMarkup(String text) {
    String html =
        HtmlRenderer.builder().build().render(Parser.builder().build().parse(Escaped.of(text)));
    assertThat(html)
        .doesNotContain("<script", "<strong", "<em", "<code", "<a ", "<img", "<li", "<h1");
    assertThat(flat(plain(Escaped.of(text)))).isEqualTo(flat(text));
  }

  @Test
  void speaksEnglishIfAsked() throws IOException {
    assertThat(markdown(SampleCards.cards().get(0), Language.ENGLISH)).contains("- Verdict: **");
  }

  private static String markdown(Scorecard card, Language language) throws IOException {
    StringBuilder text = new StringBuilder();
    new MarkdownRenderer().render(card, RenderStyle.PLAIN.in(language), text);
    return text.toString();
  }

  private static String plain(String markdown) {
    return flat(
        TextContentRenderer.builder().build().render(Parser.builder().build().parse(markdown)));
  }

  private static String flat(String text) {
    return Visible.text(text).replaceAll("\\s+", " ").strip();
  }
}
