package org.jianbao.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jianbao.scorecard.Input;
import org.jianbao.scorecard.Jianbao;
import org.jianbao.scorecard.OpeningException;
import org.jianbao.scorecard.Options;
import org.junit.jupiter.api.Test;

class ExtractTextTests {
  @Test
  void showsWhatAReportSays() throws IOException, OpeningException {
    String report =
        """
        云州市水务局2020年政府信息公开工作年度报告
        统计期限为2020年1月1日至2020年12月31日。
        一、总体情况
        工作正常。
        二、主动公开政府信息情况
        | 第二十条第（九）项 | | |
        | 信息内容 | 采购项目数量 | 采购总金额 |
        | 政府集中采购 | / | 1.5万元 |
        """;
    assertThat(extract(report))
        .isEqualTo(
            """
            报告.txt
              标题      云州市水务局2020年政府信息公开工作年度报告
              机关      云州市水务局（政府部门）
              年度      2020
              统计期限  统计期限为2020年1月1日至2020年12月31日
              章节      标题与前言（50字）
              章节      一、总体情况（5字）
              章节      二、主动公开政府信息情况（0字）
              表格 disclosure（format-2019）
                procurement  projects=/  amount=15000

            """);
  }

  @Test
  void saysWhyNothingCouldBeRead() throws IOException, OpeningException {
    assertThat(extract("")).startsWith("报告.txt\n  问题      文件是空的");
  }

  private static String extract(String report) throws IOException, OpeningException {
    byte[] bytes = report.getBytes(StandardCharsets.UTF_8);
    StringBuilder out = new StringBuilder();
    ExtractText.write(
        Jianbao.open(Options.DEFAULT)
            .extract(new Input("报告.txt", () -> new ByteArrayInputStream(bytes))),
        out);
    return out.toString();
  }
}
