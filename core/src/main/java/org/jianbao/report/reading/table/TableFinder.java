package org.jianbao.report.reading.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jianbao.document.Block;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;
import org.jianbao.document.TableRow;
import org.jianbao.form.Label;
import org.jianbao.form.TableForm;
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
  private final TableParts parts;

  TableFinder(List<KnownTable> known, Labels labels, CellReader reader, Captions captions) {
    this.known = known;
    this.labels = labels;
    this.reader = reader;
    this.captions = captions;
    this.splitter = new TableSplitter(known, labels, reader);
    this.parts = new TableParts(known, labels, reader, captions);
  }

  /**
   * An official table found.
   *
   * @param parts the tables that are its parts, and the paragraphs between them, in order
   */
  record Found(KnownTable table, List<Block> parts, Collection<String> texts) {}

  /** The official tables in order of the document, at most one of each key. */
  List<Found> find(List<Block> blocks, Function<Block, @Nullable Integer> sectionOfBlock) {
    List<SeenTable> seen = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Table table) {
        for (Table each : splitter.split(Refolding.of(table, reader, this::isLabel))) {
          seen.add(look(each, parts.groupBefore(i, blocks), i, sectionOfBlock.apply(table)));
        }
      }
    }
    List<Found> found = new ArrayList<>();
    for (KnownTable table : known) {
      int base = base(table, seen);
      if (base >= 0) {
        found.add(parts.join(table, base, seen, blocks));
      }
    }
    found.sort((a, b) -> Integer.compare(a.parts().get(0).number(), b.parts().get(0).number()));
    return found;
  }

  private SeenTable look(
      Table table, @Nullable Paragraph group, int index, @Nullable Integer section) {
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
    return new SeenTable(table, index, section, texts, best, mostHits, highest);
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

  private int base(KnownTable table, List<SeenTable> seen) {
    int base = -1;
    double highest = 0;
    for (int i = 0; i < seen.size(); i++) {
      SeenTable candidate = seen.get(i);
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

  private boolean isTable(SeenTable candidate, KnownTable table) {
    if (inSection(candidate, table)) {
      return candidate.hits() >= 2;
    }
    return candidate.hits() >= LEAST_LABELS
        && candidate.share() >= LEAST_SHARE
        && table.forms().values().stream()
            .anyMatch(form -> !found(FormLabels.ofHead(form), candidate, table).isEmpty());
  }

  private static boolean inSection(SeenTable candidate, KnownTable table) {
    return candidate.section() != null && candidate.section() == table.section();
  }

  /** Whether a text is a label or caption of any official table. */
  private boolean isLabel(String text) {
    return captions.isCaption(text)
        || known.stream().anyMatch(table -> labels.exactAny(text, table.labels()));
  }

  private List<Label> found(List<Label> wanted, SeenTable in, KnownTable table) {
    return FormChoice.found(wanted, table, in.texts(), labels);
  }
}
