package org.jianbao.document.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianbao.document.hostile.Attack.ofdText;
import static org.jianbao.document.hostile.Attack.paragraph;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Zips of XML: entities, bombs, parts that name themselves, numbers beyond all bounds. */
class HostilePartsTests {
  /** Entities each of which is ten times the one before. */
  private static final String LAUGHS =
      "<!DOCTYPE x [<!ENTITY a0 '年'>"
          + Stream.iterate(1, i -> i <= 30, i -> i + 1)
              .map(i -> "<!ENTITY a" + i + " '" + ("&a" + (i - 1) + ";").repeat(10) + "'>")
              .reduce("", String::concat)
          + "]>";

  private static Map<String, String> with(
      Map<String, String> parts, String part, String prolog, String place) {
    String text = parts.get(part);
    parts.put(part, prolog + String.valueOf(text).replaceFirst(place, "$0&a30;"));
    return parts;
  }

  @ParameterizedTest
  @ValueSource(strings = {"[Content_Types].xml", "_rels/.rels", "word/document.xml"})
  void entities_of_word_files_are_not_expanded(String part) throws Exception {
    Map<String, String> parts = Attack.word(paragraph("年度"));
    assertThat(Attack.outcome(Attack.deflated(with(parts, part, LAUGHS, "<[^>]*>"))))
        .doesNotContain("年年")
        .matches("(?s)DAMAGED 文件已损坏.*|READ 年度\\s*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"word/styles.xml", "word/numbering.xml"})
  void entities_of_definitions_are_not_expanded(String part) throws Exception {
    String kind = part.contains("styles") ? "styles" : "numbering";
    Map<String, String> parts = Attack.word(paragraph("年度"));
    parts.put("word/_rels/document.xml.rels", Attack.relationship(kind, kind + ".xml", ""));
    parts.put(part, LAUGHS + "<w:" + kind + " xmlns:w='x'>&a30;</w:" + kind + ">");
    assertThat(Attack.outcome(Attack.deflated(parts))).startsWith("DAMAGED").contains("DOCTYPE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"OFD.xml", "D/D.xml", "D/P.xml"})
  void entities_of_ofd_files_are_not_expanded(String part) throws Exception {
    Map<String, String> parts = Attack.ofd("P.xml", ofdText("", "年度"));
    assertThat(Attack.outcome(Attack.deflated(with(parts, part, LAUGHS, "<[^>]*>"))))
        .startsWith("DAMAGED")
        .contains("DOCTYPE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-7", "x"})
  void an_encoding_does_not_hide_a_doctype(String encoding) throws Exception {
    Map<String, String> parts = Attack.word("");
    parts.put(
        "word/document.xml",
        "<?xml version='1.0' encoding='" + encoding + "'?>" + LAUGHS + "<x>&a30;</x>");
    assertThat(Attack.outcome(Attack.deflated(parts))).startsWith("DAMAGED");
  }

  private static Arguments ofd(String name, String outcome, Supplier<String> content) {
    return Arguments.of(
        name, outcome, (Supplier<byte[]>) () -> Attack.stored(Attack.ofd("P.xml", content.get())));
  }

  static Stream<Arguments> files() {
    String bomb = "TOO_LARGE 文件解压后的内容超过上限";
    String text = ofdText("", "年");
    Supplier<byte[]> itself =
        () -> {
          Map<String, String> parts = Attack.ofd("P.xml", text);
          String root = "<ofd:DocRoot>OFD.xml</ofd:DocRoot>".repeat(2_000);
          parts.put("OFD.xml", "<ofd:OFD xmlns:ofd='x'>" + root + "</ofd:OFD>");
          return Attack.stored(parts);
        };
    Supplier<byte[]> inflating =
        () -> {
          Map<String, String> parts = Attack.ofd("P.xml", text);
          parts.put("D/D.xml", " ".repeat(70_000_000));
          return Attack.deflated(parts);
        };
    Supplier<byte[]> many =
        () -> {
          Map<String, String> parts = new LinkedHashMap<>(Attack.ofd("P.xml", text));
          for (int i = 0; i < 10_001; i++) {
            parts.put("D/" + i, "");
          }
          return Attack.deflated(parts);
        };
    Supplier<byte[]> strict =
        () -> {
          Map<String, String> parts = Attack.word("<w:tbl><w:tr><w:tc>".repeat(10_000));
          parts.replaceAll(
              (name, part) ->
                  part.replace(
                          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                          "http://purl.oclc.org/ooxml/wordprocessingml/main")
                      .replace(
                          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                          "http://purl.oclc.org/ooxml/officeDocument/relationships"));
          return Attack.stored(parts);
        };
    return Stream.of(
        Arguments.of("ofd: documents that are the root itself", "DAMAGED 文件已损坏：没有任何页面", itself),
        Arguments.of("ofd: a part that inflates a thousandfold", bomb, inflating),
        Arguments.of("ofd: parts", bomb, many),
        Arguments.of("docx: strict, tables in one another", "DAMAGED 文件内部嵌套过深", strict),
        ofd("distances", "READ", () -> ofdText("DeltaX='g 1000000000 1'", "年".repeat(99))),
        ofd(
            "lists of distances",
            "READ",
            () -> ofdText("DeltaX='" + "g 1000000000 1 ".repeat(200_000) + "'", "年".repeat(99))),
        ofd("characters", "TOO_LARGE", () -> ofdText("DeltaX='1'", "年".repeat(1_000_001))),
        ofd("texts at one place", "READ", () -> text.repeat(50_000)),
        ofd("blocks in one another", "DAMAGED 文件内部嵌套过深", () -> "<ofd:PageBlock>".repeat(500_000)),
        ofd("a template of itself", "READ", () -> "<ofd:Template TemplateID='1'/>" + text),
        ofd(
            "a path",
            "TOO_LARGE 页面上的线条过多",
            () ->
                "<ofd:PathObject Boundary='0 0 9 9' Stroke='true'><ofd:AbbreviatedData>"
                    + "M 0 0 L 200 0 ".repeat(600_000)
                    + "</ofd:AbbreviatedData></ofd:PathObject>"),
        ofd(
            "numbers",
            "READ 年",
            () ->
                "<ofd:TextObject Boundary='1e999999999 NaN 1E400 -9' Size='1e300'"
                    + " CTM='1e300 1e300 1e300 1e300 1e300 1e300'><ofd:TextCode X='1e308' Y='"
                    + "9".repeat(500_000)
                    + "'>年</ofd:TextCode></ofd:TextObject>"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void is_read_or_refused(String name, String outcome, Supplier<byte[]> file) throws Exception {
    assertThat(Attack.outcome(file.get())).as(name).startsWith(outcome);
  }
}
