package org.jianbao.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianbao.document.Paragraph;
import org.jianbao.form.LanguageWords;
import org.jianbao.form.LanguageWords.ResidueKind;
import org.jianbao.form.LanguageWords.ResidueWord;
import org.jianbao.form.TestForms;
import org.jianbao.form.Vocabulary;
import org.jianbao.report.Report;
import org.jianbao.report.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page around an article is in no section, and what the report says itself is. */
class AroundArticleTests {
  private static final Interpreter INTERPRETER =
      new Interpreter(vocabulary(), TestForms.FORMAT_2019, TestForms.ALL);

  private static final String TITLE = "云州市水务局2020年政府信息公开工作年度报告";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          政务公开 互动交流 / 云州市人民政府 / 搜索 / 题 | 题
          题 / 发布时间：2021-01-20 10:30 来源：水务局 【大 中 小】 | 题
          题 / 分享 / 来源：水务局 / 某人 / 2021-01-20 / 打印 / 根据条例编制本报告。 | 题 根据条例编制本报告。
          题 / 来源：水务局 / 题 / 云州市水务局 / 根据条例编制本报告。 | 题 云州市水务局 根据条例编制本报告。
          现将年度报告公布如下，请予监督，欢迎社会各界提出意见。 / 题 | 现将年度报告公布如下，请予监督，欢迎社会各界提出意见。 题
          统计期限：2020年1月1日至2020年12月31日 / 题 | 统计期限：2020年1月1日至2020年12月31日 题
          题 / 云州市水务局 / （二〇二一年一月） / 目录 | 题 云州市水务局 （二〇二一年一月） 目录
          题 / 所列数据来源：各科室报送，由办公室汇总，经局领导审定后对外公布并接受监督 | 题 所列数据来源：各科室报送，由办公室汇总，经局领导审定后对外公布并接受监督
          """)
  void beforeTheFirstHeading(String head, String kept) {
    Report report = read(head.replace("题", TITLE) + " / 一、总体情况 / 全年公开信息12条。");
    assertThat(text(report.sections().get(0))).isEqualTo(kept.replace("题", TITLE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          无 / 【打印本页】 / 上一篇文章的标题 / 版权所有：云州市人民政府 | 无 | null
          我局没有收取信息处理费。 / 云州市水务局 / 打印本页 / 甲 / 乙 / 丙 / 丁 / 戊 / 己 / 庚 / 辛 | 我局没有收取信息处理费。 | 云州市水务局
          无 / 打印本页 / 主办：某办 / 版权所有：某府 / 本网站由某中心维护，未经书面许可不得转载。 | 无 | null
          版权所有事项一律登记，全年共登记12件。 | 版权所有事项一律登记，全年共登记12件。 | null
          主办：打印本页 / 全年没有收取信息处理费，没有其他事项。 | 主办：打印本页 全年没有收取信息处理费，没有其他事项。 | null
          无 / 云州市水务局 / 2021年1月20日 / 打印本页 / 近日，云州市召开会议，研究全市水务工作。 | 无 | 云州市水务局
          无 / 云州市水务局 / 2021年1月20日 / 本报告由云州市水务局办公室负责解释。 | 无 本报告由云州市水务局办公室负责解释。 | 云州市水务局
          附件：报告全文.pdf | 附件：报告全文.pdf | null
          一是热线12件 / 打印本页 / 二是专栏3个 / 云州市水务局 / 2021年1月20日 | 一是热线12件 打印本页 二是专栏3个 | 云州市水务局
          无。 / 云州市水务局 / 2021年1月20日 / 数据另有说明。 | 无。 数据另有说明。 | 云州市水务局
          """)
  void behindTheLastSection(String tail, String kept, String signed) {
    Report report = read(TITLE + " / 一、总体情况 / 公开信息12条。 / 六、其他需要报告的事项 / " + tail);
    assertThat(text(report.sections().get(2))).isEqualTo(kept);
    assertThat(report.signOff() == null ? "null" : report.signOff().organisation())
        .isEqualTo(signed);
  }

  @Test
  void longMenus() {
    String menu = Stream.generate(() -> "政务公开").limit(100).collect(Collectors.joining(" / "));
    Report report =
        read(
            menu
                + " / 政府信息公开年报 / "
                + TITLE
                + " / 一、总体情况 / 公开信息12条。 / 六、其他需要报告的事项 / 无 / 云州市水务局 / 2021年1月20日 / "
                + menu);
    assertThat(Shown.title(report)).isEqualTo(TITLE + " 2020 云州市水务局");
    assertThat(Shown.signOff(report)).startsWith("云州市水务局 2021-01-20");
    assertThat(report.sections().stream().map(AroundArticleTests::text))
        .containsExactly(TITLE, "公开信息12条。", "无");
  }

  private static Report read(String lines) {
    return INTERPRETER.read(Shown.document(lines.split(" / ")), null);
  }

  private static String text(Section section) {
    return section.blocks().stream()
        .map(block -> ((Paragraph) block).text().strip())
        .collect(Collectors.joining(" "));
  }

  private static Vocabulary vocabulary() {
    Vocabulary words = TestForms.VOCABULARY;
    List<ResidueWord> marks =
        Stream.of("来源:", "打印本页", "主办:", "版权所有")
            .map(word -> new ResidueWord(word, ResidueKind.PAGE_MARK, List.of()))
            .toList();
    LanguageWords none = words.language();
    return new Vocabulary(
        words.synonyms(),
        words.period(),
        words.bodies(),
        words.documents(),
        words.citations(),
        words.units(),
        words.cells(),
        words.frame(),
        words.narrative(),
        words.figures(),
        words.content(),
        new LanguageWords(
            none.typos(),
            none.redundancies(),
            marks,
            none.superseded(),
            none.formulas(),
            none.phrases(),
            none.confusables(),
            none.contacts()),
        words.fees());
  }
}
