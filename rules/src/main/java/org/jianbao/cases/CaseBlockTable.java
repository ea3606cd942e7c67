package org.jianbao.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jianbao.document.Table;
import org.jianbao.form.BlockForm;
import org.jianbao.form.BlockTableForm;
import org.jianbao.form.ColumnForm;
import org.jianbao.form.RowForm;

/**
 * The table of proactive disclosure. Labels: row keys, {@code 1.made}, {@code caption.1}, {@code
 * head.1}.
 */
final class CaseBlockTable implements CaseTable {
  private static final String NUMERALS = "〇一二三四五六七八九十";

  private final String key;
  private final int width;
  private final List<Line> lines = new ArrayList<>();

  CaseBlockTable(BlockTableForm form) {
    key = form.key();
    width = 1 + form.blocks().stream().mapToInt(block -> block.columns().size()).max().orElse(1);
    for (BlockForm block : form.blocks()) {
      lines.add(new Line("caption." + block.item(), new CaseCell(caption(form, block))));
      Line head = new Line("head." + block.item(), new CaseCell(form.head().official()));
      for (ColumnForm column : block.columns()) {
        head.add(block.item() + "." + column.key(), column.label().official());
      }
      lines.add(head);
      for (RowForm row : block.rows()) {
        Line line = new Line(row.key(), new CaseCell(row.label().official()));
        block.columns().forEach(column -> line.add(column.key(), "0"));
        lines.add(line);
      }
    }
  }

  private static String caption(BlockTableForm form, BlockForm block) {
    String article = form.article() == 20 ? "二十" : Integer.toString(form.article());
    return "第" + article + "条第（" + NUMERALS.charAt(block.item()) + "）项";
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public Optional<CaseCell> label(String label) {
    for (Line line : lines) {
      if (line.key.equals(label)) {
        return Optional.of(line.label);
      }
      int column = line.key.startsWith("head.") ? line.columns.indexOf(label) : -1;
      if (column >= 0) {
        return Optional.of(line.values.get(column));
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<CaseCell> cell(String row, String column) {
    return line(row)
        .filter(line -> line.columns.contains(column))
        .map(line -> line.values.get(line.columns.indexOf(column)));
  }

  @Override
  public boolean delete(String label) {
    return lines.removeIf(line -> line.key.equals(label)) || deleteColumn(label);
  }

  private boolean deleteColumn(String label) {
    for (int i = 0; i < lines.size(); i++) {
      int column = lines.get(i).columns.indexOf(label);
      if (lines.get(i).key.startsWith("head.") && column >= 0) {
        lines.get(i).remove(column);
        while (++i < lines.size() && !lines.get(i).key.startsWith("caption.")) {
          lines.get(i).remove(column);
        }
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean delete(String row, String column) {
    Optional<Line> found = line(row).filter(line -> line.columns.contains(column));
    found.ifPresent(
        line -> {
          line.remove(line.columns.indexOf(column));
          line.missing++;
        });
    return found.isPresent();
  }

  @Override
  public boolean insert(String after, String label, List<String> values) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).key.equals(after)) {
        Line line = new Line("", new CaseCell(label));
        values.forEach(value -> line.add("", value));
        lines.add(i + 1, line);
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean fill(String row, List<String> values) {
    Optional<Line> found = line(row).filter(line -> line.values.size() == values.size());
    found.ifPresent(line -> line.fill(values));
    return found.isPresent();
  }

  private Optional<Line> line(String row) {
    return lines.stream().filter(line -> line.key.equals(row)).findFirst();
  }

  @Override
  public Stream<CaseCell> cells() {
    return lines.stream()
        .flatMap(line -> Stream.concat(Stream.of(line.label), line.values.stream()));
  }

  @Override
  public Table layout(int number) {
    GridLayout grid = new GridLayout();
    for (Line line : lines) {
      int free = Math.max(0, width - 1 - line.values.size() - line.missing);
      grid.cell(line.label.text(), 1, line.values.isEmpty() ? 1 + free : 1);
      for (int i = 0; i < line.values.size(); i++) {
        boolean last = i == line.values.size() - 1;
        grid.cell(line.values.get(i).text(), 1, last ? 1 + free : 1);
      }
      grid.end();
    }
    return grid.table(number);
  }

  /** A caption, a head row or a data row. */
  private static final class Line {
    private final String key;
    private final CaseCell label;
    private final List<String> columns = new ArrayList<>();
    private final List<CaseCell> values = new ArrayList<>();

    /** Cells taken away, which leave the row too short. */
    private int missing;

    Line(String key, CaseCell label) {
      this.key = key;
      this.label = label;
    }

    void add(String column, String text) {
      columns.add(column);
      values.add(new CaseCell(text));
    }

    void remove(int column) {
      if (column < columns.size()) {
        columns.remove(column);
        values.remove(column);
      }
    }

    void fill(List<String> texts) {
      for (int i = 0; i < texts.size(); i++) {
        values.get(i).text(texts.get(i));
      }
    }
  }
}
