package org.jianbao.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jianbao.store.Column;
import org.jianbao.store.Column.Kind;
import org.junit.jupiter.api.Test;

class AnswerFaceTests {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("body", "单位", Kind.TEXT),
          new Column("status", "报送情况", Kind.STATUS),
          new Column("reason", "不计", Kind.REASON),
          new Column("points", "得分", Kind.DECIMAL),
          new Column("errors", "错误", Kind.NUMBER));

  private static String none(String format) throws IOException {
    StringBuilder out = new StringBuilder();
    AnswerFace.of(format, COLUMNS, 100, out).orElseThrow().finish();
    return out.toString();
  }

  private static final List<Object> FIRST =
      Arrays.asList("云州市水务局", "on-time", null, new BigDecimal("88.5"), 2L);
  private static final List<Object> SECOND = Arrays.asList("=甲,\"乙\"", "missing", null, null, 10L);

  private static String all(String format) throws IOException {
    StringBuilder out = new StringBuilder();
    AnswerFace face = AnswerFace.of(format, COLUMNS, 100, out).orElseThrow();
    face.add(FIRST);
    face.add(SECOND);
    face.finish();
    return out.toString();
  }

  @Test
  void text_is_aligned_and_leaves_out_empty_columns() throws IOException {
    assertThat(all("text"))
        .isEqualTo(
            """
            单位          报送情况  得分  错误
            ──────────────────────────────────
            云州市水务局  按时报送  88.5     2
            =甲,"乙"      未报送            10
            """);
  }

  @Test
  void csv_is_in_words_and_safe() throws IOException {
    assertThat(all("csv"))
        .isEqualTo(
            "\uFEFF单位,报送情况,不计,得分,错误\r\n云州市水务局,按时报送,,88.5,2\r\n" + "\"'=甲,\"\"乙\"\"\",未报送,,,10\r\n");
  }

  @Test
  void json_has_codes() throws IOException {
    assertThat(all("json"))
        .isEqualTo(
            """
            {"body":"云州市水务局","status":"on-time","reason":null,"points":88.5,"errors":2}
            {"body":"=甲,\\"乙\\"","status":"missing","reason":null,"points":null,"errors":10}
            """);
  }

  @Test
  void nothing_is_said_to_be_nothing() throws IOException {
    assertThat(none("text")).isEqualTo("没有符合条件的内容\n");
    assertThat(none("csv")).isEqualTo("\uFEFF单位,报送情况,不计,得分,错误\r\n");
    assertThat(none("json")).isEmpty();
    assertThat(AnswerFace.of("xml", COLUMNS, 100, new StringBuilder())).isEmpty();
  }

  @Test
  void many_rows_go_through() throws IOException {
    StringBuilder out = new StringBuilder();
    AnswerFace face = AnswerFace.of("text", COLUMNS, 100, out).orElseThrow();
    for (int i = 0; i < 1200; i++) {
      face.add(FIRST);
    }
    face.finish();
    assertThat(out.toString().lines()).hasSize(1202).doesNotContain("");
  }

  @Test
  void long_texts_are_cut_until_the_table_fits_but_codes_never() throws IOException {
    List<Column> columns =
        List.of(
            new Column("rule", "规则", Kind.CODE),
            new Column("message", "问题", Kind.TEXT),
            new Column("quote", "原文", Kind.TEXT));
    StringBuilder out = new StringBuilder();
    AnswerFace face = AnswerFace.of("text", columns, 60, out).orElseThrow();
    face.add(List.of("a-rule-with-a-long-name", "问".repeat(40), "原文"));
    face.finish();
    assertThat(out.toString().lines().skip(2))
        .containsExactly("a-rule-with-a-long-name  " + "问".repeat(13) + "…   原文");
  }
}
