package org.jianbao.document.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jianbao.document.Block;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Table;

/**
 * Tells the lists of links around an article (navigation, other years' reports) from its text:
 * several short lines on end that are hardly more than links.
 */
final class LinkLists {
  /** So many lines of links on end are a list. */
  private static final int LIST = 3;

  /** UTF-16 units of the longest line of a list. */
  private static final int LONGEST = 60;

  /** Share of a line that stands in links; a date may stand beside them. */
  private static final double MOST = 0.6;

  private final BitSet links = new BitSet();
  private int blocks;

  /** One more paragraph of the page. */
  void add(String text, int linked, int pictures) {
    boolean link = pictures == 0 && text.indexOf('。') < 0 && text.length() <= LONGEST;
    links.set(blocks++, link && linked > 0 && linked >= text.length() * MOST);
  }

  /** One more block that is no paragraph. */
  void addOther() {
    blocks++;
  }

  /** The blocks without the lists, numbered anew. */
  List<Block> without(List<Block> all) {
    List<Block> kept = new ArrayList<>();
    int from = 0;
    while (from < all.size()) {
      int to = links.get(from) ? links.nextClearBit(from) : from + 1;
      if (!links.get(from) || to - from < LIST) {
        all.subList(from, to).forEach(block -> kept.add(numbered(block, kept.size() + 1)));
      }
      from = to;
    }
    return kept;
  }

  private static Block numbered(Block block, int number) {
    if (block.number() == number) {
      return block;
    }
    if (block instanceof Paragraph line) {
      return new Paragraph(
          number, line.page(), line.line(), line.text(), line.heading(), line.pictures());
    }
    Table table = (Table) block;
    return new Table(number, table.page(), table.line(), table.grid(), table.rows());
  }
}
