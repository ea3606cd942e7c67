package org.jianbao.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.pack.Nearest;
import org.jianbao.pack.PackError;
import org.jianbao.pack.PackException;
import org.jianbao.pack.PackNode;
import org.jianbao.pack.PackNode.Entry;
import org.jianbao.pack.PackNode.Mapping;
import org.jianbao.pack.PackNode.Scalar;
import org.jianbao.pack.PackNode.Sequence;
import org.jianbao.pack.Position;
import org.jianbao.workbook.Sheet;
import org.jianbao.workbook.Workbook;
import org.jianbao.workbook.WorkbookException;

/** Reads the workbook of a scheme as what its YAML would be; places are cells. */
final class SchemeSheets {
  private final String name;
  private final Position whole;
  private final Map<String, Entry> root = new LinkedHashMap<>();
  private final List<PackError> errors = new ArrayList<>();

  private SchemeSheets(String name) {
    this.name = name;
    whole = Position.of(name);
  }

  /**
   * Reads a workbook.
   *
   * @throws PackException if it is none, or sheets or columns are unknown
   */
  static Mapping read(String name, byte[] bytes) {
    SchemeSheets reader = new SchemeSheets(name);
    try {
      for (Sheet sheet : Workbook.read(bytes).visible()) {
        reader.add(sheet);
      }
    } catch (WorkbookException e) {
      throw new PackException(List.of(reader.whole.error(String.valueOf(e.getMessage()))));
    }
    if (!reader.errors.isEmpty()) {
      throw new PackException(reader.errors);
    }
    return new Mapping(reader.whole, reader.root);
  }

  private void add(Sheet sheet) {
    String title = sheet.name().strip();
    if (title.startsWith("说明") || sheet.rows().isEmpty()) {
      return;
    }
    SchemeSheet.of(title)
        .ifPresentOrElse(
            kind -> read(kind, sheet),
            () ->
                errors.add(
                    whole.error(
                        "不认识工作表“"
                            + title
                            + "”"
                            + Nearest.hint(
                                title,
                                Arrays.stream(SchemeSheet.values())
                                    .map(SchemeSheet::sheet)
                                    .toList()))));
  }

  private void read(SchemeSheet kind, Sheet sheet) {
    if (kind.kind() == SchemeSheet.Kind.VALUES) {
      values(kind, sheet);
      return;
    }
    Map<Integer, SchemeSheet.Column> columns = columns(kind, sheet);
    List<PackNode> rows = new ArrayList<>();
    Map<String, Entry> byKey = new LinkedHashMap<>();
    for (Sheet.Row row : sheet.rows().subList(1, sheet.rows().size())) {
      Map<String, Entry> cells = new LinkedHashMap<>();
      columns.forEach((index, column) -> cell(sheet, row, index, column, cells));
      Entry key = cells.remove("");
      Position at = at(sheet, row.number(), 0);
      switch (kind.kind()) {
        case BY_KEY -> {
          if (key != null) {
            byKey.put(PackNode.textOf(key.value()), entry(at, new Mapping(at, cells)));
          } else if (!cells.isEmpty()) {
            errors.add(at.error("缺少“" + kind.columns().get(0).head() + "”"));
          }
        }
        case ROWS -> rows.add(new Mapping(at, cells));
        case COLUMNS -> cells.forEach((name, entry) -> byKey.merge(name, entry, this::joined));
        default -> {
          if (key != null) {
            rows.add(key.value());
          }
        }
      }
    }
    boolean map = kind.kind() == SchemeSheet.Kind.BY_KEY || kind.kind() == SchemeSheet.Kind.COLUMNS;
    Position at = at(sheet, 1, 0);
    root.put(kind.key(), entry(at, map ? new Mapping(at, byKey) : new Sequence(at, rows)));
  }

  private void values(SchemeSheet kind, Sheet sheet) {
    for (Sheet.Row row : sheet.rows()) {
      String head = row.text(0).strip();
      Position at = at(sheet, row.number(), 1);
      kind.columns().stream()
          .filter(column -> column.head().equals(head))
          .findFirst()
          .ifPresentOrElse(
              column -> root.put(column.key(), entry(at, new Scalar(at, row.text(1).strip()))),
              () -> errors.add(unknown(at(sheet, row.number(), 0), head, kind)));
    }
  }

  private Map<Integer, SchemeSheet.Column> columns(SchemeSheet kind, Sheet sheet) {
    Map<Integer, SchemeSheet.Column> columns = new HashMap<>();
    Sheet.Row head = sheet.rows().get(0);
    for (Sheet.Cell cell : head.cells()) {
      String text = cell.text().strip();
      kind.columns().stream()
          .filter(column -> column.head().equals(text))
          .findFirst()
          .ifPresentOrElse(
              column -> columns.put(cell.column(), column),
              () -> errors.add(unknown(at(sheet, head.number(), cell.column()), text, kind)));
    }
    return columns;
  }

  private static PackError unknown(Position at, String text, SchemeSheet kind) {
    List<String> heads = kind.columns().stream().map(SchemeSheet.Column::head).toList();
    return at.error("没有“" + text + "”这一项" + Nearest.hint(text, heads));
  }

  private void cell(
      Sheet sheet, Sheet.Row row, int index, SchemeSheet.Column column, Map<String, Entry> cells) {
    String text = row.text(index).strip();
    if (text.isEmpty()) {
      return;
    }
    Position at = at(sheet, row.number(), index);
    List<PackNode> items = new ArrayList<>();
    for (String part : column.list() ? text.split("[、，,;；\\s]+") : new String[] {text}) {
      if (!part.isEmpty()) {
        items.add(new Scalar(at, column.words() ? SchemeWords.code(part) : part));
      }
    }
    cells.put(column.key(), entry(at, column.list() ? new Sequence(at, items) : items.get(0)));
  }

  /** The values of two rows of a list that runs downwards. */
  private Entry joined(Entry above, Entry below) {
    List<PackNode> items = new ArrayList<>(((Sequence) above.value()).items());
    items.addAll(((Sequence) below.value()).items());
    return entry(above.keyPosition(), new Sequence(above.keyPosition(), items));
  }

  private static Entry entry(Position at, PackNode value) {
    return new Entry(at, value);
  }

  private Position at(Sheet sheet, int row, int column) {
    return Position.of(name + " 工作表“" + sheet.name() + "” " + Sheet.cellName(row, column));
  }
}
