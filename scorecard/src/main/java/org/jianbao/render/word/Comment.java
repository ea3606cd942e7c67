package org.jianbao.render.word;

import java.util.List;

/**
 * A comment (批注).
 *
 * @param lines its paragraphs; the first is set off
 */
record Comment(List<String> lines) {
  Comment {
    lines = List.copyOf(lines);
  }
}
