package org.jianbao.report.reading.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jianbao.document.Block;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;
import org.jianbao.document.TableRow;
import org.jianbao.form.Label;
import org.jianbao.form.SingleRowTableForm;
import org.jianbao.report.reading.LabelOrdinal;
import org.jianbao.text.CompactText;
import org.jianbao.text.PageNumbers;
import org.jspecify.annotations.Nullable;

/** Joins the parts of an official table that pages, blocks or captions split. */
final class TableParts {
  private final List<KnownTable> known;
  private final Labels labels;
  private final CellReader reader;
  private final Captions captions;

  TableParts(List<KnownTable> known, Labels labels, CellReader reader, Captions captions) {
    this.known = known;
    this.labels = labels;
    this.reader = reader;
    this.captions = captions;
  }

  /** A table with the parts of it before and behind. */
  TableFinder.Found join(KnownTable table, int base, List<SeenTable> seen, List<Block> blocks) {
    int first = base;
    int last = base;
    Set<Label> rows = new HashSet<>(rowLabels(seen.get(base), table));
    while (first > 0 && joins(seen.get(first - 1), seen.get(first), table, rows, blocks)) {
      first--;
      rows.addAll(rowLabels(seen.get(first), table));
    }
    while (last + 1 < seen.size()
        && joins(seen.get(last + 1), seen.get(last), table, rows, blocks)) {
      last++;
      rows.addAll(rowLabels(seen.get(last), table));
    }
    Set<String> texts = new LinkedHashSet<>();
    List<Block> parts = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      parts.addAll(captionsBefore(seen.get(i), i == first, blocks));
      Block group = groupBefore(seen.get(i).index(), blocks);
      if (group != null) {
        parts.add(group);
      }
      parts.add(seen.get(i).table());
      texts.addAll(seen.get(i).texts());
    }
    return new TableFinder.Found(table, List.copyOf(parts), texts);
  }

  /** Captions that stand as paragraphs before a part, back to the part before it. */
  private List<Block> captionsBefore(SeenTable part, boolean first, List<Block> blocks) {
    LinkedList<Block> found = new LinkedList<>();
    for (int i = part.index() - 1; i >= 0 && blocks.get(i) instanceof Paragraph p; i--) {
      if (captions.isCaption(p.text())) {
        found.addFirst(p);
      } else if (first) {
        break;
      }
    }
    return found;
  }

  /** The label of a group of columns that stands as paragraph right before a part, or null. */
  @Nullable Paragraph groupBefore(int index, List<Block> blocks) {
    Block before = index == 0 ? null : blocks.get(index - 1);
    if (!(before instanceof Paragraph paragraph)) {
      return null;
    }
    boolean group =
        known.stream()
            .flatMap(table -> table.forms().values().stream())
            .filter(SingleRowTableForm.class::isInstance)
            .flatMap(form -> FormLabels.ofParts(form).stream())
            .anyMatch(label -> labels.exact(paragraph.text(), label));
    return group ? paragraph : null;
  }

  /** Whether a neighbouring table goes on with the table: new rows, or values without labels. */
  private boolean joins(
      SeenTable part, SeenTable neighbour, KnownTable table, Set<Label> rows, List<Block> blocks) {
    if (!Objects.equals(part.section(), neighbour.section())) {
      return false;
    }
    if (part.best() == null || part.hits() == 0) {
      return touches(part, neighbour, blocks) && onlyValues(part.table());
    }
    List<Label> own = rowLabels(part, table);
    if (part.best() != table && own.size() < part.hits()) {
      return false;
    }
    long again = own.stream().filter(rows::contains).count();
    return own.isEmpty() ? touches(part, neighbour, blocks) : again * 3 <= own.size();
  }

  /**
   * The labels of rows in a part, not those that only its head has: 其他, 总计; of a table of one row
   * those of the groups of columns.
   */
  private List<Label> rowLabels(SeenTable part, KnownTable table) {
    List<Label> heads =
        table.forms().values().stream()
            .filter(form -> !(form instanceof SingleRowTableForm))
            .flatMap(form -> FormLabels.ofHead(form).stream())
            .distinct()
            .toList();
    List<String> texts =
        part.texts().stream()
            .filter(
                text ->
                    LabelOrdinal.of(text) != null
                        || heads.stream().noneMatch(head -> labels.exact(text, head)))
            .toList();
    return table.forms().values().stream()
        .flatMap(form -> FormChoice.found(FormLabels.ofParts(form), table, texts, labels).stream())
        .toList();
  }

  /** Whether nothing but blank paragraphs and page numbers stands between two tables. */
  private static boolean touches(SeenTable one, SeenTable other, List<Block> blocks) {
    int from = Math.min(one.index(), other.index()) + 1;
    int to = Math.max(one.index(), other.index());
    return from >= to
        || blocks.subList(from, to).stream()
            .allMatch(
                block ->
                    block instanceof Paragraph p
                        && (CompactText.of(p.text()).text().isEmpty()
                            || PageNumbers.isPageNumber(p.text())));
  }

  private boolean onlyValues(Table table) {
    int values = 0;
    for (TableRow row : table.rows()) {
      for (TableCell cell : row.cells()) {
        if (reader.valueLike(cell.text())) {
          values++;
        } else if (!CompactText.of(cell.text()).text().isEmpty()) {
          return false;
        }
      }
    }
    return values >= 3;
  }
}
