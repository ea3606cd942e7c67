package org.jianbao.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word files made of text in which tabs part the cells of tables. */
final class WordFile {
  private static final String HEAD = "<?xml version='1.0' encoding='UTF-8'?>";
  private static final String FORMATS = "http://schemas.openxmlformats.org/";

  private WordFile() {}

  /** A sound file. */
  static byte[] of(String text) {
    return with(HEAD + document(text));
  }

  /** A file whose text is this XML. */
  static byte[] with(String document) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        HEAD
            + "<Types xmlns='"
            + FORMATS
            + "package/2006/content-types'><Default Extension='rels' ContentType="
            + "'application/vnd.openxmlformats-package.relationships+xml'/><Override"
            + " PartName='/word/document.xml' ContentType='application/"
            + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>");
    parts.put(
        "_rels/.rels",
        HEAD
            + "<Relationships xmlns='"
            + FORMATS
            + "package/2006/relationships'><Relationship Id='a' Type='"
            + FORMATS
            + "officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/>"
            + "</Relationships>");
    parts.put("word/document.xml", document);
    return zip(parts);
  }

  /** The XML of a text. */
  static String document(String text) {
    StringBuilder body = new StringBuilder();
    boolean table = false;
    for (String line : text.split("\n")) {
      boolean row = line.contains("\t");
      if (row != table) {
        body.append(row ? "<w:tbl>" : "</w:tbl>");
        table = row;
      }
      if (row) {
        body.append("<w:tr>");
        for (String cell : line.split("\t", -1)) {
          body.append("<w:tc>").append(paragraph(cell)).append("</w:tc>");
        }
        body.append("</w:tr>");
      } else {
        body.append(paragraph(line));
      }
    }
    body.append(table ? "</w:tbl>" : "");
    return "<w:document xmlns:w='"
        + FORMATS
        + "wordprocessingml/2006/main'><w:body>"
        + body
        + "</w:body></w:document>";
  }

  private static String paragraph(String text) {
    return "<w:p><w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r></w:p>";
  }

  static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
