package org.jianbao.report.reading.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jianbao.document.Table;
import org.jianbao.form.Form;
import org.jianbao.form.TestForms;
import org.jianbao.report.CellValue;
import org.jianbao.report.ReportCell;
import org.jianbao.report.ReportTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One damage at random to an official table must never put a value in a wrong place. */
class DamagedTablesTests {
  private static final int TABLES = 250;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delete cell",
        "insert blank",
        "blank",
        "delete row",
        "repeat row",
        "swap rows",
        "alter",
        "extra row",
        "value"
      })
  void putsNoValueInAWrongPlace(String damage) {
    Random random = new Random(damage.hashCode());
    for (int i = 0; i < TABLES; i++) {
      Form form = i % 2 == 0 ? TestForms.FORMAT_2019 : TestForms.FORMAT_2021;
      boolean grid = i % 5 == 1 || i % 5 == 4;
      String key =
          List.of("applications", "applications", "disclosure", "remedies", "remedies").get(i % 5);
      List<List<String>> rows = rows(form, i % 5);
      String before = rows.toString();
      damage(damage, rows, random);
      StringBuilder text = new StringBuilder();
      rows.forEach(row -> text.append(String.join("|", row)).append('\n'));
      Table table =
          grid ? TableTexts.grid(1, text.toString()) : TableTexts.sequence(1, text.toString());
      int section = List.of(3, 3, 2, 4, 4).get(i % 5);
      TablesFound found = TableTexts.read(table, section, form);
      Map<String, String> official = TableAsserts.official(form, key);
      assertThat(found.tables()).as(before).extracting(ReportTable::key).containsExactly(key);
      for (ReportCell cell : found.tables().get(0).cells()) {
        if (cell.value() instanceof CellValue.Number number) {
          String place = cell.row() + " " + cell.column();
          assertThat(number.value().toPlainString())
              .as("%s of%n%s", place, text)
              .isEqualTo(official.get(place));
        }
      }
    }
  }

  private static List<List<String>> rows(Form form, int kind) {
    String text =
        switch (kind) {
          case 0 -> OfficialTables.applications(form);
          case 1 -> OfficialTables.applicationsGrid(form);
          case 2 -> OfficialTables.disclosure(form);
          case 3 -> OfficialTables.remedies();
          default -> OfficialTables.remediesGrid();
        };
    List<List<String>> rows = new ArrayList<>();
    for (String line : text.split("\n")) {
      rows.add(new ArrayList<>(List.of(line.split("\\|", -1))));
    }
    return rows;
  }

  private static void damage(String damage, List<List<String>> rows, Random random) {
    int at = random.nextInt(rows.size());
    List<String> row = rows.get(at);
    int cell = random.nextInt(row.size());
    String text = row.get(cell);
    switch (damage) {
      case "delete cell" -> row.remove(cell);
      case "insert blank" -> row.add(cell, "");
      case "blank" -> row.set(cell, text.matches("[<^]") ? text : "");
      case "delete row" -> rows.remove(at);
      case "repeat row" -> rows.add(at, new ArrayList<>(row));
      case "swap rows" -> Collections.swap(rows, at, random.nextInt(rows.size()));
      case "alter" -> row.set(cell, text.replaceFirst("(?<=.)\\p{IsHan}", "甲"));
      case "extra row" -> rows.add(at, List.of("其他事项说明", "999", "999", "999"));
      default -> row.set(cell, text.matches("\\d+") ? "1 0" : text);
    }
  }
}
