package org.jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.jianbao.assessment.AssessedReport;
import org.jianbao.assessment.BodyResult;
import org.jianbao.assessment.ReportDigest;
import org.jianbao.assessment.ReportResult;
import org.jianbao.pack.Severity;
import org.jianbao.roster.RosterBody;
import org.jianbao.scorecard.Scorecard;
import org.jianbao.store.Decision;
import org.jianbao.store.NewRun;
import org.jianbao.store.RunCounts;
import org.jianbao.store.Store;
import org.jianbao.waiver.WaiverReason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultsCommandTests {
  private static final int YEAR = 2021;
  private static final String FINGERPRINT = "0123456789abcdef";

  @TempDir private Path folder;
  private String database = "";

  @BeforeEach
  void assess() throws IOException {
    database = folder.resolve("评估.db").toString();
    try (Store store = Store.open(database)) {
      Instant at = Instant.parse("2022-04-01T08:00:00Z");
      long run = store.beginRun(new NewRun(YEAR, "1.0", "00", "报告", "名单.xlsx", "张某", at));
      put(store, run, Cards.fail("财政局.docx"), "1");
      put(store, run, Cards.pass("教育局.docx", Severity.HINT), "2");
      put(store, run, Cards.damaged("坏.docx"), null);
      store.put(YEAR, body("1", "云州市财政局", "财政局.docx", Cards.fail(""), 1));
      store.put(YEAR, body("2", "云州市教育局", "教育局.docx", Cards.pass(""), 0));
      store.put(YEAR, body("3", "云州市水务局", null, null, 0));
      store.putRules(Map.of("period-missing", "统计期限未写明"));
      store.finishRun(run, at.plusSeconds(90), new RunCounts(3, 3, 0, 1, 2));
    }
  }

  private static void put(Store store, long run, Scorecard card, @Nullable String body)
      throws IOException {
    String path = card.source().path();
    store.put(run, YEAR, new AssessedReport(path, card, ReportDigest.NONE), "00", new long[0]);
    store.put(YEAR, new ReportResult(path, body, card, List.of()));
  }

  private static BodyResult body(
      String id, String name, @Nullable String path, @Nullable Scorecard card, int errors) {
    return new BodyResult(
        id,
        RosterBody.named(name),
        card == null ? BodyResult.Status.MISSING : BodyResult.Status.ON_TIME,
        null,
        path,
        List.of(),
        card == null ? null : card.verdict(),
        card == null ? null : card.score(),
        errors,
        0,
        0,
        List.of(),
        null);
  }

  private Program.Result results(String line) {
    List<String> words = new ArrayList<>(List.of("results"));
    words.addAll(List.of(line.split(" ")));
    words.addAll(List.of("--db", database));
    return new Program(Cards::pass).run(words.toArray(String[]::new));
  }

  private String shown(String line) {
    Program.Result result = results(line);
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    return result.out();
  }

  @Test
  void rules_and_bodies() {
    assertThat(shown("rules"))
        .isEqualTo(
            """
            规则            名称            级别  问题数  报告数  单位数
            ────────────────────────────────────────────────────────────
            period-missing  统计期限未写明  错误       2       2       2
            """);
    assertThat(shown("rules --severity error").lines().skip(2)).hasSize(1);
    assertThat(shown("bodies"))
        .isEqualTo(
            """
            单位          报送情况  结论    得分  等次  错误  警告  提示  文件
            ─────────────────────────────────────────────────────────────────────────
            云州市水务局  未报送                           0     0     0
            云州市财政局  按时报送  不通过    10  合格     1     0     0  财政局.docx
            云州市教育局  按时报送  通过      10  合格     0     0     0  教育局.docx
            """);
    assertThat(shown("bodies --status missing --format json"))
        .isEqualTo(
            "{\"body\":\"云州市水务局\",\"kind\":null,\"area\":null,\"status\":\"missing\",\"verdict\":null,"
                + "\"points\":null,\"grade\":null,\"errors\":0,\"warnings\":0,\"hints\":0,"
                + "\"path\":null}\n");
    assertThat(shown("movement")).isEqualTo("没有符合条件的内容\n");
  }

  @Test
  void findings_failures_and_runs() {
    assertThat(shown("findings --format csv").lines())
        .first()
        .isEqualTo("\uFEFF单位,文件,规则,级别,问题,原文,实际,应为,扣分,不计,指纹");
    assertThat(shown("findings --body 财政").lines().skip(2))
        .singleElement()
        .asString()
        .startsWith("云州市财政局  财政局.docx  period-missing  错误  缺少统计期限");
    assertThat(shown("failures")).contains("坏.docx", "文件已损坏");
    assertThat(shown("runs")).contains("张某", "2022-04-01 16:01:30");
    assertThat(shown("runs --year 2021").lines()).hasSize(3);
  }

  @Test
  void more_than_is_shown_is_told() {
    Program.Result result = results("bodies --limit 2");
    assertThat(result.out().lines()).hasSize(4);
    assertThat(result.err()).isEqualTo("只显示了前 2 行；--limit 0 显示全部\n");
    assertThat(shown("bodies --limit 3").lines()).hasSize(5);
  }

  @Test
  void decisions_are_added_with_who_and_why() throws IOException {
    assertThat(shown("decide " + FINGERPRINT + " --waive 误报 --note 已核对 --by 李某 --until 2022-12-31"))
        .isEqualTo("已存入：" + FINGERPRINT + "  period-missing  云州市教育局\n");
    assertThat(shown("decide " + FINGERPRINT + " --reopen --by 王某")).startsWith("已存入");
    try (Store store = Store.open(database)) {
      assertThat(store.decisions(YEAR))
          .extracting(Decision::kind, Decision::reason, Decision::by, Decision::note)
          .containsExactly(
              Tuple.tuple(Decision.Kind.WAIVE, WaiverReason.FALSE_ALARM, "李某", "已核对"),
              Tuple.tuple(Decision.Kind.REOPEN, null, "王某", ""));
    }
    assertThat(shown("decisions")).contains("不计  误报  2022-12-31", "撤销", "李某", "王某");
  }

  @Test
  void tables_are_exported() throws IOException {
    Path data = folder.resolve("数据");
    assertThat(shown("export -o " + data).lines())
        .containsExactly(
            data.resolve("bodies.csv（3 行）").toString(),
            data.resolve("cells.csv（0 行）").toString(),
            data.resolve("findings.csv（2 行）").toString(),
            data.resolve("reports.csv（3 行）").toString());
    assertThat(Files.readString(data.resolve("findings.csv"))).contains(",error,period,缺少统计期限,");
    assertThat(shown("export --format parquet -o " + data)).contains("reports.parquet（3 行）");
    assertThat(Files.readAllBytes(data.resolve("reports.parquet"))).startsWith('P', 'A', 'R', '1');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rules --year 2019             | 没有 2019 年度的评估，现有：[2021]",
        "rules --format xml            | 没有格式 xml。现有格式：text、csv、json",
        "rules --severity bad          | 应为下列之一：error、warning、hint",
        "bodies --status late,missing  | on-time、late、undated、missing、unreadable",
        "bodies --limit -1             | 应为 0 或正整数",
        "export                        | -o",
        "export -o x --format xlsx     | 应为下列之一：csv、parquet",
        "decide ffff --confirm         | 没有指纹为 ffff 的问题",
        "decide ffff                   | --waive",
        "decide ffff --waive 不想      | false-alarm（误报）",
        "decide                        | 指纹",
        "frobnicate                    | frobnicate",
      })
  void wrong_usage(String line, String message) {
    Program.Result result = results(line);
    assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains(message);
  }

  @Test
  void a_store_that_is_not_there_is_not_made() {
    database = folder.resolve("无.db").toString();
    Program.Result result = results("rules");
    assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).contains("没有评估库 " + database);
    assertThat(Path.of(database)).doesNotExist();
  }
}
