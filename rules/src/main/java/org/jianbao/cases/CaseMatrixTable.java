package org.jianbao.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jianbao.document.Table;
import org.jianbao.form.ColumnForm;
import org.jianbao.form.ColumnGroupForm;
import org.jianbao.form.GroupForm;
import org.jianbao.form.MatrixTableForm;
import org.jianbao.form.RowForm;
import org.jspecify.annotations.Nullable;

/**
 * The table of applications. Labels: keys of rows, groups, columns, column groups; {@code corner}.
 */
final class CaseMatrixTable implements CaseTable {
  private final String key;
  private final MatrixTableForm form;
  private final Map<String, CaseCell> labels = new LinkedHashMap<>();
  private final List<String> columns = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final int depth;

  CaseMatrixTable(MatrixTableForm form) {
    key = form.key();
    this.form = form;
    labels.put("corner", new CaseCell(form.corner() == null ? "" : form.corner().official()));
    for (ColumnGroupForm group : form.columnGroups()) {
      labels.put("column." + group.key(), new CaseCell(group.label().official()));
    }
    for (ColumnForm column : form.columns()) {
      labels.put("column." + column.key(), new CaseCell(column.label().official()));
      columns.add(column.key());
    }
    for (GroupForm group : form.groups()) {
      labels.put(group.key(), new CaseCell(group.label().official()));
    }
    for (RowForm row : form.rows()) {
      Line line = new Line(row.key(), new CaseCell(row.label().official()), path(row.group()));
      columns.forEach(column -> line.values.put(column, new CaseCell("0")));
      lines.add(line);
    }
    depth = 1 + lines.stream().mapToInt(line -> line.groups.size()).max().orElse(0);
  }

  private List<String> path(@Nullable String group) {
    List<String> path = new ArrayList<>();
    String next = group;
    while (next != null) {
      path.add(0, next);
      String current = next;
      next =
          form.groups().stream()
              .filter(candidate -> candidate.key().equals(current))
              .findFirst()
              .map(GroupForm::parent)
              .orElse(null);
    }
    return path;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public Optional<CaseCell> label(String label) {
    return line(label)
        .map(line -> line.label)
        .or(() -> Optional.ofNullable(labels.get(label)))
        .or(() -> Optional.ofNullable(labels.get("column." + label)));
  }

  @Override
  public Optional<CaseCell> cell(String row, String column) {
    return line(row).map(line -> line.values.get(column));
  }

  @Override
  public boolean delete(String label) {
    if (lines.removeIf(line -> line.key.equals(label) || line.groups.contains(label))) {
      return true;
    }
    String column = label.startsWith("column.") ? label.substring("column.".length()) : label;
    lines.forEach(line -> line.values.remove(column));
    return columns.remove(column);
  }

  @Override
  public boolean delete(String row, String column) {
    return line(row).map(line -> line.values.remove(column)).isPresent();
  }

  @Override
  public boolean insert(String after, String label, List<String> values) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).key.equals(after)) {
        Line line = new Line("", new CaseCell(label), lines.get(i).groups);
        for (int v = 0; v < values.size(); v++) {
          line.values.put(
              v < columns.size() ? columns.get(v) : "extra." + v, new CaseCell(values.get(v)));
        }
        lines.add(i + 1, line);
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean fill(String row, List<String> values) {
    Optional<Line> found = line(row).filter(line -> values.size() == columns.size());
    found.ifPresent(
        line -> {
          for (int i = 0; i < columns.size(); i++) {
            line.values.get(columns.get(i)).text(values.get(i));
          }
        });
    return found.isPresent();
  }

  private Optional<Line> line(String row) {
    return lines.stream().filter(line -> !row.isEmpty() && line.key.equals(row)).findFirst();
  }

  @Override
  public Stream<CaseCell> cells() {
    return Stream.concat(
        labels.values().stream(),
        lines.stream()
            .flatMap(line -> Stream.concat(Stream.of(line.label), line.values.values().stream())));
  }

  @Override
  public Table layout(int number) {
    GridLayout grid = new GridLayout();
    head(grid);
    List<String> open = List.of();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      for (int g = 0; g < line.groups.size(); g++) {
        if (!open.subList(0, Math.min(g + 1, open.size())).equals(line.groups.subList(0, g + 1))) {
          grid.cell(labels.get(line.groups.get(g)).text(), rowsBelow(i, g), 1);
        }
      }
      open = line.groups;
      grid.cell(line.label.text(), 1, depth - line.groups.size());
      line.values.values().forEach(grid::cell);
      grid.end();
    }
    return grid.table(number);
  }

  private int rowsBelow(int from, int level) {
    List<String> path = lines.get(from).groups.subList(0, level + 1);
    int rows = 0;
    while (from + rows < lines.size()) {
      List<String> other = lines.get(from + rows).groups;
      if (other.size() <= level || !other.subList(0, level + 1).equals(path)) {
        break;
      }
      rows++;
    }
    return rows;
  }

  /** Three head rows: the note and 申请人情况; single columns beside 法人或其他组织; its members. */
  private void head(GridLayout grid) {
    List<ColumnGroupForm> groups = form.columnGroups();
    ColumnGroupForm all = groups.get(0);
    grid.cell(labels.get("corner").text(), 3, depth);
    grid.cell(labels.get("column." + all.key()).text(), 1, columns.size()).end();
    List<String> members = new ArrayList<>();
    for (String child : all.of()) {
      Optional<ColumnGroupForm> group =
          groups.stream().filter(candidate -> candidate.key().equals(child)).findFirst();
      if (group.isPresent()) {
        members = group.get().of().stream().filter(columns::contains).toList();
        grid.cell(labels.get("column." + child).text(), 1, Math.max(1, members.size()));
      } else if (columns.contains(child)) {
        grid.cell(labels.get("column." + child).text(), 2, 1);
      }
    }
    grid.end();
    members.forEach(member -> grid.cell(labels.get("column." + member)));
    grid.end();
  }

  /** A data row. */
  private static final class Line {
    private final String key;
    private final CaseCell label;
    private final List<String> groups;
    private final Map<String, CaseCell> values = new LinkedHashMap<>();

    Line(String key, CaseCell label, List<String> groups) {
      this.key = key;
      this.label = label;
      this.groups = groups;
    }
  }
}
