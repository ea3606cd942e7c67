package org.jianbao.document.docx;

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
import org.jianbao.document.word.BlockOrigins;
import org.jianbao.document.word.Blocks;
import org.jspecify.annotations.Nullable;

/**
 * Reads Word files (.docx, Office Open XML of ISO/IEC 29500, transitional and strict). Changes are
 * read as accepted, automatic numbers as text; comments, footnotes, headers and footers are left
 * out. Decompresses only the text, the styles and the numbering, each up to 64 MB.
 */
public final class DocxReader implements DocumentReader {
  private static final int CERTAIN = 100;

  /** Makes a reader; it has no state. */
  public DocxReader() {}

  @Override
  public String format() {
    return "docx";
  }

  /** Certain for a zip with a Word document, whole or truncated, and for an encrypted one. */
  @Override
  public int confidence(Source source) {
    return Signature.of(source).isOurs() ? CERTAIN : 0;
  }

  @Override
  public Document read(Source source) throws ReadingException {
    List<Block> blocks = blocks(source, null);
    if (blocks.isEmpty()) {
      throw new ReadingException(ProblemCode.EMPTY, "文档中没有任何内容");
    }
    return new Document(format(), blocks);
  }

  /**
   * Reads the blocks.
   *
   * @param origins takes where they are read, unless null
   */
  static List<Block> blocks(Source source, @Nullable BlockOrigins origins) throws ReadingException {
    switch (Signature.of(source)) {
      case ENCRYPTED -> throw new ReadingException(ProblemCode.ENCRYPTED, "文件设有打开密码，无法读取");
      case OLE ->
          throw new ReadingException(ProblemCode.UNSUPPORTED, "这是旧版 Office 文件（如 .doc），不是 .docx 文件");
      case OTHER -> throw new ReadingException(ProblemCode.UNSUPPORTED, "不是 Word（.docx）文件");
      case WORD, ZIP -> {
        // To be read
      }
    }
    return guarded(() -> blocks(source.bytes(), origins));
  }

  private static List<Block> blocks(byte[] bytes, @Nullable BlockOrigins origins)
      throws IOException, XMLStreamException, ReadingException {
    DocxPackage docx = DocxPackage.open(bytes);
    Styles styles = new Styles();
    Numbering numbering = new Numbering();
    try (InputStream in = docx.related("styles")) {
      if (in != null) {
        styles.read(new WordXml(in));
      }
    }
    try (InputStream in = docx.related("numbering")) {
      if (in != null) {
        numbering.read(new WordXml(in));
      }
    }
    try (InputStream in = docx.main();
        WordXml xml = new WordXml(in)) {
      Counters counters = new Counters(numbering, styles);
      StoryReader story = new StoryReader(xml, styles, counters, origins != null);
      return Blocks.of(story.readAll(), origins);
    }
  }

  /** Something that reads the XML of Word. */
  interface Reading {
    /** Reads it. */
    List<Block> read() throws IOException, XMLStreamException, ReadingException;
  }

  /** Reads, and names what goes wrong. */
  static List<Block> guarded(Reading reading) throws ReadingException {
    try {
      return reading.read();
    } catch (XMLStreamException | IOException | RuntimeException broken) {
      throw problem(broken);
    } catch (StackOverflowError deep) {
      throw new ReadingException(ProblemCode.DAMAGED, "文件内部嵌套过深，无法读取", deep);
    } catch (OutOfMemoryError large) {
      throw new ReadingException(ProblemCode.TOO_LARGE, "读取文件所需的内存超过限度", large);
    }
  }

  static ReadingException problem(Exception broken) {
    return BrokenParts.problem(broken, "Word 文档");
  }
}
