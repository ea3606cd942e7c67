package org.jianbao.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sign-offs on one or two lines, before printing lines and after text. */
class SignOffReaderTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          一、总体情况 / 文 / 六、其他需要报告的事项 / 无。 / 南湖区人民政府青石街道办事处 /                 2021年1月7日 | 南湖区人民政府青石街道办事处 2021-01-07 2021年1月7日
          一、总体情况 / 文 / 六、其他需要报告的事项 / 无。 / 南湖区青石街道办事处 / 二〇二一年一月七日 / 南湖区青石街道党政办      2021年1月7日印发 | 南湖区青石街道办事处 2021-01-07 二〇二一年一月七日
          一、总体情况 / 文 / 六、其他需要报告的事项 / 无。南湖区教育局2021年1月7日 | 南湖区教育局 2021-01-07 南湖区教育局2021年1月7日
          一、总体情况 / 文 / 六、其他需要报告的事项 / 无 / 云州市教育局 2022年1月7日 | 云州市教育局 2022-01-07 云州市教育局 2022年1月7日
          一、总体情况 / 文 / 六、其他需要报告的事项 / 无 / 2022年1月7日 | null 2022-01-07 2022年1月7日
          一、总体情况 / 文 / 六、其他需要报告的事项 / 无 / 2022年1月7日 / 云州市教育局 | 云州市教育局 2022-01-07 2022年1月7日
          一、总体情况 / 文 / 六、其他需要报告的事项 / 无 / 云州市教育局 | 云州市教育局 null 云州市教育局
          一、总体情况 / 文 / 六、其他需要报告的事项 / 无其他需要报告的事项。 | none
          一、总体情况 / 文 / 六、其他需要报告的事项 / 2020年，无收取信息处理费情况。 云州市公安局2022年1月7日 | 云州市公安局 2022-01-07 云州市公安局2022年1月7日
          一、总体情况 / 文 / 六、其他需要报告的事项 / 本机关无其他需要报告的事项。截至2020年12月31日 | none
          一、总体情况 / 文 / 六、其他需要报告的事项 / 云州市教育局 / 2021年2月30日 | 云州市教育局 null 2021年2月30日
          一、总体情况 / 文 / 六、其他需要报告的事项 / 无 / 云州市教育局办公室 / 2021-01-20 / 附件：1.表格 / （此件公开发布） / -6- | 云州市教育局办公室 2021-01-20 2021-01-20
          一、总体情况 / 文 / 六、其他需要报告的事项 / 无 / （联系人：张三，电话：0123） / 云州市人民政府办公室 / 2021年3月30日 | 云州市人民政府办公室 2021-03-30 2021年3月30日
          """)
  void readsSignOff(String lines, @Nullable String expected) {
    assertThat(Shown.signOff(Shown.readLines(lines))).isEqualTo(expected == null ? "" : expected);
  }
}
