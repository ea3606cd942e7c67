package org.jianbao.render.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jianbao.render.SampleCards;
import org.jianbao.scorecard.Scorecard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SarifRendererTests {
  @Test
  void fitsTheOfficialSchema() throws IOException {
    JsonNode log = log(SampleCards.cards());
    assertThat(schema().validate(log)).isEmpty();
    assertThat(schema().validate(log(List.of()))).isEmpty();
    ((com.fasterxml.jackson.databind.node.ObjectNode) log.at("/runs/0/results/0"))
        .put("level", "fatal");
    assertThat(schema().validate(log)).isNotEmpty();
  }

  @Test
  void everyFindingIsAResultOfItsRule() throws IOException {
    JsonNode run = log(SampleCards.cards()).at("/runs/0");
    int findings = SampleCards.cards().stream().mapToInt(card -> card.findings().size()).sum();
    int results = 0;
    for (JsonNode result : run.at("/results")) {
      JsonNode rule = run.at("/tool/driver/rules").get(result.at("/ruleIndex").intValue());
      assertThat(rule.at("/id").asText()).isEqualTo(result.at("/ruleId").asText());
      if (!result.has("kind")) {
        results++;
        assertThat(rule.at("/shortDescription/text").asText()).isNotEmpty();
        assertThat(result.at("/partialFingerprints/jianbao~1v1").asText()).hasSize(16);
      }
    }
    assertThat(results).isEqualTo(findings).isPositive();
  }

  @Test
  void whatCannotBeReadIsNotified() throws IOException {
    JsonNode invocation = log(SampleCards.cards()).at("/runs/0/invocations/0");
    assertThat(invocation.at("/executionSuccessful").asBoolean()).isFalse();
    assertThat(invocation.findValuesAsText("uri")).contains("%E7%A9%BA.txt");
  }

  @ParameterizedTest
  @CsvSource({
    "a/b-1.docx, a/b-1.docx",
    "a b#c?.txt, a%20b%23c%3F.txt",
    "年.zip!/x, %E5%B9%B4.zip!/x",
    "100%:x, 100%25%3Ax"
  })
  void pathsAreUris(String path, String uri) {
    assertThat(Uris.of(path)).isEqualTo(uri);
  }

  private static JsonNode log(List<Scorecard> cards) throws IOException {
    return new ObjectMapper().readTree(SampleCards.rendered(new SarifRenderer(), cards));
  }

  private static JsonSchema schema() throws IOException {
    try (InputStream in =
        SarifRendererTests.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
    }
  }
}
