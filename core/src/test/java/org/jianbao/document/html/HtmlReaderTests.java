package org.jianbao.document.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianbao.document.Block;
import org.jianbao.document.Document;
import org.jianbao.document.Paragraph;
import org.jianbao.document.ProblemCode;
import org.jianbao.document.ReadingException;
import org.jianbao.document.Source;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTests {

  static Stream<Arguments> pages() {
    return Stream.of(
        Arguments.of(
            "headings, blocks and line breaks",
            "<title>不读</title><h1>云州市<br>年度报告</h1>正文<div>一<p>二<p>三</div>四<br><br>五",
            """
            # 云州市
            # 年度报告
            正文
            一
            二
            三
            四
            五
            """),
        Arguments.of(
            "white space",
            "<p>  本年\n  度<span>公</span>\n<b>开</b> 12\n件 a\n b&nbsp;&nbsp;\n</p><p>　　缩进\n　　续</p>",
            """
            本年度公开 12 件 a b__
            　　缩进　　续
            """),
        Arguments.of(
            "what is not shown",
            "<script>甲</script><style>乙</style><noscript>丙</noscript><p hidden>丁</p>"
                + "<div style='DISPLAY : none'>戊</div><!-- 己 --><select><option>庚</select><p>辛</p>"
                + "<button>搜索</button><p style='font-size: 0px; color:red'>壬</p>"
                + "<div style='font-size:0'><p style='font-size:16px'>癸</p></div><p style='font-size:0.9em'>子</p>",
            "辛\n癸\n子\n"),
        Arguments.of(
            "what stands beside the text",
            "<div title='header'><p>页眉</p></div><p>全年公开12条<del>旧</del><s>旧</s><span style='text-decoration: line-through'>旧</span>。"
                + "<a class='sdfootnoteanc' href='#sdfootnote1sym'><sup>1</sup></a>"
                + "<a href='#_ftn2' name='_ftnref2'><span>[2]</span></a>面积3km<sup>2</sup>，"
                + "<a href='#top'>1</a>件\u0004。<div id='sdfootnote1'><p>脚注</div>"
                + "<div style='mso-element:footnote-list'><hr><div style='mso-element:footnote'>注</div></div>",
            "全年公开12条。面积3km2，1件。\n"),
        Arguments.of(
            "numbered lists",
            "<ol><li>甲<li><p>乙<p>续<ul><li>丙</ul><li>3、丁<li>戊</ol><ol start=4 type=a><li>己</ol>"
                + "<ol style='list-style: none'><li>庚</ol>"
                + "<ol style='list-style-type:cjk-ideographic' start=12><li>辛</ol>",
            """
            1.甲
            2.乙
            续
            丙
            3、丁
            4.戊
            d.己
            庚
            十二、辛
            """),
        Arguments.of(
            "lists of links around an article",
            "<ul><li><a href=a>首页</a><li><a href=b>2019年年报</a> 2020-01-20<li><a href=c>指南</a></ul>"
                + "<p>年度报告正文共有许多字，远多于链接。</p><a href=d>附件一</a><br><a href=e>附件二</a>",
            """
            年度报告正文共有许多字，远多于链接。
            附件一
            附件二
            """),
        Arguments.of(
            "a list of links that scripts follow",
            "<div><p><a onclick='go(1)'>指南</a></p><p><a onclick='go(2)'>目录</a></p><p><a onclick='go(3)'>制度</a></p></div>"
                + "<p>年度报告正文共有许多字，远多于链接。</p><p><a name='a'>甲</a></p><p><a name='b'>乙</a></p><p><a name='c'>丙</a></p>",
            """
            年度报告正文共有许多字，远多于链接。
            甲
            乙
            丙
            """),
        Arguments.of(
            "a link that does not end",
            "<div><a href=a>首页<p>年度报告</p><p>一、总体情况</p><p>全年公开信息。</p><p>二、主动公开</p></div>",
            """
            首页
            年度报告
            一、总体情况
            全年公开信息。
            二、主动公开
            """),
        Arguments.of(
            "pictures",
            "<p><img src=a></p><p>图<img><img></p><table><tr><td><img><td>文</table>",
            """
            (1)
            图(2)
            表
            1,1[(1)] 1,2[文]
            """),
        Arguments.of("preformatted text", "<pre>甲  乙\r\n  丙\n\n丁</pre>", "甲··乙\n··丙\n丁\n"),
        Arguments.of(
            "merged cells",
            "<table><caption>情况表</caption><tr><td rowspan=2 colspan=2>甲<th colspan=2>乙</tr>"
                + "<tr><td>丙<td>丁</tr><tr><td rowspan=0>戊<td>1<td>2<td>3<tr><td>4<td>5<td>6</table>",
            """
            情况表
            表
            1,1+2x2[甲] 1,3+1x2[乙]
            2,3[丙] 2,4[丁]
            3,1+2x1[戊] 3,2[1] 3,3[2] 3,4[3]
            4,2[4] 4,3[5] 4,4[6]
            """),
        Arguments.of(
            "spans that reach too far",
            "<table><tr><td colspan=999999999>总<tr><td colspan=0>甲<td colspan=x>乙<td rowspan=9999999>丙"
                + "<tr><td colspan=3>丁</table>",
            """
            表
            1,1+1x3[总]
            2,1[甲] 2,2[乙] 2,3+2x1[丙]
            3,1+1x2[丁]
            """),
        Arguments.of(
            "a cell behind a wide one, and an empty row",
            "<table><tr><td colspan=1000>甲<td>乙<tr><tr><td>丙</table>",
            """
            表
            1,1+1x63[甲] 1,64[乙]

            3,1[丙]
            """),
        Arguments.of(
            "the order of head, body and foot",
            "<table><tfoot><tr><td>尾<td>9</tfoot><tbody><tr><td rowspan=3>身<td>1</tbody>"
                + "<thead><tr><td>头<td>列</thead></table>",
            """
            表
            1,1[头] 1,2[列]
            2,1[身] 2,2[1]
            3,1[尾] 3,2[9]
            """),
        Arguments.of(
            "lines within cells",
            "<table><tr><td> <p>本年新</p>\n<p>制作数量</p><td>商业<br>企业<td><td>&nbsp;</table>",
            """
            表
            1,1[本年新↵制作数量] 1,2[商业↵企业] 1,3[] 1,4[_]
            """),
        Arguments.of(
            "layout tables around text and data",
            "<table><tr><td>栏目<td><p>正文<table><tr><td>甲<td>1</table><p>后文</table>",
            """
            栏目
            正文
            表
            1,1[甲] 1,2[1]
            后文
            """),
        Arguments.of(
            "a table of one cell with paragraphs",
            "<table><tr><td><p>一、概述<p>正文</table>",
            "一、概述\n正文\n"),
        Arguments.of(
            "a small table within a cell of data",
            "<table><tr><td>甲<td><table><tr><td>乙</table><tr><td>丙<td>丁</table>",
            """
            表
            1,1[甲] 1,2[乙]
            2,1[丙] 2,2[丁]
            """),
        Arguments.of("empty tables", "<table><tr><td><td></table>文", "文\n"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void reads(String name, String page, String expected) throws Exception {
    assertThat(show(read(page, StandardCharsets.UTF_8))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "GB18030, '<meta charset=gb2312>'",
    "GBK, ''",
    "GBK, '<meta http-equiv=Content-Type content=\"text/html; charset=iso-8859-1\">'",
    "UTF-8, '<meta charset=gb2312>'",
    "Big5, '<meta charset=\"big5\">'",
    "UTF-16LE, \uFEFF",
    "UTF-8, '\uFEFF<?xml version=\"1.0\" encoding=\"gbk\"?>'"
  })
  void decidesTheCharset(String charset, String head) throws Exception {
    String page = head + "<html><body><p>二〇二〇年，南湖區。</p></body></html>";
    if (charset.equals("Big5")) {
      page = page.replace('〇', '零');
    }
    assertThat(show(read(page, Charset.forName(charset))))
        .isEqualTo(charset.equals("Big5") ? "二零二零年，南湖區。\n" : "二〇二〇年，南湖區。\n");
  }

  @Test
  void bearsACharacterCutInTwo() throws Exception {
    for (String charset : new String[] {"UTF-8", "GBK"}) {
      byte[] good =
          ("<meta charset=" + charset + "><meta content='说明甲'><p>" + "公开".repeat(40) + "</p>")
              .getBytes(Charset.forName(charset));
      byte[] page = new byte[good.length - 1];
      int cut = new String(good, StandardCharsets.ISO_8859_1).indexOf("'><p>") - 1;
      System.arraycopy(good, 0, page, 0, cut);
      System.arraycopy(good, cut + 1, page, cut, good.length - cut - 1);
      assertThat(show(new HtmlReader().read(new Source("页", page)))).contains("公开".repeat(40));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'<!DOCTYPE html><html>', 90",
    "'\uFEFF  <!-- 注 --> <HTML lang=zh>', 90",
    "'<?xml version=\"1.0\"?><html xmlns=\"x\">', 90",
    "'<table border=1>', 60",
    "'<p>文', 60",
    "'文字 <html><p>', 30",
    "'云州市 <p> 文字', 0",
    "'<?xml version=\"1.0\"?><w:document>', 0",
    "'<pack>', 0",
    "'', 0"
  })
  void knowsPages(String head, int confidence) {
    for (Charset charset : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16BE}) {
      String marked = head.startsWith("\uFEFF") || head.isEmpty() ? head : "\uFEFF" + head;
      Source source = new Source("页", marked.getBytes(charset));
      assertThat(new HtmlReader().confidence(source)).isEqualTo(confidence);
    }
  }

  static Stream<Arguments> hostilePages() {
    return Stream.of(
        Arguments.of("<b><p>".repeat(50_000) + "文", "文\n"),
        Arguments.of("<table>".repeat(10_000) + "文", null),
        Arguments.of("<!--".repeat(100_000) + "<p>文", null),
        Arguments.of("<p " + "a=1 ".repeat(100_000) + ">文", "文\n"),
        Arguments.of("<script>".repeat(100_000), null),
        Arguments.of("<p><script></script>".repeat(100_000) + "文", "文\n"),
        Arguments.of("&".repeat(1_000_000) + "文", null));
  }

  @ParameterizedTest
  @MethodSource("hostilePages")
  void survives(String page, @Nullable String expected) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          String shown = show(read(page, StandardCharsets.UTF_8));
          if (expected != null) {
            assertThat(shown).isEqualTo(expected);
          }
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div>", "<div><span>", "<ol><li>", "<table><tr><td>"})
  void refusesDeepNesting(String tags) throws ReadingException {
    assertThat(show(read(tags.repeat(50) + "文", StandardCharsets.UTF_8))).contains("文");
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () ->
            assertThatThrownBy(() -> read(tags.repeat(10_000) + "文", StandardCharsets.UTF_8))
                .isInstanceOfSatisfying(
                    ReadingException.class,
                    problem -> assertThat(problem.code()).isEqualTo(ProblemCode.DAMAGED))
                .hasMessageContaining("嵌套"));
  }

  static Stream<Arguments> refusedPages() {
    return Stream.of(
        Arguments.of("<p>" + "<i>".repeat(HtmlReader.MAX_TAGS), "标签"),
        Arguments.of("<table>" + "<tr><td>甲<td>".repeat(120_000), "单元格"),
        Arguments.of("<pre>" + "甲\n".repeat(HtmlReader.MAX_BLOCKS + 1), "段"),
        Arguments.of("<table><tr>" + "<td>甲".repeat(65), "64 列"),
        Arguments.of(" ".repeat(HtmlReader.MAX_BYTES + 1), "64 MB"));
  }

  @ParameterizedTest
  @MethodSource("refusedPages")
  void refuses(String page, String cause) {
    assertThatThrownBy(() -> read(page, StandardCharsets.UTF_8))
        .isInstanceOfSatisfying(
            ReadingException.class,
            problem -> assertThat(problem.code()).isEqualTo(ProblemCode.TOO_LARGE))
        .hasMessageContaining(cause);
  }

  @Test
  void refusesAnUnknownCharset() {
    assertThatThrownBy(() -> read("<p>déjà vu</p>", StandardCharsets.ISO_8859_1))
        .isInstanceOf(ReadingException.class)
        .hasMessageContaining("字符编码");
  }

  private static Document read(String page, Charset charset) throws ReadingException {
    return new HtmlReader().read(new Source("报告.html", page.getBytes(charset)));
  }

  private static String show(Document document) {
    return document.blocks().stream().map(HtmlReaderTests::show).collect(Collectors.joining());
  }

  private static String show(Block block) {
    if (block instanceof Paragraph paragraph) {
      String pictures = paragraph.pictures() > 0 ? "(" + paragraph.pictures() + ")" : "";
      return (paragraph.heading() ? "# " : "") + show(paragraph.text()) + pictures + "\n";
    }
    return "表\n"
        + ((Table) block)
            .rows().stream()
                .map(
                    row ->
                        row.cells().stream()
                                .map(HtmlReaderTests::show)
                                .collect(Collectors.joining(" "))
                            + "\n")
                .collect(Collectors.joining());
  }

  private static String show(TableCell cell) {
    boolean merged = cell.rowSpan() > 1 || cell.columnSpan() > 1;
    return cell.row()
        + ","
        + cell.column()
        + (merged ? "+" + cell.rowSpan() + "x" + cell.columnSpan() : "")
        + "["
        + show(cell.text())
        + (cell.pictures() > 0 ? "(" + cell.pictures() + ")" : "")
        + "]";
  }

  private static String show(String text) {
    return text.replace('\n', '↵').replace('\u00A0', '_').replace("  ", "··");
  }
}
