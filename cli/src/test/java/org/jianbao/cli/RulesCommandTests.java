package org.jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a rule author does: list, show, begin a pack, check it, test it. */
final class RulesCommandTests {
  @TempDir private Path folder;
  private Path pack = Path.of("");

  private static Program.Result run(String... args) {
    return new Program(Cards::pass).run(args);
  }

  @BeforeEach
  void a_new_pack() {
    pack = folder.resolve("yunzhou-2021");
    Program.Result result =
        run("rules", "new", pack.toString(), "--extends", "format-2021", "--title", "云州市规则");
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .startsWith("已新建规则包 yunzhou-2021：\n")
        .contains(pack.resolve("rules/local.drl").toString());
  }

  private void edit(String file, String old, String with) throws IOException {
    String text = Files.readString(pack.resolve(file));
    assertThat(text).contains(old);
    Files.writeString(pack.resolve(file), text.replace(old, with));
  }

  /** Sentences, a decision table and a word list come to a pack that is there; others stay. */
  @Test
  void files_are_added_to_a_pack() throws Exception {
    Path pack = folder.resolve("yunzhou");
    run("rules", "new", pack.toString(), "--extends", "format-2021");
    Files.writeString(pack.resolve("form.yaml"), "# 自己的\n");
    Program.Result made =
        run("rules", "new", pack.toString(), "--sentences", "--table", "--words", "places");
    assertThat(made.err()).isEmpty();
    assertThat(made.code()).isZero();
    assertThat(made.out())
        .contains("已添加到规则包 yunzhou", "sentences.dslr", "table.drl.xlsx", "places.csv");
    assertThat(pack.resolve("form.yaml")).hasContent("# 自己的\n");
    assertThat(run("rules", "check", pack.toString()).out()).contains("案例 14 个，没有发现错误");
    assertThat(run("rules", "test", pack.toString()).out()).contains("不符 0");
    assertThat(run("rules", "show", "sentence-promise", "--packs", pack.toString()).out())
        .contains("所在文件：rules/sentences.dslr");
    Program.Result again = run("rules", "new", pack.toString(), "--words", "typos");
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("typos.csv，没有添加任何文件");
    assertThat(run("rules", "new", pack.toString(), "--words", "typo").err())
        .contains("没有名为 typo 的词表，您是否想写“typos”？");
    assertThat(run("rules", "new", pack.toString()).err()).contains("要添加什么，请写 --sentences");
  }

  @Test
  void a_new_pack_is_sound_and_passes() {
    Program.Result check = run("rules", "check", pack.toString());
    assertThat(check.out())
        .matches("规则包 yunzhou-2021 0\\.1\\.0（继承 format-2021）：运行的规则 \\d+ 条，案例 4 个，没有发现错误。\n");
    assertThat(check.code()).isZero();

    Program.Result test = run("rules", "test", pack.toString());
    assertThat(test.out())
        .isEqualTo(
            """
            规则包 yunzhou-2021 0.1.0（继承 format-2021）：案例 4 个（含未改动的基础报告），通过 4，不符 0。
              规则 local-penalties：应报告的案例 1 个，不应报告的案例 1 个
              规则 local-estimate：应报告的案例 1 个，不应报告的案例 1 个
            """);
    assertThat(test.code()).isZero();
  }

  @Test
  void a_mistake_is_told_with_its_line_and_ends_with_4() throws IOException {
    edit("rules/local.drl", "value >", "valeu >");

    Program.Result check = run("rules", "check", pack.toString());

    assertThat(check.out())
        .startsWith("错误  " + pack.toString().replace('\\', '/') + "/rules/local.drl:17: ")
        .contains("您是否想写“value”？");
    assertThat(check.code()).isEqualTo(ExitCode.RULES);
    assertThat(run("rules", "test", pack.toString()).code()).isEqualTo(ExitCode.RULES);
  }

