package org.jianbao.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamReader;
import org.jianbao.workbook.Sheet.Cell;
import org.jianbao.workbook.Sheet.Row;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one sheet: of a formula what it gave when the workbook was saved. */
final class SheetReader {
  private static final int MAX_COLUMNS = 500;
  private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);

  private final List<String> strings;
  private final CellStyles styles;
  private final int rows;
  private final TreeMap<Integer, TreeMap<Integer, String>> texts = new TreeMap<>();
  private final List<Range> merged = new ArrayList<>();

  private int row;
  private int column;
  private String type = "";
  private @Nullable String style;
  private final StringBuilder value = new StringBuilder();
  private boolean inValue;
  private final RichText inline = new RichText();

  /**
   * Reads a sheet.
   *
   * @param rows number of rows that are read; those behind are left out
   */
  SheetReader(List<String> strings, CellStyles styles, int rows) {
    this.strings = strings;
    this.styles = styles;
    this.rows = rows;
  }

  /** A merged range; rows from 1, columns from 0. */
  private record Range(int top, int left, int bottom, int right) {}

  void accept(XMLStreamReader xml) {
    if (xml.getEventType() == XMLStreamReader.START_ELEMENT) {
      start(xml);
    } else if (xml.getEventType() == XMLStreamReader.END_ELEMENT) {
      end(xml.getLocalName());
    } else if (inValue && xml.isCharacters()) {
      value.append(xml.getText());
    }
    inline.accept(xml);
  }

  private void start(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "row" -> {
        String number = WorkbookParts.attribute(xml, "r");
        row = number == null ? row + 1 : Sheet.rowOf(number);
        column = -1;
      }
      case "c" -> {
        String name = WorkbookParts.attribute(xml, "r");
        column = name == null ? column + 1 : Sheet.columnOf(name);
        String kind = WorkbookParts.attribute(xml, "t");
        type = kind == null ? "n" : kind;
        style = WorkbookParts.attribute(xml, "s");
        value.setLength(0);
        inline.clear();
      }
      case "v" -> inValue = true;
      case "mergeCell" -> merge(String.valueOf(WorkbookParts.attribute(xml, "ref")));
      default -> {
        // Formulas, sizes, colours
      }
    }
  }

  private void end(String element) {
    if (element.equals("v")) {
      inValue = false;
    } else if (element.equals("c") && row <= rows && column >= 0 && column < MAX_COLUMNS) {
      String text = text().replace('\u00A0', ' ').strip();
      if (!text.isEmpty()) {
        texts.computeIfAbsent(row, key -> new TreeMap<>()).put(column, text);
      }
    }
  }

  private String text() {
    String written = value.toString().strip();
    return switch (type) {
      case "s" -> written.isEmpty() ? "" : strings.get(Integer.parseInt(written));
      case "inlineStr" -> inline.text();
      case "b" -> written.equals("1") ? "true" : "false";
      case "n" -> written.isEmpty() ? "" : number(Double.parseDouble(written));
      default -> RichText.unescaped(value.toString());
    };
  }

  private String number(double number) {
    if (styles.isDate(style) && number >= 1 && number < 2_958_466) {
      return DAY_0.plusDays((long) number).toString();
    }
    BigDecimal exact = BigDecimal.valueOf(number);
    return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
  }

  private void merge(String range) {
    int colon = range.indexOf(':');
    if (colon > 0) {
      String from = range.substring(0, colon);
      String to = range.substring(colon + 1);
      merged.add(
          new Range(Sheet.rowOf(from), Sheet.columnOf(from), Sheet.rowOf(to), Sheet.columnOf(to)));
    }
  }

  List<Row> rows() {
    TreeMap<Integer, TreeMap<Integer, Cell>> all = new TreeMap<>();
    texts.forEach(
        (number, cells) ->
            cells.forEach((at, text) -> put(all, number, new Cell(at, text, Cell.SINGLE))));
    for (Range range : merged) {
      Map<Integer, String> top = texts.get(range.top());
      String text = top == null ? null : top.get(range.left());
      if (text != null) {
        int right = Math.min(range.right(), MAX_COLUMNS);
        // What is merged downwards counts only where the sheet is used.
        for (int number :
            List.copyOf(texts.subMap(range.top(), true, range.bottom(), true).keySet())) {
          for (int at = range.left(); at <= right; at++) {
            put(all, number, new Cell(at, text, range.left()));
          }
        }
      }
    }
    return all.entrySet().stream()
        .map(entry -> new Row(entry.getKey(), List.copyOf(entry.getValue().values())))
        .toList();
  }

  private static void put(TreeMap<Integer, TreeMap<Integer, Cell>> rows, int number, Cell cell) {
    rows.computeIfAbsent(number, key -> new TreeMap<>()).put(cell.column(), cell);
  }
}
