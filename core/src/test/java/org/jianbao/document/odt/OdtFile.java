package org.jianbao.document.odt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jianbao.document.Block;
import org.jianbao.document.Paragraph;
import org.jianbao.document.ReadingException;
import org.jianbao.document.Source;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;

/** Builds OpenDocument texts of hand-written XML. */
final class OdtFile {
  static final String TYPE = "application/vnd.oasis.opendocument.text";
  private static final String URN = "='urn:oasis:names:tc:opendocument:xmlns:";
  private static final String SPACES =
      " xmlns:office"
          + URN
          + "office:1.0' xmlns:text"
          + URN
          + "text:1.0' xmlns:table"
          + URN
          + "table:1.0' xmlns:draw"
          + URN
          + "drawing:1.0' xmlns:style"
          + URN
          + "style:1.0' xmlns:svg"
          + URN
          + "svg-compatible:1.0' xmlns:manifest"
          + URN
          + "manifest:1.0' xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:loext="
          + "'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0'";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private boolean typeFirst = true;

  private OdtFile() {}

  static OdtFile of(String... body) {
    OdtFile file = new OdtFile();
    String text = "<office:text>" + String.join("", body) + "</office:text>";
    return file.part("content.xml", content("", text))
        .part(
            "META-INF/manifest.xml",
            "<manifest:manifest"
                + SPACES
                + "><manifest:file-entry manifest:full-path='/' manifest:media-type='"
                + TYPE
                + "'/></manifest:manifest>");
  }

  /** A text whose styles stand with it. */
  static OdtFile styled(String styles, String... body) {
    String text = "<office:text>" + String.join("", body) + "</office:text>";
    return of().part("content.xml", content(styles, text));
  }

  private static String content(String styles, String text) {
    return "<office:document-content"
        + SPACES
        + "><office:automatic-styles>"
        + styles
        + "</office:automatic-styles><office:body>"
        + text
        + "</office:body></office:document-content>";
  }

  /** Styles in a part of their own. */
  OdtFile styles(String styles) {
    return part(
        "styles.xml",
        "<office:document-styles"
            + SPACES
            + "><office:styles>"
            + styles
            + "</office:styles></office:document-styles>");
  }

  OdtFile part(String name, String content) {
    parts.put(name, content);
    return this;
  }

  /** Changes a part. */
  OdtFile replace(String name, String old, String other) {
    return part(name, String.valueOf(parts.get(name)).replace(old, other));
  }

  /** Leaves the type out that usually comes first. */
  OdtFile withoutType() {
    typeFirst = false;
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      if (typeFirst) {
        byte[] type = TYPE.getBytes(StandardCharsets.US_ASCII);
        ZipEntry entry = new ZipEntry("mimetype");
        CRC32 sum = new CRC32();
        sum.update(type);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(type.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(type);
        zip.closeEntry();
      }
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  Source source() {
    return new Source("报告.odt", bytes());
  }

  /** The text of each block, headings behind #; cells as [row,column rows×columns text]. */
  List<String> texts() throws ReadingException {
    return new OdtReader().read(source()).blocks().stream().map(OdtFile::text).toList();
  }

  private static String text(Block block) {
    if (block instanceof Paragraph paragraph) {
      return (paragraph.heading() ? "#" : "") + paragraph.text() + "*".repeat(paragraph.pictures());
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

  static String p(String content) {
    return "<text:p>" + content + "</text:p>";
  }

  static String cell(String attributes, String content) {
    return "<table:table-cell " + attributes + ">" + content + "</table:table-cell>";
  }

  static String row(String... cells) {
    return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
  }
}
