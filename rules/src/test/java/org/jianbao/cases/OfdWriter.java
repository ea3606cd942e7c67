package org.jianbao.cases;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jianbao.document.Document;
import org.jianbao.document.layout.Glyph;
import org.jianbao.document.layout.PageLayout;
import org.jianbao.document.layout.Ruling;
import org.jianbao.writing.DocxWriter;

/** Writes a document as OFD (GB/T 33190), a text object for each line and a path for each edge. */
final class OfdWriter {
  private static final LocalDateTime DATE = LocalDateTime.of(2020, 1, 1, 0, 0);
  private static final String NAMESPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";

  /** Share of its height that a character stands above its base line. */
  private static final double ABOVE = 0.88;

  private int id = 100;

  private OfdWriter() {}

  /** Writes a document. */
  static byte[] write(Document document) {
    return new OfdWriter().file(PageComposer.compose(document));
  }

  private byte[] file(List<PageLayout> pages) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      // So that broken bytes in tests reach the XML
      zip.setLevel(Deflater.NO_COMPRESSION);
      part(
          zip,
          "OFD.xml",
          "<ofd:OFD"
              + NAMESPACE
              + " Version=\"1.0\" DocType=\"OFD\"><ofd:DocBody><ofd:DocInfo><ofd:DocID>1</ofd:DocID>"
              + "</ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
      PageLayout first = pages.get(0);
      StringBuilder document = new StringBuilder("<ofd:Document" + NAMESPACE + "><ofd:CommonData>");
      document.append("<ofd:MaxUnitID>100000</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>0 0 ");
      document.append(length(first.width())).append(' ').append(length(first.height()));
      document.append("</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages>");
      for (PageLayout page : pages) {
        String location = "Pages/Page_" + (page.number() - 1) + "/Content.xml";
        document.append("<ofd:Page ID=\"").append(page.number()).append("\" BaseLoc=\"");
        document.append(location).append("\"/>");
        part(zip, "Doc_0/" + location, page(page));
      }
      document.append("</ofd:Pages></ofd:Document>");
      part(zip, "Doc_0/Document.xml", document.toString());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static void part(ZipOutputStream zip, String name, String content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(DATE);
    zip.putNextEntry(entry);
    zip.write(
        ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + content)
            .getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private String page(PageLayout page) {
    StringBuilder xml = new StringBuilder("<ofd:Page" + NAMESPACE + "><ofd:Content><ofd:Layer>");
    page.rulings().forEach(ruling -> path(ruling, xml));
    List<Glyph> line = new ArrayList<>();
    for (Glyph glyph : page.glyphs()) {
      Glyph last = line.isEmpty() ? glyph : line.get(line.size() - 1);
      if (last.top() != glyph.top() || glyph.left() < last.left()) {
        text(line, xml);
        line.clear();
      }
      line.add(glyph);
    }
    text(line, xml);
    return xml.append("</ofd:Layer></ofd:Content></ofd:Page>").toString();
  }

  private void path(Ruling ruling, StringBuilder xml) {
    double length = ruling.to() - ruling.from();
    double x = ruling.horizontal() ? ruling.from() : ruling.position();
    double y = ruling.horizontal() ? ruling.position() : ruling.from();
    double width = ruling.horizontal() ? length : 0.5;
    double height = ruling.horizontal() ? 0.5 : length;
    start("PathObject", x, y, width, height, xml);
    xml.append(" LineWidth=\"0.176\"><ofd:AbbreviatedData>M 0 0 L ");
    xml.append(length(ruling.horizontal() ? length : 0)).append(' ');
    xml.append(length(ruling.horizontal() ? 0 : length));
    xml.append("</ofd:AbbreviatedData></ofd:PathObject>");
  }

  private void start(
      String name, double x, double y, double width, double height, StringBuilder xml) {
    xml.append("<ofd:").append(name).append(" ID=\"").append(id++).append("\" Boundary=\"");
    xml.append(length(x)).append(' ').append(length(y)).append(' ');
    xml.append(length(width)).append(' ').append(length(height)).append('"');
  }

  private void text(List<Glyph> line, StringBuilder xml) {
    if (line.isEmpty()) {
      return;
    }
    Glyph first = line.get(0);
    double size = first.bottom() - first.top();
    double right = line.get(line.size() - 1).right();
    start("TextObject", first.left(), first.top(), right - first.left(), size, xml);
    xml.append(" Font=\"1\" Size=\"").append(length(size)).append("\"><ofd:TextCode X=\"0\" Y=\"");
    xml.append(length(size * ABOVE)).append('"');
    if (line.size() > 1) {
      xml.append(" DeltaX=\"").append(distances(line)).append('"');
    }
    xml.append('>');
    line.forEach(glyph -> xml.append(DocxWriter.escape(glyph.text())));
    xml.append("</ofd:TextCode></ofd:TextObject>");
  }

  /** From character to character, {@code g 3 5} for three times 5. */
  private static String distances(List<Glyph> line) {
    List<String> words = new ArrayList<>();
    String before = "";
    int times = 0;
    for (int i = 1; i <= line.size(); i++) {
      String step = i < line.size() ? length(line.get(i).left() - line.get(i - 1).left()) : "";
      if (!step.equals(before) && times > 0) {
        words.add(times > 1 ? "g " + times + " " + before : before);
        times = 0;
      }
      before = step;
      times++;
    }
    return String.join(" ", words);
  }

  /** Millimetres. */
  private static String length(double points) {
    return String.format(Locale.ROOT, "%.4f", points * 25.4 / 72);
  }
}
