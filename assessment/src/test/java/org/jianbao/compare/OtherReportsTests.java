package org.jianbao.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jianbao.assessment.AssessedReport;
import org.jianbao.assessment.CopiedText;
import org.jianbao.assessment.ReportDigest;
import org.jianbao.check.CrossChecker;
import org.jianbao.check.Finding;
import org.jianbao.compare.ComparisonCase.Side;
import org.jianbao.document.Location;
import org.jianbao.facts.Filing;
import org.jianbao.form.OrganisationKind;
import org.jianbao.pack.BasisKind;
import org.jianbao.pack.PackLibrary;
import org.jianbao.pack.RulePack;
import org.jianbao.pack.Severity;
import org.jianbao.report.Place;
import org.jianbao.roster.RosterBody;
import org.jianbao.scorecard.Scorecard;
import org.jianbao.scorecard.ScoredFinding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report beside those of other bodies and beside the roster. */
class OtherReportsTests {
  private static final CrossChecker CHECKER =
      CrossChecker.of(ComparisonCases.LIBRARY.heirs("cross-report").get(0));
  private static final Comparison COMPARISON =
      Comparison.of(CHECKER.pack(), ComparisonCases.LIBRARY);
  private static final String COUNTY = "澄溪县人民政府";

  @Test
  void only_the_report_that_shares_most_is_named() throws Exception {
    List<Finding> findings =
        copied(
            copy("云溪县人民政府", 2022, "0.75"),
            copy("清溪县人民政府", 2022, "0.934"),
            copy("安溪县人民政府", 2022, "0.2"));
    assertThat(findings).extracting(Finding::rule).containsExactly("cross-copied-body");
    assertThat(findings.get(0).message()).isEqualTo("正文有93%与清溪县人民政府2022年度报告相同");
    assertThat(findings.get(0).severity().code()).isEqualTo("error");
    assertThat(findings.get(0).place().quote()).isEqualTo("第一段相同的文字");
    assertThat(findings.get(0).related()).hasSize(1);
  }

  @Test
  void last_years_report_of_the_same_body_is_told_from_other_bodies() throws Exception {
    List<Finding> findings = copied(copy(COUNTY, 2021, "0.8"), copy("云溪县人民政府", 2022, "0.69999"));
    assertThat(findings).extracting(Finding::rule).containsExactly("cross-copied-year");
    assertThat(findings.get(0).message()).isEqualTo("正文有80%与本机关2021年度报告相同");
    assertThat(findings.get(0).severity().code()).isEqualTo("warning");
  }

  @Test
  void another_report_of_the_same_body_and_year_is_no_copy() throws Exception {
    assertThat(copied(copy(COUNTY, 2022, "1"))).isEmpty();
  }

