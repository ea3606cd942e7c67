package org.jianbao.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jianbao.document.Block;
import org.jianbao.document.Document;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;

/**
 * Writes a document as Word file: merged cells by gridSpan and vMerge, headings as plain paragraphs
 * or with heading styles that number them automatically. The same document gives the same bytes:
 * the parts bear a fixed date and are stored, not deflated, unless wanted small.
 */
public final class DocxWriter {
  private static final LocalDateTime DATE = LocalDateTime.of(2021, 1, 1, 0, 0);
  private static final String XML =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String WORD =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String PICTURE =
      "<w:r><w:drawing><pic:pic"
          + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"/>"
          + "</w:drawing></w:r>";
  private static final String NUMERALS = "一二三四五六七八九";

  private final boolean numbered;
  private final boolean small;
  private final StringBuilder body = new StringBuilder();
  private int automatic;

  private DocxWriter(boolean numbered, boolean small) {
    this.numbered = numbered;
    this.small = small;
  }

  /**
   * Writes a document.
   *
   * @param numbered whether headings 一、 二、 … are numbered by Word
   */
  public static byte[] write(Document document, boolean numbered) {
    return write(document, numbered, /* small= */ false);
  }

  /**
   * Writes a document.
   *
   * @param numbered whether headings 一、 二、 … are numbered by Word
   * @param small whether parts are deflated, by the least effort
   */
  public static byte[] write(Document document, boolean numbered, boolean small) {
    DocxWriter writer = new DocxWriter(numbered, small);
    document.blocks().forEach(writer::block);
    return writer.zip();
  }

  private void block(Block block) {
    if (block instanceof Paragraph paragraph) {
      paragraph(paragraph.text(), paragraph.pictures());
    } else if (block instanceof Table table) {
      table(table);
    }
  }

  private void paragraph(String text, int pictures) {
    boolean next =
        numbered
            && automatic < NUMERALS.length()
            && text.startsWith(NUMERALS.charAt(automatic) + "、");
    if (next) {
      automatic++;
      body.append("<w:p><w:pPr><w:pStyle w:val=\"1\"/></w:pPr>");
      run(text.substring(2));
    } else {
      body.append("<w:p>");
      run(text);
    }
    body.append(PICTURE.repeat(pictures)).append("</w:p>");
  }

  private void run(String text) {
    String separator = "";
    for (String line : text.split("\n", -1)) {
      body.append(separator).append("<w:r><w:t xml:space=\"preserve\">");
      body.append(escape(line)).append("</w:t></w:r>");
      separator = "<w:r><w:br/></w:r>";
    }
  }

  private void table(Table table) {
    CellGrid grid = CellGrid.of(table);
    body.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"a\"/></w:tblPr><w:tblGrid>");
    body.append("<w:gridCol w:w=\"900\"/>".repeat(grid.width())).append("</w:tblGrid>");
    for (int row = 1; row <= grid.height(); row++) {
      body.append("<w:tr>");
      int column = 1;
      while (column <= grid.width()) {
        TableCell cell = grid.at(row, column);
        if (cell == null) {
          column++;
          continue;
        }
        cell(cell, cell.row() < row);
        column += cell.columnSpan();
      }
      body.append("</w:tr>");
    }
    body.append("</w:tbl>");
  }

  private void cell(TableCell cell, boolean goesOn) {
    body.append("<w:tc><w:tcPr>");
    if (cell.columnSpan() > 1) {
      body.append("<w:gridSpan w:val=\"").append(cell.columnSpan()).append("\"/>");
    }
    if (cell.rowSpan() > 1) {
      body.append(goesOn ? "<w:vMerge/>" : "<w:vMerge w:val=\"restart\"/>");
    }
    body.append("</w:tcPr>");
    for (String line : goesOn ? new String[] {""} : cell.text().split("\n", -1)) {
      body.append("<w:p>");
      if (!line.isEmpty()) {
        run(line);
      }
      body.append(PICTURE.repeat(goesOn ? 0 : cell.pictures())).append("</w:p>");
    }
    body.append("</w:tc>");
  }

  /** Escapes text for XML and HTML. */
  public static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private byte[] zip() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      zip.setMethod(small ? ZipOutputStream.DEFLATED : ZipOutputStream.STORED);
      zip.setLevel(Deflater.BEST_SPEED);
      part(zip, "[Content_Types].xml", contentTypes());
      part(zip, "_rels/.rels", relations(relation(1, "officeDocument", "word/document.xml")));
      part(
          zip,
          "word/document.xml",
          "<w:document" + WORD + "><w:body>" + body + "<w:sectPr/></w:body></w:document>");
      part(
          zip,
          "word/_rels/document.xml.rels",
          relations(
              relation(1, "styles", "styles.xml") + relation(2, "numbering", "numbering.xml")));
      part(zip, "word/styles.xml", styles());
      part(zip, "word/numbering.xml", numbering());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void part(ZipOutputStream zip, String name, String content) throws IOException {
    byte[] bytes = (XML + content).getBytes(StandardCharsets.UTF_8);
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(DATE);
    if (!small) {
      CRC32 sum = new CRC32();
      sum.update(bytes);
      entry.setSize(bytes.length);
      entry.setCrc(sum.getValue());
    }
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  private static String contentTypes() {
    String type = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    StringBuilder parts = new StringBuilder();
    parts.append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
    parts.append("<Default Extension=\"rels\"");
    parts.append(" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
    for (String name : new String[] {"document.main", "styles", "numbering"}) {
      parts.append("<Override PartName=\"/word/").append(name.replace(".main", ""));
      parts.append(".xml\" ContentType=\"").append(type).append(name).append("+xml\"/>");
    }
    return parts.append("</Types>").toString();
  }

  private static String relations(String relations) {
    return "<Relationships"
        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + relations
        + "</Relationships>";
  }

  private static String relation(int id, String type, String target) {
    return "<Relationship Id=\"rId"
        + id
        + "\" Type=\""
        + RELATIONS
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }

  private static String styles() {
    String borders = "";
    for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
      borders += "<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>";
    }
    return "<w:styles"
        + WORD
        + "><w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/>"
        + "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\"0\"/></w:pPr>"
        + "</w:style><w:style w:type=\"table\" w:styleId=\"a\"><w:name w:val=\"Table Grid\"/>"
        + "<w:tblPr><w:tblBorders>"
        + borders
        + "</w:tblBorders></w:tblPr></w:style></w:styles>";
  }

  private static String numbering() {
    return "<w:numbering"
        + WORD
        + "><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
        + "<w:numFmt w:val=\"chineseCountingThousand\"/><w:pStyle w:val=\"1\"/>"
        + "<w:suff w:val=\"nothing\"/><w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum>"
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
  }
}
