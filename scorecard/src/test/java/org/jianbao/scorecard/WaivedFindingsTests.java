package org.jianbao.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jianbao.check.Problem;
import org.jianbao.pack.Severity;
import org.jianbao.render.RenderStyle;
import org.jianbao.render.json.BaselineFile;
import org.jianbao.render.json.JsonRenderer;
import org.jianbao.score.Verdict;
import org.jianbao.waiver.WaiverException;
import org.jianbao.waiver.WaiverFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What waivers and a baseline do to a scorecard. */
class WaivedFindingsTests {
  private static final Path ROOT = Path.of(System.getProperty("jianbao.root", ".."));
  private static final String SAMPLE = "reports-sample/2019-柳塘镇人民政府.docx";

  @TempDir private Path folder;

  private static Scorecard check(Options options) throws OpeningException, IOException {
    byte[] content = Files.readAllBytes(ROOT.resolve(SAMPLE));
    return Jianbao.open(options).check(new Input(SAMPLE, () -> new ByteArrayInputStream(content)));
  }

  private static Options waiving(String waivers, String day) throws WaiverException {
    return Options.DEFAULT.withWaivers(
        WaiverFile.read(
            "豁免.yaml",
            ("waivers:\n" + waivers).getBytes(StandardCharsets.UTF_8),
            LocalDate.parse(day)));
  }

  private static String waiver(String target, String more) {
    return "  - {" + target + ", reason: 误报, by: 张三, on: 2021-02-03" + more + "}\n";
  }

  @Test
  void aWaivedFindingStaysVisibleAndCostsNothing() throws Exception {
    Scorecard before = check(Options.DEFAULT);
    StringBuilder waivers = new StringBuilder();
    for (ScoredFinding scored : before.findings()) {
      if (scored.finding().severity() == Severity.ERROR) {
        waivers.append(waiver("fingerprint: " + scored.fingerprint(), ""));
      }
    }
    Scorecard after = check(waiving(waivers.toString(), "2021-03-01"));

    assertThat(before.verdict()).isEqualTo(Verdict.FAIL);
    assertThat(after.verdict()).isEqualTo(Verdict.PASS);
    assertThat(after.findings()).hasSameSizeAs(before.findings());
    assertThat(after.counting()).noneMatch(each -> each.finding().severity() == Severity.ERROR);
    assertThat(after.findings())
        .filteredOn(each -> !each.counts())
        .isNotEmpty()
        .allMatch(each -> each.points().signum() == 0);
    assertThat(after.score().points()).isGreaterThan(before.score().points());
    assertThat(after.score().points())
        .isEqualByComparingTo(
            after.findings().stream()
                .map(ScoredFinding::points)
                .reduce(new BigDecimal(100), BigDecimal::add));
  }

  @Test
  void aWaiverThatHasEndedIsNamedAndCountsNoMore() throws Exception {
    ScoredFinding first = check(Options.DEFAULT).findings().get(0);
    String waivers = waiver("fingerprint: " + first.fingerprint(), ", until: 2021-03-01");

    assertThat(check(waiving(waivers, "2021-03-01")).findings().get(0).counts()).isFalse();
    Scorecard later = check(waiving(waivers, "2021-03-02"));
    assertThat(later.findings().get(0).counts()).isTrue();
    assertThat(later.problems())
        .extracting(Problem::message)
        .contains("豁免.yaml 第 1 条豁免已于 2021-03-01 到期，不再适用：指纹 " + first.fingerprint());
  }

  @Test
  void aRuleIsWaivedAtAPlaceOnly() throws Exception {
    ScoredFinding first = check(Options.DEFAULT).findings().get(0);
    String rule = "rule: " + first.finding().rule();
    String quote = ", quote: \"" + first.finding().place().quote() + "\"";

    Scorecard here = check(waiving(waiver(rule + quote, ""), "2021-03-01"));
    assertThat(here.findings().get(0).counts()).isFalse();
    Scorecard elsewhere = check(waiving(waiver(rule + ", section: 6", ""), "2021-03-01"));
    assertThat(elsewhere.findings().get(0).counts()).isTrue();
  }

  @Test
  void aWaiverOfThisReportThatWaivesNothingIsNamed() throws Exception {
    String stale = waiver("rule: fee-statement, file: 2019-柳塘镇人民政府.docx", "");
    String foreign = waiver("rule: fee-statement, file: 别处.docx", "");
    Scorecard card = check(waiving(stale + foreign, "2021-03-01"));
    assertThat(card.problems())
        .extracting(Problem::message)
        .containsExactly("豁免.yaml 第 1 条豁免在报告中没有对应的问题，可以删去：规则 fee-statement，文件 2019-柳塘镇人民政府.docx");
    assertThat(
            waiving(waiver("fingerprint: 0123456789abcdef", ""), "2021-03-01")
                .waivers()
                .unused(java.util.Set.of()))
        .containsExactly("豁免.yaml 第 1 条豁免在这些报告中没有对应的问题：指纹 0123456789abcdef");
  }

  @Test
  void whateverAWaiverNamesItIsFound() throws Exception {
    Scorecard before = check(Options.DEFAULT);
    ScoredFinding first = before.findings().get(0);
    String body = before.report().organisation().name();
    String fingerprint = "fingerprint: " + first.fingerprint();
    String rule = "rule: " + first.finding().rule();
    String section = ", section: " + first.finding().place().section();
    for (String target :
        List.of(
            fingerprint,
            fingerprint + ", file: 2019-柳塘镇人民政府.docx",
            fingerprint + ", organisation: " + body,
            rule + section,
            rule + ", organisation: " + body,
            rule + ", file: reports-sample/2019-柳塘镇人民政府.docx",
            rule + section + ", year: 2019")) {
      Scorecard card = check(waiving(waiver(target, ""), "2021-03-01"));
      assertThat(card.findings().get(0).counts()).as(target).isFalse();
      assertThat(card.problems()).as(target).isEmpty();
    }
    for (String target :
        List.of(
            fingerprint + ", organisation: 别处",
            fingerprint + ", file: 别处.docx",
            rule + section + ", year: 2018",
            rule + ", file: 另一份/2019-柳塘镇人民政府.docx")) {
      Scorecard card = check(waiving(waiver(target, ""), "2021-03-01"));
      assertThat(card.findings().get(0).counts()).as(target).isTrue();
    }
  }

  @Test
  void onlyWhatIsNewSinceTheBaselineIsShown() throws Exception {
    Scorecard before = check(Options.DEFAULT);
    StringBuilder json = new StringBuilder();
    new JsonRenderer().render(before, RenderStyle.PLAIN, json);
    Path file = Files.writeString(folder.resolve("以前.json"), json);

    Scorecard same = check(Options.DEFAULT.withBaseline(BaselineFile.read(folder)));
    assertThat(same.findings()).isEmpty();
    assertThat(same.known()).isEqualTo(before.findings().size());
    assertThat(same.verdict()).isEqualTo(before.verdict());
    assertThat(same.score()).isEqualTo(before.score());

    String first = before.findings().get(0).fingerprint();
    Files.writeString(file, json.toString().replace(first, "0123456789abcdef"));
    assertThat(check(Options.DEFAULT.withBaseline(BaselineFile.read(file))).findings())
        .extracting(ScoredFinding::fingerprint)
        .containsExactly(first);
  }

  @Test
  void aBaselineThatIsNoneIsRefused() throws Exception {
    Path file = Files.writeString(folder.resolve("别的.json"), "{}\n");
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> BaselineFile.read(file))
        .isInstanceOf(WaiverException.class)
        .hasMessageContaining("第 1 行不是评分结果");
  }
}
