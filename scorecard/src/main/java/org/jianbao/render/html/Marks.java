package org.jianbao.render.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianbao.check.Finding;
import org.jianbao.document.Block;
import org.jianbao.document.CellPosition;
import org.jianbao.document.Document;
import org.jianbao.document.Location;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;
import org.jianbao.document.TableRow;
import org.jspecify.annotations.Nullable;

/** Where in a document the findings point to. */
final class Marks {
  private static final int MOST_RELATED = 24;

  /** Lines over which a place may run; no passage of a report has so many. */
  private static final int MOST_LINES = 500;

  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final Map<Integer, Integer> paragraphByNumber = new HashMap<>();
  private final Map<Integer, Map<CellPosition, TableCell>> tables = new HashMap<>();
  private final Map<Integer, List<Mark>> ofParagraphs = new HashMap<>();
  private final Map<Integer, Map<CellPosition, List<Mark>>> ofCells = new HashMap<>();
  private final Map<Integer, List<Integer>> ofTables = new HashMap<>();
  private final Set<String> anchors = new HashSet<>();

  Marks(Document document, List<Finding> findings) {
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        paragraphByNumber.putIfAbsent(paragraph.number(), paragraphs.size());
        paragraphs.add(paragraph);
      } else if (block instanceof Table table) {
        Map<CellPosition, TableCell> cells = new HashMap<>();
        for (TableRow row : table.rows()) {
          row.cells().forEach(cell -> cells.put(new CellPosition(cell.row(), cell.column()), cell));
        }
        tables.put(table.number(), cells);
      }
    }
    for (int number = 1; number <= findings.size(); number++) {
      Finding finding = findings.get(number - 1);
      mark(finding.place().location(), number, anchor(number), /* related= */ false);
      int most = Math.min(MOST_RELATED, finding.related().size());
      for (int i = 0; i < most; i++) {
        mark(
            finding.related().get(i).place().location(),
            number,
            anchor(number, i),
            /* related= */ true);
      }
    }
  }

  /** Id of the place of a finding. */
  static String anchor(int number) {
    return "p" + number;
  }

  /** Id of a place of other evidence. */
  static String anchor(int number, int related) {
    return "r" + number + "-" + (related + 1);
  }

  /** Whether the document has a place of this id. */
  boolean has(String anchor) {
    return anchors.contains(anchor);
  }

  List<Mark> of(Paragraph paragraph) {
    return ofParagraphs.getOrDefault(paragraphByNumber.get(paragraph.number()), List.of());
  }

  List<Mark> of(Table table, TableCell cell) {
    return ofCells
        .getOrDefault(table.number(), Map.of())
        .getOrDefault(new CellPosition(cell.row(), cell.column()), List.of());
  }

  /** Numbers of the findings that point to a table as a whole. */
  List<Integer> of(Table table) {
    return ofTables.getOrDefault(table.number(), List.of());
  }

  /** Whether a finding points to a table or into it. */
  boolean any(Table table) {
    return ofTables.containsKey(table.number()) || ofCells.containsKey(table.number());
  }

  private void mark(@Nullable Location location, int number, String anchor, boolean related) {
    if (location == null) {
      return;
    }
    Map<CellPosition, TableCell> cells = tables.get(location.paragraph());
    if (cells != null) {
      inTable(location, cells, number, anchor, related);
    } else {
      inText(location, number, anchor, related);
    }
  }

  private void inTable(
      Location location,
      Map<CellPosition, TableCell> cells,
      int number,
      String anchor,
      boolean related) {
    CellPosition position = location.cell();
    if (position != null && cells.containsKey(position)) {
      anchors.add(anchor);
      ofCells
          .computeIfAbsent(location.paragraph(), table -> new HashMap<>())
          .computeIfAbsent(position, cell -> new ArrayList<>())
          .add(
              new Mark(
                  location.offset(),
                  location.offset() + location.length(),
                  number,
                  anchor,
                  /* last= */ true,
                  related));
    } else if (!related) {
      anchors.add(anchor);
      ofTables.computeIfAbsent(location.paragraph(), table -> new ArrayList<>()).add(number);
    }
  }

  /** A place that goes over the end of a line runs on into the next paragraph. */
  private void inText(Location location, int number, String anchor, boolean related) {
    Integer index = paragraphByNumber.get(location.paragraph());
    if (index == null) {
      return;
    }
    anchors.add(anchor);
    int from = location.offset();
    int rest = location.length();
    String id = anchor;
    for (int lines = 1; ; lines++) {
      int length = paragraphs.get(index).text().length();
      int to = Math.min(length, from + rest);
      rest -= Math.max(0, to - from) + 1;
      boolean last = rest <= 0 || index + 1 == paragraphs.size() || lines == MOST_LINES;
      ofParagraphs
          .computeIfAbsent(index, paragraph -> new ArrayList<>())
          .add(new Mark(from, Math.max(from, to), number, id, last, related));
      if (last) {
        return;
      }
      from = 0;
      id = "";
      index++;
    }
  }
}
