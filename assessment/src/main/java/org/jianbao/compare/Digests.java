package org.jianbao.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jianbao.assessment.ReportDigest;
import org.jianbao.document.Block;
import org.jianbao.document.Paragraph;
import org.jianbao.report.CellValue;
import org.jianbao.report.Place;
import org.jianbao.report.Report;
import org.jianbao.report.ReportCell;
import org.jianbao.report.ReportTable;
import org.jianbao.report.Section;
import org.jianbao.report.SignOff;
import org.jianbao.scorecard.CheckedReport;
import org.jspecify.annotations.Nullable;

/** Makes what is kept of a report to compare it by. */
public final class Digests {
  private Digests() {}

  /** The digest of a report that was checked; {@link ReportDigest#NONE} if it could not be read. */
  public static ReportDigest of(CheckedReport checked) {
    Report report = checked.report();
    return report == null ? ReportDigest.NONE : of(report);
  }

  static ReportDigest of(Report report) {
    SignOff signOff = report.signOff();
    return new ReportDigest(
        signOff == null ? null : signOff.organisation(),
        signOff == null ? null : iso(signOff.day()),
        report.publication() == null ? null : iso(report.publication().date().day()),
        texts(report),
        List.of(),
        cells(report));
  }

  private static @Nullable String iso(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static List<ReportDigest.Text> texts(Report report) {
    List<ReportDigest.Text> texts = new ArrayList<>();
    for (Section section : report.sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof Paragraph paragraph && !paragraph.text().isBlank()) {
          String text = paragraph.text();
          Place place =
              new Place(section.number(), null, null, null, paragraph.at(0, text.length()), text)
                  .in(report.places());
          if (place.location() != null) {
            texts.add(new ReportDigest.Text(place.section(), place.location(), place.quote()));
          }
        }
      }
    }
    return texts;
  }

  private static List<ReportDigest.Cell> cells(Report report) {
    List<ReportDigest.Cell> cells = new ArrayList<>();
    for (ReportTable table : report.tables()) {
      for (ReportCell cell : table.cells()) {
        Place place = cell.place().in(report.places());
        cells.add(
            new ReportDigest.Cell(
                table.key(),
                cell.row(),
                cell.column(),
                cell.value() instanceof CellValue.Number number
                    ? number.value().toPlainString()
                    : null,
                cell.raw(),
                place.section(),
                place.location()));
      }
    }
    return cells;
  }
}
