package org.jianbao.check;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianbao.facts.Period;
import org.jianbao.pack.StatisticalPeriod;
import org.jianbao.report.BoundStatus;
import org.jianbao.report.PeriodBound;
import org.jianbao.report.PeriodStatement;
import org.jianbao.report.Report;
import org.jspecify.annotations.Nullable;

/** The statements of the statistical period (统计期限) and their ends. */
final class PeriodFacts {
  private static final int MONTHS = 12;

  private final @Nullable Integer year;
  private final @Nullable StatisticalPeriod asked;
  private final List<Object> facts = new ArrayList<>();
  private final List<PeriodStatement> statements = new ArrayList<>();
  private final List<Period> periods = new ArrayList<>();
  private int declared;

  private PeriodFacts(@Nullable Integer year, @Nullable StatisticalPeriod asked) {
    this.year = year;
    this.asked = asked;
  }

  static List<Object> of(Report report, @Nullable StatisticalPeriod asked) {
    PeriodFacts flattening = new PeriodFacts(report.year(), asked);
    report.periods().forEach(flattening::add);
    return flattening.facts;
  }

  private void add(PeriodStatement statement) {
    int number = statements.size() + 1;
    if (statement.declared()) {
      declared++;
    }
    PeriodBound start = statement.start();
    PeriodBound end = statement.end();
    Period period =
        new Period(
            number,
            statement.declared(),
            statement.declared() ? declared : 0,
            start != null && end != null,
            raws(statement, BoundStatus.GARBLED),
            raws(statement, BoundStatus.IMPOSSIBLE),
            start != null && end != null && isReversed(start, end),
            disagreement(statement),
            start == null ? null : Dates.text(start),
            end == null ? null : Dates.text(end),
            statement.place());
    facts.add(period);
    if (start != null) {
      facts.add(bound(number, "start", start, asked == null ? null : asked.start(), statement));
    }
    if (end != null) {
      facts.add(bound(number, "end", end, asked == null ? null : asked.end(), statement));
    }
    statements.add(statement);
    periods.add(period);
  }

  private org.jianbao.facts.PeriodBound bound(
      int number,
      String which,
      PeriodBound bound,
      @Nullable MonthDay day,
      PeriodStatement statement) {
    return new org.jianbao.facts.PeriodBound(
        number,
        which,
        bound.year(),
        bound.month(),
        bound.day(),
        Words.of(bound.status()),
        bound.status() != BoundStatus.GARBLED
            && year != null
            && day != null
            && (differs(bound.year(), year)
                || differs(bound.month(), day.getMonthValue())
                || differs(bound.day(), day.getDayOfMonth())),
        Dates.text(bound),
        year == null || day == null
            ? null
            : Dates.iso(year, day.getMonthValue(), day.getDayOfMonth()),
        statement.place());
  }

  /** Whether the end is before the start; a month that no calendar has tells nothing. */
  private static boolean isReversed(PeriodBound start, PeriodBound end) {
    return Dates.surelyBefore(end, start) && isMonth(start.month()) && isMonth(end.month());
  }

  private static boolean isMonth(@Nullable Integer month) {
    return month == null || month >= 1 && month <= MONTHS;
  }

  private static boolean differs(@Nullable Integer given, int wanted) {
    return given != null && given != wanted;
  }

  private static @Nullable String raws(PeriodStatement statement, BoundStatus status) {
    String raws =
        Stream.of(statement.start(), statement.end())
            .filter(Objects::nonNull)
            .filter(bound -> bound.status() == status)
            .map(bound -> OneLine.of(bound.raw()))
            .collect(Collectors.joining("、"));
    return raws.isEmpty() ? null : raws;
  }

  private @Nullable Period disagreement(PeriodStatement statement) {
    if (!comparable(statement)) {
      return null;
    }
    Period first = null;
    for (int i = 0; i < statements.size(); i++) {
      PeriodStatement earlier = statements.get(i);
      if (!comparable(earlier) || !(statement.declared() || earlier.declared())) {
        continue;
      }
      boolean disagree =
          Dates.differ(earlier.start(), statement.start())
              || Dates.differ(earlier.end(), statement.end());
      if (!disagree) {
        return null;
      }
      first = first == null ? periods.get(i) : first;
    }
    return first;
  }

  /** A mere 截至 speaks of the period only in the month in which it ends. */
  private boolean comparable(PeriodStatement statement) {
    PeriodBound end = statement.end();
    return statement.declared()
        || end != null
            && end.year() != null
            && end.year().equals(year)
            && end.month() != null
            && asked != null
            && end.month() == asked.end().getMonthValue();
  }
}
