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
import org.jianbao.form.SingleRowTableForm;

/**
 * The table of reviews and lawsuits. Labels: keys of groups and columns ({@code direct}, {@code
 * direct.upheld}); a "row" of the base is a group.
 */
final class CaseSingleRowTable implements CaseTable {
  private final String key;
  private final SingleRowTableForm form;
  private final Map<String, CaseCell> groups = new LinkedHashMap<>();
  private final Map<String, CaseCell> heads = new LinkedHashMap<>();
  private final Map<String, CaseCell> values = new LinkedHashMap<>();

  CaseSingleRowTable(SingleRowTableForm form) {
    key = form.key();
    this.form = form;
    form.columnGroups()
        .forEach(group -> groups.put(group.key(), new CaseCell(group.label().official())));
    for (ColumnForm column : form.columns("")) {
      heads.put(column.key(), new CaseCell(column.label().official()));
      values.put(column.key(), new CaseCell("0"));
    }
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public Optional<CaseCell> label(String label) {
    return Optional.ofNullable(heads.getOrDefault(label, groups.get(label)));
  }

  @Override
  public Optional<CaseCell> cell(String row, String column) {
    return Optional.ofNullable(values.get(row.isEmpty() ? column : row + "." + column));
  }

  @Override
  public boolean delete(String label) {
    values.remove(label);
    return heads.remove(label) != null;
  }

  @Override
  public boolean delete(String row, String column) {
    return values.remove(row + "." + column) != null;
  }

  @Override
  public boolean insert(String after, String label, List<String> inserted) {
    return false;
  }

  @Override
  public boolean fill(String row, List<String> texts) {
    List<CaseCell> cells =
        values.entrySet().stream()
            .filter(entry -> entry.getKey().startsWith(row + "."))
            .map(Map.Entry::getValue)
            .toList();
    if (cells.isEmpty() || cells.size() != texts.size()) {
      return false;
    }
    for (int i = 0; i < texts.size(); i++) {
      cells.get(i).text(texts.get(i));
    }
    return true;
  }

  @Override
  public Stream<CaseCell> cells() {
    return Stream.of(groups, heads, values).flatMap(cells -> cells.values().stream());
  }

  @Override
  public Table layout(int number) {
    GridLayout grid = new GridLayout();
    List<ColumnGroupForm> tops = new ArrayList<>(form.columnGroups());
    form.columnGroups().forEach(group -> tops.removeIf(top -> group.of().contains(top.key())));
    for (ColumnGroupForm top : tops) {
      int width =
          top.of().isEmpty() ? width(top.key()) : top.of().stream().mapToInt(this::width).sum();
      grid.cell(groups.get(top.key()).text(), 1, width);
    }
    grid.end();
    for (ColumnGroupForm top : tops) {
      if (top.of().isEmpty()) {
        heads(top.key()).forEach(head -> grid.cell(head.text(), 2, 1));
      } else {
        top.of().forEach(group -> grid.cell(groups.get(group).text(), 1, width(group)));
      }
    }
    grid.end();
    tops.forEach(top -> top.of().forEach(group -> heads(group).forEach(grid::cell)));
    grid.end();
    values.values().forEach(grid::cell);
    grid.end();
    return grid.table(number);
  }

  private int width(String group) {
    return heads(group).size();
  }

  private List<CaseCell> heads(String group) {
    return heads.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(group + "."))
        .map(Map.Entry::getValue)
        .toList();
  }
}
