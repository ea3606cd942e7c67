package org.jianbao.document.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Builds PDF files of hand-written objects; 1 is the catalogue. */
final class PdfBytes {
  /** A page's resources with a font that any machine has. */
  static final String FONT =
      "/Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>";

  private final Map<Integer, byte[]> objects = new TreeMap<>();

  /** A file whose tree of pages is object 2. */
  static PdfBytes of() {
    return new PdfBytes().put(1, "<< /Type /Catalog /Pages 2 0 R >>");
  }

  /** A file of one page (object 3) with this content (object 4) and more entries of the page. */
  static PdfBytes page(String content, String entries) {
    return of()
        .put(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
        .put(
            3,
            "<< /Type /Page /Parent 2 0 R /Contents 4 0 R "
                + (entries.contains("/MediaBox") ? "" : "/MediaBox [0 0 595 842] ")
                + (entries.contains("/Resources") ? "" : FONT)
                + entries
                + " >>")
        .stream(4, "", content);
  }

  PdfBytes put(int number, String object) {
    objects.put(number, object.getBytes(ISO_8859_1));
    return this;
  }

  /** A compressed stream with more entries in its dictionary. */
  PdfBytes stream(int number, String entries, String content) {
    return stream(
        number, entries + " /Filter /FlateDecode", deflated(content.getBytes(ISO_8859_1)));
  }

  /** A stream as it is. */
  PdfBytes stream(int number, String entries, byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(
        ("<< /Length " + content.length + " " + entries + " >>\nstream\n").getBytes(ISO_8859_1));
    out.writeBytes(content);
    out.writeBytes("\nendstream".getBytes(ISO_8859_1));
    objects.put(number, out.toByteArray());
    return this;
  }

  static byte[] deflated(byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater =
        new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED))) {
      deflater.write(content);
    } catch (java.io.IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  byte[] bytes() {
    return bytes("");
  }

  /** The file, with more entries in its trailer. */
  byte[] bytes(String trailer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("%PDF-1.7\n".getBytes(ISO_8859_1));
    StringBuilder table = new StringBuilder();
    int last = 0;
    for (Map.Entry<Integer, byte[]> object : objects.entrySet()) {
      for (int free = last + 1; free < object.getKey(); free++) {
        table.append("0000000000 65535 f \n");
      }
      last = object.getKey();
      table.append(String.format("%010d 00000 n \n", out.size()));
      out.writeBytes((last + " 0 obj\n").getBytes(ISO_8859_1));
      out.writeBytes(object.getValue());
      out.writeBytes("\nendobj\n".getBytes(ISO_8859_1));
    }
    int start = out.size();
    out.writeBytes(
        ("xref\n0 "
                + (last + 1)
                + "\n0000000000 65535 f \n"
                + table
                + "trailer\n<< /Size "
                + (last + 1)
                + " /Root 1 0 R "
                + trailer
                + " >>\nstartxref\n"
                + start
                + "\n%%EOF\n")
            .getBytes(ISO_8859_1));
    return out.toByteArray();
  }
}
