package org.jianbao.document.archive;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * What the directory of a zip says of one file.
 *
 * @param name the bytes of its name
 * @param unicodeName its name if it is given in Unicode, else null
 * @param rest length of what is written behind the fixed part of the header
 * @param offset where the file's own header stands
 * @param compressed bytes in the zip
 * @param size bytes after decompression
 * @param checksum CRC-32 of the content
 */
record ZipHeader(
    byte[] name,
    @Nullable String unicodeName,
    int rest,
    int method,
    boolean encrypted,
    long offset,
    long compressed,
    long size,
    long checksum) {
  private static final int NAME = 46;
  private static final int ENCRYPTED = 0x0001;
  private static final int UTF_8 = 0x0800;
  private static final int UNICODE_PATH = 0x7075;

  /** Version and checksum in front of a name in Unicode. */
  private static final int UNICODE_PATH_HEAD = 5;

  /** Reads the header at a place. */
  static ZipHeader at(ByteBuffer headers, int at, long shift) {
    int flags = headers.getShort(at + 8) & 0xFFFF;
    int nameLength = headers.getShort(at + 28) & 0xFFFF;
    int extraLength = headers.getShort(at + 30) & 0xFFFF;
    int commentLength = headers.getShort(at + 32) & 0xFFFF;
    byte[] name = bytes(headers, at + NAME, nameLength);
    String unicode =
        (flags & UTF_8) != 0
            ? new String(name, StandardCharsets.UTF_8)
            : unicodePath(headers, at + NAME + nameLength, extraLength, name);
    return new ZipHeader(
        name,
        unicode,
        nameLength + extraLength + commentLength,
        headers.getShort(at + 10) & 0xFFFF,
        (flags & ENCRYPTED) != 0,
        (headers.getInt(at + 42) & 0xFFFFFFFFL) + shift,
        headers.getInt(at + 20) & 0xFFFFFFFFL,
        headers.getInt(at + 24) & 0xFFFFFFFFL,
        headers.getInt(at + 16) & 0xFFFFFFFFL);
  }

  private static @Nullable String unicodePath(
      ByteBuffer headers, int from, int length, byte[] name) {
    int end = Math.min(headers.limit(), from + length);
    int at = from;
    while (at + 4 <= end) {
      int kind = headers.getShort(at) & 0xFFFF;
      int size = headers.getShort(at + 2) & 0xFFFF;
      if (kind == UNICODE_PATH && size > UNICODE_PATH_HEAD && at + 4 + size <= end) {
        CRC32 sum = new CRC32();
        sum.update(name);
        boolean ours = (int) sum.getValue() == headers.getInt(at + 5);
        byte[] text = bytes(headers, at + 4 + UNICODE_PATH_HEAD, size - UNICODE_PATH_HEAD);
        return ours ? new String(text, StandardCharsets.UTF_8) : null;
      }
      at += 4 + size;
    }
    return null;
  }

  private static byte[] bytes(ByteBuffer from, int at, int length) {
    int end = Math.min(from.limit(), at + length);
    byte[] bytes = new byte[Math.max(0, end - at)];
    from.get(at, bytes);
    return bytes;
  }
}
