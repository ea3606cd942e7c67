package org.jianbao.document.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jianbao.text.ChineseNumerals;
import org.jsoup.nodes.Element;

/**
 * The numbers that a browser shows before the items of numbered lists. An item whose own text
 * begins with a number gets none: pages commonly switch the browser's numbers off in their style
 * sheets.
 */
final class ListNumbers {
  private static final int MAX_DEPTH = 64;
  private static final Pattern OWN_NUMBER =
      Pattern.compile(
          "[\\s\u3000\u00A0]*(?:[（(]?[0-9０-９一二三四五六七八九十]{1,3}[)）.．、:：]|第[一二三四五六七八九十0-9]{1,3}[章节条]?"
              + "|[①-⑳])");

  private final Deque<Counter> lists = new ArrayDeque<>();
  private String pending = "";

  /** A list that is being read; {@code style} is empty where no numbers are shown. */
  private static final class Counter {
    private final String style;
    private int next;

    Counter(String style, int next) {
      this.style = style;
      this.next = next;
    }
  }

  void begin(Element element) {
    switch (element.normalName()) {
      case "ol" -> lists.push(new Counter(styleOf(element), integer(element, "start", 1)));
      case "ul", "menu", "dir" -> lists.push(new Counter("", 1));
      case "li" -> beginItem(element);
      default -> {}
    }
  }

  void end(Element element) {
    switch (element.normalName()) {
      case "ol", "ul", "menu", "dir" -> lists.poll();
      case "li" -> pending = "";
      default -> {}
    }
  }

  /** The first line of an item with its number before it, any other line as it is. */
  String numbered(String line) {
    String number = pending;
    pending = "";
    return number.isEmpty() || OWN_NUMBER.matcher(line).lookingAt() ? line : number + line;
  }

  private void beginItem(Element item) {
    Counter list = lists.peek();
    pending = "";
    if (list != null && !list.style.isEmpty() && lists.size() <= MAX_DEPTH) {
      int number = integer(item, "value", list.next);
      list.next = number + 1;
      pending = show(number, list.style);
    }
  }

  private static String styleOf(Element list) {
    String style = Tags.style(list);
    if (style.contains("list-style:none") || style.contains("list-style-type:none")) {
      return "";
    }
    for (String chinese : new String[] {"cjk-ideographic", "simp-chinese", "trad-chinese"}) {
      if (style.contains(chinese)) {
        return "一";
      }
    }
    String type = list.attr("type");
    if (type.isEmpty() && style.contains("alpha")) {
      return style.contains("upper-alpha") ? "A" : "a";
    }
    return type.isEmpty() ? "1" : type;
  }

  private static String show(int number, String style) {
    return switch (style) {
      case "一" -> ChineseNumerals.write(number) + "、";
      case "a" -> letter(number) + ".";
      case "A" -> letter(number).toUpperCase(Locale.ROOT) + ".";
      default -> number + ".";
    };
  }

  private static String letter(int number) {
    boolean known = number >= 1 && number <= 26;
    return known ? String.valueOf((char) ('a' + number - 1)) : Integer.toString(number);
  }

  private static int integer(Element element, String attribute, int otherwise) {
    try {
      return Math.min(Integer.parseInt(element.attr(attribute).strip()), 1_000_000);
    } catch (NumberFormatException none) {
      return otherwise;
    }
  }
}
