package org.jianbao.render.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word file of ours: a main part, and styles that suit a Chinese official document. */
public final class NewWordFile {
  /** Id of the style of headings. */
  static final String HEADING = "1";

  /** Id of the style of tables. */
  public static final String TABLE = "TableGrid";

  /** Width of the text in twips. */
  static final int WIDTH = 8844;

  /** Path of the main part. */
  static final String MAIN = "word/document.xml";

  private static final LocalDateTime DATE = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final String XML =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
  private static final String RELATIONSHIPS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument"
          + "/2006/relationships/";
  private static final String TYPES =
      XML
          + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          + "<Default Extension=\"rels\""
          + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
          + "<Override PartName=\"/word/document.xml\" ContentType=\""
          + OFFICE
          + "wordprocessingml.document.main+xml\"/>"
          + "<Override PartName=\"/word/styles.xml\" ContentType=\""
          + OFFICE
          + "wordprocessingml.styles+xml\"/></Types>";
  private static final String BORDER =
      " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>";
  private static final String STYLES =
      XML
          + "<w:styles xmlns:w=\""
          + Vocabulary.TRANSITIONAL
          + "\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\""
          + " w:hAnsi=\"Times New Roman\" w:eastAsia=\"宋体\" w:cs=\"Times New Roman\"/>"
          + "<w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/><w:lang w:val=\"en-US\""
          + " w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
          + "<w:spacing w:after=\"80\" w:line=\"300\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault>"
          + "</w:docDefaults>"
          + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name"
          + " w:val=\"Normal\"/><w:qFormat/></w:style>"
          + "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/>"
          + "<w:basedOn w:val=\"a\"/><w:next w:val=\"a\"/><w:qFormat/><w:pPr><w:keepNext/>"
          + "<w:spacing w:before=\"160\"/><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>"
          + "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name"
          + " w:val=\"Normal Table\"/><w:tblPr><w:tblCellMar><w:left w:w=\"85\" w:type=\"dxa\"/>"
          + "<w:right w:w=\"85\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>"
          + "<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/>"
          + "<w:basedOn w:val=\"TableNormal\"/><w:pPr><w:spacing w:after=\"0\" w:line=\"240\""
          + " w:lineRule=\"auto\"/></w:pPr><w:rPr><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/></w:rPr>"
          + "<w:tblPr><w:tblBorders><w:top"
          + BORDER
          + "<w:left"
          + BORDER
          + "<w:bottom"
          + BORDER
          + "<w:right"
          + BORDER
          + "<w:insideH"
          + BORDER
          + "<w:insideV"
          + BORDER
          + "</w:tblBorders></w:tblPr></w:style></w:styles>";

  private NewWordFile() {}

  /** The file with this main part; the same part gives the same bytes. */
  public static byte[] bytes(String main) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      put(zip, "[Content_Types].xml", TYPES);
      put(
          zip,
          "_rels/.rels",
          XML + RELATIONSHIPS + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
      put(zip, MAIN, main);
      put(
          zip,
          "word/_rels/document.xml.rels",
          XML + RELATIONSHIPS + "styles\" Target=\"styles.xml\"/></Relationships>");
      put(zip, "word/styles.xml", STYLES);
    }
    return out.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(DATE);
    zip.putNextEntry(entry);
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
