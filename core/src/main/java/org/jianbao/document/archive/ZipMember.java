package org.jianbao.document.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import org.jianbao.document.ProblemCode;
import org.jianbao.document.ReadingException;
import org.jspecify.annotations.Nullable;

/** A file in a zip. */
final class ZipMember {
  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final int LOCAL_SIGNATURE = 0x04034B50;
  private static final int LOCAL_LENGTH = 30;

  /** Growth by decompression that is believed; of small files any. */
  private static final long MAX_INFLATION = 200;

  private static final long FREE_BYTES = 10L << 20;

  private final ZipHeader header;
  private final String name;

  ZipMember(ZipHeader header, String name) {
    this.header = header;
    this.name = name;
  }

  /** Its path without parts that lead out of the archive or are no names of files. */
  String path() {
    List<String> parts = new ArrayList<>();
    for (String part : name.split("/")) {
      String clean = part.replaceAll("[\\p{Cntrl}<>:\"|?*]", "_");
      if (clean.equals("..")) {
        parts.add("__");
      } else if (!clean.isBlank() && !clean.equals(".")) {
        parts.add(clean);
      }
    }
    return parts.isEmpty() ? "_" : String.join("/", parts);
  }

  /** Bytes after decompression. */
  long size() {
    return header.size();
  }

  /** Why it is not read, or null. */
  @Nullable ReadingException problem() {
    if (List.of(name.split("/")).contains("..")) {
      return new ReadingException(ProblemCode.DAMAGED, "压缩包中这个文件的路径指向压缩包之外（含“..”），不予读取");
    }
    if (header.encrypted()) {
      return new ReadingException(ProblemCode.ENCRYPTED, "压缩包中的这个文件设有密码，无法读取");
    }
    if (header.method() != STORED && header.method() != DEFLATED) {
      return new ReadingException(ProblemCode.UNSUPPORTED, "压缩包中这个文件的压缩方法暂不支持，请解压后检查");
    }
    if (header.size() > FREE_BYTES && header.size() / MAX_INFLATION > header.compressed()) {
      return new ReadingException(ProblemCode.TOO_LARGE, "压缩包中的这个文件解压后过大（可能是压缩炸弹），不予读取");
    }
    return null;
  }

  /** Opens the content. */
  InputStream open(ArchiveBytes archive) throws IOException, ReadingException {
    SeekableByteChannel channel = archive.open();
    try {
      channel.position(contentStart(channel));
      return new MemberStream(
          Channels.newInputStream(channel), header, header.method() == DEFLATED);
    } catch (IOException | RuntimeException failed) {
      channel.close();
      throw failed;
    }
  }

  private long contentStart(SeekableByteChannel channel) throws IOException {
    ByteBuffer local = ByteBuffer.allocate(LOCAL_LENGTH).order(ByteOrder.LITTLE_ENDIAN);
    if (header.offset() < 0) {
      throw new ZipException("header before the archive");
    }
    channel.position(header.offset());
    while (local.hasRemaining() && channel.read(local) >= 0) {
      // Goes on until all is there
    }
    if (local.hasRemaining() || local.getInt(0) != LOCAL_SIGNATURE) {
      throw new ZipException("no header of " + name);
    }
    int nameLength = local.getShort(26) & 0xFFFF;
    int extraLength = local.getShort(28) & 0xFFFF;
    return header.offset() + LOCAL_LENGTH + nameLength + extraLength;
  }
}
