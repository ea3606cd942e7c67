package org.jianbao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jianbao.pack.PackLibrary;
import org.jianbao.roster.MatchingWords;
import org.jianbao.roster.Roster;
import org.jianbao.roster.RosterException;
import org.jianbao.roster.RosterFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what is wrong with a roster, or what it holds. */
@Command(
    name = "check",
    sortOptions = false,
    synopsisHeading = "用法：",
    customSynopsis = "jianbao roster check [选项]... FILE",
    descriptionHeading = "%n",
    description = {
      "检查应报送单位名单（Excel 或 CSV）：缺少的列，重复的名称和别名，不在名单中或绕成圈的上级单位，写错的日期和类别。",
      "没有错误时显示各类单位有多少，哪些列没有填写，哪些单位名称容易混淆。"
    },
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n",
    exitCodeListHeading = "%n退出码：%n",
    exitCodeList = {"0:没有错误", "2:用法有误，或没有这个文件", "4:名单有错误", "70:程序内部错误"},
    footerHeading = "%n例子：%n",
    footer = {"  jianbao roster check 名单.xlsx", "  jianbao roster check --year 2020 名单.csv"})
final class RosterCheckCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "名单的文件，.xlsx 或 .csv")
  private @Nullable Path file;

  @Option(names = "--year", paramLabel = "Y", description = "评估的报告年度；给出时还检查期限是否在次年")
  private @Nullable Integer year;

  @Mixin private PacksOption packs = new PacksOption();
  @Mixin private HelpOption help = new HelpOption();

  RosterCheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UsageException, IOException {
    Path path = Objects.requireNonNull(file);
    if (!Files.isRegularFile(path)) {
      throw new UsageException("没有文件 " + path);
    }
    try {
      Roster roster = RosterFile.read(path);
      if (year != null) {
        roster.requireYear(year);
      }
      MatchingWords words =
          MatchingWords.of(AssessmentSources.crossPack(PackLibrary.open(packs.all())));
      console.out().append(RosterText.of(roster, words));
      return ExitCode.OK;
    } catch (RosterException e) {
      for (String line : String.valueOf(e.getMessage()).lines().toList()) {
        console.out().append("错误  ").append(line).append('\n');
      }
      return ExitCode.RULES;
    }
  }
}
