package org.jianbao.report.reading.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jianbao.form.BlockForm;
import org.jianbao.form.BlockTableForm;
import org.jianbao.form.ColumnForm;
import org.jianbao.form.RowForm;
import org.jianbao.report.ReportLabel;
import org.jspecify.annotations.Nullable;

/** The blocks of all known forms of one table, the chosen form's first. */
final class BlockForms {
  private final List<BlockTableForm> forms = new ArrayList<>();

  BlockForms(BlockTableForm chosen, List<BlockTableForm> others) {
    forms.add(chosen);
    forms.addAll(others);
  }

  BlockTableForm chosen() {
    return forms.get(0);
  }

  /** The rows of the chosen form in order, then those that only others have. */
  List<RowEntry> entries() {
    List<RowEntry> entries = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (BlockTableForm form : forms) {
      for (RowForm row : form.rows()) {
        if (keys.add(row.key())) {
          int order = form == chosen() ? keys.size() : -1;
          entries.add(new RowEntry(row.key(), row.label(), null, order));
        }
      }
    }
    return List.copyOf(entries);
  }

  /** The item of article 20 under which a row stands, or null. */
  @Nullable Integer item(String row) {
    for (BlockTableForm form : forms) {
      for (BlockForm block : form.blocks()) {
        if (block.rows().stream().anyMatch(r -> r.key().equals(row))) {
          return block.item();
        }
      }
    }
    return null;
  }

  /** All items, in order of the chosen form, then others. */
  List<Integer> items() {
    return forms.stream()
        .flatMap(form -> form.blocks().stream())
        .map(BlockForm::item)
        .distinct()
        .toList();
  }

  /** The columns of an item in each form that has it, the chosen form's first. */
  List<List<ColumnForm>> columns(int item) {
    return forms.stream()
        .flatMap(form -> form.blocks().stream())
        .filter(block -> block.item() == item)
        .map(BlockForm::columns)
        .toList();
  }

  /** The labels that may stand in the head of an item's block, or of any block. */
  List<HeadMatcher.Wanted> wanted(@Nullable Integer item) {
    List<HeadMatcher.Wanted> wanted = new ArrayList<>();
    for (int each : item == null ? items() : List.of(item)) {
      for (List<ColumnForm> columns : columns(each)) {
        for (ColumnForm column : columns) {
          HeadMatcher.Wanted first =
              wanted.stream().filter(w -> w.key().equals(column.key())).findFirst().orElse(null);
          if (first == null || !first.label().equals(column.label())) {
            wanted.add(
                new HeadMatcher.Wanted(
                    ReportLabel.Kind.COLUMN,
                    column.key(),
                    column.label(),
                    first == null || item == null ? null : first.label()));
          }
        }
      }
    }
    return wanted;
  }
}
