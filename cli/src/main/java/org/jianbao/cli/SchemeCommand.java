package org.jianbao.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Scoring schemes; all of it is in commands below this one. */
@Command(
    name = "scheme",
    sortOptions = false,
    synopsisHeading = "用法：",
    customSynopsis = "jianbao scheme <命令> [选项]... [参数]...",
    descriptionHeading = "%n",
    description = "列出、检查评分标准，在 YAML 与 Excel 之间转换。",
    optionListHeading = "%n选项：%n",
    commandListHeading = "%n命令：%n",
    footerHeading = "%n例子：%n",
    footer = {
      "  jianbao scheme list                          列出自带的评分标准",
      "  jianbao scheme convert default -o 本市.xlsx  以自带的标准为底本，在 Excel 中修改",
      "  jianbao scheme check 本市.xlsx               检查修改后的标准",
      "  jianbao check --scheme 本市.xlsx 报告.docx   按它评分"
    })
final class SchemeCommand implements Runnable {
  @Mixin private HelpOption help = new HelpOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  /** The command with those below it. */
  static CommandLine of(Console console) {
    return new CommandLine(new SchemeCommand())
        .addSubcommand(new SchemeListCommand(console))
        .addSubcommand(new SchemeCheckCommand(console))
        .addSubcommand(new SchemeConvertCommand(console));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "请给出 scheme 的命令。");
  }
}
