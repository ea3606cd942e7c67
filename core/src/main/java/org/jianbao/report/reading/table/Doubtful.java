package org.jianbao.report.reading.table;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jianbao.document.Block;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;
import org.jianbao.form.TableForm;
import org.jianbao.report.Place;
import org.jianbao.report.ReportTable;
import org.jianbao.report.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * Tells tables whose rows and columns are told by where their text stands on a page, and that do
 * not come out as a form has them: nobody knows whether the report is wrong or the reading. Where
 * all rows and columns of a form come out, each with its label, they confirm the reading.
 */
final class Doubtful {
  private static final String REASON = "表格没有画出单元格，行和列是按文字的位置辨认的，与规定的格式对不上，无法确定各数值的行和列";

  /** A row of figures outside the table that is drawn. */
  private static final Pattern FIGURES =
      Pattern.compile("[0-9]{1,9}(?:[ \\t　]{1,99}[0-9]{1,9}){3,40}");

  private Doubtful() {}

  /** Whether nothing draws the cells of some parts of a table, or the text of a page gave them. */
  static boolean areTold(List<Block> parts) {
    return parts.stream().anyMatch(Doubtful::isTold);
  }

  private static boolean isTold(Block part) {
    return part instanceof Table table
        && (table.inferred()
            || table.page() != null
                && table.rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .map(TableCell::origin)
                    .anyMatch(origin -> origin != null));
  }

  /**
   * Whether a table whose cells are told so does not come out as a form.
   *
   * @param form the form that it fits best
   * @param reading what was read
   * @param table the table that came out
   */
  static boolean is(TableForm form, TableBuilder reading, ReportTable table) {
    return !Absences.of(form, reading).isEmpty()
        || table.rows().stream().anyMatch(row -> !row.labelled() || row.key() == null)
        || hasUnreadRows(reading);
  }

  /**
   * Whether a table that is drawn on a page lacks rows or values, and labels and figures of it
   * stand beside: only some of its cells are drawn.
   */
  static boolean isBeside(
      ReportTable table,
      TableBuilder reading,
      TableFinder.Found found,
      List<Block> blocks,
      Function<Block, @Nullable Integer> sectionOfBlock) {
    return found.parts().get(0).page() != null
        && (!table.absent().isEmpty() || hasUnreadRows(reading))
        && (Scattered.in(found.table(), blocks, sectionOfBlock)
            || blocks.stream()
                .filter(
                    block -> Objects.equals(sectionOfBlock.apply(block), table.place().section()))
                .anyMatch(Doubtful::isFigures));
  }

  private static boolean isFigures(Block block) {
    return block instanceof Paragraph paragraph
        && FIGURES.matcher(paragraph.text().strip()).matches();
  }

  private static boolean hasUnreadRows(TableBuilder reading) {
    return reading.unreadable().stream().anyMatch(cells -> cells.column() == null);
  }

  /** The tables that were not seen: what stands of them may have been taken for part of another. */
  static List<Unreadable> swallowed(List<KnownTable> known, Set<String> seen) {
    return known.stream()
        .filter(table -> !seen.contains(table.key()))
        .map(
            table ->
                unreadable(
                    table.key(), new Place(table.section(), table.key(), null, null, null, "")))
        .toList();
  }

  /** States that nobody knows the rows and columns of such a table. */
  static Unreadable unreadable(String table, Place place) {
    return new Unreadable("table." + table, null, null, "", REASON, place);
  }
}
