package org.jianbao.check;

import java.util.List;
import org.jianbao.facts.YearClaim;
import org.jianbao.report.Report;

/** The years that running text names where the report year belongs. */
final class YearFacts {
  private YearFacts() {}

  static List<YearClaim> of(Report report) {
    Integer year = report.year();
    return report.yearClaims().stream()
        .map(
            claim ->
                new YearClaim(
                    claim.year(), year != null && claim.year() != year, year, claim.place()))
        .toList();
  }
}
