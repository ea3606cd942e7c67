package org.jianbao.document.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jianbao.document.Document;
import org.jianbao.document.DocumentReaders;
import org.jianbao.document.Paragraph;
import org.jianbao.document.ProblemCode;
import org.jianbao.document.ReadingException;
import org.jianbao.document.Source;
import org.junit.jupiter.api.Test;

/** Word files that are one XML file. */
class FlatWordReaderTests {
  private static final String HEAD =
      "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>"
          + "<?mso-application progid='Word.Document'?>";
  private static final String STYLES =
      "<w:styles><w:style w:type='paragraph' w:default='on' w:styleId='a'><w:name w:val='Normal'/>"
          + "</w:style><w:style w:type='paragraph' w:styleId='1'><w:name w:val='heading 1'/>"
          + "<w:basedOn w:val='a'/><w:pPr><w:outlineLvl w:val='0'/></w:pPr></w:style></w:styles>";

  private static String word2003(String lists, String body) {
    return HEAD
        + "<w:wordDocument xmlns:w='http://schemas.microsoft.com/office/word/2003/wordml'"
        + " xmlns:wx='http://schemas.microsoft.com/office/word/2003/auxHint'"
        + " xmlns:aml='http://schemas.microsoft.com/aml/2001/core'"
        + " xmlns:v='urn:schemas-microsoft-com:vml'><w:lists>"
        + lists
        + "</w:lists>"
        + STYLES
        + "<w:body><wx:sect>"
        + body
        + "<w:sectPr><w:hdr w:type='odd'><w:p><w:r><w:t>眉</w:t></w:r></w:p></w:hdr></w:sectPr>"
        + "</wx:sect></w:body></w:wordDocument>";
  }

  private static Document read(String file, Charset charset) throws ReadingException {
    return new DocumentReaders().read(new Source("报告.doc", file.getBytes(charset)));
  }

  private static List<String> texts(String body) throws ReadingException {
    return read(word2003("", body), StandardCharsets.UTF_8).blocks().stream()
        .map(DocxFile::text)
        .toList();
  }

  private static String p(String content) {
    return "<w:p>" + content + "</w:p>";
  }

  private static String r(String text) {
    return "<w:r><w:t>" + text + "</w:t></w:r>";
  }

  private static String annotated(String type, String content) {
    return "<aml:annotation aml:id='1' w:type='Word."
        + type
        + "'><aml:content>"
        + content
        + "</aml:content></aml:annotation>";
  }

  @Test
  void word_2003_has_changes_comments_and_notes() throws Exception {
    String joins = "<w:pPr><w:rPr>" + annotated("Deletion", "") + "</w:rPr></w:pPr>";
    String gone = annotated("Deletion", "<w:r><w:delText>删</w:delText></w:r>");

    assertThat(
            texts(
                p(r("甲") + gone + annotated("Insertion", r("乙")))
                    + p(r("丙") + annotated("Comment", p(r("批注"))))
                    + p(joins + r("丁"))
                    + p("<w:r><w:footnote>" + p(r("脚注")) + "</w:footnote></w:r>" + r("戊"))
                    + p("<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r>" + r("己"))))
        .containsExactly("甲乙", "丙", "丁戊", "己");
  }

  @Test
  void word_2003_has_merged_cells_and_pictures() throws Exception {
    String cell = "<w:tc><w:tcPr>%s</w:tcPr><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>";
    String down = "<w:vmerge w:val='restart'/>";
    String first = "<w:hmerge w:val='restart'/>";
    String table =
        "<w:tbl><w:tr>"
            + String.format(cell, down, "甲")
            + String.format(cell, first, "乙")
            + String.format(cell, "<w:hmerge w:val='continue'/>", "")
            + "</w:tr><w:tr>"
            + String.format(cell, "<w:vmerge/>", "")
            + String.format(cell, "", "1")
            + String.format(cell, "", "2")
            + "</w:tr></w:tbl>";
    String picture = "<w:r><w:pict><v:shape><v:imagedata src='x'/></v:shape></w:pict></w:r>";

    assertThat(texts(table)).containsExactly("[1,1 2×1 甲][1,2 1×2 乙][2,2 1][2,3 2]");
    Document read = read(word2003("", p(r("图") + picture)), StandardCharsets.UTF_8);
    assertThat(read.blocks())
        .containsExactly(new Paragraph(1, null, null, "图", false, /* pictures= */ 1));
  }

  @Test
  void word_2003_has_automatic_numbers_and_headings() throws Exception {
    String lists =
        "<w:listDef w:listDefId='3'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:nfc w:val='37'/>"
            + "<w:suff w:val='Nothing'/><w:lvlText w:val='%1、'/></w:lvl></w:listDef>"
            + "<w:list w:ilfo='7'><w:ilst w:val='3'/></w:list>";
    String list = "<w:listPr><w:ilvl w:val='0'/><w:ilfo w:val='7'/><wx:t wx:val='九、'/></w:listPr>";
    String heading = "<w:pPr><w:pStyle w:val='1'/>" + list + "</w:pPr>";

    Document read =
        read(word2003(lists, p(heading + r("甲")) + p(heading + r("乙"))), StandardCharsets.UTF_16LE);

    assertThat(read.format()).isEqualTo("wordxml");
    assertThat(read.blocks())
        .containsExactly(
            new Paragraph(1, null, null, "一、甲", true, 0),
            new Paragraph(2, null, null, "二、乙", true, 0));
  }

  @Test
  void the_parts_of_the_flat_form_may_stand_in_any_order() throws Exception {
    String word = " xmlns:w='" + DocxFile.WORD + "'";
    String part = "<pkg:part pkg:name='/word/x.xml'><pkg:xmlData>%s</pkg:xmlData></pkg:part>";
    String file =
        HEAD
            + "<pkg:package xmlns:pkg='http://schemas.microsoft.com/office/2006/xmlPackage'>"
            + String.format(part, "<w:hdr" + word + ">" + p(r("眉")) + "</w:hdr>")
            + String.format(
                part,
                "<w:document"
                    + word
                    + "><w:body>"
                    + p("<w:pPr><w:pStyle w:val='1'/></w:pPr>" + r("甲"))
                    + "</w:body></w:document>")
            + String.format(part, STYLES.replace("<w:styles", "<w:styles" + word))
            + String.format(part, "<w:footnotes" + word + ">" + p(r("注")) + "</w:footnotes>")
            + "</pkg:package>";

    assertThat(read(file, StandardCharsets.UTF_8).blocks())
        .containsExactly(new Paragraph(1, null, null, "甲", true, 0));
  }

  @Test
  void what_breaks_off_is_damaged() {
    String file = word2003("", p(r("甲")));
    assertThatThrownBy(() -> read(file.substring(0, file.length() - 40), StandardCharsets.UTF_8))
        .isInstanceOfSatisfying(
            ReadingException.class,
            problem -> assertThat(problem.code()).isEqualTo(ProblemCode.DAMAGED));
  }
}
