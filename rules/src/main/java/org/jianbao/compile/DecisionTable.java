package org.jianbao.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.drools.decisiontable.parser.DefaultRuleSheetListener;
import org.drools.template.model.DRLOutput;
import org.drools.template.model.Package;
import org.drools.template.model.Rule;
import org.drools.template.parser.DataListener;
import org.jianbao.compile.TableRow.Column;
import org.jianbao.text.Fold;
import org.jianbao.workbook.Sheet;
import org.jianbao.workbook.Sheet.Cell;
import org.jianbao.workbook.Sheet.Row;
import org.jspecify.annotations.Nullable;

/**
 * The decision table of one sheet, expanded by Drools. Below the cell RuleTable stand the kinds of
 * the columns, the facts, the snippets of DRL, the heads for readers, and then the rules: rows that
 * are blank or begin with # do not count, nor do columns without a kind.
 */
final class DecisionTable {
  private static final String KEYWORD = "ruletable";
  private static final int KINDS = 1;
  private static final int OBJECTS = 2;
  private static final int SNIPPETS = 3;
  private static final int HEADS = 4;
  private static final Set<String> ALLOWED =
      Set.of("NAME", "METADATA", "CONDITION", "ACTION", "N", "@", "C", "A");

  /** What has no place above a table of a pack. */
  private static final Set<String> REFUSED =
      Set.of("functions", "queries", "declare", "unit", "sequential", "import", "variables");

  /** A head that ends so is one of a column in which no row may be blank. */
  private static final String MUST = "*";

  private static final Pattern COMPARED =
      Pattern.compile(".*[<>=]\\s*\\$(?:param|1)(?![^,)|\\s]).*", Pattern.DOTALL);
  private static final Pattern NUMBERS =
      Pattern.compile("[+-]?\\d+(?:\\.\\d+)?(?:,[+-]?\\d+(?:\\.\\d+)?)*");

  private final Sheet sheet;
  private final int start;
  private final int first;
  private final StringBuilder text;
  private final List<TableRow> rules;
  private final List<Fault> faults = new ArrayList<>();
  private final Map<Integer, Column> columns = new TreeMap<>();

  /**
   * A table.
   *
   * @param index where in the rows of the sheet it begins
   * @param text what its rules are appended to
   * @param rules where its rows are added
   */
  DecisionTable(Sheet sheet, int index, StringBuilder text, List<TableRow> rules) {
    this.sheet = sheet;
    this.start = sheet.rows().get(index).number();
    this.first =
        sheet.rows().get(index).cells().stream()
            .filter(cell -> begins(cell.text()))
            .findFirst()
            .orElseThrow()
            .column();
    this.text = text;
    this.rules = rules;
  }

  /** Whether a table begins at a cell. */
  static boolean begins(String cell) {
    return cell.toLowerCase(Locale.ROOT).startsWith(KEYWORD);
  }

  /** Appends the rules; gives what is wrong. */
  List<Fault> expand() {
    above();
    columns();
    List<Row> written = written();
    if (faults.isEmpty() && !written.isEmpty()) {
      try {
        render(written);
      } catch (RuntimeException e) {
        refuse("的表头有误，无法展开（" + e.getMessage() + "）：请从模板重新复制表头");
      }
    }
    return faults;
  }

  private void above() {
    for (Row row : sheet.rows()) {
      if (row.number() < start) {
        for (Cell cell : row.cells()) {
          if (REFUSED.contains(cell.text().toLowerCase(Locale.ROOT))) {
            refuse(row.number(), cell.column(), "表格上方不能写 " + cell.text() + "：规则只用事实，不定义别的");
          }
        }
      }
    }
  }

  private Row row(int number) {
    return sheet.rows().stream()
        .filter(row -> row.number() == number)
        .findFirst()
        .orElse(new Row(number, List.of()));
  }

  private void columns() {
    Row snippets = row(start + SNIPPETS);
    for (Cell cell : row(start + KINDS).cells()) {
      int at = cell.column();
      String kind = cell.text().toUpperCase(Locale.ROOT);
      if (at < first) {
        continue;
      }
      String snippet = snippets.text(at);
      columns.put(at, new Column(at, kind, snippet));
      if (!ALLOWED.contains(kind)) {
        refuse(
            start + KINDS, at, "没有种类为“" + cell.text() + "”的列，可用的有 NAME、METADATA、CONDITION、ACTION");
      } else if (snippet.isEmpty() && !columns.get(at).isName()) {
        refuse(start + SNIPPETS, at, "缺少这一列的写法（DRL 片段）：请从模板复制表头");
      }
    }
    if (columns.isEmpty()) {
      refuse(start + KINDS, first, "RuleTable 的下一行应写各列的种类 NAME、METADATA、CONDITION、ACTION");
    }
  }

