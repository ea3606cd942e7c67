package org.jianbao.render.word;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where the elements of a well-formed XML text stand in it. Elements have numbers from 1 in the
 * order in which they begin; 0 is none.
 */
final class RawXml {
  private final String text;
  private int count;
  private int[] parents = new int[1 << 10];
  private int[] starts = new int[1 << 10];
  private int[] opened = new int[1 << 10];
  private int[] closes = new int[1 << 10];
  private int[] ends = new int[1 << 10];

  /**
   * Looks through a text.
   *
   * @throws RuntimeException if it is not well-formed, as far as that is noticed
   */
  RawXml(String text) {
    this.text = text;
    int open = 0;
    int at = text.indexOf('<');
    while (at >= 0) {
      if (text.startsWith("<!--", at)) {
        at = after("-->", at + 4);
      } else if (text.startsWith("<![CDATA[", at)) {
        at = after("]]>", at);
      } else if (text.startsWith("<?", at)) {
        at = after("?>", at);
      } else if (text.startsWith("</", at)) {
        closes[open] = at;
        at = after(">", at);
        ends[open] = at;
        open = parents[open];
      } else {
        open = begin(at, open);
        at = opened[open];
        if (isEmpty(open)) {
          closes[open] = at;
          ends[open] = at;
          open = parents[open];
        }
      }
      at = text.indexOf('<', at);
    }
  }

  private int begin(int at, int parent) {
    count++;
    if (count == parents.length) {
      parents = Arrays.copyOf(parents, 2 * count);
      starts = Arrays.copyOf(starts, 2 * count);
      opened = Arrays.copyOf(opened, 2 * count);
      closes = Arrays.copyOf(closes, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
    }
    parents[count] = parent;
    starts[count] = at;
    char quote = 0;
    int end = at + 1;
    for (char c = text.charAt(end); quote != 0 || c != '>'; c = text.charAt(++end)) {
      if (c == quote) {
        quote = 0;
      } else if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
      }
    }
    opened[count] = end + 1;
    return count;
  }

  private int after(String sign, int from) {
    int at = text.indexOf(sign, from);
    if (at < 0) {
      throw new IllegalArgumentException("not well-formed");
    }
    return at + sign.length();
  }

  String text() {
    return text;
  }

  /** Number of elements. */
  int count() {
    return count;
  }

  int parent(int element) {
    return parents[element];
  }

  /** Where its start tag begins. */
  int start(int element) {
    return starts[element];
  }

  /** Where its content begins. */
  int opened(int element) {
    return opened[element];
  }

  /** Where its end tag begins, or its end if it is an empty-element tag. */
  int close(int element) {
    return closes[element];
  }

  /** Where it ends. */
  int end(int element) {
    return ends[element];
  }

  /** Whether it is written as one tag. */
  boolean isEmpty(int element) {
    return text.charAt(opened[element] - 2) == '/';
  }

  /** Its name with prefix. */
  String name(int element) {
    int from = starts[element] + 1;
    int to = from;
    while (" \t\r\n/>".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return text.substring(from, to);
  }

  String startTag(int element) {
    return text.substring(starts[element], opened[element]);
  }

  /** The first child of this name, or 0. */
  int child(int element, String name) {
    for (int i = element + 1; i <= count && starts[i] < closes[element]; i++) {
      if (parents[i] == element && name(i).equals(name)) {
        return i;
      }
    }
    return 0;
  }

  /** The value of an attribute of a start tag as it is written, or null. */
  static @Nullable String attribute(String tag, String name) {
    int at = tag.indexOf(name);
    while (at > 0) {
      int i = at + name.length();
      while (i < tag.length() && Character.isWhitespace(tag.charAt(i))) {
        i++;
      }
      if (Character.isWhitespace(tag.charAt(at - 1)) && tag.charAt(i) == '=') {
        i++;
        while (Character.isWhitespace(tag.charAt(i))) {
          i++;
        }
        return tag.substring(i + 1, tag.indexOf(tag.charAt(i), i + 1));
      }
      at = tag.indexOf(name, at + 1);
    }
    return null;
  }
}
