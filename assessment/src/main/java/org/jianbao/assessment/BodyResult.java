package org.jianbao.assessment;

import java.util.List;
import org.jianbao.check.Finding;
import org.jianbao.roster.RosterBody;
import org.jianbao.score.Score;
import org.jianbao.score.Verdict;
import org.jianbao.scorecard.ScoredFinding;
import org.jspecify.annotations.Nullable;

/**
 * What came out for one body (机关) of an assessment. Without a roster the bodies are those that the
 * reports name.
 *
 * @param id stable within the assessment, fit for the name of a file: digits
 * @param body its entry on the roster
 * @param status whether it has a report in time
 * @param dated the day its report is dated or published, in ISO form, or null if unknown
 * @param path path of the report that counts, or null if there is none
 * @param others paths of further reports of it for the same year
 * @param verdict that of its report, or null if it has none
 * @param score that of its report, or null if it has none or is not assessable
 * @param errors number of findings of this severity that count; likewise {@code warnings} and
 *     {@code hints}
 * @param findings findings about the body and not about a report: missing, duplicate
 * @param previous last year's result, or null if it is not known
 */
public record BodyResult(
    String id,
    RosterBody body,
    Status status,
    @Nullable String dated,
    @Nullable String path,
    List<String> others,
    @Nullable Verdict verdict,
    @Nullable Score score,
    int errors,
    int warnings,
    int hints,
    List<ScoredFinding> findings,
    @Nullable Previous previous) {

  public BodyResult {
    others = List.copyOf(others);
    findings = List.copyOf(findings);
  }

  /** The findings about the body that count: those that nobody has waived. */
  public List<Finding> counting() {
    return findings.stream().filter(ScoredFinding::counts).map(ScoredFinding::finding).toList();
  }

  /** Whether a body has filed its report (报送情况). */
  public enum Status {
    /** In time, by the date that its report bears. */
    ON_TIME,
    /** After its last day. */
    LATE,
    /** There is a report; neither it nor the roster tells when it was published. */
    UNDATED,
    /** There is no report. */
    MISSING,
    /** There is a file, but it could not be read. */
    UNREADABLE
  }

  /**
   * Last year's result.
   *
   * @param score null if it was not assessable
   */
  public record Previous(
      int year, Verdict verdict, @Nullable Score score, int errors, int warnings, int hints) {}
}
