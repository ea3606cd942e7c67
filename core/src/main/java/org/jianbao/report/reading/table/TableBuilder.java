package org.jianbao.report.reading.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jianbao.document.Block;
import org.jianbao.document.Location;
import org.jianbao.form.ColumnForm;
import org.jianbao.report.AbsentLabel;
import org.jianbao.report.Caption;
import org.jianbao.report.Deduction;
import org.jianbao.report.Place;
import org.jianbao.report.ReportCell;
import org.jianbao.report.ReportLabel;
import org.jianbao.report.ReportRow;
import org.jianbao.report.ReportTable;
import org.jianbao.report.Unreadable;
import org.jianbao.report.Wording;
import org.jspecify.annotations.Nullable;

/** Collects what is read of one official table, each piece with its place. */
final class TableBuilder {
  private final String key;
  private final @Nullable Integer section;
  private final CellReader reader;
  private final List<ReportRow> rows = new ArrayList<>();
  private final List<ReportLabel> labels = new ArrayList<>();
  private final List<Caption> captions = new ArrayList<>();
  private final List<ReportCell> cells = new ArrayList<>();
  private final List<Unreadable> unreadable = new ArrayList<>();
  private final List<Deduction> deductions = new ArrayList<>();
  private final Set<String> labelled = new HashSet<>();

  TableBuilder(String key, @Nullable Integer section, CellReader reader) {
    this.key = key;
    this.section = section;
    this.reader = reader;
  }

  /** The place of a slot. */
  Place place(
      SourceRow row, @Nullable Slot slot, @Nullable String rowKey, @Nullable String column) {
    if (slot == null) {
      return new Place(section, key, rowKey, column, null, "");
    }
    return new Place(section, key, rowKey, column, row.location(slot), row.quote(slot));
  }

  /** A label of a head or row group; only its first occurrence counts. */
  void label(
      ReportLabel.Kind kind, String labelKey, HeadMatcher.Hit hit, SourceRow row, Slot slot) {
    Wording wording = hit.match().wording();
    if (wording == null || !labelled.add(kind + " " + labelKey)) {
      return;
    }
    boolean ofRows = kind == ReportLabel.Kind.ROW_GROUP;
    boolean corner = kind == ReportLabel.Kind.CORNER;
    Place place = place(row, slot, ofRows ? labelKey : null, ofRows || corner ? null : labelKey);
    labels.add(new ReportLabel(kind, labelKey, wording, hit.match().expected(), place));
  }

  /** Whether a label of this kind and key stands in the table. */
  boolean hasLabel(ReportLabel.Kind kind, String labelKey) {
    return labelled.contains(kind + " " + labelKey);
  }

  /**
   * Notes that a row's block has this column, though its head may stand over another block.
   *
   * @param head the columns of the head over the row
   */
  void headed(String labelKey, ColumnForm column, List<TableColumn> head) {
    if (head.stream()
        .anyMatch(each -> each.form() != null && each.form().label().equals(column.label()))) {
      labelled.add(ReportLabel.Kind.COLUMN + " " + labelKey);
    }
  }

  void caption(Caption caption) {
    captions.add(caption);
  }

  void row(ReportRow row) {
    rows.add(row);
  }

  /** Whether a row of this key stands in the table. */
  boolean hasRow(String rowKey) {
    return rows.stream().anyMatch(row -> rowKey.equals(row.key()));
  }

  /**
   * Reads the values of a row whose key and columns are known; says so if they stood glued together
   * and were parted.
   */
  void values(String rowKey, SourceRow row, Values values, List<TableColumn> columns) {
    List<Slot> slots = values.slots();
    if (slots == null) {
      return;
    }
    if (values.glued() != null) {
      deductions.add(
          new Deduction(
              rowKey,
              OtherRows.rawValues(values.glued().from()),
              String.join(" ", slots.stream().map(Slot::text).toList()),
              !values.glued().forced(),
              place(row, values.glued().from().get(0), rowKey, null)));
    }
    for (int i = 0; i < slots.size(); i++) {
      ColumnForm form = columns.get(i).form();
      if (form != null) {
        value(rowKey, row, slots.get(i), form, columns.get(i).unit());
      }
    }
  }

  private void value(
      String rowKey, SourceRow row, Slot slot, ColumnForm form, @Nullable String headUnit) {
    Place place = place(row, slot, rowKey, form.key());
    if (slot.covered()) {
      unreadable(rowKey, form.key(), slot.text(), "单元格与上方单元格合并，无法确定数值", place);
      return;
    }
    if (slot.blank() && slot.cell() != null && slot.cell().pictures() > 0) {
      unreadable(rowKey, form.key(), slot.text(), "单元格内是图片", place);
      return;
    }
    CellReading reading = reader.read(slot.text(), form.kind(), form.unit(), headUnit);
    if (reading instanceof CellReading.Decided decided) {
      cells.add(
          new ReportCell(rowKey, form.key(), form.kind(), decided.value(), slot.text(), place));
    } else if (reading instanceof CellReading.Undecided undecided) {
      unreadable(rowKey, form.key(), slot.text(), undecided.reason(), place);
    }
  }

  /** States that a row or the whole table cannot be read. */
  void unreadable(
      @Nullable String rowKey, @Nullable String column, String raw, String reason, Place place) {
    unreadable.add(new Unreadable("table." + key, rowKey, column, raw, reason, place));
  }

  List<Unreadable> unreadable() {
    return List.copyOf(unreadable);
  }

  /** The table. */
  ReportTable build(FormChoice choice, List<AbsentLabel> absent, Block first) {
    Location location =
        new Location(first.number(), first.page(), first.line(), null, first.offset(), 0);
    return new ReportTable(
        key,
        choice.form(),
        choice.certainty(),
        choice.expectedCertainty(),
        rows,
        labels,
        absent,
        captions,
        cells,
        deductions,
        new Place(section, key, null, null, location, ""));
  }
}
