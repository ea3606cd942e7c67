package org.jianbao.render.word;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jianbao.render.word.WordFile.p;
import static org.jianbao.render.word.WordFile.r;
import static org.jianbao.render.word.WordFile.t;
import static org.jianbao.render.word.WordFile.tbl;
import static org.jianbao.render.word.WordFile.tc;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnnotatedRendererTests {
  private static void anchors(WordFile file, String... quotes) throws Exception {
    Annotated annotated = Annotated.of(file, quotes);
    List<String> anchored =
        annotated.quotes(quotes.length).stream().map(quote -> quote.replace("\n\n", "\n")).toList();
    assertThat(anchored).containsExactly(quotes);
  }

  @Test
  void marksAWholeRunAndPartsOfRuns() throws Exception {
    WordFile file = WordFile.of(p(t("政府信息公开"), t("工作年度报告")), p(t("𠮷甲乙丙丁")));
    anchors(file, "政府信息公开", "工作年度报告", "息公开工作", "信息", "府", "年度报告", "𠮷", "丁", "乙");
  }

  @Test
  void marksPlacesThatOverlapOrTouch() throws Exception {
    WordFile file = WordFile.of(p(t("一二三四五六七八九")));
    anchors(file, "三四五", "三四五", "四五六", "一二", "二三", "六七八九", "一二三四五六七八九", "五");
  }

  @Test
  void findsCharactersWhateverTheyAreWrittenAs() throws Exception {
    WordFile file =
        WordFile.of(
            p(t("A&amp;B&#x4E2D;&#128512;&lt;末")),
            p(r("<w:t>前<![CDATA[<甲>&乙]]>丙<!-- 丁 -->戊</w:t>")),
            p(t("上\r\n下")));
    anchors(file, "&B", "中", "😀<", "末", "甲", ">&乙丙", "戊", "前<", "上\n下", "下");
  }

  @Test
  void keepsWhiteSpaceWhereItCuts() throws Exception {
    Annotated annotated = Annotated.of(WordFile.of(p(t("截至 2020 年"))), "2020");
    assertThat(annotated.part("word/document.xml"))
        .contains("<w:t xml:space=\"preserve\">截至 </w:t>")
        .contains("<w:t xml:space=\"preserve\">2020</w:t>")
        .contains("<w:t xml:space=\"preserve\"> 年</w:t>");
  }

  @Test
  void goesOverTabsBreaksAndCutsOneRunOften() throws Exception {
    WordFile file =
        WordFile.of(p(r("<w:t>甲乙</w:t><w:tab/><w:t>丙丁</w:t><w:br/><w:t>戊己</w:t>"), t("庚")));
    anchors(file, "乙\t丙", "丙丁", "丁\n戊", "\t", "己庚", "甲乙\t丙丁\n戊己庚");
  }

  @Test
  void entersLinksInsertionsAndControls() throws Exception {
    WordFile file =
        WordFile.of(
            p(
                t("见"),
                "<w:hyperlink>" + t("政府网站") + "</w:hyperlink>",
                "<w:ins w:id='1'>" + t("新增加的") + "</w:ins>",
                "<w:del w:id='2'><w:r><w:delText>旧</w:delText></w:r></w:del>",
                "<w:sdt><w:sdtPr/><w:sdtContent>" + t("控件内容") + "</w:sdtContent></w:sdt>",
                t("完")));
    anchors(file, "府网", "见政", "站新增", "加的控", "件内", "容完", "政府网站新增加的控件内容");
  }

  @Test
  void takesFieldsAndFormulasAsAWhole() throws Exception {
    WordFile file =
        WordFile.of(
            p(t("第"), "<w:fldSimple w:instr='PAGE'>" + t("十二") + "</w:fldSimple>", t("页")),
            p(t("共"), "<m:oMath><m:r><m:t>3+4</m:t></m:r></m:oMath>", t("件")),
            p(
                t("由"),
                "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>"
                    + t("某某局")
                    + "</w:sdtContent></w:sdt>",
                t("办")));
    Annotated annotated = Annotated.of(file, "二", "+", "某");
    assertThat(annotated.quotes(3)).containsExactly("十二", "3+4", "某某局");
  }

  @Test
  void marksResultsOfComplexFields() throws Exception {
    WordFile file =
        WordFile.of(
            p(
                t("总计"),
                r("<w:fldChar w:fldCharType='begin'/>"),
                r("<w:instrText>=SUM(LEFT)</w:instrText>"),
                r("<w:fldChar w:fldCharType='separate'/>"),
                t("128"),
                r("<w:fldChar w:fldCharType='end'/>"),
                t("件")));
    anchors(file, "128", "28", "计128件");
  }

  @Test
  void marksCellsBlankOnesToo() throws Exception {
    WordFile file =
        WordFile.of(
            tbl(tc(p(t("收到")), p(t("数量"))), tc("<w:p/>"), tc(p(t("12")))),
            tbl(tc(p(t("左"))), tc(p("<w:pPr><w:jc w:val='center'/></w:pPr>"))));
    anchors(file, "收到\n数量", "12", "");
    assertThat(Annotated.of(file, "").part("word/document.xml"))
        .contains("<w:tc><w:tcPr/><w:p><w:commentRangeStart w:id=\"1\"/>");
  }

  @Test
  void staysOutsideTextBoxes() throws Exception {
    WordFile file =
        WordFile.of(
            p(
                t("前"),
                "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><w:txbxContent>"
                    + p(t("框内文字"))
                    + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape>"
                    + "<w:txbxContent>"
                    + p(t("框内文字"))
                    + "</w:txbxContent></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>",
                t("后")));
    assertThat(Annotated.of(file, "内文").part("word/document.xml"))
        .contains("</w:r><w:commentRangeStart w:id=\"1\"/><w:r><mc:AlternateContent>")
        .contains("</mc:AlternateContent></w:r><w:commentRangeEnd w:id=\"1\"/>");
  }

  @Test
  void goesOnOverADeletedParagraphEnd() throws Exception {
    WordFile file =
        WordFile.of(
            p("<w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>", t("前半")), p(t("后半句")), p(t("末")));
    assertThat(Annotated.of(file, "半后").quotes(1)).containsExactly("半\n后");
  }

  @Test
  void keepsCommentsThatAreThere() throws Exception {
    WordFile file =
        WordFile.of(
                p(
                    "<w:commentRangeStart w:id='7'/>",
                    t("甲乙"),
                    "<w:commentRangeEnd w:id='7'/>",
                    "<w:r><w:commentReference w:id='7'/></w:r>"))
            .comments(
                "<x:comments xmlns:x='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
                    + "<x:comment x:id='7' x:author='审计员'><x:p/></x:comment></x:comments>");
    Annotated annotated = Annotated.of(file, "乙");
    assertThat(annotated.quotes(1)).containsExactly("乙");
    assertThat(annotated.comments())
        .startsWith("<x:comments")
        .contains("x:author='审计员'")
        .contains("<x:comment x:id=\"9\" x:author=\"检报\" x:initials=\"检\">")
        .doesNotContain("<w:");
  }

  @Test
  void writesWithTheNamespacesOfTheFile() throws Exception {
    String strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    String body = "<p><r><t>政府信息</t></r></p>";
    WordFile bare =
        WordFile.ofMain(
            "<document xmlns='" + strict + "'><body>" + body + "</body></document>", UTF_8);
    anchors(bare, "府信");
    assertThat(Annotated.of(bare, "府信").part("word/_rels/document.xml.rels"))
        .contains("http://purl.oclc.org/ooxml/officeDocument/relationships/comments");
    WordFile other =
        WordFile.ofMain(
            "\uFEFF<?xml version='1.0' encoding='UTF-16'?><n:document xmlns:n='"
                + strict
                + "'><n:body><n:p n:rsidR='0'><n:r><n:t>政府信息</n:t></n:r></n:p></n:body></n:document>",
            UTF_16LE);
    anchors(other, "府信");
  }

  @Test
  void saysThatASignatureNoLongerHolds() throws Exception {
    WordFile file = WordFile.of(p(t("甲"))).part("_xmlsignatures/sig1.xml", "<Signature/>");
    assertThat(Annotated.of(file, "甲").comments()).contains("数字签名");
    assertThat(Annotated.of(WordFile.of(p(t("甲"))), "甲").comments()).doesNotContain("数字签名");
  }

  @Test
  void commentsSayWhatTheFindingSays() throws Exception {
    assertThat(Annotated.of(WordFile.of(p(t("甲"))), "甲").comments())
        .contains("结论：不通过")
        .contains("【警告】「甲」写错了 &lt;w:t&gt; &amp; 其他")
        .contains("依据（编制惯例）：依据文件")
        .contains("整改：请更正")
        .contains("w:author=\"检报\"")
        .doesNotContain("w:date");
  }
}
