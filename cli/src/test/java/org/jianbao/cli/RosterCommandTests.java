package org.jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RosterCommandTests {
  @TempDir private Path folder;

  private static Program.Result roster(String... args) {
    String[] all = new String[args.length + 1];
    all[0] = "roster";
    System.arraycopy(args, 0, all, 1, args.length);
    return new Program(Cards::pass).run(all);
  }

  @ParameterizedTest
  @ValueSource(strings = {"名单.xlsx", "名单.csv"})
  void the_template_is_a_roster_without_mistakes(String name) {
    String file = folder.resolve(name).toString();
    assertThat(roster("new", file).out())
        .isEqualTo("已写成 " + file + "\n填好后检查：jianbao roster check " + file + "\n");
    Program.Result result = roster("check", file, "--year", "2020");
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .isEqualTo(
            name
                + """
                ：7 个单位，没有错误
                  人民政府  2
                  政府部门  2
                  乡镇人民政府  1
                  街道办事处  1
                  其他机关  1
                提醒  “联系人”有 6 个没有填写：整改通知中空着
                """);
    assertThat(roster("new", file).err()).contains("已经存在，不会覆盖");
  }

  @Test
  void mistakes_are_named_all_at_once() throws IOException {
    Path file = Files.writeString(folder.resolve("错.csv"), "单位名称,类别\n甲区甲局,部们\n甲区甲局,\n");
    Program.Result result = roster("check", file.toString());
    assertThat(result.code()).isEqualTo(ExitCode.RULES);
    assertThat(result.out())
        .contains("错误  错.csv 第 2 行第 2 列：不认识类别“部们”")
        .contains("错误  错.csv 第 3 行第 1 列：单位名称“甲区甲局”与第 2 行“甲区甲局”的名称或别名重复");
  }

  @Test
  void a_roster_of_another_year_is_told() throws IOException {
    Path file = Files.writeString(folder.resolve("旧.csv"), "单位名称,期限\n甲区甲局,2020-01-31\n");
    assertThat(roster("check", file.toString()).code()).isZero();
    assertThat(roster("check", "--year", "2020", file.toString()).out()).contains("是否用了别的年度的名单");
  }

  @Test
  void names_that_are_easily_confused_are_brought_to_mind() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("名单.csv"),
            """
            单位名称
            甲区城东街道办事处
            乙区城东街道办事处
            财政局
            """);
    assertThat(roster("check", file.toString()).out())
        .contains("提醒  第 4 行“财政局”：看不出是哪里的单位")
        .contains("提醒  “城东街道办事处”有 2 个：甲区城东街道办事处、乙区城东街道办事处；报告中须写明所在的区县");
  }

  @Test
  void what_is_no_file_is_wrong_usage() {
    assertThat(roster("check", "nowhere.xlsx").err()).contains("没有文件 nowhere.xlsx");
    assertThat(roster("new", "名单.doc").err()).contains("应以 .xlsx 或 .csv 结尾");
    assertThat(roster().err()).contains("请给出 roster 的命令");
  }
}
