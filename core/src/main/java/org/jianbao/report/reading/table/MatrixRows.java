package org.jianbao.report.reading.table;

import java.util.ArrayList;
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
import org.jianbao.report.reading.LabelMatch;
import org.jianbao.report.reading.LabelOrdinal;
import org.jspecify.annotations.Nullable;

/** The labels of rows and row groups that all forms of a table know, and rows cut by them. */
final class MatrixRows {
  private static final int MOST_LABELS = 3;
  private static final double NEAR = 0.5;

  private final MatrixTableForm form;
  private final List<RowEntry> entries = new ArrayList<>();
  private final List<GroupForm> groups = new ArrayList<>();
  private final Labels labels;
  private final CellReader reader;

  MatrixRows(MatrixTableForm form, List<MatrixTableForm> others, Labels labels, CellReader reader) {
    this.form = form;
    this.labels = labels;
    this.reader = reader;
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
  record Data(LabelledRow row, @Nullable Slot own, @Nullable String group, boolean startsGroup) {}

  /** The rows of the chosen form in order, then those that only others have. */
  List<RowEntry> entries() {
    return List.copyOf(entries);
  }

  /** The group in which a row stands. */
  GroupForm groupForm(Data row) {
    return groups.stream()
        .filter(group -> group.key().equals(row.group()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no group " + row.group()));
  }

  /** Whether a row's own label is that of a row of a group or of a group within it. */
  boolean isRowOf(@Nullable String text, String group) {
    if (text == null) {
      return false;
    }
    RowEntry exact = exact(text);
    return exact != null
        ? isWithin(exact.group(), group)
        : entries.stream()
            .anyMatch(e -> isWithin(e.group(), group) && likeness(text, e.label()) > 0);
  }

  /** Number of the chosen form's rows in a group and the groups within it. */
  long rowsOf(String group) {
    return entries.stream().filter(e -> e.order() >= 0 && isWithin(e.group(), group)).count();
  }

  /** Whether a group is another one or, at whatever depth, part of it. */
  boolean isWithin(@Nullable String inner, @Nullable String outer) {
    String next = inner;
    for (int depth = 0; next != null && depth <= MOST_LABELS; depth++) {
      if (next.equals(outer)) {
        return true;
      }
      String key = next;
      next =
          groups.stream()
              .filter(group -> group.key().equals(key))
              .findFirst()
              .map(GroupForm::parent)
              .orElse(null);
    }
    return false;
  }

  /** Whether a text is a listed label of a row or row group, and not merely of a column. */
  boolean surelyRow(String text) {
    for (RowEntry entry : entries) {
      if (labels.exact(text, entry.label())) {
        return LabelOrdinal.of(text) != null
            || form.columns().stream().noneMatch(column -> labels.exact(text, column.label()));
      }
    }
    return groups.stream().anyMatch(group -> labels.exact(text, group.label()));
  }

  /** Whether a text is a listed label of a row and of no row group. */
  private boolean surelyLeaf(String text) {
    return exact(text) != null
        && groups.stream().noneMatch(group -> labels.exact(text, group.label()));
  }

  /** Whether a text is a label of a row or row group, perhaps altered. */
  private boolean nearRow(String text) {
    return entries.stream().anyMatch(entry -> likeness(text, entry.label()) > 0)
        || groups.stream().anyMatch(group -> likeness(text, group.label()) > 0);
  }

  /**
   * The number of values that most labelled rows hold, or 0; where values are glued, the fewest
   * characters, for rows of nothing but zeros are the shortest.
   */
  int commonest(List<SourceRow> rows, RowValues values) {
    Map<Integer, Integer> counts = new TreeMap<>();
    boolean glued = false;
    for (SourceRow row : rows) {
      LabelledRow cut =
          LabelledRow.of(row, MOST_LABELS, 0, reader, this::surelyRow, this::surelyLeaf);
      if (!cut.labels().isEmpty() && !cut.rest().isEmpty()) {
        boolean together = values.areGlued(cut.rest());
        int count = together ? RowValues.characters(cut.rest()) : cut.rest().size();
        while (!together && count > form.columns().size() && cut.rest().get(count - 1).blank()) {
          count--;
        }
        glued |= together;
        counts.merge(count, 1, Integer::sum);
      }
    }
    if (glued) {
      return counts.entrySet().stream()
          .filter(entry -> entry.getValue() > 1)
          .mapToInt(Map.Entry::getKey)
          .min()
          .orElse(0);
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  /** Cuts each row into labels and values and carries the labels of groups down. */
  List<Data> group(List<SourceRow> rows, int columns, TableBuilder table) {
    List<Data> data = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    String current = null;
    for (SourceRow row : rows) {
      LabelledRow cut =
          LabelledRow.of(row, MOST_LABELS, columns, reader, this::nearRow, this::surelyLeaf);
      boolean starts = false;
      Slot own = null;
      for (int i = 0; i < cut.labels().size(); i++) {
        Slot slot = cut.labels().get(i);
        boolean last = i == cut.labels().size() - 1;
        GroupForm group = last && isRow(slot.text()) ? null : group(slot.text(), last);
        if (group != null && last && isAnother(slot.text(), group, current, seen)) {
          group = null;
        }
        if (group != null) {
          seen.add(group.key());
          starts |= !group.key().equals(current);
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

  /** Whether a label resembles a group that has stood above, but is none of its rows. */
  private boolean isAnother(
      String text, GroupForm group, @Nullable String current, Set<String> seen) {
    String ordinal = LabelOrdinal.of(text);
    return seen.contains(group.key())
        && !labels.exact(text, group.label())
        && (!group.key().equals(current)
            || ordinal != null && !ordinal.equals(LabelOrdinal.of(group.label().official())));
  }

  /** Whether a label tells its row by itself, not only within a group like 其他. */
  private static boolean telling(String text, RowEntry entry) {
    String official = entry.label().official();
    return official.length() > 5
        || Objects.equals(LabelOrdinal.of(text), LabelOrdinal.of(official));
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
    boolean exact = labels.exact(text, best.label());
    String ordinal = LabelOrdinal.of(text);
    if (own
        && !exact
        && ordinal != null
        && !ordinal.equals(LabelOrdinal.of(best.label().official()))) {
      return null;
    }
    double likeness = likeness(text, best.label());
    double row =
        own ? entries.stream().mapToDouble(e -> likeness(text, e.label())).max().orElse(0) : 0;
    return exact || likeness > row ? best : null;
  }

  /** Similarity, a little higher where the ordinals agree; 0 if not near. */
  private double likeness(String text, Label label) {
    LabelMatch match = labels.match(text, label);
    if (match.wording() == null || match.similarity() <= NEAR) {
      return 0;
    }
    String ordinal = LabelOrdinal.of(text);
    boolean same = ordinal != null && ordinal.equals(LabelOrdinal.of(label.official()));
    return match.similarity() + (same ? 0.1 : 0);
  }
}
