package org.jianbao.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the help of the program or of one command. */
@Command(
    name = "help",
    helpCommand = true,
    synopsisHeading = "用法：",
    descriptionHeading = "%n",
    description = "显示帮助，或某个命令的帮助。",
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n")
final class HelpCommand implements Runnable {
  @Mixin private HelpOption help = new HelpOption();

  @Parameters(index = "0", arity = "0..1", paramLabel = "命令", description = "命令的名称，如 check")
  private @Nullable String command;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    CommandLine program = spec.parent().commandLine();
    CommandLine shown = command == null ? program : program.getSubcommands().get(command);
    if (shown == null) {
      throw new ParameterException(
          program,
          "没有命令 " + command + "。现有命令：" + String.join("、", program.getSubcommands().keySet()));
    }
    shown.usage(program.getOut());
  }
}
