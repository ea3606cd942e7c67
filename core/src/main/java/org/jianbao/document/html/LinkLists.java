package org.jianbao.document.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
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

  /** The date of an entry, which stands beside its link. */
  private static final Pattern DATE =
      Pattern.compile("[\\[(（]?[0-9]{4}[-./年][0-9]{1,2}[-./月][0-9]{1,2}日?[\\])）]?");

  /** Share of the rest of a line that stands in links. */
  private static final double MOST = 0.6;

  private final BitSet links = new BitSet();
  private long length;
  private long linkedLength;
  private int blocks;

  /** One more paragraph of the page. */
  void add(String text, int linked, int pictures) {
    length += text.length();
    linkedLength += linked;
    boolean link = pictures == 0 && text.indexOf('。') < 0 && text.length() <= LONGEST;
    links.set(
        blocks++,
        link && linked > 0 && linked >= DATE.matcher(text).replaceAll("").length() * MOST);
  }

  /** One more block that is no paragraph. */
  void addOther() {
    blocks++;
  }

  /** The blocks without the lists, numbered anew. */
  List<Block> without(List<Block> all) {
    if (linkedLength * 2 > length) {
      // A link that the page forgot to end goes over the article.
      return all;
    }
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
