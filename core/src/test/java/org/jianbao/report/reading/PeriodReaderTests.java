package org.jianbao.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statements of the statistical period in the variety of wordings that reports use. */
class PeriodReaderTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          本报告中所列数据的统计期限自2020年1月1日起至2020年12月31日止。 | 2020-1-1 EXACT 2020-12-31 EXACT true
          本报告所列数据的统计期限为2020年1月1日至12月31日。 | 2020-1-1 EXACT 2020-12-31 EXACT true
          统计期限为2020年1月1日—2020年12月31日，欢迎查阅。 | 2020-1-1 EXACT 2020-12-31 EXACT true
          统计期限为2020年全年（1月1日至12月31日）。 | 2020-1-1 EXACT 2020-12-31 EXACT true
          统计期限为2020年（1月1日至12月20日）。 | 2020-1-1 EXACT 2020-12-20 EXACT true
          统计期限为2020年度（以下简称本年度）。 | 2020-1-1 EXACT 2020-12-31 EXACT true
          数据统计期限截止到2020年年底。 | - 2020-12-31 EXACT true
          统计期限：2020年1月1日～12月31日 | 2020-1-1 EXACT 2020-12-31 EXACT true
          统计期限从 2020 年 1 月 1 日 到 2020 年 12 月 31 日 。 | 2020-1-1 EXACT 2020-12-31 EXACT true
          数据统计期限：2020.1.1-2020.12.31 | 2020-1-1 EXACT 2020-12-31 EXACT true
          本报告统计时限为2020-01-01至2020-12-31。 | 2020-1-1 EXACT 2020-12-31 EXACT true
          统计时间为2020/1/1-2020/12/31。 | 2020-1-1 EXACT 2020-12-31 EXACT true
          统计期限自二〇二〇年一月一日起至二〇二〇年十二月三十一日止。 | 2020-1-1 EXACT 2020-12-31 EXACT true
          统计期限自二○二○年一月一日至十二月三十一日。 | 2020-1-1 EXACT 2020-12-31 EXACT true
          统计期限自２０２０年１月１日起至２０２０年１２月３１日止。 | 2020-1-1 EXACT 2020-12-31 EXACT true
          统计期限为2020年度。 | 2020-1-1 EXACT 2020-12-31 EXACT true
          统计期限为2020年全年。 | 2020-1-1 EXACT 2020-12-31 EXACT true
          报告中数据统计周期为2020年1月至12月。 | 2020-1-1 EXACT 2020-12-31 EXACT true
          统计期限为2020年1-12月。 | 2020-1-1 EXACT 2020-12-31 EXACT true
          数据统计截止2020年12月31日。 | - 2020-12-31 EXACT true
          统计期限截至2020年12月31日。 | - 2020-12-31 EXACT true
          所列数据统计截止日期为2020年12月31日。 | - 2020-12-31 EXACT true
          统计期限自2016月1日起至2020年12月31日止。 | null-null-null GARBLED 2020-12-31 EXACT true
          统计期限自2020年1月日起至2020年12月31日止。 | 2020-null-null GARBLED 2020-12-31 EXACT true
          统计期限自20201月1日起至2020年12月31日止。 | null-null-null GARBLED 2020-12-31 EXACT true
          统计期限自XXXX年1月1日起至XXXX年12月31日止。 | null-null-null GARBLED null-null-null GARBLED true
          统计期限自××年×月×日起至××年×月×日止。 | null-null-null GARBLED null-null-null GARBLED true
          统计期限自年月日起至年月日止。 | null-null-null GARBLED null-null-null GARBLED true
          统计期限自 年 月 日起至 年 月 日止。 | null-null-null GARBLED null-null-null GARBLED true
          统计期限自2020年13月1日起至2020年12月31日止。 | 2020-13-1 IMPOSSIBLE 2020-12-31 EXACT true
          统计期限自2020年1月1日起至2020年11月31日止。 | 2020-1-1 EXACT 2020-11-31 IMPOSSIBLE true
          统计期限自2020年1月1至2020年12月31日。 | 2020-null-null GARBLED 2020-12-31 EXACT true
          统计期限为2020年11日至2020年12月31日。 | 2020-null-null GARBLED 2020-12-31 EXACT true
          统计期限自2020年1月1日起2020年12月31日止。 | 2020-1-1 EXACT 2020-12-31 EXACT true
          本报告所列数据自2020年1月1日起至2020年12月31日止。 | 2020-1-1 EXACT 2020-12-31 EXACT true
          本报告中所列数据截至2020年12月31日。 | - 2020-12-31 EXACT true
          截至2020年12月31日，累计主动公开政府信息651条。 | - 2020-12-31 EXACT false
          截止到2020年12月30日，我街道共公开信息32条。 | - 2020-12-30 EXACT false
          截至2020年11月30日，共公开信息32条。 |
          我镇将于2021年12月31日前完成整改，截至2020年12月31日已完成一半。 |
          2020年1月1日至12月31日，我局共主动公开信息120条。 | 2020-1-1 EXACT 2020-12-31 EXACT false
          统计期限为上一年度1月1日至12月31日。 | null-1-1 EXACT null-12-31 EXACT true
          统计期限自2020年12月31日起至2020年1月1日止。 | 2020-12-31 EXACT 2020-1-1 EXACT true
          统计期限自2020年1月1日零时起至2020年12月31日24时止。 | 2020-1-1 EXACT 2020-12-31 EXACT true
          自2020年1月1日起至2020年12月31日止的统计数据，统计期限同上。 | 2020-1-1 EXACT 2020-12-31 EXACT true
          统计期限为2020年1月1日（起）至2020年12月31日（止）。 | 2020-1-1 EXACT 2020-12-31 EXACT true
          统计期限自“2020年1月1日”起至“2020年12月31日”止。 | 2020-1-1 EXACT 2020-12-31 EXACT true
          统计时间自2020年1月1日始，至12月31日终。 | 2020-1-1 EXACT 2020-12-31 EXACT true
          统计期限为2020年1月1日00:00至2020年12月31日24:00。 | 2020-1-1 EXACT 2020-12-31 EXACT true
          本报告的时限为2020年1月1日至2020年12月31日。 | 2020-1-1 EXACT 2020-12-31 EXACT true
          本年报涵盖的时段为2020年1月1日至12月30日。 | 2020-1-1 EXACT 2020-12-30 EXACT true
          2020年1月1日至2020年12月31日为本报告统计期限。 | 2020-1-1 EXACT 2020-12-31 EXACT true
          统计期限自2020年1月1日起。 | 2020-1-1 EXACT - true
          统计期限为2020年1月1日起，至2020年12月31日止。 | 2020-1-1 EXACT 2020-12-31 EXACT true
          统计期限：自2019年1月1日至2019年底 | 2019-1-1 EXACT 2019-12-31 EXACT true
          统计期限为二O二O年一月一日至二O二O年十二月三十一日。 | 2020-1-1 EXACT 2020-12-31 EXACT true
          统计期限为2020年1月1日一12月31日。 | 2020-1-1 EXACT 2020-12-31 EXACT true
          统计期限（下同）为本年度1月1日至12月31日 | null-1-1 EXACT null-12-31 EXACT true
          数据统计显示，2020年1月至6月共公开信息20条。 |
          统计数据表明，2020年12月1日起工作有所改进。 |
          统计期限为1月1日至12月31日。 | null-1-1 EXACT null-12-31 EXACT true
          统计期限2020年元月1日至2020年12月31日 | 2020-1-1 EXACT 2020-12-31 EXACT true
          统计期限自2020年1月1日起至⏎2020年12月31日止，本报告…… | 2020-1-1 EXACT 2020-12-31 EXACT true
          统计期限为一年，自2020年1月1日至2020年12月31日。 | 2020-1-1 EXACT 2020-12-31 EXACT true
          根据2020年1月15日会议精神，统计期限为2020年。 | 2020-1-1 EXACT 2020-12-31 EXACT true
          统计期限为2020年1月1号到2020年12月31号。 | 2020-1-1 EXACT 2020-12-31 EXACT true
          统计期限自2020年1月1日起至2020年12月3l日止。 | 2020-1-1 EXACT 2020-null-null GARBLED true
          统计期限自2020年1月1日起至次年1月31日止。 | 2020-1-1 EXACT 2021-1-31 EXACT true
          统计期限为2020年1月1日、2020年12月31日。 | 2020-1-1 EXACT 2020-12-31 EXACT true
          统计期限：2020年1月1日，12月31日。 | 2020-1-1 EXACT 2020-12-31 EXACT true
          统计期限的起止日期分别为2020年2月1日和2020年12月31日。 | 2020-2-1 EXACT 2020-12-31 EXACT true
          统计时间为2020-01-01/2020-12-31。 | 2020-1-1 EXACT 2020-12-31 EXACT true
          统计期限从2020年元旦至2020年12月31日。 | 2020-1-1 EXACT 2020-12-31 EXACT true
          数据核定时间点为2020年12月31日。 | - 2020-12-31 EXACT true
          报告中数据的核定时间点为2020年12月31日。 | - 2020-12-31 EXACT true
          2020年1月1日，新办法施行；2020年12月31日，网站改版完成。 |
          统计期限为20年1月1日至20年12月31日。 | null-null-null GARBLED null-null-null GARBLED true
          """)
  void readsPeriods(String lines, @Nullable String expected) {
    assertThat(
            Shown.readLines(lines).periods().stream()
                .map(Shown::period)
                .collect(Collectors.joining("; ")))
        .isEqualTo(expected == null ? "" : expected);
  }
}
