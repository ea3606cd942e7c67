package org.jianbao.document.html;

import java.util.StringJoiner;
import org.jsoup.nodes.Element;

/** The lines of one cell, those of tables within it included. */
final class CellLines implements LineSink {
  private final StringJoiner text = new StringJoiner("\n");
  private int pictures;

  private CellLines() {}

  static CellLines of(Element cell) {
    CellLines lines = new CellLines();
    TextWalk.over(cell, lines);
    return lines;
  }

  @Override
  public void line(String line, boolean heading, int count, int linked) {
    if (!line.isEmpty()) {
      text.add(line);
    }
    pictures += count;
  }

  @Override
  public boolean table(Element table) {
    return false;
  }

  String text() {
    return text.toString();
  }

  int pictures() {
    return pictures;
  }
}
