package org.jianbao.document.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jianbao.document.Block;
import org.jianbao.document.Paragraph;
import org.jianbao.document.ReadingException;
import org.jianbao.document.Source;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;

/** Builds Word files of hand-written XML. */
final class DocxFile {
  static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  static final String MAIN_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String STRICT_RELATIONSHIPS =
      "http://purl.oclc.org/ooxml/officeDocument/relationships/";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private String word = WORD;
  private String relationships = RELATIONSHIPS;
  private int compression = Deflater.DEFAULT_COMPRESSION;
  private String body = "";
  private String styles = "";
  private String numbering = "";

  static DocxFile of(String... body) {
    DocxFile file = new DocxFile();
    file.body = String.join("", body);
    return file;
  }

  DocxFile strict() {
    word = STRICT;
    relationships = STRICT_RELATIONSHIPS;
    return this;
  }

  /** Leaves the parts uncompressed, so that what repeats itself is not taken for a bomb. */
  DocxFile uncompressed() {
    compression = Deflater.NO_COMPRESSION;
    return this;
  }

  DocxFile styles(String... content) {
    styles = String.join("", content);
    return this;
  }

  DocxFile numbering(String... content) {
    numbering = String.join("", content);
    return this;
  }

  /** Adds or replaces a part. */
  DocxFile part(String name, String content) {
    return part(name, content.getBytes(StandardCharsets.UTF_8));
  }

  DocxFile part(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  byte[] bytes() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    put(all, "[Content_Types].xml", contentTypes());
    put(
        all,
        "_rels/.rels",
        relationships("<Relationship Id='a' Type='%sofficeDocument' Target='word/document.xml'/>"));
    put(all, "word/document.xml", root("document", "<w:body>" + body + "</w:body>"));
    put(
        all,
        "word/_rels/document.xml.rels",
        relationships(
            "<Relationship Id='s' Type='%sstyles' Target='styles.xml'/>"
                + "<Relationship Id='n' Type='%snumbering' Target='numbering.xml'/>"));
    put(all, "word/styles.xml", root("styles", styles));
    put(all, "word/numbering.xml", root("numbering", numbering));
    all.putAll(parts);
    return zip(all, compression);
  }

  Source source() {
    return new Source("报告.docx", bytes());
  }

  List<Block> read() throws ReadingException {
    return new DocxReader().read(source()).blocks();
  }

  /** The text of each block; cells as [row,column rows×columns text]. */
  List<String> texts() throws ReadingException {
    return read().stream().map(DocxFile::text).toList();
  }

  static String text(Block block) {
    if (block instanceof Paragraph paragraph) {
      return paragraph.text();
    }
    StringBuilder text = new StringBuilder();
    ((Table) block).rows().forEach(row -> row.cells().forEach(cell -> text.append(text(cell))));
    return text.toString();
  }

  private static String text(TableCell cell) {
    String spans =
        cell.rowSpan() == 1 && cell.columnSpan() == 1
            ? ""
            : " " + cell.rowSpan() + "×" + cell.columnSpan();
    return "[" + cell.row() + "," + cell.column() + spans + " " + cell.text() + "]";
  }

  static byte[] zip(Map<String, byte[]> entries) {
    return zip(entries, Deflater.DEFAULT_COMPRESSION);
  }

  private static byte[] zip(Map<String, byte[]> entries, int compression) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(compression);
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  // Pieces of a body

  static String p(String... runs) {
    return "<w:p>" + String.join("", runs) + "</w:p>";
  }

  static String r(String content) {
    return "<w:r>" + content + "</w:r>";
  }

  static String t(String text) {
    return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
  }

  static String styled(String style, String text) {
    return p("<w:pPr><w:pStyle w:val='" + style + "'/></w:pPr>", t(text));
  }

  static String numbered(int list, int level, String text) {
    return p(
        "<w:pPr><w:numPr><w:ilvl w:val='"
            + level
            + "'/><w:numId w:val='"
            + list
            + "'/></w:numPr></w:pPr>",
        text.isEmpty() ? "" : t(text));
  }

  static String tbl(String... rows) {
    return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
  }

  static String tr(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  static String tc(String text) {
    return "<w:tc>" + p(t(text)) + "</w:tc>";
  }

  static String tc(String properties, String... content) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + String.join("", content) + "</w:tc>";
  }

  private static void put(Map<String, byte[]> all, String name, String content) {
    all.put(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private String root(String name, String content) {
    return "<?xml version='1.0' encoding='UTF-8' standalone='yes'?><w:"
        + name
        + " xmlns:w='"
        + word
        + "' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
        + " xmlns:v='urn:schemas-microsoft-com:vml'"
        + " xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'"
        + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'"
        + " xmlns:pic='http://schemas.openxmlformats.org/drawingml/2006/picture'"
        + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'>"
        + content
        + "</w:"
        + name
        + ">";
  }

  private String contentTypes() {
    return "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
        + "<Default Extension='rels'"
        + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
        + "<Default Extension='xml' ContentType='application/xml'/>"
        + "<Override PartName='/word/document.xml' ContentType='"
        + MAIN_TYPE
        + "'/></Types>";
  }

  private String relationships(String content) {
    return "<Relationships"
        + " xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        + content.replace("%s", relationships)
        + "</Relationships>";
  }
}
