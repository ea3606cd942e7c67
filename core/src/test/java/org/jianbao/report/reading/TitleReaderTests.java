package org.jianbao.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.jianbao.report.Title;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles over one or more lines, and texts that are none. */
class TitleReaderTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          云州市南湖区教育局2020年政府信息公开工作年度报告 | 云州市南湖区教育局2020年政府信息公开工作年度报告 2020 云州市南湖区教育局
          政府信息公开工作年度报告 / 云州市教育局 / （2020年度） / 正文。 | 政府信息公开工作年度报告 2020 云州市教育局
          云州市教育局 / 政 府 信 息 公 开 工 作 年 度 报 告 / 二○二○年度 / 正文。 | 云州市教育局政府信息公开工作年度报告 2020 云州市教育局
          政府信息公开工作年度报告 / 云州市教育局 / 2021年1月15日 / 正文。 | 政府信息公开工作年度报告 null 云州市教育局
          2020年云州市南湖区教育局政府信息公开工作年度报告 / 正文。 | 2020年云州市南湖区教育局政府信息公开工作年度报告 2020 云州市南湖区教育局
          南湖区青石街道办事处 / 2020 年政府信息公开工作年度报告 / 根据 | 南湖区青石街道办事处2020年政府信息公开工作年度报告 2020 南湖区青石街道办事处
          青石街道关于2020年政府信息公开 / 工作年度报告 / 区政府： / 根据… | 青石街道关于2020年政府信息公开工作年度报告 2020 青石街道
          云州市人民政府 / 2024 年政府信息公开工作 / 年度报告 | 云州市人民政府2024年政府信息公开工作年度报告 2024 云州市人民政府
          关于2020年政府信息公开工作情况的报告 | 关于2020年政府信息公开工作情况的报告 2020 null
          云州市教育局2020年政府信息公开年报 | 云州市教育局2020年政府信息公开年报 2020 云州市教育局
          云州市教育局关于2020年度政府信息公开工作的报告 | 云州市教育局关于2020年度政府信息公开工作的报告 2020 云州市教育局
          云教政〔2021〕1号 / 云州市教育局2020年政府信息公开工作年度报告 / 市政府： | 云州市教育局2020年政府信息公开工作年度报告 2020 云州市教育局
          当前位置：首页>政务公开>政府信息公开年报 / 云州市教育局2019年政府信息公开工作年度报告 / 来源：教育局 时间：2020-01-02 | 云州市教育局2019年政府信息公开工作年度报告 2019 云州市教育局
          当前位置： 首页 政务公开 政府信息公开年报 / 一、总体情况 | none
          云州市教育局政府信息公开工作年度报告 | 云州市教育局政府信息公开工作年度报告 null 云州市教育局
          政府信息公开工作年度报告 / 一、总体情况 | 政府信息公开工作年度报告 null null
          政府信息公开年报 / 一、总体情况 | none
          根据要求，现公布2020年政府信息公开工作年度报告 | none
          关于做好2020年政府信息公开工作年度报告编制工作的通知 | none
          云州市二〇二〇年政府信息公开工作年度报告 | 云州市二〇二〇年政府信息公开工作年度报告 2020 云州市
          云州市教育局政府信息公开工作2020年度报告 | 云州市教育局政府信息公开工作2020年度报告 2020 云州市教育局
          云州市教育局贰零贰零年政府信息公开工作年度报告 | 云州市教育局贰零贰零年政府信息公开工作年度报告 2020 云州市教育局
          云州市教育局政府信息公开工作年度报告（2020年） | 云州市教育局政府信息公开工作年度报告（2020年） 2020 云州市教育局
          2020年度南湖区人民政府办公室政府信息公开工作年度报告 | 2020年度南湖区人民政府办公室政府信息公开工作年度报告 2020 南湖区人民政府办公室
          云 州 市 教 育 局 / 2 0 2 0 年 政 府 信 息 公 开 工 作 年 度 报 告 | 云州市教育局2020年政府信息公开工作年度报告 2020 云州市教育局
          云州市教育局⏎2020年政府信息公开工作年度报告 | 云州市教育局2020年政府信息公开工作年度报告 2020 云州市教育局
          云州市2020年政务公开工作要点 | none
          云州市2020年法治政府建设年度报告 | none
          云州市政府网站2020年工作年度报表 | none
          云州市教育局2020年政务公开工作年度报告 | 云州市教育局2020年政务公开工作年度报告 2020 云州市教育局
          标题：云州市教育局2020年政府信息公开工作年度报告 | 云州市教育局2020年政府信息公开工作年度报告 2020 云州市教育局
          [bookmark: _GoBack]云州市教育局2020年政府信息公开工作年度报告 | 云州市教育局2020年政府信息公开工作年度报告 2020 云州市教育局
          云州市教育局2020年信息公开年度报告 | 云州市教育局2020年信息公开年度报告 2020 云州市教育局
          本报告依据条例编制2020年政府信息公开工作年度报告 / 一、总体情况 | none
          X街道2020年政府信息公开工作年度报告如下： | none
          云州高新技术产业开发区管委会2020年政府信息公开工作年度报告 | 云州高新技术产业开发区管委会2020年政府信息公开工作年度报告 2020 云州高新技术产业开发区管委会
          青石镇人民政府2020年政府信息公开工作年度报告 | 青石镇人民政府2020年政府信息公开工作年度报告 2020 青石镇人民政府
          南湖区青石镇2020年政府信息公开工作年度报告 | 南湖区青石镇2020年政府信息公开工作年度报告 2020 南湖区青石镇
          云州市人民政府办公室2020年政府信息公开工作年度报告 | 云州市人民政府办公室2020年政府信息公开工作年度报告 2020 云州市人民政府办公室
          云州省教育厅2020年政府信息公开工作年度报告 | 云州省教育厅2020年政府信息公开工作年度报告 2020 云州省教育厅
          《云州市教育局2020年政府信息公开工作年度报告》 | 云州市教育局2020年政府信息公开工作年度报告 2020 云州市教育局
          云州市教育局2020年政府信息公开工作总结 | none
          2021年政府信息公开工作年度报告 / 云州市教育局 / 一、总体情况 | 2021年政府信息公开工作年度报告 2021 云州市教育局
          云州市教育局文件 / 云教〔2021〕3号 / 关于2020年政府信息公开工作年度报告的报告 | 关于2020年政府信息公开工作年度报告的报告 2020 null
          云州市教育局2020年政府信息公开工作年度报告.docx | none
          云州市教育局2020年政府信息公开工作年度报告_政府信息公开年报_云州市教育局 | none
          """)
  void readsTitles(String lines, @Nullable String expected) {
    assertThat(Shown.title(Shown.readLines(lines))).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "云州市水务局2020年政府信息公开工作年度报告",
        "2020年度云州市水务局政府信息公开工作年度报告",
        "云州市水务局政府信息公开工作2020年度报告",
        "云州市水务局二○二○年度政府信息公开工作年度报告",
        "云州市水务局政府信息公开工作年度报告（2020年度）",
        "2020年度 / 云州市水务局 / 政府信息公开工作年度报告",
        "云州市水务局2020年政府信息公开工作年度报告2021-01-22",
        "云州市水务局2020年政府信息公开工作年度报告全文",
        "中共云州市委机构编制委员会办公室2020年政府信息公开工作年度报告",
        "云州市城市管理局（云州市城市管理综合行政执法局）2020年政府信息公开工作年度报告",
        "【年报】云州市水务局2020年政府信息公开工作年度报告",
        "2020年政府信息公开工作年度报告 / （云州市水务局）"
      })
  void theOfficialName(String lines) {
    Title title = Shown.readLines(lines).title();
    assertThat(title).isNotNull();
    assertThat(title.year()).isEqualTo(2020);
    assertThat(title.organisation()).startsWith(lines.contains("云州市委") ? "中共云州市委" : "云州市");
    assertThat(title.abbreviated()).isFalse();
    assertThat(title.name()).isEqualTo("政府信息公开工作年度报告");
    assertThat(title.expectedName()).isNull();
  }

  /** All on one line: the notice that sends the report, and the report behind it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "云州市水务局关于印发2020年政府信息公开工作年度报告的通知局属各单位：现将《云州市水务局2020年政府信息公开工作年度报告》印发给你们，请认真学习。云州市水务局2021年1月11日",
        "云州市水务局关于印发年报的通知云水〔2021〕4号各科室，各单位：现将年报印发给你们。",
        "云州市水务局关于公开2020年政府信息公开工作年度报告的公告按照规定，现予公布！",
        "（二〇二一年一月十一日）"
      })
  void behindItsNotice(String notice) {
    Title title =
        Shown.read(
                notice
                    + "云州市水务局2020年政府信息公开工作年度报告根据条例编制本报告。一、总体情况全年公开信息12条。"
                    + "二、主动公开政府信息情况见网站。三、收到和处理政府信息公开申请情况没有收到。")
            .title();
    assertThat(title).isNotNull();
    assertThat(title.text()).isEqualTo("云州市水务局2020年政府信息公开工作年度报告");
  }

  @ParameterizedTest
  @CsvSource({
    "云州市水务局2020年政府信息公开年度报告, 政府信息公开年度报告",
    "云州市水务局关于2020年政府信息公开工作年度报告, 关于政府信息公开工作年度报告",
    "云州市水务局2020年政府信息公开工作的年度报告, 政府信息公开工作的年度报告",
    "云州市水务局2020年政务公开工作年度报告, 政务公开工作年度报告",
    "云州市水务局2020年政府信息公开年报, 政府信息公开年报",
    "云州市水务局2020年年度政府信息公开工作报告, 年度政府信息公开工作报告",
    "云州市水务局2020年政府信息公开公作年度报告, 政府信息公开公作年度报告",
    "云州市水务局2020年政府信息公开工作总结, 政府信息公开工作总结"
  })
  void anotherName(String line, String name) {
    Title title = Shown.read(line, "一、总体情况", "文。", "二、主动公开政府信息情况").title();
    assertThat(title).isNotNull();
    assertThat(title.organisation()).isEqualTo("云州市水务局");
    assertThat(title.name()).isEqualTo(name);
    assertThat(title.expectedName()).isEqualTo("政府信息公开工作年度报告");
  }

  @ParameterizedTest
  @ValueSource(strings = {"青石街办", "青石街道办", "区府办", "县水务局", "白桥镇政府", "澄溪县发改局", "澄溪县政府办"})
  void abbreviations(String body) {
    Title title = Shown.read(body + "2020年政府信息公开工作年度报告").title();
    assertThat(title).isNotNull();
    assertThat(title.abbreviated()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"2200, 2200", "1923, 1923", "202,", "20200,", "XXXX,", "'',"})
  void yearsThatCannotBe(String written, @Nullable Integer year) {
    Title title = Shown.read("云州市水务局" + written + "年政府信息公开工作年度报告").title();
    assertThat(title).isNotNull();
    assertThat(title.year()).isEqualTo(year);
    assertThat(title.organisation()).isEqualTo("云州市水务局");
  }
}
