package org.jianbao.report.reading.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jianbao.document.Block;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Table;
import org.jianbao.form.BlockTableForm;
import org.jianbao.form.Form;
import org.jianbao.form.MatrixTableForm;
import org.jianbao.form.SingleRowTableForm;
import org.jianbao.form.SumForm;
import org.jianbao.form.TableForm;
import org.jianbao.form.Vocabulary;
import org.jianbao.report.AbsentLabel;
import org.jianbao.report.ReportTable;
import org.jianbao.report.Unreadable;
import org.jianbao.report.reading.LabelMatcher;
import org.jspecify.annotations.Nullable;

/**
 * Reads the official tables (official 表格 of sections 二, 三, 四) of a document: each is matched
 * against every known form, its rows and columns by labels first and position second. Safe for use
 * by many threads.
 */
public final class TableReading {
  private final WantedLabels wanted;
  private final CellReader reader;
  private final HeadUnits units;
  private final Captions captions;
  private final OtherRows otherRows;
  private final List<KnownTable> known;

  /**
   * Makes a reading.
   *
   * @param expected the form for the report year, or null if there is none
   * @param allForms all forms that the packs know
   */
  public TableReading(
      LabelMatcher matcher, Vocabulary vocabulary, @Nullable Form expected, List<Form> allForms) {
    this.reader = new CellReader(vocabulary.units(), vocabulary.cells());
    this.units = new HeadUnits(vocabulary.units(), vocabulary.cells());
    this.captions = new Captions(vocabulary.cells());
    this.otherRows = new OtherRows(vocabulary.cells());
    this.wanted = new WantedLabels(matcher, units.ofLabels());
    this.known = KnownTable.of(expected, allForms, wanted);
  }

  /**
   * Reads the tables.
   *
   * @param blocks all blocks of the document in order
   * @param sectionOfBlock number of the section in which a block stands; may give null
   */
  public TablesFound read(List<Block> blocks, Function<Block, @Nullable Integer> sectionOfBlock) {
    Labels labels = new Labels(wanted);
    boolean glued = RowValues.areGlued(blocks, reader);
    List<ReportTable> tables = new ArrayList<>();
    List<Unreadable> unreadable = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    boolean doubtful = false;
    for (TableFinder.Found found :
        new TableFinder(known, labels, reader, captions).find(blocks, sectionOfBlock)) {
      Block first = found.parts().get(0);
      TableBuilder table =
          new TableBuilder(found.table().key(), sectionOfBlock.apply(first), reader);
      Outcome outcome = read(found, labels, glued, table);
      ReportTable read = outcome.table();
      Integer section = sectionOfBlock.apply(first);
      if (Scattered.is(read, found.parts(), () -> section(section, blocks, sectionOfBlock))) {
        seen.add(read.key());
        unreadable.add(Scattered.unreadable(read.key(), read.place()));
      } else if (outcome.doubtful()
          || Doubtful.isBeside(read, table, found, blocks, sectionOfBlock)) {
        doubtful = true;
        seen.add(read.key());
        unreadable.add(Doubtful.unreadable(read.key(), read.place()));
      } else {
        tables.add(read);
        unreadable.addAll(table.unreadable());
      }
    }
    tables.forEach(table -> seen.add(table.key()));
    List<Unreadable> lost = new LostTables(known).find(blocks, sectionOfBlock, seen);
    unreadable.addAll(lost);
    if (doubtful) {
      lost.forEach(table -> seen.add(table.input().substring("table.".length())));
      unreadable.addAll(Doubtful.swallowed(known, seen));
    }
    return new TablesFound(tables, unreadable);
  }

  private static List<Block> section(
      @Nullable Integer number,
      List<Block> blocks,
      Function<Block, @Nullable Integer> sectionOfBlock) {
    return blocks.stream()
        .filter(block -> Objects.equals(sectionOfBlock.apply(block), number))
        .toList();
  }

  /** A table, and whether nobody knows if its rows and columns are read as they stand. */
  private record Outcome(ReportTable table, boolean doubtful) {}

  private Outcome read(TableFinder.Found found, Labels labels, boolean glued, TableBuilder table) {
    FormChoice choice = FormChoice.of(found.table(), found.texts(), labels);
    List<SourceRow> rows = new ArrayList<>();
    Orientation orientation = new Orientation(labels);
    for (Block part : found.parts()) {
      if (part instanceof Table each) {
        boolean turned = orientation.isTurned(each, choice.table());
        if (turned && !SourceRows.canTurn(each)) {
          return new Outcome(turned(found, each, choice, table), /* doubtful= */ false);
        }
        rows.addAll(turned ? SourceRows.ofColumns(each) : SourceRows.of(each));
      } else if (part instanceof Paragraph caption) {
        rows.add(SourceRows.of(caption));
      }
    }
    rows = new AddedColumns(reader, captions).without(rows);
    List<SumForm> sums = found.table().sums().getOrDefault(choice.form(), List.of());
    boolean ofTable = RowValues.areGlued(found.parts(), reader, glued);
    readRows(rows, choice, labels, new RowValues(reader, sums, ofTable), table);
    TableForm expected = found.table().expectedForm();
    List<AbsentLabel> absent = Absences.of(expected == null ? choice.table() : expected, table);
    Block first = found.parts().stream().filter(Table.class::isInstance).findFirst().orElseThrow();
    ReportTable built = table.build(choice, absent, first);
    return Doubtful.areTold(found.parts())
        ? new Outcome(TornLabels.accepted(built), Doubtful.is(choice.table(), table, built))
        : new Outcome(built, /* doubtful= */ false);
  }

  /** A table whose rows stand as columns, and nobody knows below which head each value stands. */
  private static ReportTable turned(
      TableFinder.Found found, Table part, FormChoice choice, TableBuilder table) {
    SourceRow first = SourceRows.of(part).get(0);
    table.unreadable(null, null, "", "表格的行与列互换，无法确定各数值的行和列", table.place(first, null, null, null));
    return table.build(choice, List.of(), found.parts().get(0));
  }

  private void readRows(
      List<SourceRow> rows,
      FormChoice choice,
      Labels labels,
      RowValues values,
      TableBuilder table) {
    if (choice.table() instanceof BlockTableForm form) {
      BlockForms forms = new BlockForms(form, of(BlockTableForm.class, choice));
      new BlockTableReading(forms, labels, reader, units, values, otherRows, captions)
          .read(rows, table);
    } else if (choice.table() instanceof MatrixTableForm form) {
      List<MatrixTableForm> forms = of(MatrixTableForm.class, choice);
      new MatrixTableReading(form, forms, labels, reader, units, values, otherRows)
          .read(rows, table);
    } else if (choice.table() instanceof SingleRowTableForm form) {
      new SingleRowTableReading(form, labels, reader, values, otherRows).read(rows, table);
    }
  }

  private static <T extends TableForm> List<T> of(Class<T> shape, FormChoice choice) {
    return choice.others().stream().filter(shape::isInstance).map(shape::cast).toList();
  }
}