  /** The rows that are rules. */
  private List<Row> written() {
    return sheet.rows().stream()
        .filter(row -> row.number() > start + HEADS)
        .filter(row -> row.cells().stream().anyMatch(cell -> columns.containsKey(cell.column())))
        .filter(row -> !row.cells().get(0).text().startsWith("#"))
        .toList();
  }

  private void render(List<Row> written) {
    DefaultRuleSheetListener listener = new DefaultRuleSheetListener();
    listener.startSheet(sheet.name());
    sheet.rows().stream()
        .filter(row -> row.number() < start)
        .forEach(row -> feed(listener, row, row.number() - 1));
    listener.newRow(start - 1, first + 1);
    listener.newCell(start - 1, first, "RuleTable", DataListener.NON_MERGED);
    for (int i = KINDS; i <= HEADS; i++) {
      feed(listener, row(start + i), start + i - 1);
    }
    // One after the other: Drools takes a gap for the end of the table.
    int next = start + HEADS;
    for (Row row : written) {
      feed(listener, row, next++);
    }
    listener.finishSheet();
    Package expanded = listener.getRuleSet();
    if (rules.isEmpty()) {
      text.append("package tables;\n");
    }
    for (int i = 0; i < written.size(); i++) {
      append(written.get(i), expanded.getRules().get(i));
    }
  }

  private void append(Row row, Rule rule) {
    Map<Integer, String> values = new HashMap<>();
    for (Column column : columns.values()) {
      row.cell(column.index()).ifPresent(c -> values.put(column.index(), value(c.text(), column)));
      check(row, column, values.get(column.index()));
    }
    rule.setComment(" rule values at " + sheet.name() + "!" + Sheet.cellName(row.number(), first));
    DRLOutput output = new DRLOutput();
    rule.renderDRL(output);
    text.append(output.getDRL());
    int lines = (int) text.chars().filter(c -> c == '\n').count();
    rules.add(
        new TableRow(sheet.name(), row.number(), List.copyOf(columns.values()), values, lines));
  }

  /** What Drools would put into a rule that then no one understands. */
  private void check(Row row, Column column, @Nullable String value) {
    String head = row(start + HEADS).text(column.index());
    if (value == null) {
      if (column.isName() || head.endsWith(MUST)) {
        refuse(row.number(), column.index(), "“" + head.replace(MUST, "") + "”不能空着");
      }
    } else if (COMPARED.matcher(code(column)).matches() && !NUMBERS.matcher(value).matches()) {
      refuse(row.number(), column.index(), "应填数字，不是“" + value + "”");
    }
  }

  private static String code(Column column) {
    return ForbiddenWords.withoutStrings(column.snippet());
  }

  /** A value as it goes into a rule: outside quotes full-width signs are as good as others. */
  private static String value(String text, Column column) {
    return code(column).contains("$param") || code(column).contains("$1") ? Fold.fold(text) : text;
  }

  private void feed(DefaultRuleSheetListener listener, Row row, int number) {
    listener.newRow(number, 0);
    for (Cell cell : row.cells()) {
      Column column = columns.get(cell.column());
      if (row.number() < start || column != null) {
        // Only facts that are merged are one pattern; a value that is merged holds for each cell.
        boolean merged = row.number() == start + OBJECTS && cell.mergedFrom() != Cell.SINGLE;
        String text =
            column == null || row.number() <= start + HEADS
                ? cell.text()
                : plain(value(cell.text(), column));
        listener.newCell(number, cell.column(), text, merged ? cell.mergedFrom() : Cell.SINGLE);
      }
    }
  }

  /** A text that stands as it is between the quotes of DRL; quotes themselves are seen to. */
  private static String plain(String text) {
    return text.replaceAll("[\\r\\n]+", "").replace("\\", "\\\\");
  }

  private void refuse(String message) {
    faults.add(new Fault(null, "工作表“" + sheet.name() + "”" + message));
  }

  private void refuse(int row, int column, String message) {
    faults.add(
        new Fault(null, "工作表“" + sheet.name() + "”" + Sheet.cellName(row, column) + "：" + message));
  }
}
