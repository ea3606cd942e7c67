package org.jianbao.render.word;

import java.util.Map;
import java.util.TreeMap;

/** Changes of a text, made at once: each puts a new text in the place of a part of the old one. */
final class TextEdits {
  private final TreeMap<Integer, Edit> edits = new TreeMap<>();

  /** What takes the place of the text up to an index. */
  private record Edit(int to, String text) {}

  /** Puts a text in the place of a part; of two changes at one index the later one counts. */
  void replace(int from, int to, String text) {
    edits.put(from, new Edit(to, text));
  }

  /** Takes a part away, and all changes in it. */
  void remove(int from, int to) {
    edits.subMap(from, to).clear();
    replace(from, to, "");
  }

  /** The changed text of a part. */
  String applied(String whole, int from, int to) {
    StringBuilder text = new StringBuilder(to - from);
    int at = from;
    for (Map.Entry<Integer, Edit> edit : edits.entrySet()) {
      text.append(whole, at, edit.getKey()).append(edit.getValue().text);
      at = edit.getValue().to;
    }
    return text.append(whole, at, to).toString();
  }
}
