package org.jianbao.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianbao.assessment.AssessedReport;
import org.jianbao.assessment.ReportDigest;
import org.jianbao.assessment.Steps;
import org.jianbao.check.Problem;
import org.jianbao.compare.Digests;
import org.jianbao.document.Location;
import org.jianbao.document.ProblemCode;
import org.jianbao.pack.PackLibrary;
import org.jianbao.roster.Roster;
import org.jianbao.score.Verdict;
import org.jianbao.scorecard.Attempt;
import org.jianbao.scorecard.CheckedReport;
import org.jianbao.scorecard.Input;
import org.jianbao.scorecard.Jianbao;
import org.jianbao.scorecard.Options;
import org.jianbao.scorecard.Scorecard;
import org.jianbao.store.NewRun;
import org.jianbao.store.Store;
import org.jianbao.waiver.Waivers;
import org.jianbao.yearly.YearlyFolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a run if one of its reports cannot be compared. */
class EvaluationTests {
  private static final int YEAR = 2023;

  @TempDir private Path folder;

  @Test
  void aFailureOnOneReportIsNamedAndTheOthersAreAssessed() throws Exception {
    YearlyFolders.main(new String[] {folder.toString(), "12", String.valueOf(YEAR)});
    Jianbao jianbao = Jianbao.open(Options.DEFAULT);
    List<AssessedReport> now = checked(jianbao, folder.resolve("reports"));
    List<AssessedReport> before = checked(jianbao, folder.resolve("previous"));
    Set<String> bodies = now.stream().map(EvaluationTests::bodyOf).collect(Collectors.toSet());
    String victim =
        before.stream()
            .map(EvaluationTests::bodyOf)
            .filter(bodies::contains)
            .findFirst()
            .orElseThrow();
    assertThat(bodies).hasSizeGreaterThan(2);

    TreeMap<String, Scorecard> cards = new TreeMap<>();
    try (Store store = Store.open(folder.resolve("x.db").toString())) {
      long run =
          store.beginRun(
              new NewRun(
                  YEAR, "1", "5e77", "报告", null, "张三", Instant.parse("2024-02-01T00:00:00Z")));
      for (AssessedReport report : now) {
        boolean broken = bodyOf(report).equals(victim);
        store.put(run, YEAR, broken ? broken(report) : report, "5e77", new long[0]);
      }
      for (AssessedReport report : before) {
        store.put(run, YEAR - 1, report, "5e77", new long[0]);
      }
      store.flush();
      PackLibrary library = PackLibrary.open(List.of());
      CrossRules rules = CrossRules.of(jianbao, library, library.heirs("cross-report").get(0));
      new Evaluation(
              store,
              rules,
              new Evaluation.Task(YEAR, Roster.NONE, BodyMatcher.byName(), Waivers.NONE, 2),
              Steps.NONE)
          .run();
      List<String> assessed = new ArrayList<>();
      store.results(YEAR).bodies(body -> assessed.add(body.body().name()));
      assertThat(assessed).containsExactlyInAnyOrderElementsOf(bodies);
      store.results(YEAR).reports(result -> cards.put(result.path(), result.scorecard()));
    }
    for (AssessedReport report : now) {
      Scorecard card = cards.get(report.path());
      boolean failed = bodyOf(report).equals(victim);
      assertThat(card.verdict() == Verdict.NOT_ASSESSABLE).as(report.path()).isEqualTo(failed);
      assertThat(card.problems().stream().map(Problem::code).anyMatch(ProblemCode.INTERNAL::equals))
          .as(report.path())
          .isEqualTo(failed);
    }
  }

  private static List<AssessedReport> checked(Jianbao jianbao, Path folder) throws IOException {
    List<AssessedReport> reports = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".docx")).sorted().toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        CheckedReport report =
            jianbao.examine(new Input(path, () -> Files.newInputStream(file)), Attempt.PLAIN);
        reports.add(new AssessedReport(path, report.scorecard(), Digests.of(report)));
      }
    }
    return reports;
  }

  private static String bodyOf(AssessedReport report) {
    return String.valueOf(OwnTexts.organisation(report));
  }

  /** A report as only a mistake of ours could keep it: a number that is none. */
  private static AssessedReport broken(AssessedReport report) {
    ReportDigest digest = report.digest();
    return new AssessedReport(
        report.path(),
        report.scorecard(),
        new ReportDigest(
            digest.signOffOrganisation(),
            digest.signOffDate(),
            digest.signOff(),
            digest.publicationDate(),
            digest.publication(),
            digest.texts(),
            List.of(
                new ReportDigest.Growth(
                    "applications.taken", null, "1O", "5", 1, location(digest), "同比增长5%")),
            digest.cells()));
  }

  private static Location location(ReportDigest digest) {
    return digest.texts().get(0).location();
  }
}
