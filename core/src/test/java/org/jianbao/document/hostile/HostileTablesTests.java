package org.jianbao.document.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jianbao.document.hostile.Attack.paragraph;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables of billions of cells, tables in one another, and other things in great numbers. */
class HostileTablesTests {
  private static final String TOO_MANY = "TOO_LARGE 表格超过 200000 个单元格";

  private static Arguments text(String name, String outcome, Supplier<String> file) {
    return Arguments.of(name, outcome, (Supplier<byte[]>) () -> file.get().getBytes(UTF_8));
  }

  private static Arguments word(String name, String outcome, Supplier<String> body) {
    return Arguments.of(
        name, outcome, (Supplier<byte[]>) () -> Attack.stored(Attack.word(body.get())));
  }

  private static String table(String properties, String row) {
    return "<w:tbl><w:tr>"
        + row
        + "<w:tc>"
        + properties
        + paragraph("年")
        + "</w:tc></w:tr></w:tbl>";
  }

  static Stream<Arguments> words() {
    String cell = "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>";
    String merged = "<w:tr>" + cell + cell + "<w:tc>" + paragraph("年") + "</w:tc></w:tr>";
    return Stream.of(
        word(
            "gridSpan of 10^9",
            "READ 年",
            () -> table("<w:tcPr><w:gridSpan w:val='1000000000'/></w:tcPr>", "").repeat(5_000)),
        word(
            "gridBefore of 10^9",
            "READ 年",
            () -> table("", "<w:trPr><w:gridBefore w:val='1000000000'/></w:trPr>").repeat(5_000)),
        word("chains of vMerge", "READ ", () -> "<w:tbl>" + merged.repeat(50_000) + "</w:tbl>"),
        word(
            "chains of hMerge",
            "READ 年",
            () ->
                "<w:tbl><w:tr>"
                    + ("<w:tc><w:tcPr><w:hMerge/></w:tcPr>" + paragraph("年") + "</w:tc>")
                        .repeat(60_000)
                    + "</w:tr></w:tbl>"),
        word("tables", TOO_MANY, () -> table("", "").repeat(200_001)),
        word(
            "10,000 tables in one another",
            "DAMAGED 文件内部嵌套过深",
            () ->
                "<w:tbl><w:tr><w:tc>".repeat(10_000)
                    + paragraph("年")
                    + "</w:tc></w:tr></w:tbl>".repeat(10_000)),
        word("comments", "READ 年", () -> "<!--x-->".repeat(1_000_000) + paragraph("年")),
        word("names", "READ 年", () -> names() + paragraph("年")),
        word("attributes", "DAMAGED", () -> "<w:p " + attributes() + "/>"));
  }

  private static String names() {
    StringBuilder elements = new StringBuilder();
    for (int i = 0; i < 300_000; i++) {
      elements.append("<w:a").append(i).append("/>");
    }
    return elements.toString();
  }

  private static String attributes() {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < 200_000; i++) {
      attributes.append('a').append(i).append("='' ");
    }
    return attributes.toString();
  }

  static Stream<Arguments> pages() {
    String huge = "<td colspan=1000000000 rowspan=1000000000>";
    String nested = "DAMAGED 网页的元素嵌套超过 512 层";
    String page = "<html><body>";
    return Stream.of(
        text(
            "colspan and rowspan of 10^9",
            "TOO_LARGE 表格超过 64 列",
            () -> page + ("<table><tr>" + huge + "年<tr>" + huge + "报</table>").repeat(5_000)),
        text(
            "rowspans of 10^9 side by side",
            "READ 年",
            () ->
                page
                    + "<table>"
                    + ("<tr>" + "<td rowspan=1000000000 colspan=2>年".repeat(30)).repeat(1)
                    + "<tr><td>报".repeat(50_000)),
        text("rows", "READ 年", () -> page + "<table>" + "<tr><td>年".repeat(150_000)),
        text("cells", TOO_MANY, () -> page + "<table>" + "<tr><td>年".repeat(200_001)),
        text("10,000 tables in one another", nested, () -> page + "<table><tr><td>".repeat(10_000)),
        text("spans in one another", nested, () -> page + "<span>".repeat(400_000)),
        text("lists in one another", nested, () -> page + "<ul><li>".repeat(100_000)),
        text("formats that overlap", "", () -> page + "<b><p>年</b><i>".repeat(50_000)),
        text("text between cells", "", () -> page + "<table>" + "<b>年<tr>".repeat(50_000)),
        text("tags", "TOO_LARGE", () -> page + "<p>年".repeat(500_001)),
        text("attributes", "", () -> page + "<p " + attributes() + ">年"),
        text("attributes again", "", () -> page + "<p " + "a ".repeat(500_000) + ">年"),
        text(
            "entities",
            "READ ]>\n&b;\n",
            () -> "<!DOCTYPE html [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><html><body><p>&b;</p>"),
        text("a name of an entity", "", () -> page + "<p>&" + "a".repeat(5_000_000) + "</p>"));
  }

  static Stream<Arguments> others() {
    String row = "\\trowd\\clvmgf\\cellx1000000000\\intbl x\\cell\\row";
    return Stream.of(
        text("rtf: groups", "DAMAGED 文件内部嵌套过深", () -> "{\\rtf1 " + "{".repeat(1_000_000)),
        text(
            "rtf: edges",
            "READ x",
            () -> "{\\rtf1 \\trowd" + "\\cellx9".repeat(1_000_000) + row + "}"),
        text("rtf: cells far away", "", () -> "{\\rtf1 " + row.repeat(200_001) + "}"),
        text("rtf: cells", "", () -> "{\\rtf1 \\trowd\\intbl " + "x\\cell".repeat(200_001) + "}"),
        text(
            "rtf: tables in one another",
            "READ",
            () ->
                "{\\rtf1 "
                    + "\\itap1000000000\\intbl x\\nestcell{\\*\\nesttableprops\\nestrow}"
                        .repeat(30_000)
                    + "\\cell\\row}"),
        text("rtf: bytes", "DAMAGED", () -> "{\\rtf1 x" + "\\bin2147483647 ".repeat(10) + "}"),
        text(
            "rtf: characters to pass over",
            "",
            () -> "{\\rtf1\\uc2000000000 " + "\\u25991 ".repeat(90_000) + "}"),
        text("txt: tabs", TOO_MANY, () -> "年度报告\n" + "\t".repeat(5_000_000) + "年"),
        text("txt: cells", TOO_MANY, () -> "年度报告\n" + "年\t1\t2\n".repeat(100_001)),
        text("txt: cells on lines", TOO_MANY, () -> "年度报告\n" + "\t年\n\n".repeat(200_001)),
        text("txt: pipes", TOO_MANY, () -> "年度报告\n" + "|".repeat(5_000_000) + "年"),
        text("txt: lines", "TOO_LARGE 文本超过 500000 行", () -> "年\n".repeat(500_001)),
        text("txt: line ends", "TOO_LARGE", () -> "年\r" + "\r".repeat(10_000_000)),
        text("txt: zeros", "UNSUPPORTED", () -> "年" + "\0".repeat(10_000_000)),
        text("txt: a line", "TOO_LARGE", () -> "年度报告。".repeat(1_000_000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"words", "pages", "others"})
  void is_read_or_refused(String name, String outcome, Supplier<byte[]> file) throws Exception {
    assertThat(Attack.outcome(file.get())).as(name).startsWith(outcome);
  }
}
