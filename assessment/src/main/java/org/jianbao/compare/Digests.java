package org.jianbao.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jianbao.assessment.ReportDigest;
import org.jianbao.document.Block;
import org.jianbao.document.Location;
import org.jianbao.document.Paragraph;
import org.jianbao.report.CellValue;
import org.jianbao.report.Deduction;
import org.jianbao.report.Place;
import org.jianbao.report.Publication;
import org.jianbao.report.Report;
import org.jianbao.report.ReportCell;
import org.jianbao.report.ReportTable;
import org.jianbao.report.Section;
import org.jianbao.report.SignOff;
import org.jianbao.report.figure.StatedGrowth;
import org.jianbao.scorecard.CheckedReport;
import org.jspecify.annotations.Nullable;

/** Makes what is kept of a report to compare it by. */
public final class Digests {
  /** A line no longer than this without any sign is a sub-heading, a name or a date. */
  private static final int LINE = 40;

  private static final String SIGNS = "。；，！？;,!?：:";

  private Digests() {}

  /** The digest of a report that was checked; {@link ReportDigest#NONE} if it could not be read. */
  public static ReportDigest of(CheckedReport checked) {
    Report report = checked.report();
    return report == null ? ReportDigest.NONE : of(report);
  }

  static ReportDigest of(Report report) {
    SignOff signOff = report.signOff();
    Publication publication = report.publication();
    return new ReportDigest(
        signOff == null ? null : signOff.organisation(),
        signOff == null ? null : iso(signOff.day()),
        signOff == null ? null : words(signOff.place(), report),
        publication == null ? null : iso(publication.date().day()),
        publication == null ? null : words(publication.place(), report),
        texts(report),
        growths(report),
        cells(report));
  }

  private static @Nullable String iso(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  /** The raw words at a place, or null if it is nowhere. */
  private static ReportDigest.@Nullable Text words(Place compact, Report report) {
    Place place = compact.in(report.places());
    return place.location() == null
        ? null
        : new ReportDigest.Text(place.section(), place.location(), place.quote());
  }

  private static List<ReportDigest.Text> texts(Report report) {
    List<Location> others = others(report);
    List<ReportDigest.Text> texts = new ArrayList<>();
    for (Section section : report.sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof Paragraph paragraph
            && isRunning(paragraph)
            && others.stream().noneMatch(other -> holds(paragraph, other))) {
          String text = paragraph.text();
          ReportDigest.Text words =
              words(
                  new Place(
                      section.number(), null, null, null, paragraph.at(0, text.length()), text),
                  report);
          if (words != null) {
            texts.add(words);
          }
        }
      }
    }
    return texts;
  }

  /** Places of the sign-off, and of tables' cells that are written as text. */
  private static List<Location> others(Report report) {
    List<Location> others = new ArrayList<>();
    SignOff signOff = report.signOff();
    if (signOff != null && signOff.place().location() != null) {
      others.add(signOff.place().location());
    }
    for (ReportTable table : report.tables()) {
      for (ReportCell cell : table.cells()) {
        Location location = cell.place().location();
        if (location != null && location.cell() == null) {
          others.add(location);
        }
      }
    }
    return others;
  }

  /** Whether a place makes a part of a paragraph that matters. */
  private static boolean holds(Paragraph paragraph, Location other) {
    int end = paragraph.offset() + paragraph.text().length();
    return other.paragraph() == paragraph.number()
        && other.offset() < end
        && other.offset() >= paragraph.offset()
        && paragraph.text().length() - other.length() <= LINE;
  }

  /** Whether a paragraph is running text: not blank, and no sub-heading or line by itself. */
  private static boolean isRunning(Paragraph paragraph) {
    String text = paragraph.text().strip();
    return text.length() > LINE || text.chars().anyMatch(c -> SIGNS.indexOf(c) >= 0);
  }

  private static List<ReportDigest.Growth> growths(Report report) {
    List<ReportDigest.Growth> growths = new ArrayList<>();
    for (StatedGrowth growth : report.figures().growths()) {
      Place place = growth.place().in(report.places());
      BigDecimal value = growth.figure().value();
      if (place.location() != null && value != null) {
        growths.add(
            new ReportDigest.Growth(
                growth.figure().object(),
                growth.figure().applicant(),
                value.toPlainString(),
                growth.percent().toString(),
                place.section(),
                place.location(),
                place.quote()));
      }
    }
    return growths;
  }

  private static List<ReportDigest.Cell> cells(Report report) {
    List<ReportDigest.Cell> cells = new ArrayList<>();
    for (ReportTable table : report.tables()) {
      Set<String> guessed =
          table.deductions().stream()
              .filter(Deduction::bySums)
              .map(Deduction::row)
              .collect(Collectors.toSet());
      for (ReportCell cell : table.cells()) {
        Place place = cell.place().in(report.places());
        cells.add(
            new ReportDigest.Cell(
                table.key(),
                cell.row(),
                cell.column(),
                cell.value() instanceof CellValue.Number number && !guessed.contains(cell.row())
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
