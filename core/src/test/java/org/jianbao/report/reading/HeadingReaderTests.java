package org.jianbao.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Top-level headings, and lines that look like them. */
class HeadingReaderTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          一、总体情况 / 文。 / 二、主动公开政府信息情况 / 三、收到和处理政府信息公开申请情况 / 四、政府信息公开行政复议、行政诉讼情况 / 五、存在的主要问题及改进情况 / 文 / 六、其他需要报告的事项 / 无。 | 1>1 OFFICIAL, 2>2 OFFICIAL, 3>3 OFFICIAL, 4>4 OFFICIAL, 5>5 OFFICIAL, 6>6 OFFICIAL
          一、总体情况 / 一、加强领导 / 文 / 二、健全制度 / 文 / 三、公开信息平台建设 / 文 / 二、主动公开政府信息情况 / 三、收到和处理政府信息公开申请情况 / 四、政府信息公开行政复议、行政诉讼情况 / 五、存在的主要问题及改进情况 / 一、存在问题 / 二、改进措施 / 六、其他需要报告的事项 / 无。 | 1>1 OFFICIAL, 2>2 OFFICIAL, 3>3 OFFICIAL, 4>4 OFFICIAL, 5>5 OFFICIAL, 6>6 OFFICIAL
          1、总体情况 / 文。 / 2、主动公开政府信息情况 / 3、收到和处理政府信息公开申请情况 / 4、政府信息公开行政复议、行政诉讼情况 / 5、存在的主要问题及改进情况 / 文 / 6、其他需要报告的事项 / 无。 | 1>1 OFFICIAL, 2>2 OFFICIAL, 3>3 OFFICIAL, 4>4 OFFICIAL, 5>5 OFFICIAL, 6>6 OFFICIAL
          第一部分 总体情况 / 第二部分 主动公开政府信息情况 / 第三部分 收到和处理政府信息公开申请情况 / 第四部分 政府信息公开行政复议、行政诉讼情况 / 第五部分 存在的主要问题及改进情况 / 第六部分 其他需要报告的事项 | 1>1 OFFICIAL, 2>2 OFFICIAL, 3>3 OFFICIAL, 4>4 OFFICIAL, 5>5 OFFICIAL, 6>6 OFFICIAL
          总体情况 / 文 / 主动公开政府信息情况 / 主动公开政府信息情况 / 收到和处理政府信息公开申请情况 / 政府信息公开行政复议、行政诉讼情况 / 存在的主要问题及改进情况 / 其他需要报告的事项 / 无 | null>1 OFFICIAL, null>2 OFFICIAL, null>3 OFFICIAL, null>4 OFFICIAL, null>5 OFFICIAL, null>6 OFFICIAL
          一. 总体情况 / 二．主动公开政府信息情况 / 三：收到和处理政府信息公开申请情况 | 1>1 OFFICIAL, 2>2 OFFICIAL, 3>3 OFFICIAL
          一、总体情况 / 二、主动公开政府信息情况 / 三、收到和处理政府信息公开申请情况 / 一、本年新收政府信息公开申请数量 / 二、上年结转政府信息公开申请数量 / 三、本年度办理结果 / 四、结转下年度继续办理 / 四、政府信息公开行政复议、行政诉讼情况 / 六、其他需要报告的事项：无 | 1>1 OFFICIAL, 2>2 OFFICIAL, 3>3 OFFICIAL, 4>4 OFFICIAL, 6>6 OFFICIAL
          一、总体情况 / 二、主动公开政府信息情况 / 六、其他需要报告的事项 无。 | 1>1 OFFICIAL, 2>2 OFFICIAL, 6>6 OFFICIAL
          一、总体情况：2020年，我局认真工作。 / 二、主动公开政府信息情况 / 六、其他需要报告的事项无。 | 1>1 OFFICIAL, 2>2 OFFICIAL, 6>6 OFFICIAL
          一、总体情况 / （一）主动公开政府信息情况。文。 / （二）收到和处理政府信息公开申请情况 / 文 / 二、主动公开政府信息情况 / 三、收到和处理政府信息公开申请情况 | 1>1 OFFICIAL, 2>2 OFFICIAL, 3>3 OFFICIAL
          一、总体情况 / 二、主动公开政府信息情况 / 二、收到和处理政府信息公开申请情况 / 四、政府信息公开行政复议、行政诉讼情况 / 五、存在的主要问题及改进情况 / 六、其他需要报告的事项 / 无 / 七、附件 | 1>1 OFFICIAL, 2>2 OFFICIAL, 2>3 OFFICIAL, 4>4 OFFICIAL, 5>5 OFFICIAL, 6>6 OFFICIAL, 7>null null
          一、总体情况 / 二、主动公开政府信息情况 / 三、收到和处理政府信息公开申请情况 / 四、政府信息公开行政复议、行政诉讼情况 / 五、存在的主要问题和下一步打算 / 六、其他需要报告的事项 / 无 | 1>1 OFFICIAL, 2>2 OFFICIAL, 3>3 OFFICIAL, 4>4 OFFICIAL, 5>5 ALTERED, 6>6 OFFICIAL
          一、工作情况 / 二、主动公开政府信息情况 / 三、收到和处理政府信息公开申请情况 / 四、因政府信息公开工作被申请行政复议、提起行政诉讼情况 / 五、政府信息公开工作存在的主要问题及改进情况 / 六、其他事项 / 无 | 1>1 ALTERED, 2>2 OFFICIAL, 3>3 OFFICIAL, 4>4 VARIANT, 5>5 VARIANT, 6>6 ALTERED
          目录 / 一、总体情况 1 / 二、主动公开政府信息情况 2 / 三、收到和处理政府信息公开申请情况 3 / 四、政府信息公开行政复议、行政诉讼情况....4 / 一、总体情况 / 文 / 二、主动公开政府信息情况 / 三、收到和处理政府信息公开申请情况 / 四、政府信息公开行政复议、行政诉讼情况 | 1>1 OFFICIAL, 2>2 OFFICIAL, 3>3 OFFICIAL, 4>4 OFFICIAL
          目录 / 一、总体情况.......................................................1 / 二、主动公开政府信息情况.......................................................2 / 三、收到和处理政府信息公开申请情况.......................................................3 / 四、政府信息公开行政复议、行政诉讼情况.......................................................4 / 五、存在问题及改进情况.......................................................5 / 六、其他需要报告的事项.......................................................6 / 文 / 一、总体情况 / 二、主动公开政府信息情况 / 三、收到和处理政府信息公开申请情况 / 四、政府信息公开行政复议、行政诉讼情况 / 五、存在问题及改进情况 / 六、其他需要报告的事项 | 1>1 OFFICIAL, 2>2 OFFICIAL, 3>3 OFFICIAL, 4>4 OFFICIAL, 5>5 VARIANT, 6>6 OFFICIAL
          一、总体情况 / 主动公开政府信息情况 / 三、收到和处理政府信息公开申请情况 / 四、政府信息公开行政复议、行政诉讼情况 / 存在的主要问题及改进情况 / 六、其他需要报告的事项 | 1>1 OFFICIAL, null>2 OFFICIAL, 3>3 OFFICIAL, 4>4 OFFICIAL, null>5 OFFICIAL, 6>6 OFFICIAL
          一、总体情况 / 三、收到和处理政府信息公开申请情况 / 二、主动公开政府信息情况 / 四、政府信息公开行政复议、行政诉讼情况 | 1>1 OFFICIAL, 3>3 OFFICIAL, 2>2 OFFICIAL, 4>4 OFFICIAL
          一、总体情况 / 二、主动公开政府信息情况 / 三、收到和处理政府信息公开申请情况 / 四、政府信息公开行政复议、行政诉讼情况 / 五、存在的主要问题及改进情况 / 文 / 五、存在的主要问题及改进情况 / 文 / 六、其他需要报告的事项 | 1>1 OFFICIAL, 2>2 OFFICIAL, 3>3 OFFICIAL, 4>4 OFFICIAL, 5>5 OFFICIAL, 5>5 OFFICIAL, 6>6 OFFICIAL
          一、概述 / 二、政府信息主动公开情况 / 三、依申请公开情况 / 四、行政复议、诉讼情况 / 五、存在问题及改进措施 / 六、其他需要报告的事项 | 1>null null, 2>2 ALTERED, 3>3 ALTERED, 4>4 VARIANT, 5>5 ALTERED, 6>6 OFFICIAL
          一、总体情况 / 二、主动公开政府信息情况 / 三、建议提案办理情况 / 四、收到和处理政府信息公开申请情况 / 五、政府信息公开行政复议、行政诉讼情况 / 六、存在的主要问题及改进情况 / 七、其他需要报告的事项 | 1>1 OFFICIAL, 2>2 OFFICIAL, 3>null null, 4>3 OFFICIAL, 5>4 OFFICIAL, 6>5 OFFICIAL, 7>6 OFFICIAL
          一 总体情况 / 二主动公开政府信息情况 / 三　收到和处理政府信息公开申请情况 | 1>1 OFFICIAL, 2>2 OFFICIAL, 3>3 OFFICIAL
          一、总体情况 / 二、主动公开情况 / 三、收到和处理申请情况 / 四、行政复议、行政诉讼情况 / 五、存在的主要问题 / 六、其他需要报告的事项 | 1>1 OFFICIAL, 2>2 VARIANT, 3>3 VARIANT, 4>4 VARIANT, 5>5 ALTERED, 6>6 OFFICIAL
          一、总体情况 / 二、主动公开情况 / 三、政府信息公开申请情况 / 四、政府信息公开行政复议、行政诉讼情况 | 1>1 OFFICIAL, 2>2 VARIANT, 3>3 VARIANT, 4>4 OFFICIAL
          壹、总体情况 / 贰、主动公开政府信息情况 / 叁、收到和处理政府信息公开申请情况 | 1>1 OFFICIAL, 2>2 OFFICIAL, 3>3 OFFICIAL
          四、政府信息公开行政复议、行政诉讼情况 / 五、存在的主要问题及改进情况和下一步工作计划 | 4>4 OFFICIAL, 5>5 VARIANT
          (一)总体情况 / (二)主动公开政府信息情况 / (三)收到和处理政府信息公开申请情况 / (四)政府信息公开行政复议、行政诉讼情况 / (五)存在的主要问题及改进情况 / (六)其他需要报告的事项 | 1>1 OFFICIAL, 2>2 OFFICIAL, 3>3 OFFICIAL, 4>4 OFFICIAL, 5>5 OFFICIAL, 6>6 OFFICIAL
          [bookmark: _GoBack]一、总体情况 / 二、主动公开政府信息的情况 | 1>1 OFFICIAL, 2>2 VARIANT
          一、 总 体 情 况 / 二、 主动公开政府信息情况 | 1>1 OFFICIAL, 2>2 OFFICIAL
          一、总体情况 / 二、主动公开政府信息情况 / 三、收到和处理政府信息公开申请情况 / 四、政府信息公开行政复议、行政诉讼情况 / 五、下一步工作计划 / 六、其他需要报告的事项 | 1>1 OFFICIAL, 2>2 OFFICIAL, 3>3 OFFICIAL, 4>4 OFFICIAL, 5>null null, 6>6 OFFICIAL
          总体情况  2022年，全镇认真抓好公开工作，各项任务平稳有序。 / 主动公开政府信息情况 / 收到和处理政府信息公开申请情况 / 政府信息公开行政复议、行政诉讼情况 / 存在的主要问题及改进情况  主要问题是形式单一，下一步将改进解读方式。 / 其他需要报告的事项　无。 | null>1 OFFICIAL, null>2 OFFICIAL, null>3 OFFICIAL, null>4 OFFICIAL, null>5 OFFICIAL, null>6 OFFICIAL
          总体情况2022年，全镇认真抓好公开工作，各项任务平稳有序。 / 主动公开政府信息情况 / 收到和处理政府信息公开申请情况 / 政府信息公开行政复议、行政诉讼情况 / 存在的主要问题及改进情况主要问题是形式单一，下一步将改进解读方式。 / 其他需要报告的事项无。 | null>1 OFFICIAL, null>2 OFFICIAL, null>3 OFFICIAL, null>4 OFFICIAL, null>5 OFFICIAL, null>6 OFFICIAL
          总体情况 2022年，全镇公开信息12条。 主动公开政府信息情况 见门户网站。 收到和处理政府信息公开申请情况 全年没有收到申请。 政府信息公开行政复议、行政诉讼情况 没有发生。 存在的主要问题及改进情况 形式单一，将改进解读方式。 其他需要报告的事项 无。 | null>1 OFFICIAL, null>2 OFFICIAL, null>3 OFFICIAL, null>4 OFFICIAL, null>5 OFFICIAL, null>6 OFFICIAL
          本报告由办公室编制。总体情况2022年，全镇公开信息12条。主动公开政府信息情况见门户网站。收到和处理政府信息公开申请情况全年没有收到申请。政府信息公开行政复议、行政诉讼情况没有发生。存在的主要问题及该进情况形式单一，将改进解读方式。其他需要报告的事项无。 | null>1 OFFICIAL, null>2 OFFICIAL, null>3 OFFICIAL, null>4 OFFICIAL, null>5 ALTERED, null>6 OFFICIAL
          全文包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、存在的主要问题及改进情况、其他需要报告的事项。全年公开信息12条。 | ``
          一、总体情况 / 总体情况是好的，全年各项工作平稳有序，群众满意度不断提高。 / 主动公开政府信息情况良好，全年公开信息12条，群众满意度不断提高。 / 二、主动公开政府信息情况 / 三、收到和处理政府信息公开申请情况 | 1>1 OFFICIAL, 2>2 OFFICIAL, 3>3 OFFICIAL
          第一章 总体情况 2022年，全镇公开信息12条。 第二章 主动公开政府信息情况 见门户网站。 第三章 收到和处理政府信息公开申请情况 全年没有收到申请。 | 1>1 OFFICIAL, 2>2 OFFICIAL, 3>3 OFFICIAL
          Ⅰ、总体情况 / Ⅱ、主动公开政府信息情况 / Ⅲ、收到和处理政府信息公开申请情况 / Ⅳ、政府信息公开行政复议、行政诉颂情况 / Ⅵ、存在的主要问题及改进情况 | 1>1 OFFICIAL, 2>2 OFFICIAL, 3>3 OFFICIAL, 4>4 ALTERED, 6>5 OFFICIAL
          【一、总体情况】 / 【二、主动公开政府信息情况】 / 【三、收到和处理政府信息公开申请情况】 | 1>1 OFFICIAL, 2>2 OFFICIAL, 3>3 OFFICIAL
          ◆ 总体情况 / ◆ 主动公开政府信息情况 / ◆ 收到和处理政府信息公开申请情况 | null>1 OFFICIAL, null>2 OFFICIAL, null>3 OFFICIAL
          1 总体情况 / 2 主动公开政府信息情况 / 2 收到和处理政府信息公开申请情况 / 5 政府信息公开行政复议、行政诉讼情况 | 1>1 OFFICIAL, 2>2 OFFICIAL, 2>3 OFFICIAL, 5>4 OFFICIAL
          1.总体情况 / 1.主动公开。全年公开信息12条。 / 2.制度建设 / 3.监督保障 / 2.主动公开政府信息情况 / 3.收到和处理政府信息公开申请情况 / 4.政府信息公开行政复议、行政诉讼情况 / 5.存在的主要问题及改进情况 / 6.附件说明 / 7.其他需要报告的事项 | 1>1 OFFICIAL, 2>2 OFFICIAL, 3>3 OFFICIAL, 4>4 OFFICIAL, 5>5 OFFICIAL, 6>null null, 7>6 OFFICIAL
          总体情况 / 政府信息主动公开：通过公开栏公开信息12条。 / 主动公开政府信息情况 / 收到和处理政府信息公开申请情况 / 政府信息公开行政复议、行政诉讼情况 | null>1 OFFICIAL, null>2 OFFICIAL, null>3 OFFICIAL, null>4 OFFICIAL
          总体情况况  2022年，全镇认真抓好公开工作，各项任务平稳有序。 / 主动公开情况 / 收到和处理政府信息公开申请情况 / 政府信息公开行政复议、行政诉讼情况 / 存在的主要问题及改进情况 / 其他需要报告的事项 | null>1 ALTERED, null>2 VARIANT, null>3 OFFICIAL, null>4 OFFICIAL, null>5 OFFICIAL, null>6 OFFICIAL
          一、2022年度总体情况 / 二、主动公开政府信息情况 / 三、收到和处理政府信息公开申请情况 / 四、政府信息公开行政复议、行政诉讼情况 / 五、本年度存在的主要问题及改进情况 / 六、其他需要报告的事项 | 1>1 VARIANT, 2>2 OFFICIAL, 3>3 OFFICIAL, 4>4 OFFICIAL, 5>5 VARIANT, 6>6 OFFICIAL
          一、2022年度总休情况 / 二、主动公开政府信息情况 / 三、收到和处理政府信息公开申请情况 / 四、政府信息公开行政复议、行政诉讼情况 / 五、存在的主要问题及改进情况 / 六、其他需要报告的事项 | 1>1 ALTERED, 2>2 OFFICIAL, 3>3 OFFICIAL, 4>4 OFFICIAL, 5>5 OFFICIAL, 6>6 OFFICIAL
          一、总体情况况 全年公开信息12条。 二、主动公开政府信息情况 见网站。 三、收到和处理政府信息公开申请情况 没有收到。 四、政府信息公开行政复议、行政诉讼情况 没有发生。 五、存在的主要问题及改进情况 形式单一，将改进。 六、其他需要报告的事项无 | 1>1 ALTERED, 2>2 OFFICIAL, 3>3 OFFICIAL, 4>4 OFFICIAL, 5>5 OFFICIAL, 6>6 OFFICIAL
          一、 / 总体情况 / 文。 / 二、 / 主动公开政府信息情况 / 文。 / 三、 / 收到和处理政府信息公开申请情况 / 文。 / 四、 / 政府信息公开行政复议、行政诉讼情况 / 文。 / 五、 / 存在的主要问题及改进情况 / 文。 / 六、 / 其他需要报告的事项 / 文。 | 1>1 OFFICIAL, 2>2 OFFICIAL, 3>3 OFFICIAL, 4>4 OFFICIAL, 5>5 OFFICIAL, 6>6 OFFICIAL
          第一部分 / 总体情况 / 第二部分 / 主动公开政府信息情况 / 第三部分 / 收到和处理政府信息公开申请情况 / 第四部分 / 政府信息公开行政复议、行政诉讼情况 / 第五部分 / 存在的主要问题及改进情况 / 第六部分 / 其他需要报告的事项 | 1>1 OFFICIAL, 2>2 OFFICIAL, 3>3 OFFICIAL, 4>4 OFFICIAL, 5>5 OFFICIAL, 6>6 OFFICIAL
          一 / 总体情况 / 二 / 主动公开政府信息情况 / 三 / 收到和处理政府信息公开申请情况 / 四 / 政府信息公开行政复议、行政诉讼情况 / 五 / 存在的主要问题及该进请况 / 六 / 其他需要报告的事项 | 1>1 OFFICIAL, 2>2 OFFICIAL, 3>3 OFFICIAL, 4>4 OFFICIAL, 5>5 ALTERED, 6>6 OFFICIAL
          一、总体情况 / （一） / 主动公开 / 文。 / （二） / 依申请公开 / 文。 / （三） / 平台建设 / 文。 / 二、主动公开政府信息情况 / 三、收到和处理政府信息公开申请情况 | 1>1 OFFICIAL, 2>2 OFFICIAL, 3>3 OFFICIAL
          一 总体清况 / 二 主动公开政府信息情况 / 三 收到和处里政府信息公开申请情况 / 四 政府信息公开行政复议、行政诉讼情况 | 1>1 ALTERED, 2>2 OFFICIAL, 3>3 ALTERED, 4>4 OFFICIAL
          壹、总体清况 / 贰、主动公开政府信息情况 / 叁、收到和处理政府信息公开申请情况 / 肆、政府信息公开行政复议、行政诉讼情况 | 1>1 ALTERED, 2>2 OFFICIAL, 3>3 OFFICIAL, 4>4 OFFICIAL
          一）总体情况 / 二）主动公开政府信息情况 / 三）收到和处里政府信息公开申请情况 | 1>1 OFFICIAL, 2>2 OFFICIAL, 3>3 ALTERED
          01 总体情况 / 02 主动公开政府信息情况 / 03 收到和处理政府信息公开申请情况 | 1>1 OFFICIAL, 2>2 OFFICIAL, 3>3 OFFICIAL
          ——一、总体清况 / ——二、主动公开政府信息情况 / ——三、收到和处理政府信息公开申请情况 | 1>1 ALTERED, 2>2 OFFICIAL, 3>3 OFFICIAL
          一、【总体情况】 / 二、“主动公开政府信息情况” / 三、收到和处理政府信息公开申请情况： | 1>1 OFFICIAL, 2>2 OFFICIAL, 3>3 OFFICIAL
          ## 一、总体情况 / **二、主动公开政府信息情况** / ## 三、收到和处里政府信息公开申请情况 | 1>1 OFFICIAL, 2>2 OFFICIAL, 3>3 ALTERED
          一、总体情况 / （一）主动公开 / （二）依申请公开 / 文。 / 二、主动公开政府信息情况 / 三、收到和处理政府信息公开申请情况 / （四）政府信息公开行政复议、行政诉讼情况 / （五）存在的主要问题及改进情祝 / （一）主要问题 / 文。 / （六）其他需要报告的事项 | 1>1 OFFICIAL, 2>2 OFFICIAL, 3>3 OFFICIAL, 4>4 OFFICIAL, 5>5 ALTERED, 6>6 OFFICIAL
          一、总体情况　二、主动公开政府信息情况　三、收到和处理政府信息公开申请情况 / 一、总体情况 / 文。 / 二、主动公开政府信息情况 / 三、收到和处理政府信息公开申请情况 | 1>1 OFFICIAL, 2>2 OFFICIAL, 3>3 OFFICIAL
          一、总体情况 / 二、主动公开政府信息情况 / 三、收到和处理政府信息公开申请情况 / 四、政府信息公开行政复议、行政诉讼情况 / 五、存在的主要困难和问题及改进情况 / 六、其他需要报告的有关事项 | 1>1 OFFICIAL, 2>2 OFFICIAL, 3>3 OFFICIAL, 4>4 OFFICIAL, 5>5 VARIANT, 6>6 VARIANT
          """)
  void readsHeadings(String lines, @Nullable String expected) {
    assertThat(Shown.headings(Shown.readLines(lines))).isEqualTo(expected == null ? "" : expected);
  }
}
