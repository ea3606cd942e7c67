package org.jianbao.report.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jianbao.document.Block;
import org.jianbao.document.CellPosition;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;
import org.jianbao.document.TableRow;
import org.jianbao.form.Form;
import org.jianbao.form.TableForm;
import org.jianbao.report.Wording;
import org.jianbao.text.CompactText;
import org.jspecify.annotations.Nullable;

/**
 * Takes running text out of tables: headings that stand as rows of a grid and nowhere else, the
 * text below them, and tables of one column that only frame text.
 */
final class TextRows {
  private static final double SURELY_ALTERED = 0.7;
  private static final double SURELY_ALTERED_UNNUMBERED = 0.85;

  /** Shorter wordings are altered into words of any text. */
  private static final int LONG_WORDING = 8;

  private static final int LONGEST_HEADING = 60;

  private final HeadingLabels labels;
  private final Set<Integer> sectionsOfTables;

  TextRows(HeadingLabels labels, List<Form> forms) {
    this.labels = labels;
    this.sectionsOfTables = new HashSet<>();
    for (Form form : forms) {
      form.tables().stream().map(TableForm::section).forEach(sectionsOfTables::add);
    }
  }

  /** The blocks, with text that stood in tables as paragraphs that know their cell. */
  List<Block> cut(List<Block> blocks) {
    if (blocks.stream().noneMatch(Table.class::isInstance)) {
      return blocks;
    }
    boolean numbered = blocks.stream().anyMatch(this::hasNumberedHeading);
    Set<Integer> outside = new HashSet<>();
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        Integer section = section(paragraph.text(), numbered);
        if (section != null) {
          outside.add(section);
        }
      }
    }
    List<Block> made = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Table table) {
        made.addAll(framesText(table) ? paragraphs(table) : cut(table, outside, numbered));
      } else {
        made.add(block);
      }
    }
    return made;
  }

  private boolean hasNumberedHeading(Block block) {
    return block instanceof Table table
        ? table.rows().stream()
            .map(TextRows::only)
            .anyMatch(only -> only != null && section(only.text(), true) != null)
        : section(((Paragraph) block).text(), true) != null;
  }

  private List<Block> cut(Table table, Set<Integer> outside, boolean numbered) {
    List<Block> made = new ArrayList<>();
    List<TableRow> rows = new ArrayList<>();
    boolean text = opensWithText(table, outside, numbered);
    for (TableRow row : table.rows()) {
      TableCell only = only(row);
      Integer section = only == null ? null : section(only.text(), numbered);
      boolean heading = section != null && !outside.contains(section);
      if (heading && section != null) {
        text = !sectionsOfTables.contains(section);
      } else if (only == null && row.cells().stream().anyMatch(TextRows::hasText)) {
        text = false;
      }
      if (only != null && (heading || text)) {
        add(table, rows, made);
        made.add(paragraph(table, only));
      } else {
        rows.add(row);
      }
    }
    if (made.isEmpty()) {
      return List.of(table);
    }
    add(table, rows, made);
    return made;
  }

  /** Whether rows of text alone stand before the first heading: title and preface. */
  private boolean opensWithText(Table table, Set<Integer> outside, boolean numbered) {
    for (TableRow row : table.rows()) {
      TableCell only = only(row);
      if (only == null) {
        if (row.cells().stream().anyMatch(TextRows::hasText)) {
          return false;
        }
        continue;
      }
      Integer section = section(only.text(), numbered);
      if (section != null) {
        return !outside.contains(section);
      }
    }
    return false;
  }

  private static void add(Table table, List<TableRow> rows, List<Block> made) {
    if (rows.stream().anyMatch(row -> row.cells().stream().anyMatch(TextRows::hasText))) {
      made.add(
          new Table(
              table.number(),
              table.page(),
              table.line(),
              table.offset(),
              table.grid(),
              table.inferred(),
              rows));
    }
    rows.clear();
  }

  /** Whether a table has one column, in which sentences stand. */
  private static boolean framesText(Table table) {
    return table.rows().stream().allMatch(row -> row.cells().size() <= 1)
        && table.rows().stream()
            .anyMatch(row -> row.cells().stream().anyMatch(cell -> cell.text().contains("。")));
  }

  private static List<Block> paragraphs(Table table) {
    List<Block> made = new ArrayList<>();
    for (TableRow row : table.rows()) {
      row.cells().forEach(cell -> made.add(paragraph(table, cell)));
    }
    return made;
  }

  private static Paragraph paragraph(Table table, TableCell cell) {
    return new Paragraph(
        table.number(),
        cell.page() == null ? table.page() : cell.page(),
        cell.line() == null ? table.line() : cell.line(),
        0,
        cell.text(),
        false,
        cell.pictures(),
        new CellPosition(cell.row(), cell.column()));
  }

  /** The only text of a row, which may be repeated in the places of its merged cell, or null. */
  private static @Nullable TableCell only(TableRow row) {
    TableCell only = null;
    for (TableCell cell : row.cells()) {
      if (hasText(cell)) {
        if (only != null && !only.text().equals(cell.text())) {
          return null;
        }
        only = only == null ? cell : only;
      }
    }
    return only == null || only.origin() != null || only.rowSpan() > 1 ? null : only;
  }

  private static boolean hasText(TableCell cell) {
    return !CompactText.of(cell.text()).text().isEmpty();
  }

  /**
   * The section whose heading a text is or begins with, or null.
   *
   * @param numbers whether the report numbers its sections
   */
  private @Nullable Integer section(String raw, boolean numbers) {
    String line = raw.strip();
    line = line.indexOf('\n') < 0 ? line : line.substring(0, line.indexOf('\n'));
    if (line.isEmpty() || line.length() > LONGEST_HEADING) {
      return null;
    }
    String text = CompactText.of(line).text();
    HeadingNumber number = HeadingNumber.of(text);
    HeadingNumber bare = HeadingNumber.withoutSign(text);
    if (number.style() == HeadingNumber.Style.NONE && bare != null) {
      Wording wording = labels.match(text.substring(bare.end())).wording();
      boolean apart = wording != null && LabelOrdinal.of(line) != null;
      number = apart || wording == Wording.OFFICIAL ? bare : number;
    }
    boolean numbered =
        number.style() == HeadingNumber.Style.CHINESE
            || number.style() == HeadingNumber.Style.PART
            || number.style() == HeadingNumber.Style.ROMAN;
    if (!numbered) {
      String words = text.substring(HeadingNumber.residue(text));
      HeadingLabels.Match whole = numbers ? HeadingLabels.Match.NONE : labels.match(words);
      boolean altered =
          words.length() >= LONG_WORDING
              && whole.similarity() >= SURELY_ALTERED_UNNUMBERED
              && !labels.isTableLabel(words, whole.similarity());
      return altered || whole.wording() == Wording.OFFICIAL ? whole.section() : null;
    }
    String words = text.substring(number.end());
    HeadingLabels.Match match = labels.match(words);
    boolean near =
        match.similarity() >= SURELY_ALTERED && !labels.isTableLabel(words, match.similarity());
    return match.sure() || near ? match.section() : null;
  }
}
