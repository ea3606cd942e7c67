package org.jianbao.document.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jianbao.ProcessorTime;
import org.jianbao.document.Block;
import org.jianbao.document.Document;
import org.jianbao.document.DocumentReaders;
import org.jianbao.document.Paragraph;
import org.jianbao.document.ReadingException;
import org.jianbao.document.Source;
import org.jianbao.document.Table;

/** Reads hostile files within bounds, and builds some. */
final class Attack {
  /** Processor time within which any file must be read or refused. */
  private static final Duration TIME = Duration.ofSeconds(20);

  /** Megabytes that may be taken in all for any file, most of which is let go on the way. */
  private static final long MEGABYTES = 1 << 10;

  private static final DocumentReaders READERS = new DocumentReaders();

  private Attack() {}

  /**
   * What becomes of a file: {@code READ} with its text, or the code of the problem with its
   * message. Anything else that is thrown, and too much time or memory, fails the test.
   */
  static String outcome(byte[] bytes) throws Exception {
    return ProcessorTime.within(
        TIME,
        () -> {
          ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
          long thread = Thread.currentThread().getId();
          long before = threads.getThreadAllocatedBytes(thread);
          String outcome = read(bytes);
          long taken = threads.getThreadAllocatedBytes(thread) - before;
          assertThat(taken >> 20).as("megabytes").isLessThan(MEGABYTES);
          return outcome;
        });
  }

  private static String read(byte[] bytes) {
    try {
      return "READ " + text(READERS.read(new Source("报告", bytes)));
    } catch (ReadingException e) {
      assertThat(e.getMessage()).matches("\\P{Cntrl}*\\p{IsHan}\\P{Cntrl}*");
      return e.code() + " " + e.getMessage();
    }
  }

  private static String text(Document document) {
    StringBuilder text = new StringBuilder();
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        text.append(paragraph.text()).append('\n');
      } else if (block instanceof Table table) {
        table.rows().forEach(row -> row.cells().forEach(cell -> text.append(cell.text() + '\t')));
      }
    }
    return text.toString();
  }

  /** A Word file with this in its body. */
  static Map<String, String> word(String body) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
            + "<Default Extension='rels' ContentType="
            + "'application/vnd.openxmlformats-package.relationships+xml'/>"
            + "<Default Extension='xml' ContentType='application/"
            + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>");
    parts.put("_rels/.rels", relationship("officeDocument", "word/document.xml", ""));
    parts.put(
        "word/document.xml",
        "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
            + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
            + "<w:body>"
            + body
            + "</w:body></w:document>");
    return parts;
  }

  /** Relationships of a part with one of this kind. */
  static String relationship(String kind, String target, String attributes) {
    return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        + "<Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/"
        + "relationships/"
        + kind
        + "' Target='"
        + target
        + "' "
        + attributes
        + "/></Relationships>";
  }

  /** A paragraph of a Word file. */
  static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  /** An OFD file whose only page lies at a path and has this in its layer. */
  static Map<String, String> ofd(String path, String content) {
    String space = " xmlns:ofd='http://www.ofdspec.org/2016'";
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "OFD.xml",
        "<ofd:OFD"
            + space
            + "><ofd:DocBody><ofd:DocRoot>D/D.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
    parts.put(
        "D/D.xml",
        "<ofd:Document"
            + space
            + "><ofd:CommonData><ofd:TemplatePage ID='1' BaseLoc='P.xml'/></ofd:CommonData>"
            + "<ofd:Pages><ofd:Page ID='1' BaseLoc='"
            + path
            + "'/></ofd:Pages></ofd:Document>");
    parts.put(
        "D/P.xml",
        "<ofd:Page"
            + space
            + "><ofd:Template TemplateID='1'/><ofd:Content><ofd:Layer>"
            + content
            + "</ofd:Layer></ofd:Content></ofd:Page>");
    return parts;
  }

  /** A text object of an OFD page. */
  static String ofdText(String attributes, String text) {
    return "<ofd:TextObject Boundary='10 10 100 6' Size='5'><ofd:TextCode X='0' Y='5' "
        + attributes
        + ">"
        + text
        + "</ofd:TextCode></ofd:TextObject>";
  }

  /** A zip that is not compressed, so that it is no bomb by its ratio. */
  static byte[] stored(Map<String, String> parts) {
    return zip(parts, Deflater.NO_COMPRESSION);
  }

  static byte[] deflated(Map<String, String> parts) {
    return zip(parts, Deflater.BEST_SPEED);
  }

  private static byte[] zip(Map<String, String> parts, int level) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(level);
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
