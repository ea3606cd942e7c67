package org.jianbao.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jianbao.cases.Sheet.Piece;
import org.jspecify.annotations.Nullable;

/** Changes that several layouts make to a sheet. */
final class SheetChanges {
  /** Rows of the head, and columns of labels, of the table of applications. */
  static final int HEAD = 3;

  private SheetChanges() {}

  static List<Object> one(Sheet sheet) {
    return List.of(sheet);
  }

  /** A row of the table of applications between its first and its last. */
  static int middle(Sheet sheet, Random random) {
    return HEAD + 1 + random.nextInt(sheet.height() - HEAD - 2);
  }

  static boolean isNumber(String text) {
    return text.matches("[0-9.]+");
  }

  /** The labels of a row in one column, those of groups as rows of their own if wanted. */
  static Sheet oneColumn(Sheet sheet, @Nullable String value, boolean groups) {
    Sheet made = new Sheet();
    Set<Piece> seen = new HashSet<>();
    for (int i = 0; i < sheet.height(); i++) {
      List<Piece> row = sheet.row(i);
      List<Piece> own = new ArrayList<>();
      if (i >= HEAD) {
        for (int j = 0; j < 2; j++) {
          if (groups && row.get(j) != row.get(2) && seen.add(row.get(j))) {
            List<Piece> group = new ArrayList<>();
            group.add(new Piece(row.get(j).text()));
            for (int k = 3; k < row.size(); k++) {
              group.add(value == null ? group.get(0) : new Piece(value));
            }
            made.rows().add(group);
          }
        }
      }
      own.add(row.get(2));
      own.addAll(row.subList(3, row.size()));
      made.rows().add(own);
    }
    return made;
  }

  static void each(Sheet sheet, UnaryOperator<String> change) {
    Map<Piece, Piece> made = new HashMap<>();
    sheet
        .rows()
        .forEach(
            row ->
                row.replaceAll(
                    piece -> made.computeIfAbsent(piece, p -> new Piece(change.apply(p.text())))));
  }

  static String wide(String text) {
    StringBuilder wide = new StringBuilder();
    for (char c : text.toCharArray()) {
      wide.append(c >= '0' && c <= '9' ? (char) (c - '0' + '０') : c);
    }
    return wide.toString();
  }

  static String broken(String text, String by, Random random) {
    if (text.length() < 3 || isNumber(text) || random.nextInt(2) == 0) {
      return text;
    }
    List<Integer> places =
        IntStream.range(2, text.length())
            .filter(
                i ->
                    Character.isIdeographic(text.charAt(i - 1))
                        && Character.isIdeographic(text.charAt(i)))
            .boxed()
            .toList();
    if (places.isEmpty()) {
      return text;
    }
    int at = places.get(random.nextInt(places.size()));
    return text.substring(0, at) + by + text.substring(at);
  }
}
