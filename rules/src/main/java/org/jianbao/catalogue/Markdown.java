package org.jianbao.catalogue;

import java.util.List;
import java.util.stream.Collectors;

/** Pieces of Markdown. */
public final class Markdown {
  private Markdown() {}

  /** A text that shows as it is, on one line. */
  public static String text(String raw) {
    StringBuilder text = new StringBuilder();
    for (char c : raw.strip().toCharArray()) {
      if ("\\`*_[]<>|#~".indexOf(c) >= 0) {
        text.append('\\');
      }
      text.append(c == '\n' || c == '\t' ? ' ' : c);
    }
    return text.toString();
  }

  /** A table; cells are Markdown already. */
  public static String table(List<String> head, List<List<String>> rows) {
    StringBuilder table = new StringBuilder(row(head));
    table.append("|").append("---|".repeat(head.size())).append('\n');
    rows.forEach(row -> table.append(row(row)));
    return table.toString();
  }

  private static String row(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
