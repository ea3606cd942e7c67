package org.jianbao.report.reading.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianbao.form.ColumnForm;
import org.jianbao.form.ColumnGroupForm;
import org.jianbao.form.SingleRowTableForm;
import org.jianbao.report.ReportLabel;
import org.jspecify.annotations.Nullable;

/** The head of a table of a single row: groups that repeat the same columns. */
final class SingleRowHead {
  private final SingleRowTableForm form;
  private final HeadMatcher matcher;

  SingleRowHead(SingleRowTableForm form, Labels labels) {
    this.form = form;
    List<HeadMatcher.Wanted> wanted = new ArrayList<>();
    for (ColumnGroupForm group : form.columnGroups()) {
      wanted.add(
          new HeadMatcher.Wanted(ReportLabel.Kind.COLUMN_GROUP, group.key(), group.label(), null));
    }
    for (ColumnForm column : form.columns()) {
      wanted.add(
          new HeadMatcher.Wanted(ReportLabel.Kind.COLUMN, column.key(), column.label(), null));
    }
    this.matcher = new HeadMatcher(labels, wanted, true);
  }

  /** Whether a row is part of the head. */
  boolean isHead(SourceRow row) {
    return matcher.isHead(row);
  }

  /** The columns that a row of the head names. */
  Map<Slot, HeadMatcher.Hit> columns(SourceRow row) {
    Map<Slot, HeadMatcher.Hit> hits = matcher.match(List.of(row));
    hits.values().removeIf(hit -> !isColumn(hit));
    return hits;
  }

  /** Reads the head; null if it cannot be told which column belongs to which group. */
  @Nullable List<TableColumn> read(List<SourceRow> rows, TableBuilder table) {
    Map<Slot, HeadMatcher.Hit> hits = matcher.match(rows);
    Map<Slot, String> groups = new LinkedHashMap<>();
    boolean grid = rows.stream().anyMatch(row -> row.table() != null && row.table().grid());
    if (!(grid && bySpans(rows, hits, groups)) && !bySequence(rows, hits, groups)) {
      return null;
    }
    for (String group : new HashSet<>(groups.values())) {
      List<Slot> leaves =
          groups.keySet().stream().filter(slot -> group.equals(groups.get(slot))).toList();
      ColumnsBetween.name(leaves, hits, form.columns());
    }
    addLabels(rows, hits, groups, table);
    List<TableColumn> columns = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    groups.forEach(
        (slot, group) -> {
          HeadMatcher.Hit hit = hits.get(slot);
          String key = hit == null ? null : group + "." + hit.key();
          columns.add(
              new TableColumn(
                  key != null && keys.add(key) ? column(key) : null, slot.column(), null));
        });
    return columns;
  }

  private void addLabels(
      List<SourceRow> rows,
      Map<Slot, HeadMatcher.Hit> hits,
      Map<Slot, String> groups,
      TableBuilder table) {
    for (SourceRow row : rows) {
      for (Slot slot : row.filled()) {
        HeadMatcher.Hit hit = hits.get(slot);
        if (hit == null) {
          continue;
        }
        String group = groups.get(slot);
        table.label(
            hit.kind(), group == null ? hit.key() : group + "." + hit.key(), hit, row, slot);
      }
    }
  }

  private @Nullable ColumnForm column(String key) {
    return form.columns("").stream().filter(c -> c.key().equals(key)).findFirst().orElse(null);
  }

  private boolean isLeafGroup(HeadMatcher.@Nullable Hit hit) {
    return hit != null
        && hit.kind() == ReportLabel.Kind.COLUMN_GROUP
        && form.leafGroups().stream().anyMatch(group -> group.key().equals(hit.key()));
  }

  private static boolean isColumn(HeadMatcher.@Nullable Hit hit) {
    return hit != null && hit.kind() == ReportLabel.Kind.COLUMN;
  }

