package org.jianbao.document.ofd;

import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.jianbao.document.Document;
import org.jianbao.document.DocumentReader;
import org.jianbao.document.ProblemCode;
import org.jianbao.document.ReadingException;
import org.jianbao.document.Source;
import org.jianbao.document.container.PartXml;
import org.jianbao.document.container.TooMuchDataException;
import org.jianbao.document.layout.PageBlocks;
import org.jianbao.document.layout.PageLayout;

/**
 * Reads OFD files (GB/T 33190): characters and ruling lines by their places on the pages, templates
 * and composite objects included; annotations, seals and attachments are left out. Fonts are not
 * looked into. A file of several documents is refused: which of them is the report, nobody can
 * tell.
 */
public final class OfdReader implements DocumentReader {
  private static final int CERTAIN = 100;

  /** Makes a reader; it has no state. */
  public OfdReader() {}

  @Override
  public String format() {
    return "ofd";
  }

  /** Certain for a zip with OFD.xml at its root, whole or truncated. */
  @Override
  public int confidence(Source source) {
    return OfdPackage.isOfd(source) ? CERTAIN : 0;
  }

  @Override
  public Document read(Source source) throws ReadingException {
    return new Document(format(), PageBlocks.of(pages(source.bytes())));
  }

  /** What stands where on the pages. */
  static List<PageLayout> pages(byte[] bytes) throws ReadingException {
    try (OfdPackage ofd = OfdPackage.open(bytes)) {
      try {
        return OfdPages.of(ofd);
      } catch (ReadingException | XMLStreamException | IOException | RuntimeException broken) {
        ReadingException problem = problem(broken);
        if (problem.code() == ProblemCode.DAMAGED && ofd.isEncrypted()) {
          throw new ReadingException(ProblemCode.ENCRYPTED, "文件已加密，无法读取", broken);
        }
        throw problem;
      }
    } catch (IOException | RuntimeException broken) {
      throw problem(broken);
    }
  }

  private static ReadingException problem(Exception broken) {
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
    return new ReadingException(ProblemCode.DAMAGED, "文件已损坏：内容不合 OFD 文档的规范", broken);
  }
}
