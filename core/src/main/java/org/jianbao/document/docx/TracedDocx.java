package org.jianbao.document.docx;

import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jianbao.document.Block;
import org.jianbao.document.ReadingException;
import org.jianbao.document.Source;
import org.jianbao.document.word.BlockOrigins;
import org.jspecify.annotations.Nullable;

/**
 * A Word file read once more, to find the elements that its text stands in.
 *
 * @param blocks the same as in the document
 * @param origins the elements of the main part that they were read of
 * @param mainPath path of the main part
 * @param commentsPath path of the part with its comments, or null if it names none
 */
public record TracedDocx(
    List<Block> blocks, BlockOrigins origins, String mainPath, @Nullable String commentsPath) {

  public TracedDocx {
    blocks = List.copyOf(blocks);
  }

  /**
   * Reads a file.
   *
   * @throws ReadingException if it cannot be read
   */
  public static TracedDocx read(Source source) throws ReadingException {
    BlockOrigins origins = new BlockOrigins();
    List<Block> blocks = DocxReader.blocks(source, origins);
    try {
      DocxPackage docx = DocxPackage.open(source.bytes());
      return new TracedDocx(blocks, origins, docx.mainPath(), docx.relatedPath("comments"));
    } catch (IOException | XMLStreamException broken) {
      throw DocxReader.problem(broken);
    }
  }
}
