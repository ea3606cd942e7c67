package org.jianbao.check;

import org.jianbao.text.Fold;

/** Raw text for a message: without white space of any kind. */
final class OneLine {
  private OneLine() {}

  static String of(String raw) {
    StringBuilder text = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      if (!Fold.isSpace(raw.charAt(i))) {
        text.append(raw.charAt(i));
      }
    }
    return text.toString();
  }
}
