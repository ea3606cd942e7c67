package org.jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemeCommandTests {
  @TempDir private Path folder;

  private static Program.Result scheme(String... args) {
    String[] all = new String[args.length + 1];
    all[0] = "scheme";
    System.arraycopy(args, 0, all, 1, args.length);
    return new Program(Cards::pass).run(all);
  }

  @Test
  void the_shipped_schemes_are_listed() {
    assertThat(scheme("list").out())
        .contains("default  默认评分标准，满分 100")
        .contains("  错误：每处扣 10，最多扣 60")
        .contains("licheng-2020  鲤城区 2020 年绩效考评标准（年度报告），满分 10")
        .contains("  扣分项 未按时报送：每处扣 5，最多扣 5，单位名单的“按时报送”一栏为“否”时扣分");
  }

  @Test
  void a_scheme_goes_to_excel_and_back() throws IOException {
    String workbook = folder.resolve("本市.xlsx").toString();
    String yaml = folder.resolve("本市.yaml").toString();
    assertThat(scheme("convert", "default", "-o", workbook).code()).isZero();
    assertThat(scheme("convert", workbook, "-o", yaml).code()).isZero();
    assertThat(scheme("check", yaml).out()).isEqualTo(scheme("check", "default").out());
    assertThat(scheme("convert", "default", "-o", yaml).err()).contains("已经存在，不会覆盖");
    assertThat(scheme("convert", "default", "-o", "x.pdf").err()).contains("应以 .xlsx 或 .yaml 结尾");
  }

  @Test
  void mistakes_are_named_all_at_once() throws IOException {
    Path file = Files.writeString(folder.resolve("错.yaml"), "id: a\ntitle: 甲\nof: 十\nrule: {}\n");
    Program.Result result = scheme("check", file.toString());
    assertThat(result.code()).isEqualTo(ExitCode.RULES);
    assertThat(result.out())
        .contains("错误  " + file + ":3:1: of 缺少，或不是数")
        .contains("错误  " + file + ":4:1: 没有“rule”这一项，您是否想写“rules”？")
        .contains("grades 应为至少一个等次的列表");
  }

  @Test
  void rules_that_no_pack_has_are_brought_to_mind() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("本市.yaml"),
            """
            id: a
            title: 甲
            of: 100
            deductions: {error: {points: 10}, warning: {points: 3}, hint: {points: 0}}
            rules: {fee-statment: {points: 1}}
            categories: {texts: {cap: 5}}
            grades: [{name: 甲, from: 0}]
            """);
    Program.Result result = scheme("check", file.toString());
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .contains("提醒  规则包中没有规则 fee-statment，您是否想写“fee-statement”？")
        .contains("提醒  规则包中没有类别 texts，您是否想写“text”？");
  }

  @Test
  void what_is_no_scheme_is_wrong_usage() {
    assertThat(scheme("check", "nowhere.yaml").err())
        .contains("没有评分标准 nowhere.yaml：既不是自带标准的名称（default、licheng-2020），也不是文件");
    assertThat(scheme().err()).contains("请给出 scheme 的命令");
  }
}
