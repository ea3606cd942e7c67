package org.jianbao.check;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.jianbao.facts.Deadline;
import org.jianbao.pack.RulePack;
import org.jianbao.report.Place;
import org.jianbao.report.Publication;
import org.jianbao.report.Report;
import org.jianbao.report.Section;
import org.jianbao.report.SignOff;
import org.jianbao.report.WrittenDate;

/** The sign-off (落款), and whether the report is in time. */
final class SignOffFacts {
  private SignOffFacts() {}

  static List<Object> of(Report report, RulePack pack) {
    List<Object> facts = new ArrayList<>();
    facts.add(signOff(report));
    Integer year = report.year();
    SignOff signOff = report.signOff();
    Publication publication = report.publication();
    if (year == null) {
      return facts;
    }
    if (signOff != null && signOff.date() != null) {
      facts.addAll(deadlines(report, pack, year + 1, signOff.date(), false, signOff.place()));
    } else if (publication != null) {
      facts.addAll(
          deadlines(report, pack, year + 1, publication.date(), true, publication.place()));
    }
    return facts;
  }

  private static org.jianbao.facts.SignOff signOff(Report report) {
    SignOff signOff = report.signOff();
    Integer expected = report.year() == null ? null : Integer.valueOf(report.year() + 1);
    if (signOff == null) {
      return new org.jianbao.facts.SignOff(
          false, null, null, null, false, expected, absent(report.sections()));
    }
    WrittenDate date = signOff.date();
    return new org.jianbao.facts.SignOff(
        true,
        signOff.organisation(),
        date == null ? null : text(date),
        date == null ? null : Integer.valueOf(date.year()),
        date != null && expected != null && date.year() != expected,
        expected,
        signOff.place());
  }

  /** The section in which the sign-off should stand: the last. */
  private static Place absent(List<Section> sections) {
    Integer last = sections.isEmpty() ? null : sections.get(sections.size() - 1).number();
    return new Place(last, null, null, null, null, "");
  }

  private static List<Deadline> deadlines(
      Report report, RulePack pack, int year, WrittenDate date, boolean published, Place place) {
    return pack.deadlines(report.organisation().kind()).stream()
        .map(
            deadline ->
                new Deadline(
                    deadline.severity().code(),
                    Dates.iso(
                        year,
                        deadline.lastDay().getMonthValue(),
                        deadline.lastDay().getDayOfMonth()),
                    surelyAfter(date, year, deadline.lastDay()),
                    text(date),
                    published,
                    place))
        .toList();
  }

  /** Whether a date is surely later than a day; a month alone only if it begins later. */
  private static boolean surelyAfter(WrittenDate date, int year, MonthDay day) {
    Integer month = date.month();
    if (date.year() != year) {
      return date.year() > year;
    }
    LocalDate exact = date.day();
    if (exact != null) {
      return MonthDay.from(exact).isAfter(day);
    }
    return month != null && month >= 1 && month <= 12 && month > day.getMonthValue();
  }

  private static String text(WrittenDate date) {
    Integer month = date.month();
    Integer day = date.dayOfMonth();
    return date.day() == null || month == null || day == null
        ? OneLine.of(date.raw())
        : Dates.iso(date.year(), month, day);
  }
}
