package org.jianbao.document.container;

import java.io.EOFException;
import java.util.zip.ZipException;
import org.jianbao.document.ProblemCode;
import org.jianbao.document.ReadingException;

/** Says why a zip of XML parts cannot be read. */
public final class BrokenParts {
  private BrokenParts() {}

  /**
   * The problem behind what a parser or the zip has thrown.
   *
   * @param format the format's name in Chinese, for what is neither too large nor too deep
   */
  public static ReadingException problem(Exception broken, String format) {
    for (Throwable cause = broken; cause != null; cause = PartXml.causeOf(cause)) {
      if (cause instanceof ReadingException known) {
        return known;
      }
      if (cause instanceof TooMuchDataException) {
        return new ReadingException(ProblemCode.TOO_LARGE, "文件解压后的内容超过上限（可能是压缩炸弹），不予读取", broken);
      }
      if (cause instanceof PartXml.TooDeepException) {
        return new ReadingException(ProblemCode.DAMAGED, "文件内部嵌套过深，无法读取", broken);
      }
      if (cause instanceof PartXml.DoctypeException) {
        return new ReadingException(ProblemCode.DAMAGED, "文件已损坏：含有不允许的 DOCTYPE 或实体声明", broken);
      }
      if (cause instanceof ZipException || cause instanceof EOFException) {
        return new ReadingException(ProblemCode.DAMAGED, "文件不完整或已损坏：压缩包无法解开", broken);
      }
    }
    return new ReadingException(ProblemCode.DAMAGED, "文件已损坏：内容不合 " + format + "的规范", broken);
  }
}
