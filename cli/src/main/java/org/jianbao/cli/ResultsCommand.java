package org.jianbao.cli;

import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Results of assessments; all of it is in commands below this one. */
@Command(
    name = "results",
    sortOptions = false,
    synopsisHeading = "用法：",
    customSynopsis = "jianbao results <命令> [选项]... [参数]...",
    descriptionHeading = "%n",
    description = {
      "查询年度评估的结果（问题最多的规则和单位、与上年相比的变化），处理问题，导出数据。",
      "结果在评估库中，由 jianbao assess 存入；各个表见 docs/store.md，也可以直接用 SQL 查询。"
    },
    optionListHeading = "%n选项：%n",
    commandListHeading = "%n命令：%n",
    footerHeading = "%n例子：%n",
    footer = {
      "  jianbao results rules                              问题最多的规则",
      "  jianbao results bodies --db 评估.db --year 2020    没有报送的、得分最低的单位",
      "  jianbao results findings --body 水务局             一个单位的问题",
      "  jianbao results decide 00d41d8cd98f00b2 --waive 误报 --note 已核实",
      "  jianbao results export --format parquet -o 数据"
    })
final class ResultsCommand implements Runnable {
  @Mixin private HelpOption help = new HelpOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  /** The command with those below it. */
  static CommandLine of(Console console) {
    return new CommandLine(new ResultsCommand())
        .addSubcommand(new ResultsRulesCommand(console))
        .addSubcommand(new ResultsBodiesCommand(console))
        .addSubcommand(new ResultsMovementCommand(console))
        .addSubcommand(new ResultsFindingsCommand(console))
        .addSubcommand(new ResultsFailuresCommand(console))
        .addSubcommand(new ResultsRunsCommand(console))
        .addSubcommand(new ResultsDecideCommand(console, Clock.systemUTC()))
        .addSubcommand(new ResultsDecisionsCommand(console))
        .addSubcommand(new ResultsExportCommand(console));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "请给出 results 的命令。");
  }
}
