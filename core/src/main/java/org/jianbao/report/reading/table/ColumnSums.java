package org.jianbao.report.reading.table;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.form.SumForm;
import org.jianbao.form.ValueKind;
import org.jianbao.report.CellValue;
import org.jianbao.report.reading.table.OpenRows.Row;
import org.jianbao.report.reading.table.OpenRows.Sum;
import org.jspecify.annotations.Nullable;

/**
 * Chooses between the ways to part the glued values of rows by what adds up over the rows, column
 * by column: where exactly one way fits all that is known.
 */
final class ColumnSums {
  private ColumnSums() {}

  /**
   * The values of all rows, those chosen that the sums decide.
   *
   * @param keys keys of the rows, null for one that is not known
   */
  static List<Values> decide(
      List<@Nullable String> keys, List<Values> values, List<SumForm> forms, CellReader reader) {
    List<Row> rows = new ArrayList<>();
    for (Values each : values) {
      rows.add(new Row(numbers(each, reader)));
    }
    if (rows.stream().noneMatch(Row::open)) {
      return values;
    }
    List<Sum> sums = new ArrayList<>();
    forms.stream()
        .filter(form -> form.each() == SumForm.Each.COLUMN)
        .forEach(form -> add(form, keys, rows, sums));
    new OpenRows(rows, sums).decide();
    List<Values> decided = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Glued glued = values.get(i).glued();
      Row row = rows.get(i);
      decided.add(
          glued != null && values.get(i).slots() == null && row.chosen >= 0
              ? values.get(i).parted(glued.ways().get(row.chosen))
              : values.get(i));
    }
    return decided;
  }

  private static List<List<@Nullable Long>> numbers(Values values, CellReader reader) {
    List<List<Slot>> ways = new ArrayList<>();
    List<Slot> slots = values.slots();
    Glued glued = values.glued();
    if (slots != null) {
      ways.add(slots);
    } else if (glued != null) {
      ways.addAll(glued.ways());
    }
    List<List<@Nullable Long>> numbers = new ArrayList<>();
    for (List<Slot> way : ways) {
      List<@Nullable Long> row = new ArrayList<>();
      way.forEach(slot -> row.add(number(slot, reader)));
      numbers.add(row);
    }
    return numbers;
  }

  private static @Nullable Long number(Slot slot, CellReader reader) {
    return reader.read(slot.text(), ValueKind.COUNT, null, null)
                instanceof CellReading.Decided decided
            && decided.value() instanceof CellValue.Number number
            && number.value().scale() <= 0
        ? number.value().longValue()
        : null;
  }

  /** Adds a sum if all its rows are there and have values. */
  private static void add(
      SumForm form, List<@Nullable String> keys, List<Row> rows, List<Sum> sums) {
    List<Integer> left = rowsOf(form.left(), keys);
    List<Integer> right = rowsOf(form.right(), keys);
    boolean known =
        !left.isEmpty()
            && !right.isEmpty()
            && left.stream().noneMatch(row -> rows.get(row).ways.isEmpty())
            && right.stream().noneMatch(row -> rows.get(row).ways.isEmpty());
    if (known) {
      sums.add(new Sum(left, right));
    }
  }

  /**
   * The rows of operands; none if one is absent. A group is its own row or those of its members.
   */
  private static List<Integer> rowsOf(List<String> operands, List<@Nullable String> keys) {
    List<Integer> all = new ArrayList<>();
    for (String operand : operands) {
      int own = keys.indexOf(operand);
      if (own >= 0) {
        all.add(own);
        continue;
      }
      int before = all.size();
      for (int i = 0; i < keys.size(); i++) {
        String key = keys.get(i);
        if (key != null && key.startsWith(operand + ".")) {
          all.add(i);
        }
      }
      if (all.size() == before) {
        return List.of();
      }
    }
    return all;
  }
}
