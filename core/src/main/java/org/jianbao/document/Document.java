package org.jianbao.document;

import java.util.List;

/**
 * What a file says, without meaning.
 *
 * @param format short name of the format as given by its reader: docx, html, txt …
 * @param blocks the blocks in reading order, numbered from 1 without gaps; blocks that
 *     understanding cut from one paragraph share its number
 * @param attachments names of the documents (附件) that a web page links to
 * @param truncated whether the file breaks off, so that more may have stood behind the last block
 */
public record Document(
    String format, List<Block> blocks, List<String> attachments, boolean truncated) {

  public Document {
    blocks = List.copyOf(blocks);
    attachments = List.copyOf(attachments);
  }

  /** A whole document that links to no other. */
  public Document(String format, List<Block> blocks) {
    this(format, blocks, List.of(), false);
  }
}
