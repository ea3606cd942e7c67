package org.jianbao.render.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.jianbao.render.RenderStyle;
import org.jianbao.render.SampleCards;
import org.jianbao.scorecard.Scorecard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScorecardReaderTests {
  @ParameterizedTest
  @MethodSource("org.jianbao.render.SampleCards#cards")
  void nothingIsLostOnTheWayThroughJson(Scorecard card) throws IOException {
    String json = json(card);
    assertThat(json(ScorecardReader.read(json))).isEqualTo(json);
  }

  @Test
  void linesAreScorecardsInOrder() throws IOException {
    String lines =
        new String(
            SampleCards.rendered(new JsonLinesRenderer(), SampleCards.cards()),
            java.nio.charset.StandardCharsets.UTF_8);
    assertThat(lines.lines().map(ScorecardReader::read).map(card -> card.source().path()))
        .containsExactlyElementsOf(
            SampleCards.cards().stream().map(card -> card.source().path()).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "[]", "{}", "{\"schema\":2}", "{\"schema\":1,\"verdict\":\"x\"}"})
  void whatIsNoScorecardIsRefused(String json) {
    assertThatThrownBy(() -> ScorecardReader.read(json))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String json(Scorecard card) throws IOException {
    StringBuilder json = new StringBuilder();
    new JsonRenderer().render(card, RenderStyle.PLAIN, json);
    return json.toString();
  }
}
