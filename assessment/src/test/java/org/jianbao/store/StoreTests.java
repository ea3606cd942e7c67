package org.jianbao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jianbao.assessment.AssessedReport;
import org.jianbao.assessment.BodyResult;
import org.jianbao.assessment.ReportResult;
import org.jianbao.assessment.Results;
import org.jianbao.form.OrganisationKind;
import org.jianbao.pack.Severity;
import org.jianbao.roster.MatchOutcome;
import org.jianbao.roster.MatchOutcome.Certainty;
import org.jianbao.score.Score;
import org.jianbao.score.Verdict;
import org.jianbao.waiver.WaiverReason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a store does in either database. */
abstract class StoreTests {
  private static final int YEAR = StoredCards.YEAR;

  @TempDir Path folder;

  private Store store;
  private long run;

  /** The store of a test: a new one when first asked for. */
  abstract String address() throws Exception;

  @BeforeEach
  void open() throws Exception {
    store = Store.open(address());
    run = store.beginRun(StoredCards.run());
  }

  @AfterEach
  void close() throws IOException {
    store.close();
  }

  private void reopen() throws Exception {
    store.close();
    store = Store.openExisting(address());
  }

  private void put(AssessedReport report, long... signature) throws IOException {
    store.put(run, YEAR, report, "settings", signature);
  }

  private void putAll() throws IOException {
    List<AssessedReport> reports = new ArrayList<>(StoredCards.reports());
    reports.sort(Comparator.comparing(AssessedReport::path).reversed());
    for (AssessedReport report : reports) {
      put(report);
    }
  }

  private interface Walk<T> {
    void to(Results.Sink<T> sink) throws IOException;
  }

  private static <T> List<T> all(Walk<T> walk) throws IOException {
    List<T> all = new ArrayList<>();
    walk.to(all::add);
    return all;
  }

  private List<AssessedReport> storedReports() throws IOException {
    return all(sink -> store.reports(YEAR, sink));
  }

  private List<ReportHead> storedHeads() throws IOException {
    return all(sink -> store.heads(YEAR, sink));
  }

  private List<CandidatePair> pairs(int otherYear) throws IOException {
    return all(sink -> store.candidates(YEAR, otherYear, sink));
  }

  @Test
  void reports_come_back_as_they_were_put_sorted_by_path() throws Exception {
    putAll();
    List<AssessedReport> stored = storedReports();
    assertThat(stored)
        .extracting(AssessedReport::path)
        .containsExactlyElementsOf(
            StoredCards.reports().stream().map(AssessedReport::path).toList());
    for (int i = 0; i < stored.size(); i++) {
      assertThat(stored.get(i).digest()).isEqualTo(StoredCards.reports().get(i).digest());
      assertThat(Content.bytes(stored.get(i).scorecard()))
          .isEqualTo(Content.bytes(StoredCards.reports().get(i).scorecard()));
    }
    reopen();
    assertThat(storedReports()).isEqualTo(stored);
    assertThat(store.report(YEAR, stored.get(2).path())).isEqualTo(stored.get(2));
    assertThat(store.report(YEAR, "无")).isNull();
    assertThat(store.report(YEAR - 1, stored.get(2).path())).isNull();
  }

  @Test
  void heads_name_bodies_and_problems() throws Exception {
    putAll();
    List<ReportHead> heads = storedHeads();
    assertThat(heads).hasSameSizeAs(StoredCards.reports());
    ReportHead broken = heads.get(heads.size() - 1);
    assertThat(broken.problemCode()).isNotNull();
    assertThat(broken.organisation()).isNull();
    ReportHead bureau =
        heads.stream().filter(head -> head.path().endsWith("水务局.txt")).findFirst().orElseThrow();
    assertThat(bureau.organisation()).isEqualTo("云州市水务局");
    assertThat(bureau.reportYear()).isEqualTo(2020);
    assertThat(bureau.signOffDate()).isEqualTo("2023-01-20");
    assertThat(bureau.problemCode()).isNull();
    assertThat(bureau.format()).isEqualTo("txt");
  }

