package org.jianbao.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jianbao.document.ProblemCode;
import org.jianbao.document.ReadingException;
import org.jianbao.document.Source;

/**
 * Whether a file is all there. The library reads what it can of a damaged one and says nothing;
 * what is lost would look like what the report lacks.
 */
final class Wholeness {
  private static final byte[] TABLE_OF_OBJECTS = "startxref".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] END_OF_OBJECT = "endobj".getBytes(StandardCharsets.US_ASCII);

  private static final List<COSName> DEFLATED =
      List.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);

  /** Bytes of the header before deflated data. */
  private static final int HEADER = 2;

  /** Inflated bytes of one part that are looked at. */
  private static final long MOST = 64 << 20;

  /** What was looked at already: a part may be drawn many times. */
  private final Set<COSStream> sound = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * Requires what every file ends with: behind its last object, where the table of objects is, or
   * at least the mark of its end.
   *
   * @throws ReadingException ({@link ProblemCode#DAMAGED}) if it breaks off before
   */
  static void requireEnd(Source source) throws ReadingException {
    byte[] bytes = source.bytes();
    for (int at = bytes.length - 1; at >= 0; at--) {
      if (standsAt(bytes, at, TABLE_OF_OBJECTS) || standsAt(bytes, at, END)) {
        return;
      }
      if (standsAt(bytes, at, END_OF_OBJECT)) {
        throw new ReadingException(ProblemCode.DAMAGED, "PDF 文件不完整（中途截断），后面的内容可能已经丢失，请重新下载或导出");
      }
    }
  }

  /**
   * Requires that what a page names as its content is there, and sound.
   *
   * @throws UncheckedIOException if not
   */
  void requireContents(PDPage page) throws IOException {
    COSBase contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
    if (contents == null && page.getCOSObject().containsKey(COSName.CONTENTS)) {
      throw new UncheckedIOException(new IOException("content is lost"));
    }
    if (contents instanceof COSArray parts) {
      for (int i = 0; i < parts.size(); i++) {
        if (!(parts.getObject(i) instanceof COSStream)) {
          throw new UncheckedIOException(new IOException("part of the content is lost"));
        }
      }
    }
    for (Iterator<PDStream> each = page.getContentStreams(); each.hasNext(); ) {
      requireSound(each.next().getCOSObject());
    }
  }

  /**
   * Requires that what draws a page, or a part of it, can be inflated to its end.
   *
   * @throws UncheckedIOException if not, which the library does not take for a trifle
   */
  void requireSound(COSStream content) throws IOException {
    COSBase filters = content.getFilters();
    COSBase filter =
        filters instanceof COSArray several && several.size() == 1 ? several.getObject(0) : filters;
    if (!(filter instanceof COSName name) || !DEFLATED.contains(name) || !sound.add(content)) {
      return;
    }
    byte[] deflated;
    try (InputStream in = content.createRawInputStream()) {
      deflated = in.readAllBytes();
    }
    // Some programs write a wrong checksum: it is not looked at.
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(deflated, HEADER, Math.max(0, deflated.length - HEADER));
      byte[] buffer = new byte[1 << 16];
      while (!inflater.finished() && !inflater.needsInput() && inflater.getBytesWritten() < MOST) {
        inflater.inflate(buffer);
      }
    } catch (DataFormatException e) {
      throw new UncheckedIOException(new IOException("damaged content", e));
    } finally {
      inflater.end();
    }
  }

  private static boolean standsAt(byte[] bytes, int at, byte[] word) {
    return at + word.length <= bytes.length
        && Arrays.equals(bytes, at, at + word.length, word, 0, word.length);
  }
}
