package org.jianbao.document.odt;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jianbao.document.Block;
import org.jianbao.document.Document;
import org.jianbao.document.DocumentReader;
import org.jianbao.document.ProblemCode;
import org.jianbao.document.ReadingException;
import org.jianbao.document.Source;
import org.jianbao.document.container.BrokenParts;
import org.jianbao.document.word.Blocks;

/**
 * Reads OpenDocument texts (.odt). Changes are read as accepted, automatic numbers as text;
 * comments, notes, headers and footers are left out.
 */
public final class OdtReader implements DocumentReader {
  private static final int CERTAIN = 100;

  /** Makes a reader; it has no state. */
  public OdtReader() {}

  @Override
  public String format() {
    return "odt";
  }

  /** Certain for a zip that says so, whole or truncated. */
  @Override
  public int confidence(Source source) {
    return OdtPackage.isText(source) ? CERTAIN : 0;
  }

  @Override
  public Document read(Source source) throws ReadingException {
    List<Block> blocks = blocks(source.bytes());
    if (blocks.isEmpty()) {
      throw new ReadingException(ProblemCode.EMPTY, "文档中没有任何内容");
    }
    return new Document(format(), blocks);
  }

  private static List<Block> blocks(byte[] bytes) throws ReadingException {
    try {
      OdtPackage odt = OdtPackage.open(bytes);
      OdtStyles styles = new OdtStyles();
      OdtLists lists = new OdtLists();
      try (InputStream in = odt.styles()) {
        if (in != null) {
          try (OdtXml xml = new OdtXml(in)) {
            styles.readAll(xml, lists);
          }
        }
      }
      try (InputStream in = odt.content();
          OdtXml xml = new OdtXml(in)) {
        return Blocks.of(new StoryReader(xml, styles, lists).readAll());
      }
    } catch (XMLStreamException | IOException | RuntimeException broken) {
      throw BrokenParts.problem(broken, "OpenDocument ");
    }
  }
}
