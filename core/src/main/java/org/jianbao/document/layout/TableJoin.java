package org.jianbao.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jianbao.document.layout.FilledTable.Cell;
import org.jianbao.document.layout.FilledTable.Row;
import org.jspecify.annotations.Nullable;

/** Joins the parts of a table that a page break parted. */
final class TableJoin {
  /** What a label begins with that does not go on from the page before. */
  private static final Pattern BEGINNING =
      Pattern.compile(
          "\\s*(?:[（(]?[一二三四五六七八九十0-9０-９]{1,3}[)）、.．]|第[一二三四五六七八九十百]+条).*", Pattern.DOTALL);

  private static final Pattern VALUE = Pattern.compile("[-+0-9.,，０-９/／—\\s]*");

  /** Head rows that may be repeated. */
  private static final int MOST_HEAD = 6;

  private TableJoin() {}

  /** Adds the rows of the next page to a table. */
  static void join(FilledTable table, FilledTable next) {
    table.goesOnWith(next);
    List<Row> rows = new ArrayList<>(next.rows());
    if (!rows.isEmpty() && isTorn(table, rows.get(0))) {
      goOnInRow(table, rows);
      table.rows().addAll(rows);
      return;
    }
    rows.subList(0, repeated(table, next)).clear();
    // What a page break leaves of a row may be a strip without text.
    while (!rows.isEmpty()
        && rows.get(0).cells().stream().allMatch(cell -> cell.blank() && cell.rows == 1)) {
      rows.remove(0);
    }
    if (rows.isEmpty()) {
      return;
    }
    if (isRest(table, rows.get(0))) {
      addRest(table, rows.remove(0));
    }
    if (!rows.isEmpty()) {
      goOn(table, rows);
      table.rows().addAll(rows);
    }
  }

  /** Whether cells with text go on that no line parts at the page break. */
  private static boolean isTorn(FilledTable table, Row first) {
    boolean text = false;
    for (Cell cell : first.cells()) {
      Cell above = cell.tornAbove ? cellAt(table, cell) : null;
      if (cell.tornAbove && (above == null || !above.tornBelow)) {
        return false;
      }
      if (above != null && isValue(above) && isValue(cell)) {
        // Figures are never torn: the line between two rows is lost.
        return false;
      }
      text |= above != null && !above.blank();
    }
    return text;
  }

  /**
   * Puts the rest of cells that are torn by the page break back; their row may be torn with them.
   */
  private static void goOnInRow(FilledTable table, List<Row> rows) {
    Row last = table.rows().get(table.rows().size() - 1);
    boolean whole = rows.get(0).cells().stream().allMatch(cell -> cell.tornAbove);
    boolean row = whole || last.cells().isEmpty();
    List<Cell> begun = new ArrayList<>();
    for (Cell cell : rows.get(0).cells()) {
      Cell above = cell.tornAbove ? cellAt(table, cell) : null;
      if (above == null) {
        begun.add(cell);
      } else {
        above.text += cell.text;
        above.rows += cell.rows - (row ? 1 : 0);
        above.tornBelow = cell.tornBelow;
      }
    }
    if (row) {
      last.cells().addAll(begun);
      last.cells().sort(Comparator.comparingDouble(cell -> cell.left));
      rows.remove(0);
    } else {
      rows.set(0, new Row(begun));
    }
  }

  private static int repeated(FilledTable table, FilledTable next) {
    int same = 0;
    int most = Math.min(MOST_HEAD, Math.min(table.rows().size(), next.rows().size() - 1));
    while (same < most && texts(table.rows().get(same)).equals(texts(next.rows().get(same)))) {
      same++;
    }
    boolean head = table.rows().subList(0, same).stream().noneMatch(TableJoin::hasValue);
    return head && texts(table.rows().get(0)).stream().anyMatch(text -> !text.isBlank()) ? same : 0;
  }

  private static boolean hasValue(Row row) {
    return row.cells().stream().anyMatch(TableJoin::isValue);
  }

  private static boolean isValue(Cell cell) {
    return !cell.blank() && VALUE.matcher(cell.text).matches();
  }

  private static List<String> texts(Row row) {
    return row.cells().stream().map(cell -> cell.text.replaceAll("\\s", "")).toList();
  }

  /** Whether a row is the rest of labels that the page break tore: no values, no beginnings. */
  private static boolean isRest(FilledTable table, Row row) {
    List<Cell> filled = row.cells().stream().filter(cell -> !cell.blank()).toList();
    return !filled.isEmpty()
        && row.cells().size() > 1
        && row.cells().stream()
            .allMatch(cell -> cell.rows == 1 || cell.blank() || isGroup(cellAt(table, cell)))
        && filled.stream().noneMatch(TableJoin::isValue)
        && filled.stream().noneMatch(TableJoin::begins)
        && filled.stream().allMatch(cell -> goesOn(cellAt(table, cell)));
  }

  /** Whether a label begins here; its characters may stand below each other. */
  private static boolean begins(Cell cell) {
    return BEGINNING.matcher(cell.text.replaceAll("\\s", "")).matches();
  }

  /** Whether a bracket that a text leaves open is closed by what may follow it. */
  private static boolean closes(String text, String next) {
    return open(text) > 0 && open(next) < 0;
  }

  private static int open(String text) {
    int open = 0;
    for (char c : text.toCharArray()) {
      open += "（(".indexOf(c) >= 0 ? 1 : "）)".indexOf(c) >= 0 ? -1 : 0;
    }
    return open;
  }

  private static boolean goesOn(@Nullable Cell above) {
    return above != null && !above.blank() && !isValue(above);
  }

  /** A label of several rows, of which some may have come to the next page. */
  private static boolean isGroup(@Nullable Cell above) {
    return above != null && !isValue(above);
  }

  private static void addRest(FilledTable table, Row row) {
    for (Cell cell : row.cells()) {
      Cell above = cellAt(table, cell);
      if (above != null) {
        above.text += cell.blank() ? "" : cell.text;
        above.rows += cell.rows - 1;
      }
    }
  }

  /** The cell that reaches the end of the table above another, in the same columns. */
  private static @Nullable Cell cellAt(FilledTable table, Cell below) {
    for (int i = table.rows().size() - 1; i >= 0; i--) {
      int rest = table.rows().size() - i;
      for (Cell cell : table.rows().get(i).cells()) {
        if (cell.rows >= rest
            && Math.abs(cell.left - below.left) <= 2 * Lattice.NEAR
            && Math.abs(cell.right - below.right) <= 2 * Lattice.NEAR) {
          return cell;
        }
      }
    }
    return null;
  }

  /** Label cells that the page break cut grow into the next page. */
  private static void goOn(FilledTable table, List<Row> rows) {
    Row first = rows.get(0);
    boolean values = hasValue(first);
    for (Cell cell : List.copyOf(first.cells())) {
      Cell above = cellAt(table, cell);
      boolean group = above != null && (above.rows > 1 || cell.rows > 1);
      boolean rest = !isValue(cell) && !begins(cell);
      boolean leading = first.cells().indexOf(cell) < first.cells().size() - 1;
      if (above != null
          && group
          && rest
          && leading
          && (values || closes(above.text, cell.text))
          && !above.blank()
          && !isValue(above)) {
        above.rows += cell.rows;
        above.text += cell.text;
        first.cells().remove(cell);
      }
    }
  }
}
