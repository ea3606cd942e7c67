package org.jianbao.document.html;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.document.Block;

/**
 * Tells pages that break off, as those of which only a part was fetched. Many whole pages lack some
 * closing tag; one that lacks those of the page and of what is in it, or ends within a tag, breaks
 * off.
 */
final class BrokenOff {
  private static final Pattern PAGE =
      Pattern.compile("<(?:html|body)[\\s>]", Pattern.CASE_INSENSITIVE);
  private static final Pattern END_OF_PAGE =
      Pattern.compile("</(?:html|body)", Pattern.CASE_INSENSITIVE);

  /** Elements whose closing tags nobody may leave out. */
  private static final Pattern CLOSED =
      Pattern.compile(
          "<(/?)(?:div|table|span|font|section|article|form|a|ul|strong|h[1-6])[\\s>/]",
          Pattern.CASE_INSENSITIVE);

  /** Characters at the end where the closing tags of nearly all pages stand. */
  private static final int TAIL = 2_000;

  private BrokenOff() {}

  /** Whether the page breaks off. */
  static boolean is(String page) {
    // Nearly all pages end as they should, or with a script behind that.
    boolean ends =
        END_OF_PAGE.matcher(page).region(Math.max(0, page.length() - TAIL), page.length()).find();
    return !ends
        && PAGE.matcher(page).find()
        && !END_OF_PAGE.matcher(page).find()
        && (endsWithinTag(page) || isOpen(page));
  }

  private static boolean endsWithinTag(String page) {
    int last = page.lastIndexOf('<');
    return last >= 0
        && page.indexOf('>', last) < 0
        && (last + 1 == page.length()
            || "/!".indexOf(page.charAt(last + 1)) >= 0
            || Character.isLetter(page.charAt(last + 1)));
  }

  /** Whether more elements are opened than closed. */
  private static boolean isOpen(String page) {
    int open = 0;
    Matcher tag = CLOSED.matcher(page);
    while (tag.find()) {
      open += tag.group(1).isEmpty() ? 1 : -1;
    }
    return open > 0;
  }

  /** The blocks without the paragraph or table within which a page breaks off, unless it is all. */
  static List<Block> withoutLast(List<Block> blocks) {
    return blocks.size() > 1 ? blocks.subList(0, blocks.size() - 1) : blocks;
  }
}
