package org.jianbao.cli;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What authors of rules do with their packs; all of it is in commands below this one. */
@Command(
    name = "rules",
    sortOptions = false,
    synopsisHeading = "用法：",
    customSynopsis = "jianbao rules <命令> [选项]... [参数]...",
    descriptionHeading = "%n",
    description = "查看规则；新建、检查、测试自己的规则包。",
    optionListHeading = "%n选项：%n",
    commandListHeading = "%n命令：%n",
    footerHeading = "%n例子：%n",
    footer = {
      "  jianbao rules new yunzhou-2021 --extends format-2021   新建一个规则包，可直接使用",
      "  jianbao rules check yunzhou-2021                       检查规则包有没有写错",
      "  jianbao rules test yunzhou-2021                        运行规则包的案例",
      "  jianbao check --packs yunzhou-2021 报告.docx           用它检查报告"
    })
final class RulesCommand implements Runnable {
  @Mixin private HelpOption help = new HelpOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  /**
   * The command with those below it.
   *
   * @param workers makes the command that starts a worker, or null if all is done in this machine
   */
  static CommandLine of(Console console, @Nullable Supplier<List<String>> workers) {
    return new CommandLine(new RulesCommand())
        .addSubcommand(new RulesListCommand(console))
        .addSubcommand(new RulesShowCommand(console))
        .addSubcommand(new RulesFactsCommand(console))
        .addSubcommand(new RulesSentencesCommand(console))
        .addSubcommand(new RulesNewCommand(console))
        .addSubcommand(new RulesCheckCommand(console))
        .addSubcommand(new RulesTestCommand(console))
        .addSubcommand(new RulesTryCommand(console))
        .addSubcommand(new RulesDiffCommand(console, workers))
        .addSubcommand(new RulesDocCommand(console))
        .addSubcommand(new RulesWatchCommand(console));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "请给出 rules 的命令。");
  }
}
