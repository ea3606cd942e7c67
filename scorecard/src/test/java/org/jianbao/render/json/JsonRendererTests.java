package org.jianbao.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jianbao.render.RenderStyle;
import org.jianbao.scorecard.Input;
import org.jianbao.scorecard.Jianbao;
import org.jianbao.scorecard.OpeningException;
import org.jianbao.scorecard.Options;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON of design §7 against the published schema. */
class JsonRendererTests {
  private static final String REPORT =
      """
      云州市南湖区青石街道办事处2020年政府信息公开工作年度报告
      所列数据的统计期限自2020年1月1日起至2020年11月31日止。
      一、总体情况
      依据《中华人民共和国政府信息公开条例》第六十条编制。
      二、主动公开政府信息情况
      \t第二十条第（九）项
      \t
      \t

      \t信息内容
      \t采购项目数量
      \t采购总金额

      \t政府集中采购
      \t/
      \t12.5万元

      四、政府信息公开行政复议、现在诉讼情况
      无。
      """;

  private static Jianbao jianbao;

  @BeforeAll
  static void open() throws OpeningException {
    jianbao = Jianbao.open(Options.DEFAULT);
  }

  @ParameterizedTest
  @ValueSource(strings = {REPORT, "", "今天天气晴朗，适宜出行。", "2015年政府信息公开工作年度报告\n一、总体情况\n二、主动公开政府信息情况\n"})
  void fitsTheSchema(String text) throws IOException {
    assertThat(schema("scorecard").validate(scorecard(text))).isEmpty();
    StringBuilder extract = new StringBuilder();
    ExtractJson.write(jianbao.extract(input(text)), extract);
    assertThat(schema("extract").validate(new ObjectMapper().readTree(extract.toString())))
        .isEmpty();
  }

  @Test
  void isOneLine() throws IOException {
    StringBuilder out = new StringBuilder();
    new JsonRenderer().render(jianbao.check(input(REPORT)), RenderStyle.PLAIN, out);
    assertThat(out.toString()).endsWith("}\n").doesNotContain("\r");
    assertThat(out.toString().lines()).hasSize(1);
  }

  @Test
  void givesNumbersTextsAndImpossibleDates() throws IOException {
    JsonNode card = scorecard(REPORT);
    assertThat(card.at("/verdict").asText()).isEqualTo("fail");
    assertThat(card.at("/report/period/0").asText()).isEqualTo("2020-01-01");
    assertThat(card.at("/report/period/1").isNull()).isTrue();
    assertThat(card.at("/tables/disclosure/procurement/projects").asText()).isEqualTo("/");
    assertThat(card.at("/tables/disclosure/procurement/amount").decimalValue())
        .isEqualByComparingTo("125000");
    assertThat(card.at("/report/organisationKind").asText()).isEqualTo("street");
    assertThat(card.at("/report/organisationLevel").asText()).isEqualTo("township");
    assertThat(rules(card))
        .contains(
            "period-impossible-date", "citation-nonexistent", "section-missing", "cell-not-number");
  }

  @Test
  void anUnreadableInputHasNeitherReportNorScore() throws IOException {
    JsonNode card = scorecard("");
    assertThat(card.at("/report").isNull()).isTrue();
    assertThat(card.at("/score").isNull()).isTrue();
    assertThat(card.at("/verdict").asText()).isEqualTo("not-assessable");
    assertThat(card.at("/problems/0/code").asText()).isEqualTo("empty");
  }

  private static List<String> rules(JsonNode card) {
    return card.at("/findings").findValuesAsText("rule");
  }

  private static JsonNode scorecard(String text) throws IOException {
    StringBuilder out = new StringBuilder();
    new JsonRenderer().render(jianbao.check(input(text)), RenderStyle.PLAIN, out);
    return new ObjectMapper().readTree(out.toString());
  }

  private static Input input(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Input("报告.txt", () -> new ByteArrayInputStream(bytes));
  }

  private static JsonSchema schema(String name) throws IOException {
    Path root = Path.of(System.getProperty("jianbao.root", ".."));
    String text = Files.readString(root.resolve("docs/schema/" + name + ".schema.json"));
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text);
  }
}