  @Test
  void knows_what_was_checked_and_forgets_what_is_gone() throws Exception {
    putAll();
    AssessedReport first = StoredCards.reports().get(0);
    assertThat(store.known(YEAR, first.path()))
        .isEqualTo(new Known(first.scorecard().source().sha256(), "settings"));
    assertThat(store.known(YEAR, "无")).isNull();
    assertThat(store.known(YEAR + 1, first.path())).isNull();
    store.put(YEAR, StoredCards.result(first, null));
    long next = store.beginRun(StoredCards.run());
    for (AssessedReport report : StoredCards.reports()) {
      if (report != first) {
        store.seen(next, YEAR, report.path());
      }
    }
    store.forgetUnseen(next, YEAR);
    assertThat(store.known(YEAR, first.path())).isNull();
    assertThat(storedReports()).hasSize(StoredCards.reports().size() - 1);
    assertThat(all(store.results(YEAR)::reports)).isEmpty();
  }

  @Test
  void a_report_put_again_takes_the_place_of_the_old_and_its_result() throws Exception {
    put(StoredCards.report(0, "甲.docx"), 1, 2, 3);
    put(StoredCards.report(1, "乙.docx"), 1, 2, 4);
    store.put(YEAR, StoredCards.result(StoredCards.report(0, "甲.docx"), "1"));
    assertThat(pairs(YEAR)).hasSize(2);
    put(StoredCards.report(2, "甲.docx"), 5, 6, 7);
    assertThat(storedReports()).hasSize(2);
    assertThat(pairs(YEAR)).isEmpty();
    assertThat(store.results(YEAR).report("甲.docx")).isNull();
  }

  @Test
  void results_come_back_as_they_were_put() throws Exception {
    putAll();
    List<ReportResult> put = new ArrayList<>();
    for (AssessedReport report : storedReports()) {
      put.add(StoredCards.result(report, put.isEmpty() ? null : "7"));
      store.put(YEAR, put.get(put.size() - 1));
    }
    BodyResult.Previous previous =
        new BodyResult.Previous(YEAR - 1, Verdict.NOT_ASSESSABLE, null, 2, 1, 0);
    List<BodyResult> bodies =
        List.of(StoredCards.body("7", "云州市水务局", null), StoredCards.body("3", "安平县", previous));
    for (BodyResult body : bodies) {
      store.put(YEAR, body);
    }
    MatchOutcome unsure = StoredCards.outcome("乙", Certainty.UNCERTAIN);
    MatchOutcome none = StoredCards.outcome("丙", Certainty.NONE);
    for (MatchOutcome each : List.of(unsure, none, StoredCards.outcome("丁", Certainty.SETTLED))) {
      store.put(YEAR, each);
    }
    reopen();
    Results results = store.results(YEAR);
    assertThat(results.year()).isEqualTo(YEAR);
    assertThat(results.roster()).isEqualTo("名单.xlsx");
    assertThat(all(results::reports)).isEqualTo(put);
    assertThat(results.report(put.get(1).path())).isEqualTo(put.get(1));
    assertThat(results.report("无")).isNull();
    assertThat(all(results::bodies)).isEqualTo(bodies);
    assertThat(all(results::uncertain)).containsExactly(none, unsure);
    store.clearResults(YEAR);
    assertThat(all(results::reports)).isEmpty();
    assertThat(all(results::bodies)).isEmpty();
    assertThat(all(results::uncertain)).isEmpty();
    assertThat(storedReports()).hasSameSizeAs(put);
  }

