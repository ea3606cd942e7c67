package org.jianbao.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Rosters; all of it is in commands below this one. */
@Command(
    name = "roster",
    sortOptions = false,
    synopsisHeading = "用法：",
    customSynopsis = "jianbao roster <命令> [选项]... [参数]...",
    descriptionHeading = "%n",
    description = {"新建、检查应报送单位名单（Excel 或 CSV）。", "年度评估用它认出每份报告是哪个单位的，找出没有报送、重复报送、逾期报送的单位。"},
    optionListHeading = "%n选项：%n",
    commandListHeading = "%n命令：%n",
    footerHeading = "%n例子：%n",
    footer = {
      "  jianbao roster new 名单.xlsx                 写出模板，在 Excel 中填写",
      "  jianbao roster check 名单.xlsx               检查填好的名单",
      "  jianbao assess 报送材料/ --year 2020 --roster 名单.xlsx -o 结果"
    })
final class RosterCommand implements Runnable {
  @Mixin private HelpOption help = new HelpOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  /** The command with those below it. */
  static CommandLine of(Console console) {
    return new CommandLine(new RosterCommand())
        .addSubcommand(new RosterNewCommand(console))
        .addSubcommand(new RosterCheckCommand(console));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "请给出 roster 的命令。");
  }
}
