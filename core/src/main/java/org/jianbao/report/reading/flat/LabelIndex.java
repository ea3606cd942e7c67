package org.jianbao.report.reading.flat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.form.BlockTableForm;
import org.jianbao.form.ColumnForm;
import org.jianbao.form.ColumnGroupForm;
import org.jianbao.form.Form;
import org.jianbao.form.Label;
import org.jianbao.form.MatrixTableForm;
import org.jianbao.form.SingleRowTableForm;
import org.jianbao.form.TableForm;
import org.jianbao.report.reading.LabelMatcher;

/** All wordings of the labels of all forms, to be looked up by how they begin. */
final class LabelIndex {
  private static final int SHORTEST = 2;

  /** The heading of a section, which belongs to no table and may hold the words of labels. */
  static final Use HEADING = new Use("", Role.HEAD, "", 0, null);

  private final LabelMatcher matcher;
  private final Map<String, LabelWording> wordings = new LinkedHashMap<>();
  private final Map<Integer, List<LabelWording>> byStart = new HashMap<>();
  private final Map<String, List<Known>> labels = new LinkedHashMap<>();

  /** A label of a table. */
  record Known(Label label, LabelMatcher.Wordings wordings, Use use) {}

  LabelIndex(LabelMatcher matcher, List<Form> forms) {
    this.matcher = matcher;
    for (Form form : forms) {
      form.tables().forEach(this::add);
      form.sections().forEach(section -> add(section.heading(), HEADING));
    }
    for (LabelWording wording : wordings.values()) {
      int start = start(wording.plain(), 0);
      byStart.computeIfAbsent(start, key -> new ArrayList<>()).add(wording);
    }
    byStart
        .values()
        .forEach(
            list ->
                list.sort(
                    Comparator.comparingInt((LabelWording wording) -> -wording.plain().length())));
  }

  private void add(TableForm table) {
    if (table instanceof BlockTableForm blocks) {
      add(blocks.head(), new Use(table.key(), Role.HEAD, "", 0, null));
      blocks.blocks().stream()
          .flatMap(block -> block.columns().stream())
          .forEach(column -> add(column.label(), column(table, column, 1)));
    } else if (table instanceof MatrixTableForm matrix) {
      if (matrix.corner() != null) {
        add(matrix.corner(), new Use(table.key(), Role.CORNER, "", 0, null));
      }
      groups(table, matrix.columnGroups());
      for (ColumnForm column : matrix.columns()) {
        add(column.label(), column(table, column, level(column.key(), matrix.columnGroups())));
      }
      matrix
          .groups()
          .forEach(
              group ->
                  add(
                      group.label(),
                      new Use(
                          table.key(),
                          Role.ROW_GROUP,
                          group.key(),
                          0,
                          Ordinals.of(group.label().official()))));
    } else if (table instanceof SingleRowTableForm single) {
      groups(table, single.columnGroups());
      int lowest =
          1
              + single.columnGroups().stream()
                  .mapToInt(group -> level(group.key(), single.columnGroups()))
                  .max()
                  .orElse(0);
      single.columns().forEach(column -> add(column.label(), column(table, column, lowest)));
    }
    if (!(table instanceof SingleRowTableForm)) {
      table
          .rows()
          .forEach(
              row ->
                  add(
                      row.label(),
                      new Use(
                          table.key(),
                          Role.ROW,
                          row.key(),
                          0,
                          Ordinals.of(row.label().official()))));
    }
  }

  private static Use column(TableForm table, ColumnForm column, int level) {
    return new Use(table.key(), Role.COLUMN, column.key(), level, null);
  }

  private void groups(TableForm table, List<ColumnGroupForm> groups) {
    for (ColumnGroupForm group : groups) {
      int level = level(group.key(), groups);
      add(group.label(), new Use(table.key(), Role.COLUMN_GROUP, group.key(), level, null));
    }
  }

  /** Number of groups that stand over a column or group. */
  private static int level(String key, List<ColumnGroupForm> groups) {
    for (ColumnGroupForm group : groups) {
      if (group.of().contains(key)) {
        return 1 + level(group.key(), groups);
      }
    }
    return 0;
  }

  private void add(Label label, Use use) {
    LabelMatcher.Wordings all = matcher.wordings(label);
    if (use != HEADING) {
      labels
          .computeIfAbsent(use.table(), table -> new ArrayList<>())
          .add(new Known(label, all, use));
    }
    all.plain()
        .filter(plain -> plain.length() >= SHORTEST)
        .forEach(
            plain ->
                wordings.merge(
                    plain, new LabelWording(plain, List.of(use)), (known, one) -> known.with(use)));
  }

  LabelMatcher matcher() {
    return matcher;
  }

  /** All labels of a table in all forms. */
  List<Known> labels(String table) {
    return labels.getOrDefault(table, List.of());
  }

  /** Keys of the tables. */
  List<String> tables() {
    return List.copyOf(labels.keySet());
  }

  /** The wordings with which a text goes on at an index, the longest first. */
  List<LabelWording> at(CharSequence plain, int index) {
    if (index + SHORTEST > plain.length()) {
      return List.of();
    }
    List<LabelWording> candidates = byStart.get(start(plain, index));
    if (candidates == null) {
      return List.of();
    }
    List<LabelWording> found = new ArrayList<>(2);
    for (LabelWording candidate : candidates) {
      if (goesOn(plain, index, candidate.plain())) {
        found.add(candidate);
      }
    }
    return found;
  }

  private static boolean goesOn(CharSequence text, int index, String with) {
    if (index + with.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < with.length(); i++) {
      if (text.charAt(index + i) != with.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int start(CharSequence text, int index) {
    return text.charAt(index) << 16 | text.charAt(index + 1);
  }
}
