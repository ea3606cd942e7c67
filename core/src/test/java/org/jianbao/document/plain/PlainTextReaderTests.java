package org.jianbao.document.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianbao.document.Block;
import org.jianbao.document.Document;
import org.jianbao.document.Paragraph;
import org.jianbao.document.ProblemCode;
import org.jianbao.document.ReadingException;
import org.jianbao.document.Source;
import org.jianbao.document.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlainTextReaderTests {

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of(
            "paragraphs with their lines",
            "云州市年度报告\n\n　　第一段 \r\n\r第二段\n第三段\f第四段",
            """
            1 云州市年度报告
            3 　　第一段·
            5 第二段
            6 第三段
            6 第四段
            """),
        Arguments.of(
            "a cell per line",
            "见下表：\n\t项目\n\n\t内容\n\t本年\n新增\n\t总数\n\n\t许可\n\t0\n\t\u00A0\n\n\n后文",
            """
            1 见下表：
            2 表
            2 [项目]
            4 [内容][本年↵新增][总数]
            9 [许可][0][_]
            14 后文
            """),
        Arguments.of(
            "cells that begin with white lines, and empty cells",
            "\t\u00A0\n\u00A0\n \n合计\n\t1\n\n\t\n\t\n\t2\n\n文",
            """
            1 表
            1 [_↵_↵·↵合计][1]
            7 [][][2]
            11 文
            """),
        Arguments.of(
            "an empty paragraph at the end of a row's last cell",
            "\t甲\n\t乙\n\n\n\t丙\n\t丁\n\n\n\t戊\n\n",
            """
            1 表
            1 [甲][乙]
            5 [丙][丁]
            9 表
            9 [戊]
            """),
        Arguments.of(
            "labels broken over empty lines, one of them at the end of a row",
            "\t自然人\n\t商业\n\n企业\n\t总\n\n计\n\n\t予以\n\n公开\n\t1\n\t2\n\n四、行政复议情况\n\t结果\n\t3\n\n",
            """
            1 表
            1 [自然人][商业↵↵企业][总↵↵计]
            9 [予以↵↵公开][1][2]
            15 四、行政复议情况
            16 表
            16 [结果][3]
            """),
        Arguments.of(
            "a heading or a sentence behind a label ends the table",
            "\t合计\n\t无\n\n说明如下。\n\t甲乙\n\t3\n\n\t丙丁\n\n三、其他\n\t戊己\n\t4\n\n",
            """
            1 表
            1 [合计][无]
            4 说明如下。
            5 表
            5 [甲乙][3]
            8 [丙丁]
            10 三、其他
            11 表
            11 [戊己][4]
            """),
        Arguments.of(
            "an indented sentence right before a table",
            "\t本年度我街道认真落实各项要求，主动公开各类信息，具体数据见下面的表格。\n\t甲\n\t1\n\n",
            """
            1 →本年度我街道认真落实各项要求，主动公开各类信息，具体数据见下面的表格。
            2 表
            2 [甲][1]
            """),
        Arguments.of(
            "a table drawn with strokes, a row on each line",
            "正文\n┌──┬─┐\n│甲│1│\n│乙│ │\n│丙│3│\n└──┴─┘\n正文\n",
            """
            1 正文
            3 表
            3 [甲][1]
            4 [乙][]
            5 [丙][3]
            7 正文
            """),
        Arguments.of(
            "a table drawn with strokes, rows of several lines",
            "+----+---+\n| 甲 | 1 |\n| 乙 |   |\n+----+---+\n| 丙 | 2 |\n+----+---+\n",
            """
            2 表
            2 [甲↵乙][1]
            5 [丙][2]
            """),
        Arguments.of(
            "the end of a row and then text",
            "\t甲\n\t乙\n\n正文\n\t丙\n\t丁\n",
            """
            1 表
            1 [甲][乙]
            4 正文
            5 表
            5 [丙][丁]
            """),
        Arguments.of(
            "a table of one cell at the end, with a white line behind",
            "落款\n\n\t云州市办公室   印发\n ",
            """
            1 落款
            3 表
            3 [云州市办公室···印发]
            """),
        Arguments.of(
            "text right behind a table, without an empty line",
            "\t甲\n\t12.5\n万元\n\t30\n下面是不属于表格的正文\n",
            """
            1 表
            1 [甲][12.5↵万元][30]
            5 下面是不属于表格的正文
            """),
        Arguments.of(
            "paragraphs indented by tabs",
            "\t一、概述\n\n\t本年度我街道认真落实各项要求，主动公开各类信息，群众满意度稳步提高。\n\n\t二、结语\n",
            """
            1 →一、概述
            3 →本年度我街道认真落实各项要求，主动公开各类信息，群众满意度稳步提高。
            5 →二、结语
            """),
        Arguments.of(
            "cells between tabs",
            "标题\t\t\n内容\t数量\t金额\n\t甲\t1\n许可\t2\t\n尾行没有制表符\n\n首\t次\t末",
            """
            1 表
            1 [标题][][]
            2 [内容][数量][金额]
            3 [][甲][1]
            4 [许可][2][]
            5 尾行没有制表符
            7 表
            7 [首][次][末]
            """),
        Arguments.of(
            "captions without tabs between rows with tabs",
            "二、数据\n第一类（甲）\n内容\t数量\n许可\t2\n第二类（乙）\n内容\t数量\n三、其他\n单位\t件\n合计\t3",
            """
            1 二、数据
            2 表
            2 [第一类（甲）]
            3 [内容][数量]
            4 [许可][2]
            5 [第二类（乙）]
            6 [内容][数量]
            7 三、其他
            8 表
            8 [单位][件]
            9 [合计][3]
            """),
        Arguments.of(
            "text before a table",
            "情况见下表：\n内容\t数量\n许可\t2\n后文\n\n说明\n内容\t数量\n许可\t2",
            """
            1 情况见下表：
            2 表
            2 [内容][数量]
            3 [许可][2]
            4 后文
            6 说明
            7 表
            7 [内容][数量]
            8 [许可][2]
            """),
        Arguments.of(
            "cells between tabs whose first row begins with a tab",
            "\t甲\t乙\n合计\t1\t2\n",
            """
            1 表
            1 [][甲][乙]
            2 [合计][1][2]
            """),
        Arguments.of(
            "tabs that make no table",
            "一、\t概述\n正文\n\t\t\t青石街道办事处\n\t\t\t2021年1月8日\n\n1.\t其一\n2.\t其二\n\n\t\n\n",
            """
            1 一、→概述
            2 正文
            3 →→→青石街道办事处
            4 →→→2021年1月8日
            6 1.→其一
            7 2.→其二
            """),
        Arguments.of(
            "Markdown with dashes",
            "| 项目 | 数量 |\n|:---|---:|\n| 甲\\|乙 | - |\n| 丙<br>丁 | |\n\n文 | 字",
            """
            1 表
            1 [项目][数量]
            3 [甲|乙][-]
            4 [丙↵丁][]
            6 文·|·字
            """),
        Arguments.of(
            "bars behind cells and alone on a line, as a page loses its table",
            "信息内容 |\n本年制发件数 |\n||\n规章 |\n0 |\n|\n",
            """
            1 信息内容·|
            2 本年制发件数·|
            3 ||
            4 规章·|
            5 0·|
            6 |
            """),
        Arguments.of(
            "pipes behind the cells of rows",
            "第一项 | |||\n信息内容 | 甲 | 乙 |\n规章 | | 0 |\n文件 | 1 | 2 |\n文 | 字\n",
            """
            1 表
            1 [第一项][][][]
            2 [信息内容][甲][乙]
            3 [规章][][0]
            4 [文件][1][2]
            5 文·|·字
            """),
        Arguments.of(
            "Markdown without dashes, and a lone line",
            "|甲|1|\n|乙|2|\n文\n|孤行|3|\n",
            """
            1 表
            1 [甲][1]
            2 [乙][2]
            3 文
            4 |孤行|3|
            """),
        Arguments.of(
            "Markdown without outer pipes",
            "甲 | 乙\n--- | ---\n1 | 2\n\n",
            """
            1 表
            1 [甲][乙]
            3 [1][2]
            """));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void reads(String name, String text, String expected) throws Exception {
    assertThat(show(read(text.getBytes(StandardCharsets.UTF_8)))).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void numbersBlocksWithoutGaps(String name, String text, String expected) throws Exception {
    Document document = read(text.getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < document.blocks().size(); i++) {
      assertThat(document.blocks().get(i).number()).isEqualTo(i + 1);
    }
  }

  @ParameterizedTest
  @MethodSource("charsets")
  void decides(String charset, String mark) throws Exception {
    byte[] bytes = (mark + "二〇二〇年，南湖区。\n镕").getBytes(Charset.forName(charset));
    assertThat(show(read(bytes))).isEqualTo("1 二〇二〇年，南湖区。\n2 镕\n");
  }

  static Stream<Arguments> charsets() {
    return Stream.of(
        Arguments.of("UTF-8", ""),
        Arguments.of("UTF-8", "\uFEFF"),
        Arguments.of("GB18030", ""),
        Arguments.of("GB18030", "\uFEFF"),
        Arguments.of("GBK", ""),
        Arguments.of("UTF-16LE", "\uFEFF"),
        Arguments.of("UTF-16BE", "\uFEFF"),
        Arguments.of("UTF-32LE", "\uFEFF"));
  }

  static Stream<Arguments> badTexts() {
    byte[] good = "南湖区政府信息公开工作年度报告，编制说明如下。".getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(good, good.length - 1);
    byte[] oddUtf16 = {(byte) 0xFF, (byte) 0xFE, 0x4E};
    byte[] latin = "déjà vu".getBytes(StandardCharsets.ISO_8859_1);
    return Stream.of(
        Arguments.of(ProblemCode.DAMAGED, "无法确定文本的字符编码", latin),
        Arguments.of(ProblemCode.DAMAGED, "像是 UTF-8", cut),
        Arguments.of(ProblemCode.DAMAGED, "UTF-16LE 的标记", oddUtf16),
        Arguments.of(ProblemCode.TOO_LARGE, "64 MB", new byte[PlainTextReader.MAX_BYTES + 1]),
        Arguments.of(
            ProblemCode.TOO_LARGE,
            "行",
            "\n".repeat(TextLines.MAX_LINES).getBytes(StandardCharsets.UTF_8)),
        Arguments.of(
            ProblemCode.TOO_LARGE,
            "单元格",
            ("甲\t乙" + "\t".repeat(PlainTextReader.MAX_CELLS)).getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @MethodSource("badTexts")
  void refuses(ProblemCode code, String cause, byte[] bytes) {
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOfSatisfying(
            ReadingException.class, problem -> assertThat(problem.code()).isEqualTo(code))
        .hasMessageContaining(cause);
  }

  @ParameterizedTest
  @MethodSource("bytes")
  void tellsTextFromBinary(int[] units, boolean text) {
    byte[] bytes = new byte[units.length];
    for (int i = 0; i < units.length; i++) {
      bytes[i] = (byte) units[i];
    }
    assertThat(new PlainTextReader().confidence(new Source("文件", bytes)) > 0).isEqualTo(text);
  }

  static Stream<Arguments> bytes() {
    return Stream.of(
        Arguments.of(new int[] {'a', '\t', 'b', '\r', '\n', '\f'}, true),
        Arguments.of(new int[] {0xE4, 0xBA, 0x91}, true),
        Arguments.of(new int[] {0xFF, 0xFE, 'a', 0, 'b', 0, 0x91, 0x4E}, true),
        Arguments.of(new int[] {}, false),
        Arguments.of(new int[] {'a', 0, 'b', 0}, false),
        Arguments.of(new int[] {'a', 1, 2, 3, 0x7F}, false));
  }

  @Test
  void readsOneVeryLongLine() throws Exception {
    byte[] bytes = "公".repeat(3_000_000).getBytes(StandardCharsets.UTF_8);
    assertThat(read(bytes).blocks()).hasSize(1);
  }

  private static Document read(byte[] bytes) throws ReadingException {
    return new PlainTextReader().read(new Source("报告.txt", bytes));
  }

  private static String show(Document document) {
    return document.blocks().stream().map(PlainTextReaderTests::show).collect(Collectors.joining());
  }

  private static String show(Block block) {
    if (block instanceof Paragraph paragraph) {
      return paragraph.line() + " " + show(paragraph.text()) + "\n";
    }
    Table table = (Table) block;
    return table.line()
        + " 表\n"
        + table.rows().stream()
            .map(
                row ->
                    row.cells().get(0).line()
                        + " "
                        + row.cells().stream()
                            .map(cell -> "[" + show(cell.text()) + "]")
                            .collect(Collectors.joining())
                        + "\n")
            .collect(Collectors.joining());
  }

  private static String show(String text) {
    return text.replace('\n', '↵').replace('\u00A0', '_').replace(' ', '·').replace('\t', '→');
  }
}
