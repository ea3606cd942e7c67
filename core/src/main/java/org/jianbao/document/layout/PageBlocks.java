package org.jianbao.document.layout;

import java.util.List;
import org.jianbao.document.Block;

/** Makes the blocks of a document of its pages. */
public final class PageBlocks {
  private PageBlocks() {}

  /** The blocks of all pages in reading order. */
  public static List<Block> of(List<PageLayout> pages) {
    throw new UnsupportedOperationException();
  }
}
