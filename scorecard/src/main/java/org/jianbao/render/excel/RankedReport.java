package org.jianbao.render.excel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jianbao.check.Problem;
import org.jianbao.pack.Severity;
import org.jianbao.render.words.Words;
import org.jianbao.score.Verdict;
import org.jianbao.scorecard.ReportSummary;
import org.jianbao.scorecard.Scorecard;
import org.jspecify.annotations.Nullable;

/**
 * What the ranking tells of a report.
 *
 * @param findings number of findings that count, by severity
 * @param waived number of those that do not
 * @param others what it comes to under other schemes, or ""
 * @param problems why it could not be read or assessed, and remarks
 */
record RankedReport(
    String path,
    @Nullable ReportSummary report,
    Verdict verdict,
    @Nullable BigDecimal points,
    @Nullable String grade,
    int[] findings,
    int waived,
    String others,
    String problems) {

  static RankedReport of(Scorecard card, Words words) {
    int[] findings = new int[Severity.values().length];
    card.counting().forEach(each -> findings[each.finding().severity().ordinal()]++);
    return new RankedReport(
        card.source().path(),
        summary(card.report()),
        card.verdict(),
        card.score() == null ? null : card.score().points(),
        card.score() == null ? null : card.score().grade(),
        findings,
        card.findings().size() - card.counting().size(),
        card.others().stream()
            .map(
                other ->
                    words.of(
                        "value.otherScheme",
                        other.scheme().id(),
                        words.result(other.verdict(), other.score())))
            .collect(Collectors.joining("；")),
        String.join("；", card.problems().stream().map(Problem::message).toList()));
  }

  /** The summary without tables, of which a run has too many. */
  private static @Nullable ReportSummary summary(@Nullable ReportSummary report) {
    return report == null
        ? null
        : new ReportSummary(
            report.title(),
            report.organisation(),
            report.year(),
            null,
            Map.of(),
            List.of(),
            List.of());
  }

  /** The body, or the file if it is unknown. */
  String name() {
    return report == null || report.organisation().name() == null
        ? path
        : report.organisation().name();
  }
}
