package org.jianbao.report.reading.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jianbao.document.Block;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;
import org.jianbao.document.TableRow;
import org.jianbao.form.Label;
import org.jianbao.form.SingleRowTableForm;
import org.jianbao.form.TableForm;
import org.jianbao.text.CompactText;
import org.jianbao.text.PageNumbers;
import org.jspecify.annotations.Nullable;

/**
 * Finds the official tables among those of a document by their labels, and joins the parts of a
 * table that pages or blocks split.
 */
final class TableFinder {
  /** Share of a form's labels below which a table is not that form's, outside its section. */
  private static final double LEAST_SHARE = 0.25;

  private static final int LEAST_LABELS = 3;

  private final List<KnownTable> known;
  private final Labels labels;
  private final CellReader reader;
  private final Captions captions;
  private final TableSplitter splitter;

  TableFinder(List<KnownTable> known, Labels labels, CellReader reader, Captions captions) {
    this.known = known;
    this.labels = labels;
    this.reader = reader;
    this.captions = captions;
    this.splitter = new TableSplitter(known, labels, reader);
  }

  /**
   * An official table found.
   *
   * @param parts the tables that are its parts, and the paragraphs between them, in order
   */
  record Found(KnownTable table, List<Block> parts, Collection<String> texts) {}

  /** The official tables in order of the document, at most one of each key. */
  List<Found> find(List<Block> blocks, Function<Block, @Nullable Integer> sectionOfBlock) {
    List<Seen> seen = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Table table) {
        for (Table each : splitter.split(Refolding.of(table, reader, this::isLabel))) {
          seen.add(look(each, groupBefore(i, blocks), i, sectionOfBlock.apply(table)));
        }
      }
    }
    List<Found> found = new ArrayList<>();
    for (KnownTable table : known) {
      int base = base(table, seen);
      if (base >= 0) {
        found.add(join(table, base, seen, blocks));
      }
    }
    found.sort((a, b) -> Integer.compare(a.parts().get(0).number(), b.parts().get(0).number()));
    return found;
  }

  private record Seen(
      Table table,
      int index,
      @Nullable Integer section,
      Collection<String> texts,
      @Nullable KnownTable best,
      int hits,
      double share) {}

  private Seen look(Table table, @Nullable Paragraph group, int index, @Nullable Integer section) {
    Set<String> texts = texts(table);
    if (group != null) {
      texts.add(group.text());
    }
    KnownTable best = null;
    int mostHits = 0;
    double highest = 0;
    for (KnownTable candidate : known) {
      for (TableForm form : candidate.forms().values()) {
        List<Label> all = FormLabels.of(form);
        int hits = FormChoice.found(all, candidate, texts, labels).size();
        double share = (double) hits / Math.max(1, all.size());
        if (hits > 0 && (share > highest || share == highest && hits > mostHits)) {
          best = candidate;
          mostHits = hits;
          highest = share;
        }
      }
    }
    return new Seen(table, index, section, texts, best, mostHits, highest);
  }

  private Set<String> texts(Table table) {
    Set<String> texts = new LinkedHashSet<>();
    for (TableRow row : table.rows()) {
      for (TableCell cell : row.cells()) {
        if (cell.text().length() <= Labels.LONGEST
            && !cell.text().isBlank()
            && !reader.valueLike(cell.text())) {
          texts.add(cell.text());
        }
      }
    }
    return texts;
  }

  private int base(KnownTable table, List<Seen> seen) {
    int base = -1;
    double highest = 0;
    for (int i = 0; i < seen.size(); i++) {
      Seen candidate = seen.get(i);
      if (candidate.best() != table || !isTable(candidate, table)) {
        continue;
      }
      double score = candidate.share() + (inSection(candidate, table) ? 0.2 : 0);
      if (score > highest) {
        highest = score;
        base = i;
      }
    }
    return base;
  }

  private boolean isTable(Seen candidate, KnownTable table) {
    if (inSection(candidate, table)) {
      return candidate.hits() >= 2;
    }
    return candidate.hits() >= LEAST_LABELS
        && candidate.share() >= LEAST_SHARE
        && table.forms().values().stream()
            .anyMatch(form -> !found(FormLabels.ofHead(form), candidate, table).isEmpty());
  }

  private static boolean inSection(Seen candidate, KnownTable table) {
    return candidate.section() != null && candidate.section() == table.section();
  }

  private Found join(KnownTable table, int base, List<Seen> seen, List<Block> blocks) {
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
    return new Found(table, List.copyOf(parts), texts);
  }

  /** Captions that stand as paragraphs before a part, back to the part before it. */
  private List<Block> captionsBefore(Seen part, boolean first, List<Block> blocks) {
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
  private @Nullable Paragraph groupBefore(int index, List<Block> blocks) {
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

  /** Whether a text is a label or caption of any official table. */
  private boolean isLabel(String text) {
    return captions.isCaption(text)
        || known.stream().anyMatch(table -> labels.exactAny(text, table.labels()));
  }

  /** Whether a neighbouring table goes on with the table: new rows, or values without labels. */
  private boolean joins(
      Seen part, Seen neighbour, KnownTable table, Set<Label> rows, List<Block> blocks) {
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
  private List<Label> rowLabels(Seen part, KnownTable table) {
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
                    Labels.ordinal(text) != null
                        || heads.stream().noneMatch(head -> labels.exact(text, head)))
            .toList();
    return table.forms().values().stream()
        .flatMap(form -> FormChoice.found(FormLabels.ofParts(form), table, texts, labels).stream())
        .toList();
  }

  private List<Label> found(List<Label> wanted, Seen in, KnownTable table) {
    return FormChoice.found(wanted, table, in.texts(), labels);
  }

  /** Whether nothing but blank paragraphs and page numbers stands between two tables. */
  private static boolean touches(Seen one, Seen other, List<Block> blocks) {
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
