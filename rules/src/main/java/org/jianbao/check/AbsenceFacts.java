package org.jianbao.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jianbao.facts.MissingColumn;
import org.jianbao.facts.MissingRows;
import org.jianbao.form.Form;
import org.jianbao.form.TableForm;
import org.jianbao.report.AbsentLabel;
import org.jianbao.report.Place;
import org.jianbao.report.ReportTable;

/** Rows and columns that the form prescribes and a table lacks (缺行、缺列). */
final class AbsenceFacts {
  private final ReportTable table;
  private final int section;
  private final Blocks blocks;

  private AbsenceFacts(ReportTable table, TableForm form, Blocks blocks) {
    this.table = table;
    this.section = form.section();
    this.blocks = blocks;
  }

  static List<Object> of(ReportTable table, Form form) {
    TableForm tableForm = form.table(table.key()).orElse(null);
    if (tableForm == null) {
      return List.of();
    }
    AbsenceFacts absences = new AbsenceFacts(table, tableForm, Blocks.of(form, table.key()));
    List<Object> facts = new ArrayList<>(absences.rows());
    facts.addAll(absences.columns());
    return facts;
  }

  private List<MissingRows> rows() {
    Map<String, List<AbsentLabel>> groups = new LinkedHashMap<>();
    for (AbsentLabel label : absent(AbsentLabel.Kind.ROW)) {
      groups.computeIfAbsent(groupOf(label), key -> new ArrayList<>()).add(label);
    }
    List<MissingRows> missing = new ArrayList<>();
    groups.values().forEach(labels -> missing.add(missing(labels)));
    return missing;
  }

  private MissingRows missing(List<AbsentLabel> labels) {
    AbsentLabel first = labels.get(0);
    boolean collapsed = labels.stream().anyMatch(AbsentLabel::collapsed);
    String group = first.group();
    boolean hasGroupKey = group != null && blocks.ofRow(first.key()) == null;
    String key = hasGroupKey && labels.size() > 1 ? Objects.requireNonNull(group) : first.key();
    return new MissingRows(
        table.key(),
        key,
        labels.size(),
        collapsed,
        labels.stream().map(AbsentLabel::official).collect(Collectors.joining("、")),
        Place.absentLabel(section, table.key(), key, null));
  }

  /** The label group or block of a row; a row without is a group of its own. */
  private String groupOf(AbsentLabel label) {
    String block = blocks.ofRow(label.key());
    if (block != null) {
      return "block " + block;
    }
    return label.group() != null ? "group " + label.group() : "row " + label.key();
  }

  private List<MissingColumn> columns() {
    List<String> missingRows = absent(AbsentLabel.Kind.ROW).stream().map(AbsentLabel::key).toList();
    List<MissingColumn> missing = new ArrayList<>();
    for (AbsentLabel label : absent(AbsentLabel.Kind.COLUMN)) {
      int dot = label.key().indexOf('.');
      List<String> rowsOfBlock = dot < 0 ? List.of() : blocks.rows(label.key().substring(0, dot));
      if (rowsOfBlock.isEmpty() || !missingRows.containsAll(rowsOfBlock)) {
        String column = rowsOfBlock.isEmpty() ? label.key() : label.key().substring(dot + 1);
        missing.add(
            new MissingColumn(
                table.key(),
                label.key(),
                label.official(),
                Place.absentLabel(section, table.key(), null, column)));
      }
    }
    return missing;
  }

  private List<AbsentLabel> absent(AbsentLabel.Kind kind) {
    return table.absent().stream().filter(label -> label.kind() == kind).toList();
  }
}
