package org.jianbao.report.reading.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jianbao.report.ReportRow;
import org.jspecify.annotations.Nullable;

/** Reads the table of blocks under captions (二、主动公开政府信息情况). */
final class BlockTableReading {
  private final BlockForms forms;
  private final List<RowEntry> entries;
  private final Labels labels;
  private final CellReader reader;
  private final BlockColumns blockColumns;
  private final RowValues values;
  private final OtherRows otherRows;
  private final Captions captionReader;
  private final HeadMatcher anyHead;

  BlockTableReading(
      BlockForms forms,
      Labels labels,
      CellReader reader,
      HeadUnits units,
      RowValues values,
      OtherRows otherRows,
      Captions captionReader) {
    this.values = values;
    this.forms = forms;
    this.entries = forms.entries();
    this.labels = labels;
    this.reader = reader;
    this.blockColumns = new BlockColumns(forms, labels, units);
    this.otherRows = otherRows;
    this.captionReader = captionReader;
    this.anyHead = new HeadMatcher(labels, forms.wanted(null), true);
  }

  /** A run of data rows under one head. */
  private static final class Part {
    final @Nullable SourceRow head;
    final int caption;
    final List<Integer> rows = new ArrayList<>();

    Part(@Nullable SourceRow head, int caption) {
      this.head = head;
      this.caption = caption;
    }
  }

  /** Reads the rows of all parts of the table. */
  void read(List<SourceRow> rows, TableBuilder table) {
    List<SourceRow> captions = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    List<LabelledRow> data = new ArrayList<>();
    Part part = new Part(null, -1);
    parts.add(part);
    for (SourceRow row : rows) {
      List<Slot> filled = row.filled();
      if (filled.isEmpty()) {
        continue;
      }
      LabelledRow cut = LabelledRow.of(row, 1, 0, reader, this::isRow, this::isRow);
      if (filled.size() == 1 && captionReader.isCaption(filled.get(0).text())) {
        captions.add(row);
        part = new Part(null, captions.size() - 1);
        parts.add(part);
      } else if (isHead(row, cut)) {
        part = new Part(row, part.caption);
        parts.add(part);
      } else if (filled.size() > 1
          || isRow(filled.get(0).text())
          || cut.values()
          || otherRows.isExtra(row)) {
        part.rows.add(data.size());
        data.add(cut);
      }
    }
    List<RowAnswer> answers = resolve(data);
    for (Part each : parts) {
      readPart(each, data, answers, captions, table);
    }
    new CaptionItems(forms, captionReader)
        .add(captions, items(parts, answers, captions.size()), table);
  }

  private boolean isHead(SourceRow row, LabelledRow cut) {
    List<Slot> filled = row.filled();
    if (filled.stream().limit(2).anyMatch(s -> labels.exact(s.text(), forms.chosen().head()))) {
      return true;
    }
    return !cut.values() && !isRow(filled.get(0).text()) && anyHead.isHead(row);
  }

  private boolean isRow(String text) {
    return entries.stream().anyMatch(entry -> labels.exact(text, entry.label()));
  }

  private List<RowAnswer> resolve(List<LabelledRow> data) {
    List<RowQuery> queries =
        data.stream()
            .map(row -> row.labels().isEmpty() ? null : row.labels().get(0).text())
            .map(text -> new RowQuery(text, null, false))
            .toList();
    return new RowResolver(entries, labels).resolve(queries);
  }

  private void readPart(
      Part part,
      List<LabelledRow> data,
      List<RowAnswer> answers,
      List<SourceRow> captions,
      TableBuilder table) {
    Integer item = commonest(itemsOf(part, answers));
    if (item == null && part.head != null) {
      item = blockColumns.itemOf(part.head);
    }
    if (item == null && part.caption >= 0) {
      Captions.Cited cited = captionReader.read(captions.get(part.caption).filled().get(0).text());
      item = cited != null && forms.items().contains(cited.item()) ? cited.item() : null;
    }
    List<TableColumn> columns =
        part.head == null || item == null ? List.of() : blockColumns.named(part.head, item, table);
    for (int index : part.rows) {
      row(data.get(index), answers.get(index), columns, table);
    }
  }

  private void row(
      LabelledRow row, RowAnswer answer, List<TableColumn> headColumns, TableBuilder table) {
    Slot label = row.labels().isEmpty() ? null : row.labels().get(0);
    RowEntry entry = answer.entry();
    if (entry == null) {
      if (label != null) {
        otherRows.extra(row.row(), label, null, table);
      } else if (row.values()) {
        otherRows.undecided(row, null, headColumns.size(), table);
      }
      return;
    }
    List<TableColumn> columns = blockColumns.of(entry.key(), headColumns, row);
    Values read = values.of(row.row(), row.rest(), columns);
    Slot slot = label == null ? row.firstCell() : label;
    table.row(
        new ReportRow(
            entry.key(),
            null,
            label != null,
            answer.wording(),
            answer.expected(),
            read.count(),
            columns.size(),
            table.place(row.row(), slot, entry.key(), null)));
    otherRows.values(row.row(), slot, entry.key(), read, columns, table);
    if (read.slots() != null || read.glued() != null) {
      Integer item = forms.item(entry.key());
      columns.stream()
          .map(TableColumn::form)
          .filter(Objects::nonNull)
          .forEach(column -> table.headed(item + "." + column.key(), column, headColumns));
    }
  }

  private List<Integer> itemsOf(Part part, List<RowAnswer> answers) {
    List<Integer> items = new ArrayList<>();
    for (int index : part.rows) {
      RowEntry entry = answers.get(index).entry();
      Integer item = entry == null ? null : forms.item(entry.key());
      if (item != null) {
        items.add(item);
      }
    }
    return items;
  }

  /** The items of the rows below each caption. */
  private List<List<Integer>> items(List<Part> parts, List<RowAnswer> answers, int captions) {
    List<List<Integer>> items = new ArrayList<>();
    for (int i = 0; i < captions; i++) {
      items.add(new ArrayList<>());
    }
    for (Part part : parts) {
      if (part.caption >= 0) {
        items.get(part.caption).addAll(itemsOf(part, answers));
      }
    }
    return items;
  }

  static @Nullable Integer commonest(List<Integer> items) {
    Map<Integer, Integer> counts = new LinkedHashMap<>();
    items.forEach(item -> counts.merge(item, 1, Integer::sum));
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() == most)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }
}
