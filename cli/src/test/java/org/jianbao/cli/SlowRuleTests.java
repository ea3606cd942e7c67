package org.jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jianbao.scorecard.Attempt;
import org.jianbao.scorecard.Input;
import org.jianbao.scorecard.Jianbao;
import org.jianbao.scorecard.Options;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule that never ends, in the program itself: its file is named, all other rules run. */
class SlowRuleTests {
  @TempDir private Path folder;

  @Test
  void a_rule_file_that_does_not_end_is_named_and_the_others_run() throws Exception {
    Path pack = Files.createDirectories(folder.resolve("packs/city/rules"));
    Files.writeString(
        pack.resolveSibling("pack.yaml"),
        "id: city\nversion: 1.0.0\ntitle: 规则\nextends: format-2019\nyears: [2020, 2020]\n");
    rule(pack, "good", "$t : Table( key == \"applications\" )");
    rule(
        pack,
        "endless",
        "$t : Cell( table == \"applications\" )\n"
            + "  $b : Cell( table == $t.table )\n"
            + "  $c : Cell( table == $b.table )\n"
            + "  $d : Cell( table == $c.table )\n"
            + "  $e : Cell( table == $d.table )\n"
            + "  $f : Cell( table == $e.table, row == $t.column )\n");
    Path report = Files.writeString(folder.resolve("报告.txt"), RealProgram.cleanReport());

    Forked.Result result =
        Forked.run(
            List.of("-Xmx200m", "-Djianbao.worker.heap=200m"),
            Map.of(),
            "check",
            "--format=json",
            "--max-seconds=60",
            "--packs=" + folder.resolve("packs"),
            report.toString());

    assertThat(result.err())
        .containsPattern("规则文件 city/rules/endless.drl 运行(超过 60 秒|所需的内存超过限度)，该文件的规则未能评判");
    assertThat(result.code()).isEqualTo(ExitCode.RULES);
    assertThat(result.out()).contains("\"rule\":\"good\"").contains("\"rule\":\"endless\"");
  }

  /** Many reports are compared in Java machines of their own. */
  @Test
  void many_reports_are_compared_by_workers() throws Exception {
    Path pack = Files.createDirectories(folder.resolve("new/rules"));
    manifest(pack);
    rule(pack, "good", "$t : Table( key == \"applications\" )");
    Path reports = Files.createDirectory(folder.resolve("reports"));
    for (int i = 0; i < 21; i++) {
      Files.writeString(reports.resolve("报告" + i + ".txt"), RealProgram.cleanReport());
    }

    Forked.Result result =
        Forked.run(
            List.of("-Xmx200m", "-Djianbao.worker.heap=200m"),
            Map.of(),
            "rules",
            "diff",
            "--max-seconds=60",
            "--on=" + reports,
            "shipped",
            pack.getParent().toString());

    // How far it is, is told from time to time.
    assertThat(result.err()).doesNotContain("规则文件", "程序");
    assertThat(result.out())
        .contains("＋ 提示  good", "共 21 份，结果有变的 21 份。", "good                       多出 21，");
    assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
  }

  /** A file that is left out is one of the old or of the new rules, whatever its name. */
  @Test
  void a_comparison_knows_whose_rule_file_does_not_end() throws Exception {
    Path pack = Files.createDirectories(folder.resolve("new/rules"));
    manifest(pack);
    rule(pack, "good", "$t : Table( key == \"applications\" )");
    rule(pack, "endless", "$t : Table( key == \"remedies\" )");
    Jianbao rules = Jianbao.open(Options.DEFAULT.withPacks(List.of(pack.getParent())));
    Path report = Files.writeString(folder.resolve("报告.txt"), RealProgram.cleanReport());
    List<String> running = new ArrayList<>();

    Outcome outcome =
        new DifferenceWork(rules, rules)
            .on(
                Input.of(report),
                new Attempt(Map.of("新规则 city/rules/endless.drl", "停下了"), running::addAll));

    assertThat(running)
        .contains(
            "旧规则 city/rules/endless.drl", "旧规则 city/rules/good.drl", "新规则 city/rules/good.drl");
    assertThat(outcome.ruleMessages()).containsExactly("停下了");
    assertThat(outcome.faces())
        .anySatisfy(
            face -> {
              assertThat(face.suffix()).isEqualTo("lost");
              assertThat(face.text()).isEqualTo("endless");
            });
  }

  private static void manifest(Path rules) throws IOException {
    Files.writeString(
        rules.resolveSibling("pack.yaml"),
        "id: city\nversion: 1.0.0\ntitle: 规则\nextends: format-2019\nyears: [2020, 2020]\n");
  }

  private static void rule(Path pack, String name, String condition) throws IOException {
    Files.writeString(
        pack.resolve(name + ".drl"),
        "package org.jianbao.packs.city.x;\nimport org.jianbao.facts.*;\nglobal Findings findings;\n"
            + "rule \""
            + name
            + "\"\n  @title(\"题\") @severity(\"hint\") @category(\"table\") @message(\"文\")\n"
            + "  @basis(\"据\") @basisKind(\"format\") @remedy(\"改\")\n"
            + "when\n  "
            + condition
            + "\nthen\n  findings.report($t);\nend\n");
  }
}
