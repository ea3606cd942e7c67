package org.jianbao.report.reading.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jianbao.form.GroupForm;
import org.jianbao.form.Label;
import org.jianbao.form.MatrixTableForm;
import org.jianbao.form.RowForm;
import org.jianbao.report.ReportLabel;
import org.jianbao.report.ReportRow;
import org.jianbao.report.Wording;
import org.jianbao.report.reading.LabelMatch;
import org.jspecify.annotations.Nullable;

/** Reads the table of labelled rows and columns (三、收到和处理政府信息公开申请情况). */
final class MatrixTableReading {
  private static final int MOST_LABELS = 3;
  private static final double NEAR = 0.5;

  private final MatrixTableForm form;
  private final List<RowEntry> entries = new ArrayList<>();
  private final List<GroupForm> groups = new ArrayList<>();
  private final Labels labels;
  private final CellReader reader;
  private final MatrixHead head;
  private final OtherRows otherRows;

  MatrixTableReading(
      MatrixTableForm form,
      List<MatrixTableForm> others,
      Labels labels,
      CellReader reader,
      HeadUnits units,
      OtherRows otherRows) {
    this.form = form;
    this.labels = labels;
    this.reader = reader;
    this.otherRows = otherRows;
    this.head = new MatrixHead(form, others, labels, units);
    Set<String> rowKeys = new HashSet<>();
    Set<String> groupKeys = new HashSet<>();
    addForm(form, true, rowKeys, groupKeys);
    others.forEach(other -> addForm(other, false, rowKeys, groupKeys));
  }

  private void addForm(
      MatrixTableForm each, boolean chosen, Set<String> rowKeys, Set<String> groupKeys) {
    for (RowForm row : each.rows()) {
      if (rowKeys.add(row.key())) {
        entries.add(
            new RowEntry(row.key(), row.label(), row.group(), chosen ? rowKeys.size() : -1));
      }
    }
    each.groups().stream().filter(group -> groupKeys.add(group.key())).forEach(groups::add);
  }

  /** A data row with what is known of its group before its key is. */
  private record Data(
      LabelledRow row, @Nullable Slot own, @Nullable String group, boolean startsGroup) {}

  /** Reads the rows of all parts of the table. */
  void read(List<SourceRow> rows, TableBuilder table) {
    List<SourceRow> headRows = new ArrayList<>();
    List<SourceRow> dataRows = new ArrayList<>();
    for (SourceRow row : rows) {
      if (row.blank()) {
        continue;
      }
      boolean labelled = row.filled().stream().anyMatch(slot -> surelyRow(slot.text()));
      if (!labelled && head.isHead(row)) {
        if (dataRows.isEmpty()) {
          headRows.add(row);
        }
      } else if (row.filled().size() > 1
          || labelled
          || reader.valueLike(row.filled().get(0).text())) {
        dataRows.add(row);
      } else if (otherRows.isExtra(row)) {
        dataRows.add(row);
      }
    }
    int commonest = commonest(dataRows);
    List<TableColumn> columns = head.read(headRows, commonest, table);
    List<Data> data = group(dataRows, columns.size(), table);
    resolve(data, inPlace(data, columns) ? columns : withoutPlaces(columns), table);
  }

  /** Whether all labels stand at the left of the columns, as in a real grid. */
  private static boolean inPlace(List<Data> data, List<TableColumn> columns) {
    int first = columns.get(0).start();
    return data.stream()
        .flatMap(row -> row.row().labels().stream())
        .allMatch(label -> label.column() < first);
  }

  private static List<TableColumn> withoutPlaces(List<TableColumn> columns) {
    return columns.stream().map(each -> new TableColumn(each.form(), 0, each.unit())).toList();
  }

  /** Whether a text is a listed label of a row or row group, and not merely of a column. */
  private boolean surelyRow(String text) {
    for (RowEntry entry : entries) {
      if (labels.exact(text, entry.label())) {
        return Labels.ordinal(text) != null
            || form.columns().stream().noneMatch(column -> labels.exact(text, column.label()));
      }
    }
    return groups.stream().anyMatch(group -> labels.exact(text, group.label()));
  }

