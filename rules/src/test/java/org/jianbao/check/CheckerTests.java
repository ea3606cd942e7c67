package org.jianbao.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianbao.compile.SamplePack.relations;
import static org.jianbao.compile.SamplePack.rule;
import static org.jianbao.compile.SamplePack.ruleWith;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jianbao.compile.SamplePack;
import org.jianbao.document.Location;
import org.jianbao.document.ProblemCode;
import org.jianbao.document.wrap.RawPlaces;
import org.jianbao.facts.SampleFact;
import org.jianbao.facts.SampleRelation;
import org.jianbao.form.OrganisationKind;
import org.jianbao.pack.Severity;
import org.jianbao.report.Organisation;
import org.jianbao.report.Place;
import org.jianbao.report.Report;
import org.jianbao.report.Unreadable;
import org.jianbao.report.content.Content;
import org.jianbao.report.figure.Figures;
import org.jianbao.report.language.Language;
import org.jianbao.report.narrative.Narrative;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class CheckerTests {
  private static final Place CELL =
      new Place(3, "applications", "received", "person", at(9, 0), "7");
  private static final Place REVIEW = new Place(4, "remedies", "", "review.total", at(12, 0), "8");

  @Test
  void aFindingCarriesTheRulesMetadataAndAFilledMessage() {
    CheckResult result = check(SamplePack.of(rule("甲/一", "a")), fact("a", 1, text(1, 5, "原文")));
    assertThat(result.findings()).hasSize(1);
    Finding finding = result.findings().get(0);
    assertThat(finding.rule()).isEqualTo("甲");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.message()).isEqualTo("原文实为1，应为无");
    assertThat(finding.actual()).isEqualTo("1");
    assertThat(finding.place()).isEqualTo(text(1, 5, "原文"));
    assertThat(result.rulesRun()).isEqualTo(1);
    assertThat(result.problems()).isEmpty();
    assertThat(result.notAssessable()).isEmpty();
  }

  @Test
  void aMessagePrintsOfficialLabels() {
    String labelled =
        rule("a", "a")
            .replace("{quote}实为{actual}，应为{expected}", "{section}|{table}|{row}|{column}|{x}")
            .replace(".expected(\"无\")", ".with(\"x\", 2.50)");
    CheckResult result = check(SamplePack.of(labelled), fact("a", 1, CELL), fact("a", 2, REVIEW));
    assertThat(result.findings())
        .extracting(Finding::message)
        .containsExactly("三、收到和处理申请情况|收到和处理申请情况表|一、新收|自然人|2.5", "四、行政复议情况|行政复议情况表||行政复议总计|2.5");
  }

  @Test
  void findingsAreSortedByPlaceThenRuleAndGivenOnce() {
    SamplePack pack = SamplePack.of(rule("b", "x"), rule("a", "x"));
    CheckResult result =
        check(
            pack,
            fact("x", 1, new Place(null, null, null, null, null, "")),
            fact("x", 1, text(2, 7, "later")),
            fact("x", 1, text(2, 7, "later")),
            fact("x", 1, text(2, 6, "first")),
            fact("x", 1, Place.absentSection(2)),
            fact("x", 1, text(0, 1, "top")));
    assertThat(result.findings())
        .extracting(finding -> finding.place().section() + finding.place().quote() + finding.rule())
        .containsExactly(
            "0topa", "0topb", "2firsta", "2firstb", "2latera", "2laterb", "2a", "2b", "nulla",
            "nullb");
  }

  @Test
  void aWhollyUnreadableInputMakesTheRuleNotAssessable() {
    SamplePack pack =
        SamplePack.of(
            rule("needy", "a", "@needs(\"table.applications, title\")"), rule("free", "a"));
    Unreadable picture = new Unreadable("table.applications", null, null, "", "表格是图片", CELL);
    CheckResult result = check(pack, List.of(picture), fact("a", 1, CELL), fact("a", 2, REVIEW));
    assertThat(result.findings())
        .extracting(finding -> finding.rule() + finding.actual())
        .containsExactly("free1", "free2", "needy2");
    assertThat(result.notAssessable()).containsExactly(new NotAssessable("needy", "表格是图片", CELL));
  }

  @Test
  void anUnreadableCellDropsOnlyWhatStandsThere() {
    SamplePack pack = SamplePack.of(rule("needy", "a", "@needs(\"table.applications\")"));
    Place label = new Place(3, "applications", "received", null, at(9, 0), "一、新收");
    Place other = new Place(3, "applications", "granted", "person", at(9, 3), "1");
    Unreadable row = new Unreadable("table.applications", "received", null, "77", "数字粘连", CELL);
    CheckResult result =
        check(pack, List.of(row), fact("a", 1, CELL), fact("a", 2, label), fact("a", 3, other));
    assertThat(result.findings()).extracting(Finding::actual).containsExactly("2", "3");
    assertThat(result.notAssessable()).containsExactly(new NotAssessable("needy", "数字粘连", CELL));
    assertThat(check(pack, List.of(row), fact("a", 3, other)).notAssessable()).isEmpty();
  }

  @Test
  void anUnreadableCellMakesARuleOfEachCellNotAssessable() {
    SamplePack pack = SamplePack.of(rule("needy", "a", "@needs(\"cells.applications\")"));
    Place other = new Place(3, "applications", "granted", "person", at(9, 3), "1");
    Unreadable row = new Unreadable("table.applications", "received", null, "77", "数字粘连", CELL);
    Unreadable cell = new Unreadable("table.applications", "partial", "person", "0 1", "隔开", CELL);
    Unreadable elsewhere = new Unreadable("table.remedies", "", "review.total", "0 1", "隔开", CELL);
    CheckResult result = check(pack, List.of(row, cell), fact("a", 3, other));
    assertThat(result.findings()).extracting(Finding::actual).containsExactly("3");
    assertThat(result.notAssessable()).containsExactly(new NotAssessable("needy", "数字粘连", CELL));
    assertThat(check(pack, List.of(elsewhere)).notAssessable()).isEmpty();
  }

  @Test
  void whatFollowsFromAnotherFindingIsDropped() {
    SamplePack pack =
        SamplePack.of(rule("cause", "c"), rule("effect", "e", "@impliedBy(\"other, cause\")"));
    Place missing = Place.absentSection(3);
    assertThat(rulesOf(check(pack, fact("c", 1, missing), fact("e", 1, CELL))))
        .containsExactly("cause");
    assertThat(rulesOf(check(pack, fact("c", 1, REVIEW), fact("e", 1, CELL))))
        .containsExactly("effect", "cause");
    assertThat(rulesOf(check(pack, fact("c", 1, text(1, 2, "")), fact("e", 1, text(1, 9, "")))))
        .containsExactly("cause");
    assertThat(rulesOf(check(pack, fact("e", 1, CELL)))).containsExactly("effect");
  }

  @Test
  void aRelationReportsUnderItsOwnRule() {
    SamplePack pack =
        SamplePack.of(relations()).relationRule("sum-balance").relationRule("sum-off");
    pack.disable("sum-off").severity("sum-balance", Severity.HINT);
    CheckResult result =
        check(
            pack,
            new SampleRelation("sum-balance", true, null, CELL),
            new SampleRelation("sum-off", true, null, CELL),
            new SampleRelation("sum-off", true, "不可读", CELL),
            new SampleRelation("sum-balance", true, "数字不可读", REVIEW),
            new SampleRelation("sum-balance", true, "又一处", REVIEW));
    assertThat(result.findings()).hasSize(1);
    assertThat(result.findings().get(0).rule()).isEqualTo("sum-balance");
    assertThat(result.findings().get(0).severity()).isEqualTo(Severity.HINT);
    assertThat(result.findings().get(0).message()).isEqualTo("自然人：应为3");
    assertThat(result.notAssessable())
        .containsExactly(new NotAssessable("sum-balance", "数字不可读", REVIEW));
    assertThat(result.rulesRun()).isEqualTo(1);
  }

  @Test
  void aRuleOffDoesNotRun() {
    SamplePack pack = SamplePack.of(rule("a/1", "a"), rule("a/2", "a"), rule("b", "a"));
    assertThat(rulesOf(check(pack.disable("a/2"), fact("a", 1, CELL)))).containsExactly("a", "b");
    assertThat(check(pack, fact("a", 1, CELL)).rulesRun()).isEqualTo(2);
    assertThat(rulesOf(check(pack.disable("a"), fact("a", 1, CELL)))).containsExactly("b");
  }

  @Test
  void thePacksSeverityWins() {
    SamplePack pack = SamplePack.of(rule("a/1", "a"), rule("a/2", "b"));
    pack.severity("a", Severity.HINT).severity("a/2", Severity.WARNING);
    assertThat(check(pack, fact("a", 1, CELL), fact("b", 1, CELL)).findings())
        .extracting(Finding::severity)
        .containsExactlyInAnyOrder(Severity.HINT, Severity.WARNING);
  }

  @Test
  void aLaterPacksRuleReplacesTheInheritedOne() {
    SamplePack pack =
        SamplePack.empty()
            .file("root", "rules/one.drl", rule("a", "a"), rule("b", "b"))
            .file("city", "rules/one.drl", rule("a", "other"));
    assertThat(rulesOf(check(pack, fact("a", 1, CELL), fact("b", 1, CELL)))).containsExactly("b");
    assertThat(rulesOf(check(pack, fact("other", 1, CELL)))).containsExactly("a");
  }

  @Test
  void aBrokenFileIsNamedAndItsRulesAreNotAssessable() {
    SamplePack pack =
        SamplePack.empty()
            .file("root", "rules/one.drl", rule("a", "a"), rule("b", "a"))
            .file("city", "rules/two.drl", rule("a", "a").replace("then", "thn"));
    CheckResult result = check(pack, fact("a", 1, CELL));
    assertThat(rulesOf(result)).containsExactly("b");
    assertThat(result.notAssessable()).extracting(NotAssessable::rule).containsExactly("a");
    assertThat(result.problems()).isNotEmpty();
    assertThat(result.problems().get(0).code()).isEqualTo(ProblemCode.RULE_FAILED);
    assertThat(result.problems().get(0).message()).startsWith("city/rules/two.drl，第");
  }

  @Test
  void aRuleThatThrowsTakesOnlyItsFileAway() {
    SamplePack pack =
        SamplePack.empty()
            .file("sample", "rules/one.drl", rule("a", "a"))
            .file(
                "sample",
                "rules/two.drl",
                ruleWith(
                    "thrower",
                    "$f : SampleFact(name == \"a\")",
                    "findings.report($f).actual($f.even());"),
                rule("beside", "a"))
            .file(
                "sample",
                "rules/three.drl",
                ruleWith(
                    "condition", "$f : SampleFact(even() == \"even\")", "findings.report($f);"));
    Checker checker = Checker.of(pack.build(), report -> List.of(fact("a", 1, CELL)), 1000);
    for (int i = 0; i < 3; i++) {
      CheckResult result = checker.check(report(List.of()));
      assertThat(rulesOf(result)).containsExactly("a");
      assertThat(result.notAssessable())
          .extracting(NotAssessable::rule)
          .containsExactly("beside", "condition", "thrower");
      assertThat(result.rulesRun()).isEqualTo(1);
      assertThat(result.problems()).extracting(Problem::message).hasSize(2);
      assertThat(result.problems().toString())
          .contains("sample/rules/two.drl 的规则“thrower”", "sample/rules/three.drl", "odd: 1");
    }
    Checker sound = Checker.of(pack.build(), report -> List.of(fact("a", 2, CELL)), 1000);
    assertThat(rulesOf(sound.check(report(List.of()))))
        .containsExactly("a", "beside", "condition", "thrower");
  }

  @Test
  void aThrowingRuleOfRelationsLeavesNoneOfThemAssessed() {
    String throwing = relations().replace("expected(3)", "expected($r.notAssessable().length())");
    SamplePack pack = SamplePack.of(throwing).relationRule("sum-balance");
    CheckResult result = check(pack, new SampleRelation("sum-balance", true, null, CELL));
    assertThat(result.notAssessable())
        .extracting(NotAssessable::rule)
        .containsExactly("sum-balance");
    assertThat(result.rulesRun()).isZero();
  }

  @Test
  void aRuleThatFiresWithoutEndIsStopped() {
    SamplePack pack =
        SamplePack.empty()
            .file("sample", "rules/one.drl", rule("a", "a"))
            .file(
                "sample",
                "rules/two.drl",
                ruleWith("cross", "$f : SampleFact() SampleFact()", "findings.report($f);"));
    List<Object> facts = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      facts.add(fact("a", i, CELL));
    }
    CheckResult result = Checker.of(pack.build(), report -> facts, 300).check(report(List.of()));
    assertThat(result.findings()).hasSize(20);
    assertThat(result.notAssessable()).extracting(NotAssessable::rule).containsExactly("cross");
    assertThat(result.problems().get(0).message()).contains("sample/rules/two.drl", "触发过多");
  }

  @Test
  void manyThreadsGetTheSameResult() throws Exception {
    SamplePack pack = SamplePack.of(rule("a", "a"), rule("b", "b", "@impliedBy(\"a\")"));
    List<Object> facts = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      facts.add(fact(i % 3 == 0 ? "a" : "b", i, text(i % 4, i, "第" + i)));
    }
    Checker checker = Checker.of(pack.build(), report -> facts, 1000);
    String expected = checker.check(report(List.of())).toString();
    Callable<Integer> task =
        () -> {
          int same = 0;
          for (int i = 0; i < 200; i++) {
            same += checker.check(report(List.of())).toString().equals(expected) ? 1 : 0;
          }
          return same;
        };
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      for (Future<Integer> done : threads.invokeAll(List.of(task, task))) {
        assertThat(done.get()).isEqualTo(200);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aPackWithoutRulesGivesNothing() {
    CheckResult result = check(SamplePack.empty(), fact("a", 1, CELL));
    assertThat(result.findings()).isEmpty();
    assertThat(result.rulesRun()).isZero();
    assertThat(result.problems()).isEmpty();
  }

  private static CheckResult check(SamplePack pack, Object... facts) {
    return check(pack, List.of(), facts);
  }

  private static CheckResult check(SamplePack pack, List<Unreadable> unreadable, Object... facts) {
    return Checker.of(pack.build(), report -> List.of(facts), Checker.LIMIT)
        .check(report(unreadable));
  }

  private static List<String> rulesOf(CheckResult result) {
    return result.findings().stream().map(Finding::rule).toList();
  }

  private static SampleFact fact(String name, @Nullable Integer value, Place place) {
    return new SampleFact(name, value, place);
  }

  private static Place text(int section, int paragraph, String quote) {
    return Place.text(section, at(paragraph, 0), quote);
  }

  private static Location at(int paragraph, int offset) {
    return new Location(paragraph, null, null, null, offset, 1);
  }

  private static Report report(List<Unreadable> unreadable) {
    return new Report(
        null,
        new Organisation(null, OrganisationKind.OTHER, null),
        2020,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        unreadable,
        Narrative.NONE,
        Figures.NONE,
        Content.NONE,
        Language.NONE,
        RawPlaces.NONE);
  }
}
