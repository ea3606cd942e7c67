package org.jianbao.document.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianbao.document.docx.DocxFile.p;
import static org.jianbao.document.docx.DocxFile.styled;
import static org.jianbao.document.docx.DocxFile.t;

import org.jianbao.document.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings by style or by their own outline level. */
class DocxHeadingTests {
  private static final String STYLES =
      style("1", "heading 1", "")
          + style("b", "标题 2", "")
          + style("c", "标题3", "")
          + style("d", "正文样式", "<w:pPr><w:outlineLvl w:val='1'/></w:pPr>")
          + style("e", "我的标题", "<w:basedOn w:val='f'/>")
          + style("f", "中间", "<w:basedOn w:val='1'/>")
          + style("g", "不再是标题", "<w:basedOn w:val='1'/><w:pPr><w:outlineLvl w:val='9'/></w:pPr>")
          + style("h", "Title", "")
          + style("i", "heading 10", "")
          + style("j", "圈", "<w:basedOn w:val='k'/>")
          + style("k", "圈二", "<w:basedOn w:val='j'/>")
          + "<w:style w:type='paragraph' w:default='1' w:styleId='a'><w:name w:val='Normal'/></w:style>";

  private static String style(String id, String name, String more) {
    return "<w:style w:type='paragraph' w:styleId='"
        + id
        + "'><w:name w:val='"
        + name
        + "'/>"
        + more
        + "</w:style>";
  }

  @ParameterizedTest
  @CsvSource({
    "1,true",
    "b,true",
    "c,true",
    "d,true",
    "e,true",
    "g,false",
    "h,false",
    "i,false",
    "j,false",
    "a,false",
    "missing,false"
  })
  void by_style(String style, boolean heading) throws Exception {
    assertThat(DocxFile.of(styled(style, "总体情况")).styles(STYLES).read())
        .containsExactly(new Paragraph(1, null, null, "总体情况", heading, 0));
  }

  @Test
  void the_paragraph_itself_decides_before_its_style() throws Exception {
    assertThat(
            DocxFile.of(
                    p("<w:pPr><w:outlineLvl w:val='0'/></w:pPr>", t("甲")),
                    p("<w:pPr><w:pStyle w:val='1'/><w:outlineLvl w:val='9'/></w:pPr>", t("乙")),
                    p(t("丙")))
                .styles(STYLES)
                .read())
        .extracting(block -> ((Paragraph) block).heading())
        .containsExactly(true, false, false);
  }

  @Test
  void without_styles_there_are_no_headings_but_text() throws Exception {
    assertThat(DocxFile.of(styled("1", "甲")).read())
        .containsExactly(new Paragraph(1, null, null, "甲", false, 0));
  }
}
