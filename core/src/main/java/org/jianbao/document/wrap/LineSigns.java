package org.jianbao.document.wrap;

import java.util.regex.Pattern;

/**
 * What the first and last signs of a line tell.
 *
 * @param end how it ends
 * @param beginsWithSign whether it begins with a sign that cannot begin a sentence
 * @param number how it is numbered
 * @param quoting whether a quotation or title begins in it that does not end there
 * @param stopped whether a comma, a full stop or the like stands in it
 */
record LineSigns(End end, boolean beginsWithSign, Number number, boolean quoting, boolean stopped) {

  /** How a line ends. */
  enum End {
    /** With the end of a sentence. */
    CLOSED,
    /** With a semicolon or colon. */
    HALF_CLOSED,
    /** With a comma or a sign behind which something must follow. */
    WAITING,
    /** With anything else. */
    OPEN
  }

  /** The number at the start of a line. */
  enum Number {
    /** That of a section: 一、 or 第一部分. */
    SECTION,
    /** That of an item: （一） or 1. or ①. */
    ITEM,
    NONE
  }

  private static final Pattern SECTION =
      Pattern.compile("第[一二三四五六七八九十0-9]{1,3}(?:部分|章)|[一二三四五六七八九十]{1,3}[、．.:：]");
  private static final Pattern ITEM =
      Pattern.compile(
          "[（(](?:[一二三四五六七八九十]{1,3}|[0-9０-９]{1,2})[）)]"
              + "|[0-9０-９]{1,2}(?:[、）)]|[．.](?![0-9０-９]))|[①-⑳⑴-⒇⒈-⒛●■◆▪•·]");
  private static final String QUOTES = "”’）)】》";
  private static final String CLOSING = "。！？!?…";
  private static final String HALF_CLOSING = "；;：:";
  private static final String WAITING = "，,、（(《“‘【〔";
  private static final String CANNOT_BEGIN = "，。、；：！？）》”’】〕%％";
  private static final Pattern STOP = Pattern.compile("[，。；！？：,;]");

  static LineSigns of(String text) {
    return new LineSigns(
        end(text),
        CANNOT_BEGIN.indexOf(text.charAt(0)) >= 0,
        number(text),
        isQuoting(text),
        STOP.matcher(text).find());
  }

  private static boolean isQuoting(String text) {
    return text.lastIndexOf('“') > text.lastIndexOf('”')
        || text.lastIndexOf('《') > text.lastIndexOf('》');
  }

  private static Number number(String text) {
    if (SECTION.matcher(text).lookingAt()) {
      return Number.SECTION;
    }
    return ITEM.matcher(text).lookingAt() ? Number.ITEM : Number.NONE;
  }

  private static End end(String text) {
    int last = text.length() - 1;
    if (WAITING.indexOf(text.charAt(last)) >= 0) {
      return End.WAITING;
    }
    while (last > 0 && QUOTES.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    char c = text.charAt(last);
    if (CLOSING.indexOf(c) >= 0) {
      return End.CLOSED;
    }
    return HALF_CLOSING.indexOf(c) >= 0 && last == text.length() - 1 ? End.HALF_CLOSED : End.OPEN;
  }
}
