package org.jianbao.document.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * The entries of a zip in memory by its central directory; each is decompressed only when it is
 * read. Knows what office programs write, stored and deflated entries, and nothing more: to read
 * four small parts, a library for all zips takes a tenth of the time of a check.
 */
public final class ZipEntries {
  private static final int CENTRAL_LENGTH = 46;
  private static final int LOCAL_LENGTH = 30;
  private static final int END64_LENGTH = 56;
  private static final int END64_LOCATOR_LENGTH = 20;
  private static final int ENCRYPTED = 1;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final long IN_EXTRA = 0xFFFF_FFFFL;
  private static final int ZIP64 = 1;

  /** More than any entry has; sums of sizes stay far from an overflow. */
  private static final long MOST = 1L << 48;

  private final byte[] bytes;
  private final int directory;
  private final List<Entry> entries;

  private ZipEntries(byte[] bytes, int directory, List<Entry> entries) {
    this.bytes = bytes;
    this.directory = directory;
    this.entries = List.copyOf(entries);
  }

  /**
   * An entry.
   *
   * @param name its path, with slashes
   * @param start where its local header begins
   */
  public record Entry(
      String name, boolean encrypted, int method, long compressed, long size, long start) {}

  /**
   * Reads the central directory.
   *
   * @throws ZipException if the zip has no end or its directory is broken
   */
  public static ZipEntries of(byte[] bytes) throws ZipException {
    int end = ZipDirectory.end(bytes);
    if (end < 0) {
      throw new ZipException("no end of central directory");
    }
    long size = ZipDirectory.number(bytes, end + 12, 4);
    long offset = ZipDirectory.number(bytes, end + 16, 4);
    int wide = end - END64_LOCATOR_LENGTH - END64_LENGTH;
    if (wide >= 0
        && ZipDirectory.isSignature(bytes, end - END64_LOCATOR_LENGTH, 6, 7)
        && ZipDirectory.isSignature(bytes, wide, 6, 6)) {
      end = wide;
      size = ZipDirectory.number(bytes, end + 40, 8);
      offset = ZipDirectory.number(bytes, end + 48, 8);
    }
    if (size < 0 || size > end || offset < 0) {
      throw new ZipException("central directory corrupt");
    }
    // Something may stand before the zip, which places do not count.
    int start = (int) (end - size);
    return new ZipEntries(bytes, start, entries(bytes, start, end, Math.max(0, start - offset)));
  }

  private static List<Entry> entries(byte[] bytes, int start, int end, long before)
      throws ZipException {
    List<Entry> entries = new ArrayList<>();
    int at = start;
    while (at < end) {
      if (at + CENTRAL_LENGTH > end || !ZipDirectory.isSignature(bytes, at, 1, 2)) {
        throw new ZipException("central directory corrupt");
      }
      int name = (int) ZipDirectory.number(bytes, at + 28, 2);
      int extra = (int) ZipDirectory.number(bytes, at + 30, 2);
      int comment = (int) ZipDirectory.number(bytes, at + 32, 2);
      int next = at + CENTRAL_LENGTH + name + extra + comment;
      if (next > end) {
        throw new ZipException("central directory corrupt");
      }
      entries.add(entry(bytes, at, name, extra, before));
      at = next;
    }
    return entries;
  }

  private static Entry entry(byte[] bytes, int at, int name, int extra, long before)
      throws ZipException {
    long[] numbers = {
      ZipDirectory.number(bytes, at + 24, 4),
      ZipDirectory.number(bytes, at + 20, 4),
      ZipDirectory.number(bytes, at + 42, 4)
    };
    int from = at + CENTRAL_LENGTH + name;
    widen(bytes, from, from + extra, numbers);
    for (long number : numbers) {
      if (number < 0 || number > MOST) {
        throw new ZipException("entry corrupt");
      }
    }
    return new Entry(
        new String(bytes, at + CENTRAL_LENGTH, name, StandardCharsets.UTF_8).replace('\\', '/'),
        (ZipDirectory.number(bytes, at + 8, 2) & ENCRYPTED) != 0,
        (int) ZipDirectory.number(bytes, at + 10, 2),
        numbers[1],
        numbers[0],
        numbers[2] + before);
  }

  /** Numbers of a zip64 entry stand behind its name, in this order. */
  private static void widen(byte[] bytes, int from, int to, long[] numbers) throws ZipException {
    int at = from;
    while (at + 4 <= to) {
      int length = (int) ZipDirectory.number(bytes, at + 2, 2);
      int next = at + 4 + length;
      if (ZipDirectory.number(bytes, at, 2) == ZIP64) {
        int value = at + 4;
        for (int i = 0; i < numbers.length; i++) {
          if (numbers[i] == IN_EXTRA) {
            if (value + 8 > Math.min(next, to)) {
              throw new ZipException("zip64 entry corrupt");
            }
            numbers[i] = ZipDirectory.number(bytes, value, 8);
            value += 8;
          }
        }
      }
      at = next;
    }
  }

  /** Where the central directory begins, whose headers are in the order of the entries. */
  int directory() {
    return directory;
  }

  /** Where the compressed bytes of an entry begin. */
  int data(Entry entry) throws ZipException {
    long start = entry.start();
    if (start > bytes.length - LOCAL_LENGTH
        || !ZipDirectory.isSignature(bytes, (int) start, 3, 4)) {
      throw new ZipException("no entry at its place");
    }
    long from =
        start
            + LOCAL_LENGTH
            + ZipDirectory.number(bytes, (int) start + 26, 2)
            + ZipDirectory.number(bytes, (int) start + 28, 2);
    if (entry.compressed() > bytes.length - from) {
      throw new ZipException("entry ends behind the zip");
    }
    return (int) from;
  }

  /** All entries in their order. */
  public List<Entry> all() {
    return entries;
  }

  /**
   * Opens an entry.
   *
   * @throws ZipException if it is encrypted, compressed in a way that no office program uses, or
   *     not where the directory says
   */
  public InputStream open(Entry entry) throws IOException {
    int from = data(entry);
    if (entry.encrypted() || entry.method() != STORED && entry.method() != DEFLATED) {
      throw new ZipException("encrypted or compressed in an unknown way");
    }
    int length = (int) entry.compressed();
    return entry.method() == STORED
        ? new ByteArrayInputStream(bytes, from, length)
        // The inflater wants a byte behind its data; there is always one.
        : new Inflating(new ByteArrayInputStream(bytes, from, length + 1));
  }

  /** Lets go of what the inflater holds. */
  private static final class Inflating extends InflaterInputStream {
    Inflating(InputStream in) {
      super(in, new Inflater(/* nowrap= */ true));
    }

    @Override
    public void close() throws IOException {
      super.close();
      inf.end();
    }
  }
}
