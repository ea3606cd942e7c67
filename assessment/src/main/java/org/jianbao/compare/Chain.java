package org.jianbao.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the pack's list of chains: how a figure follows from last year's report.
 *
 * @param name what the rules know it by
 * @param column key of the column, * for each
 * @param before cells of last year's report, row/column, * for the same
 * @param added cells of this report that are added
 * @param taken cells of this report that are taken away
 */
record Chain(
    String name,
    String table,
    String row,
    String column,
    List<String> before,
    List<String> added,
    List<String> taken) {
  private static final String SAME = "*";

  /** The rows of the list; what has not its shape is left out. */
  static List<Chain> of(List<List<String>> rows) {
    List<Chain> chains = new ArrayList<>();
    for (List<String> row : rows) {
      if (row.size() > 4) {
        chains.add(
            new Chain(
                row.get(0),
                row.get(1),
                row.get(2),
                row.get(3),
                cells(row, 4),
                cells(row, 5),
                cells(row, 6)));
      }
    }
    return chains;
  }

  private static List<String> cells(List<String> row, int at) {
    return at < row.size() && !row.get(at).isBlank()
        ? List.of(row.get(at).strip().split("[ 　]+"))
        : List.of();
  }

  /** The cells of this year that follow. */
  List<CellKey> keys(FormCells form) {
    List<String> columns = column.equals(SAME) ? form.columns(table, row) : List.of(column);
    return columns.stream().map(each -> new CellKey(table, row, each)).toList();
  }

  /** What follows for a cell, and how. */
  record Outcome(BigDecimal value, String derivation) {}

  /** What a cell follows to be; null if a cell it takes holds no number. */
  @Nullable Outcome outcome(CellKey key, Numbers now, Numbers previous) {
    BigDecimal sum = BigDecimal.ZERO;
    StringBuilder derivation = new StringBuilder();
    for (Term term : terms(key)) {
      BigDecimal value = (term.previous() ? previous : now).value(term.key());
      if (value == null) {
        return null;
      }
      BigDecimal signed = term.minus() ? value.negate() : value;
      if (!derivation.isEmpty()) {
        derivation.append(signed.signum() < 0 ? '－' : '＋');
        derivation.append(value.abs().toPlainString());
      } else {
        derivation.append(signed.toPlainString());
      }
      sum = sum.add(signed);
    }
    return derivation.isEmpty() ? null : new Outcome(sum, derivation.toString());
  }

  private record Term(CellKey key, boolean previous, boolean minus) {}

  private List<Term> terms(CellKey key) {
    List<Term> terms = new ArrayList<>();
    before.forEach(cell -> terms.add(new Term(resolved(cell, key), true, false)));
    added.forEach(cell -> terms.add(new Term(resolved(cell, key), false, false)));
    taken.forEach(cell -> terms.add(new Term(resolved(cell, key), false, true)));
    return terms;
  }

  private static CellKey resolved(String cell, CellKey key) {
    int slash = cell.indexOf('/');
    String row = cell.substring(0, Math.max(0, slash));
    String column = cell.substring(slash + 1);
    return new CellKey(
        key.table(),
        row.equals(SAME) ? key.row() : row,
        column.equals(SAME) ? key.column() : column);
  }
}
