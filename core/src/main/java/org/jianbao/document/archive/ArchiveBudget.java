package org.jianbao.document.archive;

import org.jianbao.document.ProblemCode;
import org.jianbao.document.ReadingException;

/** What is read of one archive at most, with the archives in it. */
final class ArchiveBudget {
  static final int MAX_MEMBERS = 20_000;

  /** Bytes of all members after decompression. */
  static final long MAX_BYTES = 8L << 30;

  private int members;
  private long bytes;

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
