package org.jianbao.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  @Parameters(arity = "0..*", paramLabel = "命令", description = "命令的名称，如 check、rules check")
  private List<String> names = new ArrayList<>();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    CommandLine program = spec.parent().commandLine();
    CommandLine shown = program;
    for (String name : names) {
      Map<String, CommandLine> commands = shown.getSubcommands();
      CommandLine next = commands.get(name);
      if (next == null) {
        String known = commands.isEmpty() ? "" : "。现有命令：" + String.join("、", commands.keySet());
        throw new ParameterException(program, "没有命令 " + name + known);
      }
      shown = next;
    }
    shown.usage(program.getOut());
  }
}
