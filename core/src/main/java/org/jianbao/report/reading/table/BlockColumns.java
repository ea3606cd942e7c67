package org.jianbao.report.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jianbao.form.ColumnForm;
import org.jianbao.form.ValueKind;
import org.jianbao.report.ReportLabel;
import org.jspecify.annotations.Nullable;

/** The columns of the blocks of a table, by their heads or by the form. */
final class BlockColumns {
  private final BlockForms forms;
  private final Labels labels;
  private final HeadUnits units;

  BlockColumns(BlockForms forms, Labels labels, HeadUnits units) {
    this.forms = forms;
    this.labels = labels;
    this.units = units;
  }

  /** The columns of a block by its head. */
  List<TableColumn> named(SourceRow row, int item, TableBuilder table) {
    HeadMatcher matcher = new HeadMatcher(labels, forms.wanted(item), false);
    List<Slot> leaves = new ArrayList<>(row.filled());
    int last = leaves.size() - 1;
    while (last > 0 && !labels.exact(leaves.get(last).text(), forms.chosen().head())) {
      last--;
    }
    if (last > 0
        || leaves.get(0) == row.slots().get(0)
        || labels.exact(leaves.get(0).text(), forms.chosen().head())) {
      leaves.subList(0, last + 1).clear();
    }
    Map<Slot, HeadMatcher.Hit> hits = matcher.match(List.of(row));
    hits.keySet().retainAll(leaves);
    ColumnsBetween.name(leaves, hits, forms.columns(item).get(0));
    List<TableColumn> columns = new ArrayList<>();
    for (Slot leaf : leaves) {
      HeadMatcher.Hit hit = hits.get(leaf);
      if (hit != null) {
        table.label(ReportLabel.Kind.COLUMN, item + "." + hit.key(), hit, row, leaf);
      }
      ColumnForm form = hit == null ? null : column(item, hit.key());
      columns.add(new TableColumn(form, leaf.column(), units.of(leaf.text())));
    }
    return columns;
  }

  private ColumnForm column(int item, String key) {
    return forms.columns(item).stream()
        .flatMap(List::stream)
        .filter(column -> column.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no column " + item + "." + key));
  }

  /** The columns of a row, in the unit that one of its cells gives. */
  List<TableColumn> of(String key, List<TableColumn> headColumns, LabelledRow row) {
    return inUnit(columns(key, headColumns, row), row.row().unit());
  }

  /** The columns with the unit of amounts that a cell of the row gives. */
  private static List<TableColumn> inUnit(List<TableColumn> columns, @Nullable String unit) {
    return unit == null
        ? columns
        : columns.stream()
            .map(
                column ->
                    column.form() != null && column.form().kind() == ValueKind.AMOUNT
                        ? new TableColumn(column.form(), column.start(), unit)
                        : column)
            .toList();
  }

  /** The columns of the head, or those of a form where the row's block has no head of its own. */
  private List<TableColumn> columns(String row, List<TableColumn> headColumns, LabelledRow cut) {
    Integer item = forms.item(row);
    if (item == null || suits(headColumns, item)) {
      return headColumns;
    }
    for (List<ColumnForm> form : forms.columns(item)) {
      List<TableColumn> columns =
          form.stream().map(column -> new TableColumn(column, 0, null)).toList();
      if (Values.of(cut.row(), cut.rest(), columns).slots() != null) {
        return columns;
      }
    }
    return forms.columns(item).get(0).stream().map(c -> new TableColumn(c, 0, null)).toList();
  }

  private boolean suits(List<TableColumn> columns, int item) {
    List<String> keys =
        forms.columns(item).stream().flatMap(List::stream).map(ColumnForm::key).toList();
    return !columns.isEmpty()
        && columns.stream()
            .allMatch(column -> column.form() == null || keys.contains(column.form().key()));
  }

  /** The item whose columns a head names best, if only one does. */
  @Nullable Integer itemOf(SourceRow head) {
    Integer best = null;
    int most = 0;
    boolean tie = false;
    for (int item : forms.items()) {
      int hits = new HeadMatcher(labels, forms.wanted(item), false).match(List.of(head)).size();
      if (hits > most) {
        best = item;
        most = hits;
        tie = false;
      } else if (hits == most) {
        tie = true;
      }
    }
    return tie ? null : best;
  }
}
