package org.jianbao.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianbao.facts.Cell;
import org.jianbao.facts.Counterpart;
import org.jianbao.form.TableForm;
import org.jianbao.pack.RelationForm;
import org.jianbao.pack.RulePack;
import org.jianbao.report.Report;
import org.jianbao.report.ReportTable;
import org.jianbao.report.figure.Figure;
import org.jspecify.annotations.Nullable;

/** The cells of tables with which figures of the text are compared (表格中的相应数字). */
final class CounterpartFacts {
  private static final int OBJECT = 0;
  private static final int TABLE = 1;
  private static final int CELLS = 2;
  private static final int UNLESS = 3;
  private static final int RULE = 4;
  private static final Set<String> COMPARED =
      Set.of(Figure.WHOLE, "region", "government", "handling");

  /** Between cells and those that are taken from them. */
  private static final String LESS = " - ";

  private static final String UNSURE = ".unsure";

  private final Report report;
  private final RulePack pack;
  private final Map<String, TableFacts> tables;
  private final Map<String, Operands> operands = new LinkedHashMap<>();
  private final List<Counterpart> facts = new ArrayList<>();

  private CounterpartFacts(Report report, RulePack pack, Map<String, TableFacts> tables) {
    this.report = report;
    this.pack = pack;
    this.tables = tables;
  }

  /**
   * The counterparts of all figures of a report.
   *
   * @param tables the facts of its tables by key
   */
  static List<Counterpart> of(Report report, RulePack pack, Map<String, TableFacts> tables) {
    CounterpartFacts flattening = new CounterpartFacts(report, pack, tables);
    flattening.figures(report.figures().figures());
    return flattening.facts;
  }

  private void figures(List<Figure> figures) {
    Set<String> stated = new LinkedHashSet<>();
    Set<String> mixed = new LinkedHashSet<>();
    for (Figure figure : figures) {
      BigDecimal value = figure.value();
      if (!figure.included() && value != null && value.signum() > 0) {
        stated.add(figure.object());
      }
      if (figure.object().endsWith(UNSURE)) {
        mixed.add(figure.object().substring(0, figure.object().length() - UNSURE.length()));
      }
    }
    Set<String> made = new LinkedHashSet<>();
    for (Figure figure : figures) {
      boolean compared = COMPARED.contains(figure.scope()) && !figure.approximate();
      boolean parted = mixed.stream().anyMatch(group -> figure.object().startsWith(group));
      if (compared && !parted && made.add(FigureFacts.object(figure))) {
        counterparts(figure, stated);
      }
    }
  }

  /** The counterparts of one object; not those that the text itself rules out. */
  private void counterparts(Figure figure, Set<String> stated) {
    List<Counterpart> own = new ArrayList<>();
    for (List<String> row : pack.words().getOrDefault("counterparts", List.of())) {
      if (value(row, OBJECT).equals(figure.object()) && !stated.contains(value(row, UNLESS))) {
        counterparts(figure, row, own);
      }
    }
    facts.addAll(own);
  }

  private void counterparts(Figure figure, List<String> row, List<Counterpart> own) {
    String table = value(row, TABLE);
    TableForm form = pack.form().table(table).orElse(null);
    Operands cells = operands(table);
    String[] sides = value(row, CELLS).split(LESS, 2);
    List<NamedCell> keys =
        form == null ? List.of() : NamedCell.named(form, sides[0], figure.applicant());
    if (cells == null || keys.isEmpty()) {
      return;
    }
    if (sides.length > 1) {
      difference(
          figure, row, cells, keys, NamedCell.named(form, sides[1], figure.applicant()), own);
      return;
    }
    own.add(counterpart(figure, row, cells, keys, own.size() + 1));
    for (RelationForm relation : pack.relations()) {
      List<NamedCell> parts =
          relation.table().equals(table) ? NamedCell.parts(relation, keys) : keys;
      if (!parts.equals(keys)) {
        Counterpart added = counterpart(figure, row, cells, parts, own.size() + 1);
        if (!added.open() && added.notAssessable() == null) {
          own.add(added);
        }
      }
    }
  }

  /** Cells less others; none where it is not known how much less. */
  private static void difference(
      Figure figure,
      List<String> row,
      Operands cells,
      List<NamedCell> keys,
      List<NamedCell> less,
      List<Counterpart> own) {
    Sum taken = new Sum();
    less.forEach(key -> cells.addRow(taken, key.row(), key.column()));
    if (!less.isEmpty() && !taken.open()) {
      Sum sum = new Sum();
      sum.add(taken.sum().negate());
      own.add(counterpart(figure, row, cells, keys, sum, own.size() + 1));
    }
  }

  private static Counterpart counterpart(
      Figure figure, List<String> row, Operands cells, List<NamedCell> keys, int rank) {
    return counterpart(figure, row, cells, keys, new Sum(), rank);
  }

  private static Counterpart counterpart(
      Figure figure, List<String> row, Operands cells, List<NamedCell> keys, Sum sum, int rank) {
    keys.forEach(key -> cells.addRow(sum, key.row(), key.column()));
    Long whole = TableFacts.whole(sum.sum());
    Cell first = sum.cells().isEmpty() ? null : sum.cells().get(0);
    return new Counterpart(
        value(row, RULE),
        FigureFacts.object(figure),
        figure.topic(),
        rank,
        whole == null ? sum.sum().longValue() : whole,
        sum.open(),
        sum.unreadable(),
        sum.cells(),
        first == null ? figure.place() : first.place());
  }

  private @Nullable Operands operands(String key) {
    TableFacts flat = tables.get(key);
    ReportTable table = report.table(key).orElse(null);
    TableForm form = pack.form().table(key).orElse(null);
    if (flat == null || table == null || form == null) {
      return null;
    }
    return operands.computeIfAbsent(
        key, k -> new Operands(table, form, flat.cells(), report.unreadable()));
  }

  private static String value(List<String> row, int index) {
    return index < row.size() ? row.get(index) : "";
  }
}
