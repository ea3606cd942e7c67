package org.jianbao.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A mistake of an author is told by file and line, what is wrong and what would be right. */
final class TypicalMistakesTests {
  private static final String DRL = "rules/local.drl";
  private static final String CASES = "cases/local.yaml";

  @TempDir private Path parent;

  /** A file, words in it, what is written instead, and the complaint. */
  static Stream<Arguments> mistakes() {
    return Stream.of(
        // pack.yaml
        change("pack.yaml", "extends:", "extend:", "pack.yaml:8:1: 不认识的键“extend”，您是否想写“extends”？"),
        change("pack.yaml", "format-2021            #", "format2021 #", "您是否想写“format-2021”？"),
        change(
            "pack.yaml",
            "# disabled: [problems-thin, text-repeated]",
            "disabled: [problem-thin]",
            "pack.yaml:14:12: 没有名为“problem-thin”的规则，您是否想写“problems-thin”？"),
        change(
            "pack.yaml",
            "# severity:\n#   problems-thin: warning",
            "severity:\n  problems-thin: 警告",
            "pack.yaml:18:18: “problems-thin”不能是“警告”，可用的有：error、warning、hint"),
        change(
            "pack.yaml",
            "# severity:\n#   problems-thin: warning",
            "severity:\n  sum-balanced: warning",
            "pack.yaml:18:3: 没有名为“sum-balanced”的规则，您是否想写“sum-balance”？"),
        change(
            "pack.yaml",
            "# deadlines:\n#   street: {warning: '01-20', error: '01-31'}",
            "deadlines:\n  街道: {error: '01-31'}",
            "pack.yaml:23:3: 不认识的键“街道”，可用的有：government、department、township、street"),
        change("pack.yaml", "version: 0.1.0 ", "version：0.1.0 ", "pack.yaml:"),
        // form.yaml
        change(
            "form.yaml",
            "# tables:\n#   applications:\n#     columns:\n#       person:",
            "tables:\n  applications:\n    columns:\n      persons:",
            "form.yaml:10:7: 列“persons”缺少 official（规定的文字），您是否想写“person”？"),
        change(
            "form.yaml",
            "# tables:\n#   applications:\n#     columns:\n#       person: {accepted: [公民]}",
            "tables:\n  disclosure:\n    rows:\n      licences: {accepted: [许可]}",
            "form.yaml:9:5: 表“disclosure”分项列出，rows 应写在 blocks 下的某一项中（1、5、6、8）"),
        change(
            "form.yaml",
            "# sections:\n#   5:\n#     accepted: [政府信息公开工作存在的问题及改进措施]",
            "sections:\n  5:\n    accept: [存在问题]",
            "form.yaml:6:5: 不认识的键“accept”，您是否想写“accepted”？"),
        change(
            "form.yaml",
            "# relations:",
            "relations: {a: {rule: sum-balance, table: applications, each: column, left: [recieved],"
                + " right: [results]}}\n#",
            "form.yaml:13:78: 表“applications”没有行或组“recieved”，您是否想写“received”？"),
        change(
            "form.yaml",
            "# relations:",
            "relations: {a: {rule: local-granted, table: applications, each: column, left: [granted],"
                + " right: [results]}}\n#",
            "rules 下没有规则“local-granted”的说明"),
        // words
        arguments("words/typo.csv", null, "误,正\n公式,公示\n", "没有名为“typo”的词表，您是否想写“typos”？"),
        change("words/typos.csv", "误,正,例外", "错,对", "words/typos.csv:1: 第一行应为表头：误,正,例外"),
        // rules
        change(
            DRL,
            "value > $number",
            "valeu > $number",
            DRL + ":17: 规则“local-penalties”：事实没有字段 valeu（valeu > $number），您是否想写“value”？"),
        change(
            DRL,
            "$cell : Cell(",
            "$cell : Cel(",
            DRL + ":17: 规则“local-penalties”：没有名为 Cel 的事实，您是否想写“Cell”？"),
        change(
            DRL,
            "value > $number",
            "value > $most2",
            DRL + ":17: 规则“local-penalties”：无法理解条件“value > $most2”"),
        change(DRL, ".actual($cell.text())", ".actual($cells.text())", "没有名为 $cells 的变量"),
        change(
            DRL,
            "  @remedy(\"与执法统计台账核对；确实无误的，在评分表上说明\")\n",
            "",
            DRL + ":4: 规则“local-penalties”缺少元数据 @remedy"),
        change(DRL, "{expected}", "{limit}", "用了未知的占位符 {limit}"),
        change(
            DRL,
            "@severity(\"hint\")",
            "@severity(\"提示\")",
            "@severity 应为 error、warning 或 hint，不是 提示"),
        change(
            DRL,
            "@needs(\"table.disclosure\")",
            "@needs(\"table.disclosures\")",
            "没有“table.disclosures”"),
        change(
            DRL, "$cell.labels());", "$cell.labels())", DRL + ":19: 规则“local-penalties”的结论末尾缺少分号"),
        change(DRL, "\nend", "\n", DRL),
        change(
            DRL,
            "  $cell : Cell(",
            "  Figure()\n  Figure()\n  Figure()\n  $cell : Cell(",
            "条件中的事实彼此没有连接"),
        change(
            DRL,
            "table == \"disclosure\", row",
            "kind == \"cout\", row",
            DRL + ":17:25: 规则“local-penalties”：Cell 的 kind 没有“cout”这个值，您是否想写“count”？"),
        change(
            DRL,
            "table == \"disclosure\", row",
            "state in (\"number\", \"blnak\"), row",
            DRL + ":17:37: 规则“local-penalties”：Cell 的 state 没有“blnak”这个值，您是否想写“blank”？"),
        change(
            DRL,
            "table == \"disclosure\", row",
            "table == \"applicatons\", row",
            DRL
                + ":17:26: 规则“local-penalties”：Cell 的 table 没有“applicatons”这个值，您是否想写“applications”？"),
        change(
            DRL,
            "row == \"penalties\"",
            "row == \"penaltys\"",
            DRL + ":17:47: 规则“local-penalties”：表“disclosure”没有名为“penaltys”的行，您是否想写“penalties”？"),
        change(
            DRL,
            "column == \"decisions\"",
            "column == \"decision\"",
            "表“disclosure”没有名为“decision”的列，您是否想写“decisions”？"),
        change(
            DRL,
            "local-penalties.most\", ",
            "local-penalty.most\", ",
            DRL
                + ":15:28: 规则“local-penalties”：pack.yaml 的 settings 没有名为"
                + "“local-penalty.most”的界限，您是否想写“local-penalties.most”？"),
        change(
            DRL,
            "  $cell : Cell(",
            "  Section( number == 7 )\n  $cell : Cell(",
            DRL + ":17:22: 规则“local-penalties”：没有名为“7”的文字章节，可用的有：1、5、6"),
        change(
            DRL,
            "  $cell : Cell(",
            "  not Table( form == \"format-2012\" )\n  $cell : Cell(",
            DRL + ":17:22: 规则“local-penalties”：没有名为“format-2012”的格式，您是否想写“format-2019”？"),
        change(
            DRL,
            "value > $number )",
            "value > $number ）",
            DRL + ":17: 语法错误：“）”是全角符号，这里应写半角的 )（引号中的文字除外）"),
        change(
            DRL,
            "@title(\"行政处罚决定数异常\")",
            "@title(“行政处罚决定数异常”)",
            DRL + ":5: 语法错误：““”是全角符号，这里应写半角的 \""),
        change(
            DRL,
            "row == \"penalties\"",
            "row = \"penalties\"",
            DRL + ":17: 语法错误：“=”处不合语法：条件中的相等写作“==”，不等写作“!=”"),
        change(
            DRL,
            "row == \"penalties\"",
            "row == 'penaltys'",
            DRL + ":17: 规则“local-penalties”：表“disclosure”没有名为“penaltys”的行，您是否想写“penalties”？"),
        change(
            DRL,
            "row == \"penalties\"",
            "row == penalties",
            DRL + ":17: 规则“local-penalties”：无法理解条件“row == penalties”，请检查其中的字段名和变量名；文字要写在双引号中"),
        change(
            DRL,
            ".related(",
            ".relate(",
            DRL + ":19: 规则“local-penalties”：FindingDraft 没有 relate()，您是否想写“related”？"),
        change(CASES, "base: county", "base: conty", "没有基础报告“conty”，您是否想写“county”？"),
        change(
            CASES,
            "disclosure/penalties/decisions, to: 50001",
            "disclosure/penalty/decisions, to: 50001",
            CASES + ":7:5: 案例“行政处罚决定数超过界限”：没有单元格 disclosure/penalty/decisions"),
        change(DRL, "rule \"local-penalties\"", "rule \"Local Penalties\"", CASES),
        arguments("rules/again.drl", DRL, null, "规则“local-penalties”在 rules/again.drl 中已经有了"),
        arguments("rules/local.drlx", null, "rule", "规则文件应为 .drl 文件"),
        // cases
        change(
            CASES,
            "rule: local-penalties,",
            "rule: local-penalty,",
            CASES + ":7:5: 没有名为“local-penalty”的规则，您是否想写“local-penalties”？"),
        change(CASES, "to: 50001", "too: 50001", CASES + ":8:54: 不认识的键“too”，您是否想写“to”？"),
        change(
            CASES,
            "    expect: [{rule",
            "    expected: [{rule",
            CASES + ":9:5: 不认识的键“expected”，您是否想写“expect”？"),
        change(
            CASES,
            "  - name: 行政处罚决定数恰好等于界限\n",
            "  - name: 行政处罚决定数超过界限\n",
            CASES + ":10:5: 本文件中已有名为“行政处罚决定数超过界限”的案例"),
        change(
            CASES,
            "[{rule: local-penalties, severity: hint, row: penalties, actual: '50001', expected: '50000'}]",
            "[]",
            "规则“local-penalties”没有应报告的案例"));
  }

  private static Arguments change(String file, String old, String with, String complaint) {
    return arguments(file, old, with, complaint);
  }

  @ParameterizedTest(name = "{3}")
  @MethodSource
  void mistakes(String file, String old, String with, String complaint) throws Exception {
    TestPack pack = TestPack.make(parent, "yunzhou", "format-2021");
    if (with == null) {
      pack.write(file, java.nio.file.Files.readString(pack.folder().resolve(old)));
    } else if (old == null) {
      pack.write(file, with);
    } else {
      pack.replace(file, old, with);
    }
    assertThat(pack.errors()).anySatisfy(error -> assertThat(error).contains(complaint));
  }

  @Test
  void one_broken_file_does_not_hide_the_others() {
    TestPack pack =
        TestPack.make(parent, "yunzhou", "format-2021")
            .replace(DRL, "value >", "valeu >")
            .write("rules/other.drl", "rule \"b\" when then end")
            .replace(CASES, "to: 50001", "too: 50001");
    assertThat(pack.errors())
        .anySatisfy(error -> assertThat(error).startsWith(DRL))
        .anySatisfy(error -> assertThat(error).startsWith("rules/other.drl"))
        .anySatisfy(error -> assertThat(error).startsWith(CASES));
  }
}