  @Test
  void a_case_that_fails_shows_what_is_expected_and_what_was_found() throws IOException {
    edit("pack.yaml", "local-penalties.most: 50000", "local-penalties.most: 49000");

    Program.Result test = run("rules", "test", pack.toString());

    assertThat(test.out())
        .contains("cases/local.yaml:7：案例“行政处罚决定数超过界限”\n      local-penalties 报告了，但")
        .contains("expected 应为“50000”，实为“49000”")
        .contains("案例“行政处罚决定数恰好等于界限”\n      不应报告 local-penalties：")
        .contains("通过 2，不符 2。");
    assertThat(test.code()).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void a_case_whose_change_does_not_fit_is_an_error_of_the_case() throws IOException {
    edit(
        "cases/local.yaml",
        "disclosure/penalties/decisions, to: 50001",
        "disclosure/penalty/decisions, to: 1");

    Program.Result test = run("rules", "test", pack.toString());

    assertThat(test.out())
        .contains("cases/local.yaml:7:5: 案例“行政处罚决定数超过界限”：没有单元格 disclosure/penalty/decisions");
    assertThat(test.code()).isEqualTo(ExitCode.RULES);
  }

  @Test
  void rules_are_listed_and_shown() {
    Program.Result list = run("rules", "list", "--packs", pack.toString());
    assertThat(list.out())
        .contains("format-2019 ", "format-2021 ", "yunzhou-2021 0.1.0  云州市规则")
        .contains("    local-penalties            提示  行政处罚决定数异常")
        .containsPattern("\\n  SHA-256 [0-9a-f]{64}\\n");
    assertThat(list.code()).isZero();

    Program.Result show = run("rules", "show", "local-penalties", "--packs", pack.toString());
    assertThat(show.out())
        .startsWith("local-penalties  行政处罚决定数异常\n  规则包：yunzhou-2021 0.1.0，云州市规则\n")
        .contains("  提示：行政处罚处理决定数量〔实际〕，超过〔应为〕")
        .contains("  依据种类：编制惯例");
    assertThat(show.code()).isZero();
  }

  @Test
  void names_that_do_not_exist_are_wrong_usage_with_the_nearest() {
    assertThat(run("rules", "show", "sum-balanse").err())
        .contains("没有规则 sum-balanse，您是否想写“sum-balance”？");
    assertThat(run("rules", "list", "--pack", "format-2012").err())
        .contains("没有规则包 format-2012，您是否想写“format-2019”？");
    assertThat(run("rules", "check", folder.resolve("none").toString()).err())
        .contains("文件或文件夹不存在");
    Program.Result again = run("rules", "new", pack.toString(), "--extends", "format-2021");
    assertThat(again.err()).contains("已经存在，且不是空文件夹");
    assertThat(again.code()).isEqualTo(ExitCode.USAGE);
    Program.Result chinese =
        run("rules", "new", folder.resolve("云州").toString(), "--extends", "format-2021");
    assertThat(chinese.err()).contains("文件夹名“云州”不能用作编号", "--id");
    assertThat(run("rules").err()).contains("请给出 rules 的命令");
  }

  @Test
  void facts_are_listed_and_shown() {
    Program.Result list = run("rules", "facts");
    assertThat(list.out())
        .startsWith("报告整体\n  ReportInfo         报告整体（年度报告）；每份报告恰有一个\n")
        .contains("\n表格的行和列\n  disclosure         第2章　主动公开政府信息情况\n")
        .doesNotContain("EnumerationPart");
    assertThat(list.code()).isZero();

    assertThat(run("rules", "facts", "cell").out())
        .startsWith("Cell  表格中一个填数据的单元格，行和列都能认定的\n")
        .contains("  state              填了什么（文字）\n                     number 数字；blank 空白；")
        .contains("例（cell-not-number）\n  $cell : Cell( state == \"text\" )\n")
        .contains("用到它的规则\n  amount-unit、cell-fraction、");
    assertThat(run("rules", "facts", "Relation").out()).contains("用到它的规则\n  ", "sum-balance");
    assertThat(run("rules", "facts", "Setting").out()).contains("例（cross-jump）");
    assertThat(run("rules", "facts", "Paragraph").out())
        .contains("例（jianbao rules new 的示例规则 local-estimate）");
    assertThat(run("rules", "facts", "disclosure").out())
        .contains("disclosure  第2章　主动公开政府信息情况（format-2021）\n行\n  rules                    规章\n")
        .contains("                           decisions      本年处理决定数量\n");
    Program.Result none = run("rules", "facts", "Cel");
    assertThat(none.err()).contains("没有事实 Cel，您是否想写“Cell”？");
    assertThat(none.code()).isEqualTo(ExitCode.USAGE);
  }

  private static final Path SAMPLES =
      Path.of(System.getProperty("jianbao.root", ".."), "reports-sample");

  @Test
  void a_rule_is_explained_condition_by_condition() throws IOException {
    String report = SAMPLES.resolve("2022-澄溪县人民政府.docx").toString();
    String packs = pack.toString();

    Program.Result silent = run("rules", "try", "--packs", packs, "local-penalties", report);
    assertThat(silent.out())
        .contains("    第17行 row == \"penalties\"：1 组\n")
        .contains("    第17行 value > $number：0 组\n  ← 没有事实满足这个条件，规则不报告\n")
        .contains("  满足它之前的条件：Cell（table=disclosure，row=penalties，column=decisions")
        .endsWith("结果\n  没有报告问题\n");
    assertThat(silent.code()).isZero();

    edit("pack.yaml", "local-penalties.most: 50000", "local-penalties.most: 200");
    Program.Result found = run("rules", "try", "--packs", packs, "local-penalties", report);
    assertThat(found.out())
        .contains("  满足全部条件：Cell（table=disclosure，row=penalties")
        .contains("  报告：行政处罚处理决定数量3172，超过200");

    assertThat(run("rules", "try", "sum-balance", report).out())
        .contains("勾稽关系（form.yaml 的 relations 中 rule 为 sum-balance 的各条）")
        .contains("    第13行 sign != 0：0 个");
    assertThat(run("rules", "try", "sum-ballance", report).err()).contains("您是否想写“sum-balance”？");
    Path empty = Files.createFile(folder.resolve("空.txt"));
    assertThat(run("rules", "try", "sum-balance", empty.toString()).code())
        .isEqualTo(ExitCode.NOT_ASSESSABLE);
  }

  @Test
  void what_a_change_does_to_reports_is_told_before_it_is_used() throws IOException {
    String reports = SAMPLES.toString();
    Program.Result same = run("rules", "diff", "shipped", pack.toString(), "--on", reports);
    assertThat(same.out()).matches("共 \\d+ 份，结果有变的 0 份。\n");
    assertThat(same.code()).isZero();

    edit("pack.yaml", "local-penalties.most: 50000", "local-penalties.most: 200");
    edit("pack.yaml", "# severity:", "severity: {sum-remedies: hint}\n#");
    Program.Result changed = run("rules", "diff", "shipped", pack.toString(), "--on", reports);
    assertThat(changed.out())
        .contains("2022-澄溪县人民政府.docx：通过 100 → 通过 99.5\n  ＋ 提示  local-penalties  ")
        .contains("  改 提示  sum-remedies  ")
        .contains("  local-penalties            多出 3，减少 0，改变轻重 0");
    assertThat(changed.code()).isEqualTo(ExitCode.FINDINGS);
    Path mixed = Files.createDirectories(folder.resolve("mixed"));
    Files.copy(SAMPLES.resolve("2022-澄溪县人民政府.docx"), mixed.resolve("b.docx"));
    Files.writeString(mixed.resolve("a.docx"), "不是报告");
    Program.Result broken =
        run("rules", "diff", "shipped", pack.toString(), "--on", mixed.toString());
    assertThat(broken.out())
        .contains("b.docx：通过 100 → 通过 99.5")
        .contains("共 2 份，结果有变的 1 份，无法读取的 1 份。");
    assertThat(broken.err()).contains("a.docx：");
    assertThat(broken.code()).isEqualTo(ExitCode.NOT_ASSESSABLE);
    assertThat(run("rules", "diff", "none", pack.toString(), "--on", reports).err())
        .contains("没有文件夹 none");
  }

  @Test
  void the_catalogue_has_the_own_rules_and_those_inherited() throws IOException {
    Path docs = folder.resolve("docs");

    Program.Result result = run("rules", "doc", pack.toString(), "-o", docs.toString());

    assertThat(result.code()).isZero();
    assertThat(docs.resolve("local-penalties.md")).content().contains("行政处罚决定数超过界限");
    assertThat(docs.resolve("period-start.md")).content().contains("## 报告的例子\n\n**");
    assertThat(docs.resolve("rules.html"))
        .content()
        .startsWith("<!DOCTYPE html>")
        .contains("<section id=\"local-penalties\">", "href=\"#local-penalties\"")
        .doesNotContain("<script", "http://", "https://");
  }

  @Test
  void a_saved_file_is_checked_at_once() throws Exception {
    StringWriter out = new StringWriter();
    Thread watching =
        new Thread(
            () ->
                new Program(Cards::pass)
                    .writingTo(out)
                    .run("rules", "watch", pack.toString(), "--times", "2"));
    watching.start();
    waitFor(out, "等待下一次保存");
    edit("rules/local.drl", "value >", "valeu >");
    watching.join(60_000);
    assertThat(watching.isAlive()).isFalse();
    assertThat(out.toString())
        .containsSubsequence("错误 0，案例通过 4/4", "您是否想写“value”？", "错误 1", "等待下一次保存");
  }

  private static void waitFor(StringWriter out, String text) throws InterruptedException {
    for (int i = 0; i < 600 && !out.toString().contains(text); i++) {
      Thread.sleep(100);
    }
    assertThat(out.toString()).contains(text);
  }
}
