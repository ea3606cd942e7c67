package org.jianbao.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianbao.compile.SamplePack.rule;
import static org.jianbao.compile.SamplePack.ruleWith;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an author reads when a file is wrong: the line, and what is wrong in Chinese. */
final class RuleFileProblemTests {
  private static final String REPORT = "findings.report($f);";
  private static final String FACT = "$f : SampleFact(value > 1)";

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of("import java.io.File;\n" + rule("a", "a"), 1, "不允许导入 java.io.File"),
        Arguments.of("import function java.lang.Math.max;\n" + rule("a", "a"), 1, "不允许导入函数"),
        Arguments.of("function int f() { return 1; }\n" + rule("a", "a"), 1, "不允许定义函数"),
        Arguments.of("declare X\n  a : int\nend\n" + rule("a", "a"), 1, "不允许声明类型"),
        Arguments.of("query \"q\"\n  SampleFact()\nend\n" + rule("a", "a"), 1, "不允许使用查询"),
        Arguments.of("global String s;\n" + rule("a", "a"), 1, "不允许声明全局变量 s"),
        Arguments.of(rule("a", "a").replace("when", "salience 5\nwhen"), 4, "不允许使用属性 salience"),
        Arguments.of(rule("a", "a").replace("when", "no-loop true\nwhen"), 4, "属性 no-loop"),
        Arguments.of(ruleWith("a", "eval(true)\n" + FACT, REPORT), 5, "不允许使用 eval"),
        Arguments.of(ruleWith("a", FACT + "\n  Number() from $f.value()", REPORT), 6, "不允许使用 from"),
        Arguments.of(
            ruleWith("a", "$f : SampleFact(name matches \"x.*\")", REPORT), 5, "不允许使用 matches"),
        Arguments.of(
            ruleWith("a", "$f : SampleFact(name.equals(\"x\"))", REPORT), 5, "不允许使用 .equals"),
        Arguments.of(
            ruleWith("a", "$f : SampleFact(value == System.exit(1))", REPORT), 5, "System"),
        Arguments.of(ruleWith("a", FACT, REPORT + REPORT), 7, "只能是一句"),
        Arguments.of(ruleWith("a", FACT, "insert($f);"), 7, "只能是一句"),
        Arguments.of(ruleWith("a", FACT, "findings.report($f)"), 7, "缺少分号"),
        Arguments.of(
            ruleWith("a", FACT, "findings.report($f).actual(new Object());"), 7, "不允许使用 new"),
        Arguments.of(rule("a", "a").replace("@remedy(\"改\")", ""), 1, "缺少元数据 @remedy"),
        Arguments.of(rule("a", "a").replace("\"error\"", "\"fatal\""), 1, "@severity 应为"),
        Arguments.of(rule("a", "a").replace("\"format\"", "\"form\""), 1, "@basisKind 应为"),
        Arguments.of(rule("a", "a").replace("{actual}", "{aktual}"), 1, "未知的占位符 {aktual}"),
        Arguments.of(rule("a", "a", "@needs(\"section.9\")"), 1, "没有“section.9”"),
        Arguments.of(rule("a", "a", "@sevrity(\"x\")"), 1, "未知的元数据 @sevrity"),
        Arguments.of(rule("a", "a") + rule("a", "b"), 9, "在本文件中重复"),
        Arguments.of(rule("a/b/c", "a"), 1, "应为“编号”或“编号/情形”"),
        Arguments.of("// nothing\n", null, "没有规则"));
  }

  static Stream<Arguments> broken() {
    return Stream.of(
        Arguments.of(ruleWith("b", "$f : SampleFact(value > 1", REPORT), "语法错误"),
        Arguments.of(ruleWith("b", FACT, REPORT).replace("when", "whn"), "语法错误"),
        Arguments.of(ruleWith("b", "$f : SampleFact(valeu > 1)", REPORT), "没有字段 valeu"),
        Arguments.of(ruleWith("b", "$f : SampelFact(value > 1)", REPORT), "没有名为 SampelFact"),
        Arguments.of(ruleWith("b", FACT, "findings.report($g);"), "没有名为 $g 的变量"),
        Arguments.of(ruleWith("b", "$f : SampleFact(value > $z)", REPORT), "value > $z"),
        Arguments.of(ruleWith("b", FACT, "findings.report($f).actual($f.valeu());"), "valeu()"),
        Arguments.of(ruleWith("b", FACT, "findings.report(\"x\");"), "参数类型不对"),
        Arguments.of(ruleWith("b", "$f : SampleFact(value > \"x\")", REPORT), "不是数"));
  }

  @ParameterizedTest
  @MethodSource
  void refused(String drl, Integer line, String message) {
    CompiledRules rules = compile(drl);
    assertThat(rules.problems()).isNotEmpty();
    RuleFileProblem problem = rules.problems().get(0);
    assertThat(problem.message()).contains(message);
    assertThat(problem.line()).isEqualTo(line);
    assertThat(rules.compilations()).isZero();
  }

  /** The second rule of the file is wrong; the message is its, and no other's. */
  @ParameterizedTest
  @MethodSource
  void broken(String drl, String message) {
    CompiledRules rules = compile(rule("a", "a") + drl);
    assertThat(rules.problems()).as(message).isNotEmpty();
    RuleFileProblem problem = rules.problems().get(0);
    assertThat(problem.describe()).contains(message).startsWith("sample/rules/one.drl，第");
    assertThat(problem.line()).isBetween(9, 17);
    assertThat(problem.rules()).contains("a");
    assertThat(rules.rules()).isEmpty();
  }

  @Test
  void namesThatCannotBeReadGiveTheFile() {
    assertThat(compile("rul a\nend\n").problems().get(0).rules()).containsExactly("rules/one.drl");
    assertThat(compile("rule \"a\"\nend\nrul b when\nend\n").problems().get(0).rules())
        .containsExactly("a", "rules/one.drl");
  }

  @Test
  void twoFilesOfAPackMustNotShareARule() {
    CompiledRules rules =
        RuleCompiler.compile(
            SamplePack.empty()
                .file("sample", "rules/one.drl", rule("a", "a"))
                .file("sample", "rules/two.drl", rule("b", "b"), rule("a", "a"))
                .build()
                .rules(),
            new ModelCache(null));
    assertThat(rules.problems()).hasSize(1);
    assertThat(rules.problems().get(0).describe())
        .isEqualTo("sample/rules/two.drl，第10行：规则“a”在 rules/one.drl 中已经有了");
  }

  private static CompiledRules compile(String drl) {
    return RuleCompiler.compile(SamplePack.of(drl).build().rules(), new ModelCache(null));
  }
}
