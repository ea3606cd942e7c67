package org.jianbao.document.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipException;
import org.jianbao.document.container.ZipEntries.Entry;

/**
 * Writes a zip anew with some entries replaced and others added at its end. The compressed bytes of
 * all others are copied as they are; the same edits of the same zip give the same bytes.
 */
public final class ZipEditor {
  private static final int CENTRAL_LENGTH = 46;
  private static final int LOCAL_LENGTH = 30;
  private static final int END_LENGTH = 22;
  private static final int LOCAL = 0x0403_4B50;
  private static final int CENTRAL = 0x0201_4B50;
  private static final int END = 0x0605_4B50;

  /** Sizes stand behind the data: here they never do. */
  private static final int SIZES_BEHIND = 8;

  private static final int VERSION = 20;
  private static final int DEFLATED = 8;
  private static final int ZIP64 = 1;
  private static final long MOST = 0xFFFF_FFFEL;

  /** The first of January 1980, the first day that zips know. */
  private static final int DATE = 0x21;

  private final byte[] bytes;
  private final ZipEntries zip;
  private final Map<Entry, byte[]> replaced = new LinkedHashMap<>();
  private final Map<String, byte[]> added = new LinkedHashMap<>();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
  private int count;

  /** An edit of a zip. */
  public ZipEditor(byte[] bytes) throws ZipException {
    this.bytes = bytes;
    zip = ZipEntries.of(bytes);
  }

  /** Replaces the content of an entry. */
  public void replace(Entry entry, byte[] content) {
    replaced.put(entry, content);
  }

  /** Adds an entry with a name of ASCII characters. */
  public void add(String name, byte[] content) {
    added.put(name, content);
  }

  /**
   * The zip with all edits.
   *
   * @throws ZipException if it is broken
   */
  public byte[] bytes() throws IOException {
    out.reset();
    directory.reset();
    count = 0;
    int at = zip.directory();
    for (Entry entry : zip.all()) {
      at = copy(entry, at);
    }
    for (Map.Entry<String, byte[]> entry : added.entrySet()) {
      add(entry);
    }
    int start = out.size();
    directory.writeTo(out);
    end(start);
    return out.toByteArray();
  }

  /** Copies the entry whose central header stands there; returns where the next one does. */
  private int copy(Entry entry, int header) throws IOException {
    int name = number(header + 28, 2);
    int extra = number(header + 30, 2);
    int comment = number(header + 32, 2);
    byte[] content = replaced.get(entry);
    Packed packed =
        content == null
            ? new Packed(
                bytes,
                zip.data(entry),
                (int) entry.compressed(),
                size(entry),
                number(header + 16, 4),
                entry.method())
            : Packed.of(content);
    byte[] names = part(header + CENTRAL_LENGTH, name);
    byte[] own = withoutZip64(part(header + CENTRAL_LENGTH + name, extra));
    byte[] local =
        withoutZip64(
            part(
                (int) entry.start() + LOCAL_LENGTH + number((int) entry.start() + 26, 2),
                number((int) entry.start() + 28, 2)));
    int start = out.size();
    Header same =
        new Header(
            number(header + 6, 2),
            number(header + 8, 2) & ~SIZES_BEHIND,
            number(header + 12, 4),
            packed,
            names.length);
    write(out, 4, LOCAL);
    same.write(out, local.length);
    out.writeBytes(names);
    out.writeBytes(local);
    packed.writeTo(out);
    write(directory, 4, CENTRAL);
    write(directory, 2, number(header + 4, 2));
    same.write(directory, own.length);
    write(directory, 2, comment);
    // Disk, then the attributes
    write(directory, 2, 0);
    directory.write(bytes, header + 36, 6);
    write(directory, 4, start);
    directory.writeBytes(names);
    directory.writeBytes(own);
    directory.write(bytes, header + CENTRAL_LENGTH + name + extra, comment);
    count++;
    return header + CENTRAL_LENGTH + name + extra + comment;
  }

