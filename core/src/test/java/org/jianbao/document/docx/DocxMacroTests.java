package org.jianbao.document.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianbao.document.docx.DocxFile.p;
import static org.jianbao.document.docx.DocxFile.t;
import static org.jianbao.document.docx.DocxFile.tbl;
import static org.jianbao.document.docx.DocxFile.tc;
import static org.jianbao.document.docx.DocxFile.tr;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.jianbao.document.DocumentReaders;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files with macros (.docm, .dotm): the same text, and their macros are not even opened. */
class DocxMacroTests {
  private static final String PROJECT =
      "<Relationship Id='v' Type='http://schemas.microsoft.com/office/2006/relationships/vbaProject'"
          + " Target='vbaProject.bin'/>";

  private static DocxFile plain() {
    return DocxFile.of(p(t("云州市年度报告")), tbl(tr(tc("甲"), tc("1"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"
      })
  void macros_are_ignored(String type) throws Exception {
    byte[] project = new byte[20_000];
    new Random(7).nextBytes(project);
    byte[] source = "Sub AutoOpen(): Shell \"x\": End Sub".getBytes(StandardCharsets.UTF_8);
    System.arraycopy(source, 0, project, 0, source.length);
    DocxFile file =
        plain()
            .part(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                    + "<Default Extension='rels' ContentType="
                    + "'application/vnd.openxmlformats-package.relationships+xml'/>"
                    + "<Default Extension='xml' ContentType='application/xml'/>"
                    + "<Default Extension='bin' ContentType='application/vnd.ms-office.vbaProject'/>"
                    + "<Override PartName='/word/document.xml' ContentType='"
                    + type
                    + "'/></Types>")
            .part(
                "word/_rels/document.xml.rels",
                "<Relationships xmlns="
                    + "'http://schemas.openxmlformats.org/package/2006/relationships'>"
                    + PROJECT
                    + "</Relationships>")
            .part("word/vbaProject.bin", project)
            .part("word/vbaData.xml", "<wne:vbaSuppData xmlns:wne='x'><wne:mcds/>不是结尾");
    assertThat(new DocumentReaders().read(file.source()).blocks()).isEqualTo(plain().read());
  }
}
