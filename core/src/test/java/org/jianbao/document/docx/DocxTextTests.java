package org.jianbao.document.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianbao.document.docx.DocxFile.p;
import static org.jianbao.document.docx.DocxFile.r;
import static org.jianbao.document.docx.DocxFile.t;
import static org.jianbao.document.docx.DocxFile.tbl;
import static org.jianbao.document.docx.DocxFile.tc;
import static org.jianbao.document.docx.DocxFile.tr;

import java.util.List;
import java.util.stream.Stream;
import org.jianbao.document.Block;
import org.jianbao.document.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of paragraphs, from whatever Word wraps it in. */
class DocxTextTests {

  @Test
  void runs_make_one_paragraph_and_blocks_are_counted_from_1() throws Exception {
    List<Block> blocks =
        DocxFile.of(p(t("云州市"), t("年度报告")), p(), p(t("  　\u00A0")), p(t("总体情况"))).read();

    assertThat(blocks)
        .containsExactly(
            new Paragraph(1, null, null, "云州市年度报告", false, 0),
            new Paragraph(2, null, null, "总体情况", false, 0));
  }

  static Stream<Arguments> runContents() {
    return Stream.of(
        Arguments.of("tab", r("<w:t>甲</w:t><w:tab/><w:t>乙</w:t>"), "甲\t乙"),
        Arguments.of("line break", r("<w:t>甲</w:t><w:br/><w:t>乙</w:t><w:cr/>") + t("丙"), "甲\n乙\n丙"),
        Arguments.of("page break in front", r("<w:br w:type='page'/>") + t("甲"), "甲"),
        Arguments.of("page break", t("甲") + r("<w:br w:type='page'/>") + t("乙"), "甲\n乙"),
        Arguments.of(
            "tab stops", "<w:pPr><w:tabs><w:tab w:pos='1'/></w:tabs></w:pPr>" + t("甲"), "甲"),
        Arguments.of(
            "hyphens",
            r("<w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t>"),
            "a\u2011bc"),
        Arguments.of("check mark", r("<w:sym w:font='Wingdings' w:char='F0FE'/>") + t("是"), "☑是"),
        Arguments.of("symbol font", r("<w:sym w:font='Symbol' w:char='F0B3'/>") + t("3"), "≥3"),
        Arguments.of("plain symbol", r("<w:sym w:font='宋体' w:char='2460'/>"), "①"),
        Arguments.of("unknown symbol", t("甲") + r("<w:sym w:font='Webdings' w:char='F0FF'/>"), "甲"),
        Arguments.of(
            "bookmark",
            "<w:bookmarkStart w:id='0' w:name='总体情况'/>" + t("甲") + "<w:bookmarkEnd w:id='0'/>",
            "甲"),
        Arguments.of(
            "hyperlink", "<w:hyperlink w:anchor='x'>" + t("甲") + "</w:hyperlink>" + t("乙"), "甲乙"),
        Arguments.of(
            "smart tag",
            "<w:smartTag w:element='date'><w:smartTagPr/>" + t("甲") + "</w:smartTag>",
            "甲"),
        Arguments.of(
            "content control",
            "<w:sdt><w:sdtPr><w:alias w:val='年'/></w:sdtPr><w:sdtContent>"
                + t("甲")
                + "</w:sdtContent></w:sdt>",
            "甲"),
        Arguments.of("inserted", t("甲") + "<w:ins w:id='1'>" + t("乙") + "</w:ins>", "甲乙"),
        Arguments.of(
            "deleted",
            t("甲") + "<w:del w:id='1'>" + r("<w:delText>乙</w:delText>") + "</w:del>",
            "甲"),
        Arguments.of(
            "moved away", "<w:moveFrom w:id='1'>" + t("乙") + "</w:moveFrom>" + t("甲"), "甲"),
        Arguments.of("moved here", "<w:moveTo w:id='1'>" + t("乙") + "</w:moveTo>" + t("甲"), "乙甲"),
        Arguments.of(
            "simple field", "<w:fldSimple w:instr='PAGE'>" + t("3") + "</w:fldSimple>", "3"),
        Arguments.of("hidden", r("<w:rPr><w:vanish/></w:rPr><w:t>乙</w:t>") + t("甲"), "甲"),
        Arguments.of("struck out", r("<w:rPr><w:strike/></w:rPr><w:t>乙</w:t>") + t("甲"), "甲"),
        Arguments.of(
            "no longer struck out",
            r(
                "<w:rPr><w:rPrChange w:id='1' w:author='a'><w:rPr><w:strike/></w:rPr>"
                    + "</w:rPrChange></w:rPr><w:t>甲</w:t>"),
            "甲"),
        Arguments.of("not hidden", r("<w:rPr><w:vanish w:val='0'/></w:rPr><w:t>甲</w:t>"), "甲"),
        Arguments.of("footnote", t("甲") + r("<w:footnoteReference w:id='2'/>") + t("。"), "甲。"),
        Arguments.of(
            "comment",
            "<w:commentRangeStart w:id='0'/>"
                + t("甲")
                + "<w:commentRangeEnd w:id='0'/>"
                + r("<w:commentReference w:id='0'/>"),
            "甲"),
        Arguments.of(
            "ruby",
            r(
                "<w:ruby><w:rubyPr/><w:rt>"
                    + t("yún")
                    + "</w:rt><w:rubyBase>"
                    + t("云")
                    + "</w:rubyBase></w:ruby>"),
            "云"),
        Arguments.of("math", "<m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath>", "a=b"),
        Arguments.of("entities", t("&lt;甲&gt; &amp; &#20057;"), "<甲> & 乙"),
        Arguments.of("CDATA", r("<w:t><![CDATA[甲<乙]]></w:t>"), "甲<乙"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("runContents")
  void text_as_seen(String name, String content, String expected) throws Exception {
    assertThat(DocxFile.of(p(content)).texts()).containsExactly(expected);
  }

  @Test
  void field_codes_are_no_text_but_results_are() throws Exception {
    String field =
        r("<w:fldChar w:fldCharType='begin'/>")
            + r("<w:instrText> IF </w:instrText>")
            + r("<w:fldChar w:fldCharType='begin'/>")
            + r("<w:instrText>PAGE</w:instrText>")
            + r("<w:fldChar w:fldCharType='separate'/>")
            + t("7")
            + r("<w:fldChar w:fldCharType='end'/>")
            + r("<w:instrText> = 7</w:instrText>")
            + r("<w:fldChar w:fldCharType='separate'/>")
            + t("第七页")
            + r("<w:fldChar w:fldCharType='end'/>");

    assertThat(DocxFile.of(p(t("见"), field, t("。"))).texts()).containsExactly("见第七页。");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EQ \\* jc2 \\* \"Font:宋体\" \\o\\ad(\\s\\up 9(yún),云) | 见云。",
        " eq \\o\\ac(○,1) | 见①。",
        "eq \\o\\ac(○;甲) | 见甲。",
        "eq \\f(1,2) | 见。",
        "eq \\o | 见。",
        "eq \\o(○ | 见○。",
        "PAGE \\o(1,2) | 见。"
      })
  void characters_over_others_are_fields_without_a_result(String code, String expected)
      throws Exception {
    String field =
        r("<w:fldChar w:fldCharType='begin'/>")
            + r("<w:instrText>" + code.substring(0, 4) + "</w:instrText>")
            + r("<w:instrText>" + code.substring(4) + "</w:instrText>")
            + r("<w:fldChar w:fldCharType='end'/>");

    assertThat(DocxFile.of(p(t("见"), field, t("。"))).texts()).containsExactly(expected);
  }

  @Test
  void styles_may_hide_text() throws Exception {
    String hidden = "<w:rPr><w:vanish/></w:rPr></w:style>";
    String paragraph = "<w:pPr><w:pStyle w:val='z'/></w:pPr>";
    String run = r("<w:rPr><w:rStyle w:val='c'/></w:rPr><w:t>乙</w:t>");
    String shown = r("<w:rPr><w:vanish w:val='0'/></w:rPr><w:t>丙</w:t>");
    String equation = "<m:oMath><m:r><m:t>1</m:t></m:r></m:oMath>";

    assertThat(
            DocxFile.of(
                    p(paragraph, t("窗体顶端")),
                    p(t("甲"), run, equation),
                    p(paragraph, t("窗体底端"), shown))
                .styles(
                    "<w:style w:type='paragraph' w:styleId='y'><w:name w:val='y'/>" + hidden,
                    "<w:style w:type='paragraph' w:styleId='z'><w:basedOn w:val='y'/></w:style>",
                    "<w:style w:type='character' w:styleId='c'><w:name w:val='c'/>" + hidden)
                .texts())
        .containsExactly("甲1", "丙");
  }

  @Test
  void an_unfinished_field_swallows_nothing_behind_its_paragraph() throws Exception {
    assertThat(DocxFile.of(p(t("甲"), r("<w:fldChar w:fldCharType='begin'/>")), p(t("乙"))).texts())
        .containsExactly("甲", "乙");
  }

  @Test
  void a_deleted_paragraph_end_joins_two_paragraphs() throws Exception {
    String joins = "<w:pPr><w:rPr><w:del w:id='1' w:author='x'/></w:rPr></w:pPr>";

    assertThat(
            DocxFile.of(
                    p(joins, t("甲")),
                    p(t("乙")),
                    p(joins, "<w:del>" + r("<w:delText>丙</w:delText>") + "</w:del>"),
                    p(t("丁")),
                    p(joins, t("戊")))
                .texts())
        .containsExactly("甲乙", "丁", "戊");
  }

  @Test
  void former_properties_do_not_count() throws Exception {
    assertThat(
            DocxFile.of(
                    p(
                        "<w:pPr><w:pPrChange w:id='1'><w:pPr><w:outlineLvl w:val='0'/></w:pPr>"
                            + "</w:pPrChange></w:pPr>",
                        t("甲")))
                .read())
        .containsExactly(new Paragraph(1, null, null, "甲", false, 0));
  }

  @Test
  void content_controls_around_blocks_rows_and_cells_are_looked_through() throws Exception {
    String control = "<w:sdt><w:sdtPr/><w:sdtContent>%s</w:sdtContent></w:sdt>";
    assertThat(
            DocxFile.of(
                    control.formatted(p(t("甲")) + control.formatted(p(t("乙")))),
                    tbl(
                        control.formatted(tr(tc("丙"), control.formatted(tc("丁")))),
                        tr(tc("", control.formatted(p(t("戊")))), tc("己"))))
                .texts())
        .containsExactly("甲", "乙", "[1,1 丙][1,2 丁][2,1 戊][2,2 己]");
  }

  @Test
  void of_alternate_content_the_first_choice_counts() throws Exception {
    String choice = "<mc:Choice Requires='wps'>%s</mc:Choice>";
    String fallback = "<mc:Fallback>%s</mc:Fallback>";
    String both =
        "<mc:AlternateContent>"
            + choice.formatted(t("甲"))
            + choice.formatted(t("乙"))
            + fallback.formatted(t("丙"))
            + "</mc:AlternateContent>";
    String onlyFallback =
        "<mc:AlternateContent>" + fallback.formatted(t("丁")) + "</mc:AlternateContent>";

    assertThat(DocxFile.of(p(both, onlyFallback, both)).texts()).containsExactly("甲丁甲");
  }

  @Test
  void text_boxes_follow_the_paragraph_that_anchors_them() throws Exception {
    String box =
        r(
            "<mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><a:graphic><wps:txbx>"
                + "<w:txbxContent>"
                + p(t("框一"))
                + p(t("框二"))
                + "</w:txbxContent></wps:txbx></a:graphic></w:drawing></mc:Choice>"
                + "<mc:Fallback><w:pict><v:textbox><w:txbxContent>"
                + p(t("框一"))
                + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent>");
    String old =
        r(
            "<w:pict><v:textbox><w:txbxContent>"
                + p(t("旧"))
                + "</w:txbxContent></v:textbox></w:pict>");

    assertThat(
            DocxFile.of(p(t("甲"), box, t("乙")), p(old), tbl(tr(tc("", p(t("格"), old)), tc("丙"))))
                .texts())
        .containsExactly("甲乙", "框一", "框二", "旧", "[1,1 格\n旧][1,2 丙]");
  }

  @Test
  void pictures_are_counted_but_shapes_are_not() throws Exception {
    String picture = r("<w:drawing><a:graphic><pic:pic/></a:graphic></w:drawing>");
    String old = r("<w:pict><v:shape><v:imagedata/></v:shape></w:pict>");
    String shape = r("<w:drawing><a:graphic><wps:wsp/></a:graphic></w:drawing>");

    assertThat(DocxFile.of(p(picture, old), p(t("图"), shape), p(shape)).read())
        .containsExactly(
            new Paragraph(1, null, null, "", false, 2),
            new Paragraph(2, null, null, "图", false, 0));
  }

  @Test
  void strict_files_read_the_same() throws Exception {
    assertThat(
            DocxFile.of(
                    DocxFile.numbered(1, 0, "总体情况"),
                    DocxFile.styled("a", "乙"),
                    tbl(tr(tc("<w:gridSpan w:val='2'/>", p(t("丙")))), tr(tc("丁"), tc("戊"))))
                .styles(
                    "<w:style w:type='paragraph' w:styleId='a'><w:name w:val='heading 1'/></w:style>")
                .numbering(
                    "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'>"
                        + "<w:start w:val='1'/><w:numFmt w:val='chineseCounting'/>"
                        + "<w:lvlText w:val='%1、'/></w:lvl>"
                        + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>")
                .strict()
                .texts())
        .containsExactly("一、总体情况", "乙", "[1,1 1×2 丙][2,1 丁][2,2 戊]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE"})
  void parts_may_be_in_any_unicode_encoding(String charset) throws Exception {
    for (String mark : List.of("", "\uFEFF")) {
      String xml =
          mark
              + "<?xml version='1.0' encoding='"
              + (charset.startsWith("UTF-16") ? "UTF-16" : charset)
              + "'?><w:document xmlns:w='"
              + DocxFile.WORD
              + "'><w:body>"
              + p(t("云州市𠮷"))
              + "</w:body></w:document>";

      assertThat(DocxFile.of().part("word/document.xml", xml.getBytes(charset)).texts())
          .containsExactly("云州市𠮷");
    }
  }
}
