package org.jianbao.document.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jianbao.document.ProblemCode;
import org.jianbao.document.ReadingException;
import org.jspecify.annotations.Nullable;

/** The central directory of a zip (APPNOTE 6.3, without zip64). */
final class ZipDirectory {
  private static final int END_SIGNATURE = 0x06054B50;
  private static final int END_LENGTH = 22;
  private static final int MAX_COMMENT = 0xFFFF;
  private static final int HEADER_SIGNATURE = 0x02014B50;
  private static final int HEADER_LENGTH = 46;
  private static final int MAX_LENGTH = 16 << 20;

  /** Names that tell that a zip stands for one document. */
  private static final Set<String> DOCUMENT_PARTS =
      Set.of("[content_types].xml", "ofd.xml", "mimetype", "meta-inf/container.xml");

  private final List<ZipMember> members;
  private final boolean document;

  private ZipDirectory(List<ZipMember> members, boolean document) {
    this.members = members;
    this.document = document;
  }

  /** Whether the zip stands for one document: docx, ofd, odt … */
  boolean isDocument() {
    return document;
  }

  /** The files that matter. */
  List<ZipMember> members() {
    return members;
  }

  /**
   * Reads the directory.
   *
   * @return null if there is none, as in a zip that has been truncated
   * @throws ReadingException if the archive is beyond the limits or damaged
   */
  static @Nullable ZipDirectory read(ArchiveBytes bytes, ArchiveBudget budget)
      throws IOException, ReadingException {
    try (SeekableByteChannel channel = bytes.open()) {
      ByteBuffer tail = tail(channel);
      int end = end(tail);
      if (end < 0) {
        return null;
      }
      int count = tail.getShort(end + 10) & 0xFFFF;
      long length = tail.getInt(end + 12) & 0xFFFFFFFFL;
      long start = tail.getInt(end + 16) & 0xFFFFFFFFL;
      if (count > ArchiveBudget.MAX_MEMBERS || length > MAX_LENGTH) {
        throw new ReadingException(
            ProblemCode.TOO_LARGE, "压缩包中的文件超过 " + ArchiveBudget.MAX_MEMBERS + " 个的上限，不予读取");
      }
      // Bytes in front of the archive, as in one that unpacks itself, move everything
      long shift = channel.size() - tail.limit() + end - length - start;
      ByteBuffer headers = read(channel, start + shift, (int) length);
      return parsed(headers, count, shift, budget);
    }
  }

  private static ByteBuffer tail(SeekableByteChannel channel) throws IOException {
    int length = (int) Math.min(channel.size(), END_LENGTH + MAX_COMMENT);
    return read(channel, channel.size() - length, length);
  }

  private static ByteBuffer read(SeekableByteChannel channel, long from, int length)
      throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    if (from >= 0) {
      channel.position(from);
      while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
        // Goes on until all is there
      }
    }
    return buffer.flip();
  }

  private static int end(ByteBuffer tail) {
    for (int i = tail.limit() - END_LENGTH; i >= 0; i--) {
      if (tail.getInt(i) == END_SIGNATURE) {
        return i;
      }
    }
    return -1;
  }

  private static ZipDirectory parsed(
      ByteBuffer headers, int count, long shift, ArchiveBudget budget) throws ReadingException {
    List<ZipHeader> all = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < count; i++) {
      if (at + HEADER_LENGTH > headers.limit() || headers.getInt(at) != HEADER_SIGNATURE) {
        throw new ReadingException(ProblemCode.DAMAGED, "压缩包不完整或已损坏：目录无法读取");
      }
      ZipHeader header = ZipHeader.at(headers, at, shift);
      all.add(header);
      at += HEADER_LENGTH + header.rest();
    }
    MemberNames names = MemberNames.of(all);
    List<ZipMember> members = new ArrayList<>();
    boolean document = false;
    long bytes = 0;
    for (ZipHeader header : all) {
      String name = names.of(header).replace('\\', '/');
      document |= DOCUMENT_PARTS.contains(name.toLowerCase(Locale.ROOT));
      if (!name.endsWith("/") && !isIgnored(name)) {
        members.add(new ZipMember(header, name));
        bytes += header.size();
      }
    }
    if (!document) {
      budget.take(members.size(), bytes);
    }
    return new ZipDirectory(members, document);
  }

  private static boolean isIgnored(String path) {
    for (String part : path.split("/")) {
      if (!part.equals("..") && !part.equals(".") && IgnoredFiles.contains(part)) {
        return true;
      }
    }
    return false;
  }
}
