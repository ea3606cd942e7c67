package org.jianbao.report.reading.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jianbao.form.ColumnForm;
import org.jianbao.form.ColumnGroupForm;
import org.jianbao.form.Label;
import org.jianbao.form.MatrixTableForm;
import org.jianbao.report.ReportLabel;
import org.jianbao.report.Wording;
import org.jianbao.report.reading.LabelMatch;
import org.jspecify.annotations.Nullable;

/** The head of a table of labelled rows and columns: which columns it has, in which order. */
final class MatrixHead {
  private final MatrixTableForm form;
  private final HeadMatcher matcher;
  private final HeadUnits units;

  MatrixHead(MatrixTableForm form, List<MatrixTableForm> others, Labels labels, HeadUnits units) {
    this.form = form;
    this.units = units;
    List<HeadMatcher.Wanted> wanted = new ArrayList<>();
    for (MatrixTableForm each : join(form, others)) {
      for (ColumnForm column : each.columns()) {
        add(wanted, ReportLabel.Kind.COLUMN, column.key(), column.label());
      }
      for (ColumnGroupForm group : each.columnGroups()) {
        add(wanted, ReportLabel.Kind.COLUMN_GROUP, group.key(), group.label());
      }
      if (each.corner() != null) {
        add(wanted, ReportLabel.Kind.CORNER, "corner", each.corner());
      }
    }
    this.matcher = new HeadMatcher(labels, wanted, false);
  }

  private static List<MatrixTableForm> join(MatrixTableForm form, List<MatrixTableForm> others) {
    List<MatrixTableForm> all = new ArrayList<>();
    all.add(form);
    all.addAll(others);
    return all;
  }

  private static void add(
      List<HeadMatcher.Wanted> wanted, ReportLabel.Kind kind, String key, Label label) {
    Optional<HeadMatcher.Wanted> first =
        wanted.stream().filter(w -> w.kind() == kind && w.key().equals(key)).findFirst();
    if (first.isEmpty() || !first.get().label().equals(label)) {
      wanted.add(
          new HeadMatcher.Wanted(
              kind, key, label, first.map(HeadMatcher.Wanted::label).orElse(null)));
    }
  }

  /** Whether a row is part of the head. */
  boolean isHead(SourceRow row) {
    return matcher.isHead(row);
  }

  /** Labels of columns torn over two rows. */
  TornColumns torn(List<SourceRow> rows) {
    return TornColumns.in(rows, form.columns());
  }

  /**
   * Reads the head.
   *
   * @param rows its rows, may be empty
   * @param torn labels that are torn over two rows
   * @param commonest number of values that most rows hold, or 0
   * @param table takes the labels
   */
  List<TableColumn> read(
      List<SourceRow> rows, TornColumns torn, int commonest, TableBuilder table) {
    Map<Slot, HeadMatcher.Hit> hits = matcher.match(rows);
    torn.heads().forEach((slot, column) -> hits.put(slot, official(column)));
    List<Slot> leaves = leaves(rows, hits);
    leaves.removeAll(torn.tails());
    ColumnsBetween.name(leaves, hits, form.columns());
    if (leaves.size() != commonest) {
      leaves.removeIf(slot -> !hits.containsKey(slot));
    }
    for (SourceRow row : rows) {
      for (Slot slot : row.filled()) {
        HeadMatcher.Hit hit = hits.get(slot);
        if (hit != null) {
          table.label(hit.kind(), hit.key(), hit, row, slot);
        }
      }
    }
    List<TableColumn> columns = new ArrayList<>();
    for (Slot leaf : leaves) {
      HeadMatcher.Hit hit = hits.get(leaf);
      columns.add(
          new TableColumn(
              hit == null ? null : column(hit.key()), leaf.column(), units.of(leaf.text())));
    }
    return columns.size() < commonest && commonest == form.columns().size() && inOrder(columns)
            || columns.isEmpty()
        ? form.columns().stream().map(column -> new TableColumn(column, 0, null)).toList()
        : columns;
  }

  private static HeadMatcher.Hit official(ColumnForm column) {
    String label = column.label().official();
    return new HeadMatcher.Hit(
        ReportLabel.Kind.COLUMN, column.key(), new LabelMatch(Wording.OFFICIAL, 1, label));
  }

  private boolean inOrder(List<TableColumn> columns) {
    int last = -1;
    for (TableColumn column : columns) {
      int index = column.form() == null ? -1 : form.columns().indexOf(column.form());
      if (index <= last) {
        return false;
      }
      last = index;
    }
    return true;
  }

  private ColumnForm column(String key) {
    return form.columns().stream()
        .filter(column -> column.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no column " + key));
  }

  /** The cells over single columns from left to right. */
  private List<Slot> leaves(List<SourceRow> rows, Map<Slot, HeadMatcher.Hit> hits) {
    List<Slot> leaves = new ArrayList<>();
    boolean grid = rows.stream().anyMatch(row -> row.table() != null && row.table().grid());
    int first = 0;
    while (first < rows.size() && !holdsColumn(rows.get(first), hits)) {
      first++;
    }
    if (grid) {
      rows.subList(first, rows.size()).forEach(row -> leaves.addAll(candidates(row, hits)));
      leaves.sort(Comparator.comparingInt(Slot::column));
    }
    if (!grid || !Slot.apart(leaves)) {
      leaves.clear();
      if (!walk(rows, first, hits, leaves)) {
        leaves.sort(Comparator.comparingInt(slot -> order(hits.get(slot))));
      }
    }
    return leaves;
  }

  /**
   * Goes along a row; what stands below a group takes the group's place.
   *
   * @return false if columns stand below that belong to no group: their place is not told
   */
  private static boolean walk(
      List<SourceRow> rows, int index, Map<Slot, HeadMatcher.Hit> hits, List<Slot> leaves) {
    if (index >= rows.size()) {
      return true;
    }
    boolean below = false;
    boolean told = true;
    List<Slot> candidates = candidates(rows.get(index), hits);
    for (Slot slot : rows.get(index).filled()) {
      HeadMatcher.Hit hit = hits.get(slot);
      if (hit != null && hit.kind() == ReportLabel.Kind.COLUMN_GROUP && !below) {
        below = true;
        told = walk(rows, index + 1, hits, leaves);
      } else if (candidates.contains(slot)) {
        leaves.add(slot);
      }
    }
    if (!below) {
      int before = leaves.size();
      told = walk(rows, index + 1, hits, leaves) && leaves.size() == before;
    }
    return told;
  }

  private int order(HeadMatcher.@Nullable Hit hit) {
    for (int i = 0; i < form.columns().size(); i++) {
      if (hit != null && form.columns().get(i).key().equals(hit.key())) {
        return i;
      }
    }
    return form.columns().size();
  }

  private static boolean holdsColumn(SourceRow row, Map<Slot, HeadMatcher.Hit> hits) {
    return row.filled().stream()
        .map(hits::get)
        .anyMatch(hit -> hit != null && hit.kind() == ReportLabel.Kind.COLUMN);
  }

  /** Columns, and unknown cells beside columns. */
  private static List<Slot> candidates(SourceRow row, Map<Slot, HeadMatcher.Hit> hits) {
    boolean known = holdsColumn(row, hits);
    return row.filled().stream()
        .filter(
            slot -> {
              HeadMatcher.Hit hit = hits.get(slot);
              return hit == null ? known : hit.kind() == ReportLabel.Kind.COLUMN;
            })
        .toList();
  }
}
