package org.jianbao.document.ofd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds OFD files of hand-written XML; coordinates are in millimetres. */
final class OfdFile {
  private static final String NAMESPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";

  private final Map<String, String> parts = new LinkedHashMap<>();

  /** A file with one A4 page for each content. */
  static OfdFile of(String... contents) {
    OfdFile file = new OfdFile();
    file.parts.put(
        "OFD.xml",
        "<ofd:OFD"
            + NAMESPACE
            + "><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
    StringBuilder pages = new StringBuilder();
    for (int i = 0; i < contents.length; i++) {
      pages.append("<ofd:Page ID=\"" + i + "\" BaseLoc=\"Pages/" + i + "/Content.xml\"/>");
      file.parts.put("Doc_0/Pages/" + i + "/Content.xml", page(contents[i]));
    }
    file.document(
        "<ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox>"
            + "</ofd:PageArea></ofd:CommonData><ofd:Pages>"
            + pages
            + "</ofd:Pages>");
    return file;
  }

  /** A page with this content in a layer. */
  static String page(String content) {
    return pageOf("<ofd:Content><ofd:Layer>" + content + "</ofd:Layer></ofd:Content>");
  }

  /** A page with all that stands in it. */
  static String pageOf(String content) {
    return "<ofd:Page" + NAMESPACE + ">" + content + "</ofd:Page>";
  }

  /** A text object at a place, its base line 5 mm below. */
  static String text(String text, double x, double y, String attributes) {
    return "<ofd:TextObject Boundary=\""
        + x
        + " "
        + y
        + " 100 6\" Size=\"5\"><ofd:TextCode X=\"0\" Y=\"5\" "
        + attributes
        + ">"
        + text
        + "</ofd:TextCode></ofd:TextObject>";
  }

  /** A path whose own space begins at a place. */
  static String path(double x, double y, String attributes, String data) {
    return "<ofd:PathObject Boundary=\""
        + x
        + " "
        + y
        + " 100 100\" "
        + attributes
        + "><ofd:AbbreviatedData>"
        + data
        + "</ofd:AbbreviatedData></ofd:PathObject>";
  }

  OfdFile document(String content) {
    return part(
        "Doc_0/Document.xml", "<ofd:Document" + NAMESPACE + ">" + content + "</ofd:Document>");
  }

  OfdFile part(String path, String content) {
    parts.put(path, content);
    return this;
  }

  OfdFile without(String path) {
    parts.remove(path);
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
