package org.jianbao.document.ofd;

import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jianbao.document.Document;
import org.jianbao.document.DocumentReader;
import org.jianbao.document.ProblemCode;
import org.jianbao.document.ReadingException;
import org.jianbao.document.Source;
import org.jianbao.document.container.BrokenParts;
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
    return BrokenParts.problem(broken, "OFD 文档");
  }
}