  @Test
  void a_result_needs_its_report() {
    assertThatThrownBy(() -> store.put(YEAR, StoredCards.result(StoredCards.report(0, "无"), null)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void results_are_written_and_reports_asked_for_while_reports_are_read() throws Exception {
    for (int i = 0; i < 300; i++) {
      put(StoredCards.report(i % 50 == 7 ? 0 : 8, String.format("%03d.docx", i)));
    }
    store.reports(
        YEAR,
        report -> {
          store.put(YEAR, StoredCards.result(report, null));
          assertThat(store.report(YEAR, "007.docx")).isNotNull();
          assertThat(store.results(YEAR).report(report.path())).isNotNull();
        });
    assertThat(all(store.results(YEAR)::reports)).hasSize(300);
  }

  @Test
  void candidates_share_bands() throws Exception {
    put(StoredCards.report(0, "a"), 1, 2, 3);
    put(StoredCards.report(1, "b"), 1, 2, 9);
    put(StoredCards.report(2, "c"), 1, 8, 9);
    put(StoredCards.report(3, "d"));
    store.put(run, YEAR - 1, StoredCards.report(0, "e"), "settings", new long[] {8, 9, 1, 5});
    assertThat(pairs(YEAR))
        .containsExactly(
            new CandidatePair("a", "b", 2),
            new CandidatePair("b", "a", 2),
            new CandidatePair("b", "c", 2),
            new CandidatePair("c", "b", 2));
    assertThat(pairs(YEAR - 1))
        .containsExactly(new CandidatePair("b", "e", 2), new CandidatePair("c", "e", 3));
  }

  @Test
  void of_many_that_are_alike_each_is_paired_with_some() throws Exception {
    for (int i = 0; i < 100; i++) {
      put(StoredCards.report(8, String.format("%03d", i)), 1, 2, 3, 4);
    }
    for (int i = 0; i < 3; i++) {
      store.put(run, YEAR - 1, StoredCards.report(8, "旧" + i), "settings", new long[] {1, 2});
    }
    List<CandidatePair> pairs = pairs(YEAR);
    assertThat(pairs).hasSize(100 * 20).doesNotHaveDuplicates();
    assertThat(pairs.stream().map(CandidatePair::path).distinct()).hasSize(100);
    assertThat(pairs.get(0)).isEqualTo(new CandidatePair("000", "001", 4));
    assertThat(pairs(YEAR - 1)).hasSize(100 * 3);
  }

  @Test
  void decisions_are_kept_in_order_whatever_runs_do() throws Exception {
    putAll();
    Decision waived =
        new Decision(
            "00ff",
            "sum-rows",
            "云州市水务局",
            YEAR,
            Decision.Kind.WAIVE,
            WaiverReason.FALSE_ALARM,
            "已核实",
            "审计员甲",
            StoredCards.NOON,
            LocalDate.of(2023, 12, 31));
    Decision reopened =
        new Decision(
            "00ff",
            "sum-rows",
            null,
            YEAR,
            Decision.Kind.REOPEN,
            null,
            "",
            "审计员乙",
            StoredCards.LATER,
            null);
    store.add(waived);
    store.add(reopened);
    store.clearResults(YEAR);
    store.forgetUnseen(store.beginRun(StoredCards.run()), YEAR);
    reopen();
    assertThat(store.decisions(YEAR)).containsExactly(waived, reopened);
    assertThat(store.decisions(YEAR - 1)).isEmpty();
  }

  private List<List<Object>> answer(Question question) throws IOException {
    List<List<Object>> rows = new ArrayList<>();
    store.ask(question, row -> rows.add(new ArrayList<>(row)));
    return rows;
  }

  private static List<Object> row(Object... values) {
    return Arrays.asList(values);
  }

  @Test
  void questions_are_answered() throws Exception {
    putAll();
    BodyResult.Previous previous =
        new BodyResult.Previous(
            YEAR - 1,
            Verdict.PASS,
            new Score(new BigDecimal("80.25"), BigDecimal.TEN, "良"),
            2,
            1,
            0);
    store.put(YEAR, StoredCards.body("1", "云州市水务局", null));
    store.put(YEAR, StoredCards.body("2", "安平_县", previous));
    store.putRules(Map.of("roster-missing", "没有报送"));
    for (AssessedReport report : storedReports()) {
      store.put(YEAR, StoredCards.result(report, "2"));
    }
    List<List<Object>> rules = answer(Questions.rules(YEAR, null));
    assertThat(rules)
        .contains(row("roster-missing", "没有报送", "error", 2L, 0L, 2L, null))
        .isSortedAccordingTo(Comparator.comparing(each -> -(Long) each.get(3)));
    assertThat(answer(Questions.rules(YEAR, Severity.HINT)))
        .allMatch(each -> "hint".equals(each.get(2)));
    assertThat(answer(Questions.rules(YEAR, null).atMost(2))).isEqualTo(rules.subList(0, 2));
    List<Object> first =
        row("云州市水务局", "department", "城区", "missing", null, null, null, 1L, 0L, 0L, null);
    List<Object> second =
        row(
            "安平_县",
            "department",
            "城区",
            "missing",
            "fail",
            new BigDecimal("61.5"),
            "中",
            1L,
            0L,
            0L,
            null);
    assertThat(answer(Questions.bodies(YEAR, Questions.Bodies.ALL, false)))
        .containsExactly(first, second);
    assertThat(answer(Questions.bodies(YEAR, Questions.Bodies.ALL, true)))
        .containsExactly(second, first);
    assertThat(answer(Questions.bodies(YEAR, new Questions.Bodies("郊区", null, null), false)))
        .isEmpty();
    assertThat(
            answer(
                Questions.bodies(
                    YEAR,
                    new Questions.Bodies(
                        "城区", OrganisationKind.DEPARTMENT, BodyResult.Status.MISSING),
                    false)))
        .hasSize(2);
    assertThat(answer(Questions.movement(YEAR, Questions.Bodies.ALL, false)))
        .containsExactly(
            row(
                "安平_县",
                "城区",
                (long) YEAR - 1,
                "pass",
                "fail",
                new BigDecimal("80.25"),
                new BigDecimal("61.5"),
                new BigDecimal("-18.75"),
                2L,
                1L));
    assertThat(answer(Questions.failures(YEAR)))
        .containsExactly(row("坏.docx", null, "damaged", "文件不完整或已损坏：压缩包无法解开"));
    List<List<Object>> findings = answer(Questions.findings(YEAR, Questions.Findings.ALL));
    assertThat(findings.get(0)).startsWith("云州市水务局", null, "roster-missing", "error");
    assertThat(answer(Questions.findings(YEAR, new Questions.Findings(null, "平_", null))))
        .isEqualTo(findings.subList(1, findings.size()));
    assertThat(answer(Questions.findings(YEAR, new Questions.Findings(null, "平%县", null))))
        .isEmpty();
    String fingerprint = (String) findings.get(findings.size() - 1).get(10);
    assertThat(answer(Questions.finding(YEAR, fingerprint)))
        .isNotEmpty()
        .allMatch(each -> each.get(0).equals(findings.get(findings.size() - 1).get(2)));
    assertThat(answer(Questions.years())).containsExactly(row((long) YEAR));
    assertThat(answer(Questions.runs(YEAR))).hasSize(1);
    assertThat(answer(Questions.runs(null))).hasSize(1);
    assertThat(answer(Questions.decisions(YEAR))).isEmpty();
    for (Map.Entry<String, Question> table : Extracts.of(YEAR).entrySet()) {
      assertThat(answer(table.getValue())).as(table.getKey()).isNotEmpty();
    }
  }

  @Test
  void runs_are_on_record() throws Exception {
    RunRecord unfinished = store.unfinishedRun(YEAR);
    assertThat(unfinished).isEqualTo(new RunRecord(run, StoredCards.run(), null, null));
    assertThat(store.unfinishedRun(YEAR + 1)).isNull();
    RunCounts counts = new RunCounts(5, 4, 3, 2, 1);
    store.finishRun(run, StoredCards.LATER, counts);
    assertThat(store.unfinishedRun(YEAR)).isNull();
    assertThat(store.runs())
        .containsExactly(new RunRecord(run, StoredCards.run(), StoredCards.LATER, counts));
  }

  @Test
  void a_second_run_is_told_who_has_the_store() throws Exception {
    try (Store second = Store.open(address())) {
      StoreLock lock = store.lock();
      assertThatThrownBy(second::lock)
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("正被另一次运行使用")
          .hasMessageContaining("进程 " + ProcessHandle.current().pid());
      // Reading is allowed, and so are decisions.
      assertThat(second.runs()).hasSize(1);
      lock.close();
      second.lock().close();
    }
  }

  @Test
  void what_no_database_takes_is_replaced() throws Exception {
    put(StoredCards.report(0, "a\0b\uD800c😀.docx"));
    assertThat(storedHeads())
        .extracting(ReportHead::path)
        .containsExactly("a\uFFFDb\uFFFDc😀.docx");
    assertThat(store.known(YEAR, "a\0b\uD800c😀.docx")).isNotNull();
  }

  @Test
  void what_is_put_is_committed_within_a_second() throws Exception {
    put(StoredCards.report(0, "甲.docx"));
    try (Store second = Store.openExisting(address())) {
      long end = System.nanoTime() + 10_000_000_000L;
      while (second.known(YEAR, "甲.docx") == null && System.nanoTime() < end) {
        Thread.sleep(50);
      }
      assertThat(second.known(YEAR, "甲.docx")).isNotNull();
    }
  }
}
