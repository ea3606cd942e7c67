package org.jianbao.render.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Builds Word files of hand-written XML, and takes files apart. */
final class WordFile {
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String TYPES =
      "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
          + "<Default Extension='rels'"
          + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
          + "<Default Extension='xml' ContentType='application/xml'/>"
          + "<Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats"
          + "-officedocument.wordprocessingml.document.main+xml'/>%s</Types>";
  private static final String RELATIONSHIPS =
      "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>%s"
          + "</Relationships>";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private WordFile() {}

  /** A file with this body, whose elements have the prefix w. */
  static WordFile of(String... body) {
    return ofMain(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<w:document xmlns:w=\""
            + WORD
            + "\" xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
            + " xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'"
            + " xmlns:v='urn:schemas-microsoft-com:vml'><w:body>"
            + String.join("", body)
            + "</w:body></w:document>",
        StandardCharsets.UTF_8);
  }

  /** A file with this main part. */
  static WordFile ofMain(String main, Charset charset) {
    WordFile file = new WordFile();
    file.part("[Content_Types].xml", TYPES.formatted(""));
    file.part(
        "_rels/.rels",
        RELATIONSHIPS.formatted(
            "<Relationship Id='a' Type='"
                + OFFICE
                + "officeDocument' Target='word/document.xml'/>"));
    file.parts.put("word/document.xml", main.getBytes(charset));
    file.part("word/media/picture.png", "no picture");
    return file;
  }

  WordFile part(String name, String content) {
    parts.put(name, content.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Adds comments of others; the marks are in the body. */
  WordFile comments(String comments) {
    part(
        "[Content_Types].xml",
        TYPES.formatted(
            "<Override PartName='/word/comments.xml' ContentType='application/vnd.openxmlformats"
                + "-officedocument.wordprocessingml.comments+xml'/>"));
    part(
        "word/_rels/document.xml.rels",
        RELATIONSHIPS.formatted(
            "<Relationship Id='c' Type='" + OFFICE + "comments' Target='comments.xml'/>"));
    return part("word/comments.xml", comments);
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(LocalDateTime.of(2021, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  /** The parts of a file by their names. */
  static Map<String, byte[]> parts(byte[] file) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return parts;
  }

  static String p(String... runs) {
    return "<w:p>" + String.join("", runs) + "</w:p>";
  }

  static String r(String... content) {
    return "<w:r w:rsidR=\"00A1\"><w:rPr><w:b/></w:rPr>" + String.join("", content) + "</w:r>";
  }

  static String t(String text) {
    return r("<w:t>" + text + "</w:t>");
  }

  static String tc(String... content) {
    return "<w:tc><w:tcPr/>" + String.join("", content) + "</w:tc>";
  }

  static String tbl(String... cells) {
    return "<w:tbl><w:tblPr/><w:tblGrid/><w:tr>" + String.join("", cells) + "</w:tr></w:tbl>";
  }
}