  @Test
  void a_total_is_compared_with_the_sum_over_all_bodies_below() throws Exception {
    assertThat(rolledUp(2, "received/total=100", "received/total=86")).isEmpty();
    List<Finding> findings = rolledUp(2, "received/total=100", "received/total=87");
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).message()).isEqualTo("“一、本年新收政府信息公开申请数量（总计）”为186，少于所属2个机关的报告合计187");
    assertThat(findings.get(0).place().row()).isEqualTo("received");
  }

  @Test
  void without_the_reports_of_all_bodies_below_no_sum_is_compared() throws Exception {
    assertThat(rolledUp(3, "received/total=100", "received/total=87")).isEmpty();
    assertThat(rolledUp(2, "received/total=100", "received/total=")).isEmpty();
  }

  @Test
  void a_body_without_report_is_named_and_one_whose_file_cannot_be_read_is_not() {
    assertThat(ofBody(OrganisationKind.DEPARTMENT, Filed.MISSING, List.of()))
        .extracting(Finding::message)
        .containsExactly("名单上的澄溪县水利局没有年度报告");
    assertThat(ofBody(OrganisationKind.STREET, Filed.MISSING, List.of())).hasSize(1);
    assertThat(ofBody(null, Filed.MISSING, List.of())).hasSize(1);
    assertThat(ofBody(OrganisationKind.DEPARTMENT, Filed.UNREADABLE, List.of())).isEmpty();
    assertThat(ofBody(OrganisationKind.DEPARTMENT, Filed.FILED, List.of())).isEmpty();
  }

  @Test
  void several_reports_of_a_body_are_named() {
    assertThat(ofBody(OrganisationKind.DEPARTMENT, Filed.FILED, List.of("水利局/年报（2）.docx")))
        .extracting(Finding::rule, Finding::message)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "roster-duplicate", "澄溪县水利局的年度报告有2份且内容不同，另有水利局/年报（2）.docx"));
  }

  @Test
  void a_report_after_the_rosters_last_day_is_late() throws Exception {
    assertThat(filed("2023-01-25", null, "2023-01-20"))
        .extracting(Finding::rule, Finding::message)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "signoff-late", "报告日期为2023-01-25，晚于名单规定的期限2023-01-20"));
    assertThat(filed("2023-01-20", null, "2023-01-20")).isEmpty();
    assertThat(filed(null, "2023-01-21", "2023-01-20")).hasSize(1);
    assertThat(filed(null, null, "2023-01-20")).isEmpty();
  }

  @Test
  void a_report_signed_in_time_and_published_late_is_late() throws Exception {
    assertThat(filed("2023-01-10", "2023-02-20", null))
        .extracting(Finding::message)
        .containsExactly("网页上的发布日期为2023-02-20，晚于期限2023-01-31");
    assertThat(filed("2023-01-10", "2023-01-31", null)).isEmpty();
    // The page was moved to a new site later on.
    assertThat(filed("2023-01-10", "2025-06-01", null)).isEmpty();
  }

  @Test
  void the_rosters_day_goes_before_local_custom_but_not_before_the_law() throws Exception {
    assertThat(late(BasisKind.PRACTICE, "2023-02-10", "2023-02-20")).isEmpty();
    assertThat(late(BasisKind.PRACTICE, "2023-02-21", "2023-02-20")).hasSize(1);
    assertThat(late(BasisKind.PRACTICE, "2023-02-10", null)).hasSize(1);
    assertThat(late(BasisKind.LAW, "2023-02-10", "2023-02-20")).hasSize(1);
  }

  /** The findings left of a report that is late by itself. */
  private static List<ScoredFinding> late(BasisKind basis, String signed, @Nullable String deadline)
      throws Exception {
    AssessedReport report = dated(signed, null);
    Scorecard card = report.scorecard();
    Finding finding =
        new Finding(
            "signoff-late",
            Severity.WARNING,
            "title",
            "报告日期晚于期限",
            "依据",
            basis,
            "今后按期公布",
            new Place(6, null, null, null, null, ""),
            List.of(),
            signed,
            "2023-01-31");
    Scorecard found =
        new Scorecard(
            card.toolVersion(),
            card.pack(),
            card.scheme(),
            card.source(),
            card.report(),
            card.verdict(),
            card.score(),
            card.categories(),
            List.of(new ScoredFinding(finding, BigDecimal.ZERO, "0", null)),
            card.notAssessable(),
            card.problems(),
            card.others(),
            card.known());
    return COMPARISON
        .withoutExcused(new AssessedReport(report.path(), found, report.digest()), body(deadline))
        .findings();
  }

  @Test
  void the_deadline_is_the_rosters_else_the_packs() throws Exception {
    Filing own = filing("2023-01-25", null, "2023-01-20");
    assertThat(own.deadline()).isEqualTo("2023-01-20");
    assertThat(own.late()).isTrue();
    Filing pack = filing("2023-01-25", null, null);
    assertThat(pack.deadline()).isEqualTo("2023-01-31");
    assertThat(pack.late()).isFalse();
    assertThat(pack.fromRoster()).isFalse();
  }

  @Test
  void a_city_changes_thresholds_and_words(@TempDir Path folder) throws Exception {
    Files.writeString(
        folder.resolve("pack.yaml"),
        """
        id: yunzhou-cross
        version: 1.0.0
        title: 云州市年度评估
        extends: cross-report
        settings: {cross-copied.error: 0.95, cross-copied.warning: 0.6}
        disabled: [cross-rollup]
        severity: {cross-copied-body: hint}
        """);
    Files.createDirectories(folder.resolve("words"));
    Files.writeString(
        folder.resolve("words/figures.csv"), "表,行,列,用途\n-,remedies,,review.total,jump rollup\n");
    PackLibrary library = PackLibrary.open(List.of(folder));
    assertThat(library.errors()).isEmpty();
    assertThat(library.heirs("cross-report"))
        .extracting(RulePack::id)
        .containsExactly("yunzhou-cross");
    CrossChecker checker = CrossChecker.of(library.heirs("cross-report").get(0));
    Comparison comparison = Comparison.of(checker.pack(), library);
    List<CopiedText> copies = List.of(copy("云溪县人民政府", 2022, "0.94"));
    assertThat(
            checker.check(comparison.facts(county(), null, COUNTY, copies, null, null)).findings())
        .extracting(finding -> finding.rule() + " " + finding.severity().code())
        .containsExactly("cross-copied-body hint");
  }

  private static List<Finding> copied(CopiedText... copies) throws Exception {
    return CHECKER
        .check(COMPARISON.facts(county(), null, COUNTY, Arrays.asList(copies), null, null))
        .findings();
  }

  private static CopiedText copy(String body, int year, String share) {
    return new CopiedText(
        body + year + ".docx",
        body,
        year,
        new BigDecimal(share),
        List.of(passage("第一段相同的文字", 3), passage("第二段相同的文字", 4)));
  }

  private static CopiedText.Passage passage(String text, int paragraph) {
    return new CopiedText.Passage(
        1, new Location(paragraph, null, null, null, 0, text.length()), text, text);
  }

  private static List<Finding> rolledUp(int bodies, String... reports) throws Exception {
    Subordinates below = COMPARISON.subordinates(2022, bodies);
    for (String report : reports) {
      int at = report.indexOf('=');
      below.add(
          report(
              Map.of(
                  "cell",
                  "applications/" + report.substring(0, at),
                  "to",
                  report.substring(at + 1))));
    }
    return CHECKER
        .check(COMPARISON.facts(county(), null, COUNTY, List.of(), below, null))
        .findings()
        .stream()
        .filter(finding -> "received".equals(finding.place().row()))
        .toList();
  }

  private static List<Finding> ofBody(
      @Nullable OrganisationKind kind, Filed filed, List<String> others) {
    RosterBody body =
        new RosterBody("澄溪县水利局", List.of(), kind, null, null, null, null, Map.of(), 5);
    return CHECKER.check(COMPARISON.bodyFacts(body, filed, others)).findings();
  }

  private static List<Finding> filed(
      @Nullable String signed, @Nullable String published, @Nullable String deadline)
      throws Exception {
    return CHECKER
        .check(
            COMPARISON.facts(
                dated(signed, published), null, COUNTY, List.of(), null, body(deadline)))
        .findings();
  }

  private static Filing filing(
      @Nullable String signed, @Nullable String published, @Nullable String deadline)
      throws Exception {
    Filing filing = COMPARISON.filing(dated(signed, published), body(deadline));
    assertThat(filing).isNotNull();
    return java.util.Objects.requireNonNull(filing);
  }

  private static RosterBody body(@Nullable String deadline) {
    return new RosterBody(
        "澄溪县水利局",
        List.of(),
        OrganisationKind.DEPARTMENT,
        null,
        null,
        deadline == null ? null : LocalDate.parse(deadline),
        null,
        Map.of(),
        5);
  }

  private static AssessedReport dated(@Nullable String signed, @Nullable String published)
      throws Exception {
    AssessedReport report = county();
    return new AssessedReport(
        report.path(),
        report.scorecard(),
        new ReportDigest(
            signed,
            signed,
            words(6, signed),
            published,
            words(0, published),
            List.of(),
            List.of(),
            List.of()));
  }

  private static ReportDigest.@Nullable Text words(int section, @Nullable String day) {
    return day == null
        ? null
        : new ReportDigest.Text(
            section, new Location(90 - section, null, null, null, 0, day.length()), day);
  }

  private static AssessedReport county() throws Exception {
    return ComparisonCases.report(new Side("format-2021", "county", 2022, false, List.of()));
  }

  private static AssessedReport report(Map<String, String> change) throws Exception {
    return ComparisonCases.report(new Side("format-2021", "county", 2022, false, List.of(change)));
  }
}
