package org.jianbao.report.reading.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;
import org.jianbao.document.TableRow;
import org.jspecify.annotations.Nullable;

/** Splits a document's table that holds several official tables one below the other. */
final class TableSplitter {
  /** Labels that must stand in a table for it to hold an official one. */
  private static final int LEAST_LABELS = 5;

  private final List<KnownTable> known;
  private final Labels labels;
  private final CellReader reader;

  TableSplitter(List<KnownTable> known, Labels labels, CellReader reader) {
    this.known = known;
    this.labels = labels;
    this.reader = reader;
  }

  /** The parts of a table from top to bottom; the table itself if it holds at most one. */
  List<Table> split(Table table) {
    List<@Nullable KnownTable> keys = new ArrayList<>();
    Map<KnownTable, Integer> hits = new LinkedHashMap<>();
    for (TableRow row : table.rows()) {
      KnownTable best = null;
      int most = 0;
      List<String> texts = texts(row);
      for (KnownTable candidate : known) {
        int count = count(texts, candidate);
        if (count > most) {
          best = candidate;
          most = count;
        } else if (count == most) {
          best = null;
        }
      }
      keys.add(best);
      if (best != null) {
        hits.merge(best, most, Integer::sum);
      }
    }
    hits.values().removeIf(count -> count < LEAST_LABELS);
    return hits.size() < 2 ? List.of(table) : cut(table, keys, hits);
  }

  private static List<Table> cut(
      Table table, List<@Nullable KnownTable> keys, Map<KnownTable, Integer> hits) {
    List<Table> parts = new ArrayList<>();
    List<TableRow> rows = new ArrayList<>();
    KnownTable current = null;
    for (int i = 0; i < keys.size(); i++) {
      KnownTable key = keys.get(i);
      if (key != null && hits.containsKey(key) && key != current) {
        if (current != null) {
          parts.add(part(table, rows));
          rows = new ArrayList<>();
        }
        current = key;
      }
      rows.add(table.rows().get(i));
    }
    parts.add(part(table, rows));
    return parts;
  }

  private static Table part(Table table, List<TableRow> rows) {
    return new Table(
        table.number(),
        table.page(),
        table.line(),
        table.offset(),
        table.grid(),
        table.inferred(),
        rows);
  }

  /** The texts of a row that may be labels. */
  private List<String> texts(TableRow row) {
    List<String> texts = new ArrayList<>();
    for (TableCell cell : row.cells()) {
      if (cell.text().length() > 2
          && cell.text().length() <= Labels.LONGEST
          && !reader.valueLike(cell.text())) {
        texts.add(cell.text());
      }
    }
    return texts;
  }

  private int count(List<String> texts, KnownTable candidate) {
    int count = 0;
    for (String text : texts) {
      if (labels.exactAny(text, candidate.labels())) {
        count++;
      }
    }
    return count;
  }
}