  private void add(Map.Entry<String, byte[]> entry) {
    byte[] name = entry.getKey().getBytes(StandardCharsets.US_ASCII);
    Packed packed = Packed.of(entry.getValue());
    int start = out.size();
    Header header = new Header(VERSION, 0, DATE << 16, packed, name.length);
    write(out, 4, LOCAL);
    header.write(out, 0);
    out.writeBytes(name);
    packed.writeTo(out);
    write(directory, 4, CENTRAL);
    write(directory, 2, VERSION);
    header.write(directory, 0);
    // Comment, disk, attributes
    directory.writeBytes(new byte[10]);
    write(directory, 4, start);
    directory.writeBytes(name);
    count++;
  }

  private void end(int start) {
    int old = ZipDirectory.end(bytes);
    int comment = Math.min(number(old + 20, 2), bytes.length - old - END_LENGTH);
    write(out, 4, END);
    write(out, 4, 0);
    write(out, 2, count);
    write(out, 2, count);
    write(out, 4, directory.size());
    write(out, 4, start);
    write(out, 2, comment);
    out.write(bytes, old + END_LENGTH, comment);
  }

  private static int size(Entry entry) throws ZipException {
    if (entry.size() > MOST) {
      throw new ZipException("entry too large");
    }
    return (int) entry.size();
  }

  private static byte[] withoutZip64(byte[] extra) {
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    int at = 0;
    while (at + 4 <= extra.length) {
      int next = Math.min(extra.length, at + 4 + (int) ZipDirectory.number(extra, at + 2, 2));
      if (ZipDirectory.number(extra, at, 2) != ZIP64) {
        kept.write(extra, at, next - at);
      }
      at = next;
    }
    return kept.toByteArray();
  }

  private byte[] part(int from, int length) throws ZipException {
    if (length > bytes.length - from) {
      throw new ZipException("entry ends behind the zip");
    }
    byte[] part = new byte[length];
    System.arraycopy(bytes, from, part, 0, length);
    return part;
  }

  private int number(int from, int length) {
    return (int) ZipDirectory.number(bytes, from, length);
  }

  private static void write(ByteArrayOutputStream out, int length, int value) {
    for (int i = 0; i < length; i++) {
      out.write(value >>> 8 * i);
    }
  }

  /** What local and central header have in common, from the version to the length of extras. */
  private record Header(int version, int flags, int time, Packed packed, int nameLength) {
    void write(ByteArrayOutputStream out, int extraLength) {
      ZipEditor.write(out, 2, version);
      ZipEditor.write(out, 2, flags);
      ZipEditor.write(out, 2, packed.method);
      ZipEditor.write(out, 4, time);
      ZipEditor.write(out, 4, packed.crc);
      ZipEditor.write(out, 4, packed.length);
      ZipEditor.write(out, 4, packed.size);
      ZipEditor.write(out, 2, nameLength);
      ZipEditor.write(out, 2, extraLength);
    }
  }

  /** The data of an entry as it stands in the zip. */
  private static final class Packed {
    private final byte[] data;
    private final int from;
    private final int length;
    private final int size;
    private final int crc;
    private final int method;

    Packed(byte[] data, int from, int length, int size, int crc, int method) {
      this.data = data;
      this.from = from;
      this.length = length;
      this.size = size;
      this.crc = crc;
      this.method = method;
    }

    static Packed of(byte[] content) {
      CRC32 crc = new CRC32();
      crc.update(content);
      Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, /* nowrap= */ true);
      deflater.setInput(content);
      deflater.finish();
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      byte[] buffer = new byte[1 << 14];
      while (!deflater.finished()) {
        packed.write(buffer, 0, deflater.deflate(buffer));
      }
      deflater.end();
      byte[] data = packed.toByteArray();
      return new Packed(data, 0, data.length, content.length, (int) crc.getValue(), DEFLATED);
    }

    void writeTo(ByteArrayOutputStream out) {
      out.write(data, from, length);
    }
  }
}
