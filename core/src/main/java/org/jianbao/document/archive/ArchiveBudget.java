package org.jianbao.document.archive;

import org.jianbao.document.ProblemCode;
import org.jianbao.document.ReadingException;

/** What is read of one archive at most, with the archives in it. */
final class ArchiveBudget {
  static final int MAX_MEMBERS = 20_000;

  /** Bytes of all members after decompression. */
  static final long MAX_BYTES = 8L << 30;

  /**
   * Bytes of all archives in archives, each of which is unpacked to be looked into, before any time
   * is taken.
   */
  static final long MAX_INNER_BYTES = 2L << 30;

  private int members;
  private long bytes;
  private long innerBytes;

  /** Takes notice of an archive within, with so many bytes after decompression. */
  void takeInner(long size) throws ReadingException {
    innerBytes += size;
    if (innerBytes > MAX_INNER_BYTES) {
      throw new ReadingException(ProblemCode.TOO_LARGE, "压缩包中的各压缩包合计超过 2 GB 的上限，不再读取，请解压后检查");
    }
  }

  /** Takes notice of more members with so many bytes after decompression. */
  void take(int moreMembers, long moreBytes) throws ReadingException {
    members += moreMembers;
    bytes += moreBytes;
    if (members > MAX_MEMBERS) {
      throw new ReadingException(ProblemCode.TOO_LARGE, "压缩包中的文件超过 " + MAX_MEMBERS + " 个的上限，不予读取");
    }
    if (bytes > MAX_BYTES) {
      throw new ReadingException(ProblemCode.TOO_LARGE, "压缩包解压后超过 8 GB 的上限（可能是压缩炸弹），不予读取");
    }
  }
}
