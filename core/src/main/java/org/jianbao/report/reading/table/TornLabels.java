package org.jianbao.report.reading.table;

import java.util.List;
import org.jianbao.report.Place;
import org.jianbao.report.ReportLabel;
import org.jianbao.report.ReportRow;
import org.jianbao.report.ReportTable;
import org.jianbao.report.Wording;
import org.jianbao.text.CompactText;
import org.jspecify.annotations.Nullable;

/**
 * Accepts labels that are the beginning or the end of what they should be, in tables whose cells
 * are told by where text stands on a page: their other lines may have been taken for something
 * else.
 */
final class TornLabels {
  private TornLabels() {}

  static ReportTable accepted(ReportTable table) {
    List<ReportRow> rows = table.rows().stream().map(TornLabels::accepted).toList();
    List<ReportLabel> labels = table.labels().stream().map(TornLabels::accepted).toList();
    return new ReportTable(
        table.key(),
        table.form(),
        table.certainty(),
        table.expectedCertainty(),
        rows,
        labels,
        table.absent(),
        table.captions(),
        table.cells(),
        table.deductions(),
        table.place());
  }

  private static ReportRow accepted(ReportRow row) {
    return row.labelled() && isTorn(row.wording(), row.expected(), row.place())
        ? new ReportRow(
            row.key(),
            row.group(),
            /* labelled= */ true,
            Wording.ACCEPTED,
            /* expected= */ null,
            row.values(),
            row.columns(),
            row.place())
        : row;
  }

  private static ReportLabel accepted(ReportLabel label) {
    return isTorn(label.wording(), label.expected(), label.place())
        ? new ReportLabel(
            label.kind(), label.key(), Wording.ACCEPTED, /* expected= */ null, label.place())
        : label;
  }

  private static boolean isTorn(@Nullable Wording wording, @Nullable String expected, Place place) {
    if (wording != Wording.ALTERED || expected == null) {
      return false;
    }
    String whole = CompactText.of(expected).text();
    String label = CompactText.of(place.quote()).text();
    return !label.isEmpty() && (whole.startsWith(label) || whole.endsWith(label));
  }
}