  /** Whether a text is a label of a row or row group, perhaps altered. */
  private boolean nearRow(String text) {
    return entries.stream().anyMatch(entry -> likeness(text, entry.label()) > 0)
        || groups.stream().anyMatch(group -> likeness(text, group.label()) > 0);
  }

  private int commonest(List<SourceRow> rows) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (SourceRow row : rows) {
      LabelledRow cut = LabelledRow.of(row, MOST_LABELS, 0, reader, this::surelyRow);
      if (!cut.labels().isEmpty() && !cut.rest().isEmpty()) {
        int count = cut.rest().size();
        while (count > form.columns().size() && cut.rest().get(count - 1).blank()) {
          count--;
        }
        counts.merge(count, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  /** Cuts each row into labels and values and carries the labels of groups down. */
  private List<Data> group(List<SourceRow> rows, int columns, TableBuilder table) {
    List<Data> data = new ArrayList<>();
    String current = null;
    for (SourceRow row : rows) {
      LabelledRow cut = LabelledRow.of(row, MOST_LABELS, columns, reader, this::nearRow);
      boolean starts = false;
      Slot own = null;
      for (int i = 0; i < cut.labels().size(); i++) {
        Slot slot = cut.labels().get(i);
        boolean last = i == cut.labels().size() - 1;
        GroupForm group = last && isRow(slot.text()) ? null : group(slot.text(), last);
        if (group != null) {
          starts = !group.key().equals(current);
          current = group.key();
          LabelMatch match = labels.match(slot.text(), group.label());
          HeadMatcher.Hit hit = new HeadMatcher.Hit(ReportLabel.Kind.ROW_GROUP, group.key(), match);
          if (!last) {
            table.label(ReportLabel.Kind.ROW_GROUP, group.key(), hit, row, slot);
          }
        } else if (last) {
          own = slot;
        }
      }
      if (own != null) {
        RowEntry exact = exact(own.text());
        if (exact != null && telling(own.text(), exact)) {
          current = exact.group();
        }
      }
      data.add(new Data(cut, own, current, starts));
    }
    return data;
  }

  /** Whether a label tells its row by itself, not only within a group like 其他. */
  private static boolean telling(String text, RowEntry entry) {
    String official = entry.label().official();
    return official.length() > 5 || Objects.equals(Labels.ordinal(text), Labels.ordinal(official));
  }

  /** Whether a text is a listed label of one of the chosen form's rows. */
  private boolean isRow(String text) {
    return entries.stream().anyMatch(e -> e.order() >= 0 && labels.exact(text, e.label()));
  }

  private @Nullable RowEntry exact(String text) {
    return Labels.best(entries, entry -> labels.exact(text, entry.label()) ? 1 : 0);
  }

  /** The group of this label; a row's own label is one only if no row's label is as near. */
  private @Nullable GroupForm group(String text, boolean own) {
    GroupForm best = Labels.best(groups, group -> likeness(text, group.label()));
    if (best == null) {
      return null;
    }
    double likeness = likeness(text, best.label());
    double row =
        own ? entries.stream().mapToDouble(e -> likeness(text, e.label())).max().orElse(0) : 0;
    return labels.exact(text, best.label()) || likeness > row ? best : null;
  }

  /** Similarity, a little higher where the ordinals agree; 0 if not near. */
  private double likeness(String text, Label label) {
    LabelMatch match = labels.match(text, label);
    if (match.wording() == null || match.similarity() <= NEAR) {
      return 0;
    }
    String ordinal = Labels.ordinal(text);
    boolean same = ordinal != null && ordinal.equals(Labels.ordinal(label.official()));
    return match.similarity() + (same ? 0.1 : 0);
  }

  private void resolve(List<Data> data, List<TableColumn> columns, TableBuilder table) {
    List<Data> kept =
        data.stream().filter(d -> d.own() != null || d.startsGroup() || d.row().values()).toList();
    List<RowQuery> queries =
        kept.stream()
            .map(d -> new RowQuery(text(d.own()), d.group(), d.startsGroup() && d.own() == null))
            .toList();
    List<RowAnswer> answers = new RowResolver(entries, labels).resolve(queries);
    Map<String, Integer> ofGroup = rowsOfGroup(kept, answers);
    for (int i = 0; i < kept.size(); i++) {
      Data row = kept.get(i);
      RowAnswer answer = answers.get(i);
      boolean ownGroup = row.startsGroup() && row.own() == null && row.group() != null;
      if (answer.entry() != null) {
        if (ownGroup) {
          groupLabel(row, table);
        }
        known(row, answer, columns, table);
      } else if (ownGroup && ofGroup.getOrDefault(row.group(), 0) == 1) {
        wholeGroup(row, columns, table);
      } else {
        unknown(row, columns, table);
      }
    }
  }

  private static @Nullable String text(@Nullable Slot own) {
    return own == null ? null : own.text();
  }

  /** Number of rows of each group, with and without a label of their own. */
  private static Map<String, Integer> rowsOfGroup(List<Data> rows, List<RowAnswer> answers) {
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      RowEntry entry = answers.get(i).entry();
      String group = entry == null ? rows.get(i).group() : entry.group();
      if (group != null && (entry != null || rows.get(i).own() == null)) {
        counts.merge(group, 1, Integer::sum);
      }
    }
    return counts;
  }

  private void groupLabel(Data row, TableBuilder table) {
    Slot slot = row.row().labels().get(row.row().labels().size() - 1);
    GroupForm group = groupForm(row);
    LabelMatch match = labels.match(slot.text(), group.label());
    table.label(
        ReportLabel.Kind.ROW_GROUP,
        group.key(),
        new HeadMatcher.Hit(ReportLabel.Kind.ROW_GROUP, group.key(), match),
        row.row().row(),
        slot);
  }

  private GroupForm groupForm(Data row) {
    return groups.stream()
        .filter(group -> group.key().equals(row.group()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no group " + row.group()));
  }

  private void known(Data row, RowAnswer answer, List<TableColumn> columns, TableBuilder table) {
    RowEntry entry = answer.entry();
    if (entry != null) {
      Slot slot = row.own() == null ? row.row().firstCell() : row.own();
      add(
          row,
          entry.key(),
          entry.group(),
          slot,
          answer.wording(),
          answer.expected(),
          columns,
          table);
    }
  }

  /** A group given as one row: （六）其他处理 of the 2019 form. */
  private void wholeGroup(Data row, List<TableColumn> columns, TableBuilder table) {
    GroupForm group = groupForm(row);
    Slot slot = row.row().labels().get(row.row().labels().size() - 1);
    LabelMatch match = labels.match(slot.text(), group.label());
    add(row, group.key(), group.parent(), slot, match.wording(), match.expected(), columns, table);
  }

  private void add(
      Data row,
      String key,
      @Nullable String group,
      Slot slot,
      @Nullable Wording wording,
      @Nullable String expected,
      List<TableColumn> columns,
      TableBuilder table) {
    Values values = Values.of(row.row().row(), row.row().rest(), columns);
    boolean labelled = row.row().labels().contains(slot);
    table.row(
        new ReportRow(
            key,
            group,
            labelled,
            wording,
            expected,
            values.count(),
            columns.size(),
            table.place(row.row().row(), slot, key, null)));
    if (values.slots() == null) {
      otherRows.misshapen(row.row().row(), slot, key, values.count(), columns.size(), table);
    } else {
      table.values(key, row.row().row(), values.slots(), columns);
    }
  }

  private void unknown(Data row, List<TableColumn> columns, TableBuilder table) {
    if (row.own() != null) {
      if (!row.row().values() && row.row().rest().size() < columns.size()) {
        return;
      }
      otherRows.extra(row.row().row(), row.own(), row.group(), table);
    } else {
      otherRows.undecided(row.row(), row.group(), columns.size(), table);
    }
  }
}
