package org.jianbao.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.stream.Stream;
import org.jianbao.pack.PackNode.Mapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** YAML without tricks, and within limits. */
class YamlReaderTests {

  @Test
  void scalars_are_texts_and_know_their_place() {
    Mapping read =
        YamlReader.read("a.yaml", "a: 2021\nb:\n  - yes\n  - ~\n  - 'null'\nc: {d: 1.0}\n");
    assertThat(read.text("a")).isEqualTo("2021");
    assertThat(read.texts("b")).containsExactly("yes", "", "null");
    assertThat(PackNode.isNull(read.items("b").get(1))).isTrue();
    assertThat(read.items("b").get(2).position()).isEqualTo(new Position("a.yaml", 5, 5));
    assertThat(read.mapping("c").text("d")).isEqualTo("1.0");
    assertThat(read.mapping("c").at("d")).isEqualTo(new Position("a.yaml", 6, 5));
  }

  @Test
  void an_alias_stands_for_what_its_anchor_names() {
    Mapping read = YamlReader.read("a.yaml", "a: &列 {x: 甲}\nb: *列\n");
    assertThat(read.mapping("b")).isEqualTo(read.mapping("a"));
  }

  @Test
  void an_empty_file_is_an_empty_mapping() {
    for (String text : new String[] {"", "# 无\n", "---\n", "null"}) {
      assertThat(YamlReader.read("a.yaml", text).entries()).isEmpty();
    }
  }

  static Stream<Arguments> attacks() {
    StringBuilder laughs = new StringBuilder("a0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha, ha]\n");
    for (int i = 1; i < 12; i++) {
      String earlier = "*a" + (i - 1);
      laughs.append("a%d: &a%d [%s]\n".formatted(i, i, (earlier + ", ").repeat(9) + earlier));
    }
    return Stream.of(
        arguments(laughs.toString(), "内容过多"),
        arguments("a: " + "[".repeat(100_000), "嵌套过深"),
        arguments("a: " + "{a: ".repeat(100_000), "嵌套过深"),
        arguments("a: &x [*x]", "没有名为 &x 的锚点"),
        arguments("a: " + "甲".repeat(2_000_000), "文件过大"),
        arguments("a: \u0007", "控制字符"),
        arguments("a: &x {b: 1}\nc:\n  <<: *x\n", "不支持合并键"),
        arguments("? [a, b]\n: c\n", "键应为一个词"),
        arguments("a: !!java.net.URL [x]", "不允许使用标签"));
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void what_goes_too_far_is_refused_quickly(String text, String message) {
    org.junit.jupiter.api.Assertions.assertTimeout(
        Duration.ofSeconds(10),
        () ->
            assertThatThrownBy(() -> YamlReader.read("a.yaml", text))
                .isInstanceOf(PackException.class)
                .hasMessageContaining(message)
                .hasMessageStartingWith("a.yaml:"));
  }
}
