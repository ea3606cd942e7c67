package org.jianbao.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jianbao.ProcessorTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of 100,000 characters and more, made of what patterns look for, take little time. */
class LongLinesTests {
  private static final int LENGTH = 200_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "一",
        "年",
        "第1条第1",
        "第一条（一）、（二）",
        "《",
        "《条例》第一条",
        "》",
        "政府信息公开工作年度",
        "统计期限自",
        "统计期限自2020年1月1日至",
        "截至2020年12月31日1条",
        "所列数据",
        "国办公开办函〔2019〕60号",
        "一、总体情况 ",
        "总体情况 。主动公开政府信息情况。收到和处理政府信息公开申请情况0政府信息公开行政复议、行政诉讼情况 ",
        "报告",
        "自年月日起至",
        "[bookmark: _GoBack]",
        " "
      })
  void readsInBoundedTime(String part) throws Exception {
    String line = part.repeat(LENGTH / part.length());

    assertThat(
            ProcessorTime.within(Duration.ofSeconds(20), () -> Shown.read(line, line.substring(1))))
        .isNotNull();
  }
}
