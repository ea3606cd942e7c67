package org.jianbao.compile;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.template.model.SnippetBuilder;
import org.jianbao.workbook.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * A row of a decision table that became a rule.
 *
 * @param sheet name of its sheet
 * @param number its number in the sheet, from 1
 * @param columns the columns of its table
 * @param values what stands in it, by column
 * @param lastLine the last line of its rule in the DRL, from 1
 */
record TableRow(
    String sheet, int number, List<Column> columns, Map<Integer, String> values, int lastLine) {
  private static final Pattern KEY = Pattern.compile("@(\\w+)");
  private static final Pattern RULE = Pattern.compile("规则“[^”]*”");
  private static final Pattern NAME = Pattern.compile("规则名“|重复$|中已经有了$");

  TableRow {
    columns = List.copyOf(columns);
    values = Map.copyOf(values);
  }

  /**
   * A column of a decision table.
   *
   * @param index from 0
   * @param kind NAME, METADATA, CONDITION, ACTION
   * @param snippet the DRL that values are put into
   */
  record Column(int index, String kind, String snippet) {
    boolean isName() {
      return kind.startsWith("N");
    }

    boolean isMetadata() {
      return kind.startsWith("METADATA") || kind.startsWith("@");
    }
  }

  /** The whole row, in Chinese. */
  String place() {
    return "工作表“" + sheet + "”第" + number + "行";
  }

  /**
   * The cell that a message is about, else the row.
   *
   * @param drl the line of DRL at which something is wrong
   */
  String place(String drl, String message) {
    Column column = column(drl, message);
    return column == null ? place() : "工作表“" + sheet + "”" + Sheet.cellName(number, column.index());
  }

  private @Nullable Column column(String drl, String message) {
    if (NAME.matcher(message).find()) {
      return columns.stream().filter(Column::isName).findFirst().orElse(null);
    }
    Matcher key = KEY.matcher(message);
    if (key.find()) {
      Column stated = metadata(key.group(1));
      if (stated != null) {
        return stated;
      }
    }
    List<Column> written =
        columns.stream()
            .filter(column -> !column.isName() && values.containsKey(column.index()))
            .toList();
    List<Column> inLine = written.stream().filter(column -> drl.contains(built(column))).toList();
    List<Column> candidates = inLine.isEmpty() ? written : inLine;
    String said = RULE.matcher(message).replaceFirst("");
    Column named = longest(candidates, said, this::built);
    named = named == null ? longest(candidates, said, this::value) : named;
    return named == null && inLine.size() == 1 ? inLine.get(0) : named;
  }

  /** The column of which the longest text stands in the message, or null. */
  private static @Nullable Column longest(
      List<Column> columns, String message, Function<Column, String> textOf) {
    return columns.stream()
        .filter(column -> message.contains(textOf.apply(column)))
        .max(Comparator.comparing(column -> textOf.apply(column).length()))
        .orElse(null);
  }

  private @Nullable Column metadata(String key) {
    Pattern stated = Pattern.compile("@?" + key + "\\s*\\(.*", Pattern.DOTALL);
    return columns.stream()
        .filter(column -> column.isMetadata() && stated.matcher(column.snippet()).matches())
        .findFirst()
        .orElse(null);
  }

  private String value(Column column) {
    return values.getOrDefault(column.index(), "");
  }

  /** The snippet with the value in it. */
  private String built(Column column) {
    return new SnippetBuilder(column.snippet()).build(value(column));
  }
}