  /** In a grid: each column stands within the span of its group. */
  private boolean bySpans(
      List<SourceRow> rows, Map<Slot, HeadMatcher.Hit> hits, Map<Slot, String> groups) {
    List<Slot> heads = new ArrayList<>();
    List<Slot> leaves = new ArrayList<>();
    for (SourceRow row : rows) {
      boolean columns = row.filled().stream().anyMatch(slot -> isColumn(hits.get(slot)));
      for (Slot slot : row.filled()) {
        if (isLeafGroup(hits.get(slot))) {
          heads.add(slot);
        } else if (columns && (hits.get(slot) == null || isColumn(hits.get(slot)))) {
          leaves.add(slot);
        }
      }
    }
    leaves.sort(Comparator.comparingInt(Slot::column));
    if (!Slot.apart(leaves)) {
      return false;
    }
    for (Slot leaf : leaves) {
      HeadMatcher.Hit over = null;
      for (Slot head : heads) {
        if (head.column() <= leaf.column() && leaf.column() < head.end()) {
          over = hits.get(head);
        }
      }
      if (over == null) {
        groups.clear();
        return false;
      }
      groups.put(leaf, over.key());
    }
    return !groups.isEmpty();
  }

  /** Without a grid: goes along the lowest row with groups; each takes the next run of columns. */
  private boolean bySequence(
      List<SourceRow> rows, Map<Slot, HeadMatcher.Hit> hits, Map<Slot, String> groups) {
    int lowest = -1;
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).filled().stream().anyMatch(slot -> isLeafGroup(hits.get(slot)))) {
        lowest = i;
      }
    }
    if (lowest < 0) {
      return false;
    }
    List<String> above = new ArrayList<>();
    rows.subList(0, lowest).forEach(row -> above.addAll(groupsOf(row, hits)));
    List<Slot> row = rows.get(lowest).filled();
    boolean columnsBeside = row.stream().anyMatch(slot -> isColumn(hits.get(slot)));
    List<Slot> below = new ArrayList<>();
    rows.subList(lowest + 1, rows.size()).forEach(each -> below.addAll(each.filled()));
    List<String> here = groupsOf(rows.get(lowest), hits);
    int runsBelow = here.size() + (columnsBeside ? 0 : above.size());
    List<List<Slot>> runs = HeadRuns.split(below, runsBelow, slot -> order(hits.get(slot)));
    if (runs == null) {
      return false;
    }
    int next = 0;
    if (!columnsBeside) {
      for (String group : above) {
        putAll(groups, runs.get(next++), group);
      }
    }
    List<Slot> beside =
        row.stream().filter(slot -> columnsBeside && !isGroup(hits.get(slot))).toList();
    List<List<Slot>> besideRuns =
        HeadRuns.split(beside, above.size(), slot -> order(hits.get(slot)));
    if (columnsBeside && besideRuns == null) {
      return false;
    }
    int nextBeside = 0;
    for (Slot slot : row) {
      HeadMatcher.Hit hit = hits.get(slot);
      if (isLeafGroup(hit) && hit != null) {
        putAll(groups, runs.get(next++), hit.key());
      } else if (besideRuns != null
          && nextBeside < besideRuns.size()
          && slot == besideRuns.get(nextBeside).get(0)) {
        putAll(groups, besideRuns.get(nextBeside), above.get(nextBeside));
        nextBeside++;
      }
    }
    return !groups.isEmpty();
  }

  private static boolean isGroup(HeadMatcher.@Nullable Hit hit) {
    return hit != null && hit.kind() == ReportLabel.Kind.COLUMN_GROUP;
  }

  private static void putAll(Map<Slot, String> groups, List<Slot> slots, String group) {
    slots.forEach(slot -> groups.put(slot, group));
  }

  private List<String> groupsOf(SourceRow row, Map<Slot, HeadMatcher.Hit> hits) {
    List<String> keys = new ArrayList<>();
    for (Slot slot : row.filled()) {
      HeadMatcher.Hit hit = hits.get(slot);
      if (hit != null && isLeafGroup(hit)) {
        keys.add(hit.key());
      }
    }
    return keys;
  }

  private int order(HeadMatcher.@Nullable Hit hit) {
    for (int i = 0; i < form.columns().size(); i++) {
      if (hit != null && form.columns().get(i).key().equals(hit.key())) {
        return i;
      }
    }
    return -1;
  }
}
