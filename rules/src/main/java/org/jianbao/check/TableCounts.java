package org.jianbao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jianbao.facts.BlankCells;
import org.jianbao.facts.Cell;
import org.jianbao.facts.MisshapenRows;
import org.jianbao.facts.Row;
import org.jianbao.facts.UnlabelledRows;
import org.jianbao.form.SumForm;
import org.jianbao.pack.RelationForm;
import org.jianbao.report.ReportTable;

/** What is counted over a whole table: rows without label, rows of a wrong shape, blank cells. */
final class TableCounts {
  private TableCounts() {}

  static List<Object> of(
      ReportTable table, List<Row> rows, List<Cell> cells, List<RelationForm> relations) {
    List<Object> counts = new ArrayList<>();
    List<Row> unlabelled = rows.stream().filter(row -> !row.labelled()).toList();
    if (!unlabelled.isEmpty()) {
      String expected =
          unlabelled.stream()
              .map(Row::expected)
              .filter(Objects::nonNull)
              .collect(Collectors.joining("、"));
      counts.add(
          new UnlabelledRows(table.key(), unlabelled.size(), expected, unlabelled, table.place()));
    }
    List<Row> misshapen = rows.stream().filter(row -> row.values() != row.columns()).toList();
    if (!misshapen.isEmpty()) {
      counts.add(new MisshapenRows(table.key(), misshapen.size(), misshapen, table.place()));
    }
    int blank = (int) cells.stream().filter(cell -> cell.state().equals("blank")).count();
    if (blank > 0) {
      boolean complete = totalsComplete(table.key(), cells, relations);
      counts.add(new BlankCells(table.key(), blank, complete, table.place()));
    }
    return counts;
  }

  private static boolean totalsComplete(
      String table, List<Cell> cells, List<RelationForm> relations) {
    List<String> totals = totals(table, relations);
    List<Cell> totalCells =
        cells.stream()
            .filter(
                cell ->
                    totals.stream()
                        .anyMatch(
                            total ->
                                cell.column().equals(total) || cell.column().endsWith("." + total)))
            .toList();
    return !totalCells.isEmpty()
        && totalCells.stream().allMatch(cell -> cell.state().equals("number"));
  }

  /** Columns of totals are those that a relation says to be the sum of others. */
  private static List<String> totals(String table, List<RelationForm> relations) {
    return relations.stream()
        .filter(relation -> relation.table().equals(table))
        .filter(relation -> relation.each() != SumForm.Each.COLUMN)
        .filter(relation -> relation.compare() == RelationForm.Compare.EQUAL)
        .filter(relation -> relation.left().size() == 1 && relation.right().size() > 1)
        .map(relation -> relation.left().get(0))
        .toList();
  }
}
