package org.jianbao.document;

import java.util.List;

/**
 * What a file says, without meaning.
 *
 * @param format short name of the format as given by its reader: docx, html, txt …
 * @param blocks the blocks in reading order, numbered from 1 without gaps; blocks that
 *     understanding cut from one paragraph share its number
 */
public record Document(String format, List<Block> blocks) {

  public Document {
    blocks = List.copyOf(blocks);
  }
}
