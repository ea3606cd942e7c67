package org.jianbao.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jianbao.facts.Cell;
import org.jianbao.facts.Relation;
import org.jianbao.facts.TableLabel;
import org.jianbao.form.ColumnForm;
import org.jianbao.form.SingleRowTableForm;
import org.jianbao.form.TableForm;
import org.jianbao.pack.RelationForm;
import org.jianbao.pack.RulePack;
import org.jianbao.report.Place;
import org.jianbao.report.ReportRow;
import org.jianbao.report.ReportTable;
import org.jianbao.report.Unreadable;

/** The relations (勾稽关系) of a table, once for each column, row or group of columns. */
final class RelationFacts {
  private final ReportTable table;
  private final TableForm form;
  private final Operands operands;
  private final List<Relation> relations = new ArrayList<>();

  private RelationFacts(ReportTable table, TableForm form, Operands operands) {
    this.table = table;
    this.form = form;
    this.operands = operands;
  }

  static List<Relation> of(
      ReportTable table, TableFacts facts, RulePack pack, List<Unreadable> unreadable) {
    TableForm form = pack.form().table(table.key()).orElse(null);
    if (form == null) {
      return List.of();
    }
    Operands operands = new Operands(table, form, facts.cells(), unreadable);
    RelationFacts flattening = new RelationFacts(table, form, operands);
    pack.relations().stream()
        .filter(relation -> relation.table().equals(table.key()))
        .forEach(flattening::repeat);
    return flattening.relations;
  }

  private void repeat(RelationForm relation) {
    switch (relation.each()) {
      case COLUMN -> eachColumn(relation);
      case ROW -> eachRow(relation);
      case GROUP -> eachGroup(relation);
    }
  }

  private void eachColumn(RelationForm relation) {
    String firstRow = form.rows().isEmpty() ? "" : form.rows().get(0).key();
    for (ColumnForm column : form.columns(firstRow)) {
      Sum left = new Sum();
      Sum right = new Sum();
      relation.left().forEach(row -> operands.addRow(left, row, column.key()));
      relation.right().forEach(row -> operands.addRow(right, row, column.key()));
      add(relation, column.key(), left, right);
    }
  }

  private void eachRow(RelationForm relation) {
    for (String row : rows()) {
      List<String> columns = columns(row);
      boolean applies =
          relation.left().stream().allMatch(key -> Operands.isNumber(key) || columns.contains(key))
              && relation.right().stream()
                  .allMatch(key -> Operands.isNumber(key) || columns.contains(key));
      if (applies) {
        Sum left = new Sum();
        Sum right = new Sum();
        relation.left().forEach(column -> operands.addCell(left, row, column));
        relation.right().forEach(column -> operands.addCell(right, row, column));
        add(relation, row, left, right);
      }
    }
  }

  private void eachGroup(RelationForm relation) {
    if (form instanceof SingleRowTableForm single) {
      single
          .leafGroups()
          .forEach(
              group -> {
                String prefix = group.key() + ".";
                Sum left = new Sum();
                Sum right = new Sum();
                relation.left().forEach(column -> operands.addCell(left, "", prefix, column));
                relation.right().forEach(column -> operands.addCell(right, "", prefix, column));
                add(relation, group.key(), left, right);
              });
    }
  }

  /** Rows of the report with a key, in its order. */
  private List<String> rows() {
    return table.rows().stream().map(ReportRow::key).filter(Objects::nonNull).distinct().toList();
  }

  /** The columns of a row; one that only another form has is like the rows beside it. */
  private List<String> columns(String row) {
    List<ColumnForm> columns = form.columns(row);
    return columns.stream().map(ColumnForm::key).toList();
  }

  private static boolean isWrong(Cell cell) {
    BigDecimal value = cell.value();
    return value != null && value.signum() < 0 && !cell.kind().equals("signed");
  }

  private void add(RelationForm relation, String key, Sum left, Sum right) {
    Place place = left.first();
    if (place == null) {
      return;
    }
    BigDecimal leftSum = left.sum();
    BigDecimal rightSum = right.sum();
    String reason = left.unreadable() != null ? left.unreadable() : right.unreadable();
    List<Cell> cells = new ArrayList<>(left.cells());
    cells.addAll(right.cells());
    if (relation.compare() != RelationForm.Compare.EQUAL
        && cells.stream().anyMatch(RelationFacts::isWrong)) {
      // A negative count is wrong by itself.
      return;
    }
    boolean firstKnown = !left.cells().isEmpty() && left.cells().get(0).place().equals(place);
    List<TableLabel> labels = firstKnown ? left.cells().get(0).labels() : List.of();
    relations.add(
        new Relation(
            relation.rule(),
            relation.name(),
            table.key(),
            Words.of(relation.each()),
            key,
            Words.of(relation.compare()),
            leftSum,
            left.open(),
            rightSum,
            right.open(),
            left.free() || right.free(),
            leftSum.compareTo(rightSum),
            reason,
            firstKnown ? cells.subList(1, cells.size()) : cells,
            labels,
            place));
  }
}
