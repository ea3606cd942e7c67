package org.jianbao.assessment;

import org.jianbao.scorecard.Scorecard;

/**
 * A report of a yearly assessment as checked by itself, before others are looked at.
 *
 * @param path its path below the folder assessed, parts separated by /; unique within the
 *     assessment
 * @param scorecard what the rules say of it alone, without waivers; its source names the file and
 *     the hash of its bytes
 * @param digest what it is compared by; {@link ReportDigest#NONE} if it could not be read
 */
public record AssessedReport(String path, Scorecard scorecard, ReportDigest digest) {

  /** The report of a scorecard whose source names its path below the folder. */
  public static AssessedReport of(Scorecard scorecard, ReportDigest digest) {
    return new AssessedReport(scorecard.source().path(), scorecard, digest);
  }
}
