package org.jianbao.report.reading.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jianbao.document.Block;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Table;
import org.jianbao.form.Label;
import org.jianbao.form.TableForm;
import org.jianbao.report.AbsentLabel;
import org.jianbao.report.Place;
import org.jianbao.report.ReportRow;
import org.jianbao.report.ReportTable;
import org.jianbao.report.Unreadable;
import org.jianbao.text.CompactText;
import org.jspecify.annotations.Nullable;

/**
 * Tells tables whose text has lost its order: here labels, there values, as a program that takes
 * text out of a page may leave them. No row or column of such a table is said to be wrong, for
 * nobody knows what it looked like.
 */
final class Scattered {
  /** So many figures on lines of their own, and different labels, are a table and no narrative. */
  private static final int FIGURES = 4;

  private static final int LABELS = 3;

  /** So many labels in pieces were not left out by a person. */
  private static final int PIECES = 3;

  private static final int LONGEST_LINE = 30;
  private static final Pattern SENTENCE = Pattern.compile("[。;,]");

  /** A figure with blanks, or the ends of its line, beside it; a word may end right before it. */
  private static final Pattern FIGURE_APART =
      Pattern.compile("(?<![0-9.,，年月第])[-+]?[0-9]+(?:\\.[0-9]+)?(?=\\s|$)");

  /** Characters of a label that is told within a longer line. */
  private static final int TELLING = 4;

  private Scattered() {}

  /**
   * Whether a table has rows without values and values without rows, a head that does not fit them,
   * or labels of which only pieces are there.
   *
   * @param parts what it was read of; only tables found in text can have lost their order
   * @param section all blocks of its section
   */
  static boolean is(ReportTable table, List<Block> parts, Supplier<List<Block>> section) {
    if (!inText(parts)) {
      return false;
    }
    if (table.absent().size() >= PIECES && pieces(table, section.get()) >= PIECES) {
      return true;
    }
    boolean lacking = table.rows().stream().anyMatch(row -> row.values() == 0 && row.columns() > 0);
    boolean heaped =
        table.rows().stream().anyMatch(Scattered::isHeap)
            || table.rows().stream().allMatch(row -> row.values() == 0);
    boolean head =
        table.absent().stream().anyMatch(absent -> absent.kind() == AbsentLabel.Kind.COLUMN);
    boolean misfit = table.rows().stream().anyMatch(row -> row.values() != row.columns());
    return lacking && heaped || head && misfit;
  }

  /** The absent labels of which the first half stands somewhere, cut by the width of a cell. */
  private static long pieces(ReportTable table, List<Block> section) {
    StringBuilder all = new StringBuilder();
    for (Block block : section) {
      if (block instanceof Paragraph paragraph) {
        all.append(paragraph.text()).append('\n');
      } else if (block instanceof Table grid) {
        grid.rows()
            .forEach(row -> row.cells().forEach(cell -> all.append(cell.text()).append('\n')));
      }
    }
    String text = CompactText.of(all.toString()).text();
    return table.absent().stream()
        .map(absent -> CompactText.of(absent.official()).text())
        .filter(label -> label.length() >= TELLING)
        .filter(label -> !text.contains(label))
        .filter(label -> text.contains(half(label)))
        .count();
  }

  private static boolean inText(List<Block> parts) {
    return parts.stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .flatMap(table -> table.rows().stream())
        .flatMap(row -> row.cells().stream())
        .anyMatch(cell -> cell.origin() != null);
  }

  private static boolean isHeap(ReportRow row) {
    return row.values() > row.columns() || row.key() == null && row.values() > 0;
  }

  /** States that a table's text has lost its order. */
  static Unreadable unreadable(String table, Place place) {
    return new Unreadable("table." + table, null, null, "", "表格的文字次序已乱，无法确定各数值的行和列", place);
  }

  /** Whether short lines of a table's section hold its labels and figures, however they stand. */
  static boolean in(
      KnownTable table, List<Block> blocks, Function<Block, @Nullable Integer> sectionOfBlock) {
    List<String> lines = new ArrayList<>();
    for (Block block : blocks) {
      Integer section = sectionOfBlock.apply(block);
      if (section != null && section == table.section() && block instanceof Paragraph paragraph) {
        paragraph.text().lines().forEach(lines::add);
      }
    }
    lines.removeIf(line -> isNarrative(line));
    long figures =
        lines.stream().mapToLong(line -> FIGURE_APART.matcher(line).results().count()).sum();
    return figures >= FIGURES && labels(table, lines) >= LABELS;
  }

  private static boolean isNarrative(String line) {
    String words = CompactText.of(FIGURE_APART.matcher(line).replaceAll(" ")).text();
    return words.length() > LONGEST_LINE || SENTENCE.matcher(words).find();
  }

  private static int labels(KnownTable table, List<String> lines) {
    List<String> compact = lines.stream().map(line -> CompactText.of(line).text()).toList();
    Set<String> found = new HashSet<>();
    for (TableForm form : table.forms().values()) {
      for (Label label : FormLabels.of(form)) {
        String wanted = CompactText.of(label.official()).text();
        if (compact.stream().anyMatch(line -> holds(line, wanted))) {
          found.add(wanted);
        }
      }
    }
    return found.size();
  }

  /** What a narrow cell leaves of a label on its first line. */
  private static String half(String label) {
    return label.substring(0, (label.length() + 1) / 2);
  }

  private static boolean holds(String line, String label) {
    return line.equals(label) || label.length() >= TELLING && line.contains(half(label));
  }
}
