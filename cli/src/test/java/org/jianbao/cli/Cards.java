package org.jianbao.cli;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jianbao.check.Finding;
import org.jianbao.check.Problem;
import org.jianbao.document.ProblemCode;
import org.jianbao.document.wrap.RawPlaces;
import org.jianbao.form.OrganisationKind;
import org.jianbao.pack.BasisKind;
import org.jianbao.pack.Severity;
import org.jianbao.report.Organisation;
import org.jianbao.report.Place;
import org.jianbao.report.Report;
import org.jianbao.report.content.Content;
import org.jianbao.report.figure.Figures;
import org.jianbao.report.language.Language;
import org.jianbao.report.narrative.Narrative;
import org.jianbao.score.Score;
import org.jianbao.score.Verdict;
import org.jianbao.scorecard.ReportSummary;
import org.jianbao.scorecard.SchemeInfo;
import org.jianbao.scorecard.Scorecard;
import org.jianbao.scorecard.ScoredFinding;
import org.jianbao.scorecard.SourceInfo;

/** Scorecards for tests of the command line, which does not look into them deeply. */
final class Cards {
  private Cards() {}

  static Scorecard pass(String path, Severity... findings) {
    return card(path, Verdict.PASS, List.of(), findings);
  }

  static Scorecard fail(String path) {
    return card(path, Verdict.FAIL, List.of(), Severity.ERROR);
  }

  static Scorecard notAssessable(String path, Severity... findings) {
    return card(path, Verdict.NOT_ASSESSABLE, List.of(), findings);
  }

  static Scorecard ruleFailed(String path) {
    return card(
        path,
        Verdict.NOT_ASSESSABLE,
        List.of(new Problem(ProblemCode.RULE_FAILED, "规则文件 table.drl 第 3 行有误")));
  }

  static Scorecard damaged(String path) {
    return new Scorecard(
        "1",
        /* pack= */ null,
        new SchemeInfo("default", "0"),
        new SourceInfo(path, null, null),
        /* report= */ null,
        Verdict.NOT_ASSESSABLE,
        /* score= */ null,
        List.of(),
        List.of(),
        List.of(),
        List.of(new Problem(ProblemCode.DAMAGED, "文件已损坏")),
        List.of(),
        /* known= */ 0);
  }

  private static Scorecard card(
      String path, Verdict verdict, List<Problem> problems, Severity... findings) {
    return new Scorecard(
        "1",
        /* pack= */ null,
        new SchemeInfo("default", "0"),
        new SourceInfo(path, "0", "txt"),
        ReportSummary.of(report()),
        verdict,
        verdict == Verdict.NOT_ASSESSABLE
            ? null
            : new Score(BigDecimal.TEN, BigDecimal.valueOf(100), "合格"),
        List.of(),
        Arrays.stream(findings).map(Cards::finding).toList(),
        List.of(),
        problems,
        List.of(),
        /* known= */ 0);
  }

  static Report report() {
    return new Report(
        /* title= */ null,
        new Organisation("云州市南湖区财政局", OrganisationKind.DEPARTMENT, null),
        2021,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        /* signOff= */ null,
        /* publication= */ null,
        List.of(),
        Narrative.NONE,
        Figures.NONE,
        Content.NONE,
        Language.NONE,
        RawPlaces.NONE);
  }

  private static ScoredFinding finding(Severity severity) {
    return new ScoredFinding(
        new Finding(
            "period-missing",
            severity,
            "period",
            "缺少统计期限",
            "格式",
            BasisKind.FORMAT,
            "补充",
            Place.absentSection(0),
            List.of(),
            null,
            null),
        BigDecimal.ZERO,
        "0123456789abcdef",
        /* waived= */ null);
  }
}
