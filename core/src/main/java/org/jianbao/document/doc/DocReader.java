package org.jianbao.document.doc;

import java.io.IOException;
import java.util.List;
import org.jianbao.document.Block;
import org.jianbao.document.Document;
import org.jianbao.document.DocumentReader;
import org.jianbao.document.OleNames;
import org.jianbao.document.ProblemCode;
import org.jianbao.document.ReadingException;
import org.jianbao.document.Source;
import org.jianbao.document.word.Blocks;

/**
 * Reads Word files of the versions 97 to 2003 (.doc, [MS-DOC]) and those of WPS (.wps), which are
 * the same. Changes are read as accepted, automatic numbers as text; comments, footnotes, headers
 * and footers are left out.
 */
public final class DocReader implements DocumentReader {
  static final String TOO_OLD = "Word 95 或更早版本的文件暂不支持，请用 Word 或 WPS 另存为 .docx";

  private static final int NEARLY_CERTAIN = 95;
  private static final int POSSIBLE = 50;

  /** Makes a reader; it has no state. */
  public DocReader() {}

  @Override
  public String format() {
    return "doc";
  }

  /**
   * Nearly certain for an OLE2 file with the text of a Word document, if not of one embedded;
   * possible for one that does not tell, perhaps because it has been truncated.
   */
  @Override
  public int confidence(Source source) {
    if (!OleNames.isOle(source)) {
      return 0;
    }
    if (OleNames.has(source, "WordDocument")) {
      return NEARLY_CERTAIN;
    }
    return OleNames.kindOf(source) == null ? POSSIBLE : 0;
  }

  @Override
  public Document read(Source source) throws ReadingException {
    List<Block> blocks;
    try {
      blocks = Blocks.of(new DocStory(DocFile.open(source.bytes())).readBody());
    } catch (IOException | RuntimeException | AssertionError broken) {
      throw new ReadingException(ProblemCode.DAMAGED, "文件不完整或已损坏：内容不合 Word（.doc）文档的规范", broken);
    } catch (StackOverflowError deep) {
      throw new ReadingException(ProblemCode.DAMAGED, "文件内部嵌套过深，无法读取", deep);
    } catch (OutOfMemoryError large) {
      throw new ReadingException(ProblemCode.TOO_LARGE, "读取文件所需的内存超过限度", large);
    }
    if (blocks.isEmpty()) {
      throw new ReadingException(ProblemCode.EMPTY, "文档中没有任何内容");
    }
    return new Document(format(), blocks);
  }
}
