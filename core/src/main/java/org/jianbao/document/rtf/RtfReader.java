package org.jianbao.document.rtf;

import java.util.List;
import org.jianbao.document.Block;
import org.jianbao.document.Document;
import org.jianbao.document.DocumentReader;
import org.jianbao.document.ProblemCode;
import org.jianbao.document.ReadingException;
import org.jianbao.document.Source;
import org.jianbao.document.word.Blocks;

/**
 * Reads files in Rich Text Format (.rtf, specification 1.9.1). Changes are read as accepted,
 * automatic numbers as the text that stands beside their paragraphs; comments, footnotes, headers
 * and footers are left out.
 */
public final class RtfReader implements DocumentReader {
  private static final int CERTAIN = 100;

  /** Makes a reader; it has no state. */
  public RtfReader() {}

  @Override
  public String format() {
    return "rtf";
  }

  @Override
  public int confidence(Source source) {
    return source.startsWith('{', '\\', 'r', 't', 'f') ? CERTAIN : 0;
  }

  @Override
  public Document read(Source source) throws ReadingException {
    List<Block> blocks = Blocks.of(new RtfParser(source.bytes()).read());
    if (blocks.isEmpty()) {
      throw new ReadingException(ProblemCode.EMPTY, "文档中没有任何内容");
    }
    return new Document(format(), blocks);
  }
}
