package org.jianbao.compare;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import org.jianbao.assessment.AssessedReport;
import org.jianbao.assessment.ReportDigest;
import org.jianbao.check.Finding;
import org.jianbao.facts.Filing;
import org.jianbao.form.OrganisationKind;
import org.jianbao.pack.BasisKind;
import org.jianbao.pack.Deadline;
import org.jianbao.pack.RulePack;
import org.jianbao.pack.Severity;
import org.jianbao.report.Place;
import org.jianbao.roster.RosterBody;
import org.jspecify.annotations.Nullable;

/** Facts about the day on which a report was filed. */
final class Filings {
  private static final Place NOWHERE = new Place(null, null, null, null, null, "");

  private final ReportRules rules;

  Filings(ReportRules rules) {
    this.rules = rules;
  }

  /**
   * The fact; null if nothing sets a deadline.
   *
   * @param format the pack of the year, or null
   */
  @Nullable Filing of(AssessedReport report, RosterBody body, int year, @Nullable RulePack format) {
    LocalDate own = body.deadline();
    LocalDate deadline = own == null ? ofPack(report, body, year, format) : own;
    if (deadline == null) {
      return null;
    }
    ReportDigest digest = report.digest();
    LocalDate signed = day(digest.signOffDate());
    LocalDate published = day(digest.publicationDate());
    LocalDate dated = signed == null ? published : signed;
    // A page moved to a new site bears the day of the move.
    boolean timely = published != null && published.getYear() == year + 1;
    boolean late = dated != null && dated.isAfter(deadline);
    return new Filing(
        body.name(),
        deadline.toString(),
        own != null,
        dated == null ? null : dated.toString(),
        late,
        published == null ? null : published.toString(),
        timely && published.isAfter(deadline),
        rules.findings(ReportRules.Use.DATE, report.scorecard()).stream()
            .anyMatch(each -> !excused(each, report, body)),
        place(late && signed != null ? digest.signOff() : digest.publication()));
  }

  private static Place place(ReportDigest.@Nullable Text words) {
    return words == null
        ? NOWHERE
        : new Place(words.section(), null, null, null, words.location(), words.text());
  }

  /**
   * Whether a finding that a report is late does not stand, because the roster gives the body more
   * time; a day that the law sets stands.
   */
  boolean excused(Finding finding, AssessedReport report, RosterBody body) {
    LocalDate deadline = body.deadline();
    LocalDate signed = day(report.digest().signOffDate());
    LocalDate dated = signed == null ? day(report.digest().publicationDate()) : signed;
    return rules.is(ReportRules.Use.LATE, finding)
        && finding.basisKind() == BasisKind.PRACTICE
        && deadline != null
        && dated != null
        && !dated.isAfter(deadline);
  }

  private static @Nullable LocalDate day(@Nullable String iso) {
    try {
      return iso == null ? null : LocalDate.parse(iso);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The first day on which the pack finds a report of such a body late. */
  private static @Nullable LocalDate ofPack(
      AssessedReport report, RosterBody body, int year, @Nullable RulePack format) {
    OrganisationKind kind = body.kind();
    if (kind == null && report.scorecard().report() != null) {
      kind = report.scorecard().report().organisation().kind();
    }
    return format == null || kind == null
        ? null
        : format.deadlines(kind).stream()
            .filter(each -> each.severity() != Severity.HINT)
            .map(Deadline::lastDay)
            .min(Comparator.naturalOrder())
            .map(day -> day.atYear(year + 1))
            .orElse(null);
  }
}
