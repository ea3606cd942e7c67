package org.jianbao.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jianbao.assessment.AssessedReport;
import org.jianbao.assessment.ReportDigest;
import org.jianbao.check.Finding;
import org.jianbao.document.Location;
import org.jianbao.facts.GrowthPair;
import org.jianbao.report.Place;
import org.jspecify.annotations.Nullable;

/**
 * Growths over last year that running text states, beside the tables of both years. A figure is
 * that of the table only if the text and this year's table give the same number.
 */
final class Growths {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final TwoYears years;
  private final Counterparts counterparts;
  private final AssessedReport report;
  private final ReportRules rules;

  Growths(TwoYears years, Counterparts counterparts, AssessedReport report, ReportRules rules) {
    this.years = years;
    this.counterparts = counterparts;
    this.report = report;
    this.rules = rules;
  }

  List<GrowthPair> facts() {
    List<GrowthPair> facts = new ArrayList<>();
    for (ReportDigest.Growth growth : report.digest().growths()) {
      GrowthPair fact = judged(growth.location()) ? null : fact(growth);
      if (fact != null) {
        facts.add(fact);
      }
    }
    return facts;
  }

  /** Whether the report by itself has a finding about the percentage. */
  private boolean judged(Location clause) {
    return rules.findings(ReportRules.Use.PERCENTAGE, report.scorecard()).stream()
        .map(Finding::place)
        .map(Place::location)
        .anyMatch(other -> other != null && overlaps(clause, other));
  }

  private static boolean overlaps(Location one, Location other) {
    return one.paragraph() == other.paragraph()
        && one.offset() < other.offset() + other.length()
        && other.offset() < one.offset() + one.length();
  }

  private @Nullable GrowthPair fact(ReportDigest.Growth growth) {
    BigDecimal told = new BigDecimal(growth.value());
    GrowthPair first = null;
    for (List<CellKey> cells : counterparts.of(growth.object(), growth.applicant())) {
      BigDecimal value = Counterparts.sum(cells, years.now());
      BigDecimal before = Counterparts.sum(cells, years.previous());
      if (value != null && before != null && value.compareTo(told) == 0) {
        GrowthPair pair = pair(growth, cells, value, before);
        if (pair.fits()) {
          return pair;
        }
        first = first == null ? pair : first;
      }
    }
    return first;
  }

  private GrowthPair pair(
      ReportDigest.Growth growth, List<CellKey> cells, BigDecimal value, BigDecimal before) {
    BigDecimal stated = new BigDecimal(growth.percent());
    int digits = stated.scale();
    BigDecimal exact =
        before.signum() > 0
            ? value.subtract(before).movePointRight(2).divide(before, MathContext.DECIMAL64)
            : null;
    boolean still = exact == null && value.signum() == 0 && stated.signum() == 0;
    CellKey cell = cells.get(0);
    return new GrowthPair(
        cell.table(),
        cell.row(),
        cell.column(),
        cells.stream().map(years.form()::label).distinct().collect(Collectors.joining("＋")),
        stated,
        value,
        before,
        years.previousYear(),
        exact == null ? null : exact.setScale(digits, RoundingMode.HALF_UP),
        exact == null ? still : fits(exact, stated, digits),
        years.explained().contains(cell.table()),
        new Place(growth.section(), null, null, null, growth.location(), growth.quote()));
  }

  /** Growing by so many times is often said of what has become so many times as much. */
  private static boolean fits(BigDecimal exact, BigDecimal stated, int digits) {
    return rounds(exact, stated, digits)
        || digits < 0 && rounds(exact.add(HUNDRED), stated, digits);
  }

  private static boolean rounds(BigDecimal exact, BigDecimal stated, int digits) {
    return exact.setScale(digits, RoundingMode.HALF_UP).compareTo(stated) == 0
        || exact.setScale(digits, RoundingMode.DOWN).compareTo(stated) == 0;
  }
}
