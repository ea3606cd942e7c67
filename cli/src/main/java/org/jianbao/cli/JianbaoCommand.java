package org.jianbao.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program without a command: help and version. */
@Command(
    name = JianbaoCommand.NAME,
    versionProvider = JianbaoCommand.Version.class,
    synopsisHeading = "用法：",
    customSynopsis = {"jianbao <命令> [选项]... [PATH...]"},
    descriptionHeading = "%n",
    description = "检报：检查政府信息公开工作年度报告的格式、数据和内容。",
    optionListHeading = "%n选项：%n",
    commandListHeading = "%n命令：%n",
    footerHeading = "%n例子：%n",
    footer = {
      "  jianbao check 报告.docx               检查一份报告",
      "  jianbao check 报送材料/               检查一个文件夹中的所有报告",
      "  jianbao assess 报送材料/ --year 2020  年度评估",
      "  jianbao rules list                    列出规则",
      "  jianbao help check                    查看 check 命令的用法"
    })
final class JianbaoCommand implements Runnable {
  static final String NAME = "jianbao";

  @Mixin private HelpOption help = new HelpOption();

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "显示版本")
  private boolean version;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "请给出命令。");
  }

  /** The version, from the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {
        "jianbao " + JianbaoCommand.class.getPackage().getImplementationVersion()
      };
    }
  }

  /** The parser of the words of a command line, and the words that are left for it. */
  record Parser(CommandLine commands, String[] arguments) {}

  /**
   * The command of a command line in which nothing but paths follows it, or null: these are most,
   * and picocli takes a tenth of the time of a check to describe a command and its options.
   */
  static @Nullable Callable<Integer> plain(
      Console console, Service.Opener opener, boolean isolating, String... words) {
    if (words.length < 2 || !Arrays.stream(words).skip(1).allMatch(JianbaoCommand::isPath)) {
      return null;
    }
    Supplier<List<String>> workers = isolating ? () -> WorkerCommand.of(List.of(words)) : null;
    List<String> paths = List.of(words).subList(1, words.length);
    return switch (words[0]) {
      case "check" -> new CheckCommand(console, opener, workers).on(paths);
      case "extract" -> new ExtractCommand(console, opener, workers).on(paths);
      default -> null;
    };
  }

  private static boolean isPath(String word) {
    return word.equals(PathInputs.STANDARD_INPUT) || !word.isEmpty() && !word.startsWith("-");
  }

  /**
   * Makes the parser. Where the first word is a command, the parser knows nothing but that command:
   * to describe the program and each command takes a while.
   *
   * @param isolating whether inputs may be worked on in Java machines of their own
   */
  static Parser parser(Console console, Service.Opener opener, boolean isolating, String... words) {
    Supplier<List<String>> workers = isolating ? () -> WorkerCommand.of(List.of(words)) : null;
    Map<String, Supplier<CommandLine>> commands = new LinkedHashMap<>();
    commands.put("check", () -> new CommandLine(new CheckCommand(console, opener, workers)));
    commands.put("extract", () -> new CommandLine(new ExtractCommand(console, opener, workers)));
    commands.put("assess", () -> new CommandLine(new AssessCommand(console, opener, workers)));
    commands.put("results", () -> ResultsCommand.of(console));
    commands.put("roster", () -> RosterCommand.of(console));
    commands.put("rules", () -> RulesCommand.of(console, workers));
    commands.put("scheme", () -> SchemeCommand.of(console));
    commands.put("plugins", () -> new CommandLine(new PluginsCommand(console)));
    Supplier<CommandLine> only = words.length == 0 ? null : commands.get(words[0]);
    if (only != null) {
      CommandLine command = only.get().setCommandName(NAME + " " + words[0]);
      return new Parser(command, Arrays.copyOfRange(words, 1, words.length));
    }
    CommandLine program = new CommandLine(new JianbaoCommand());
    commands.forEach((name, command) -> program.addSubcommand(command.get()));
    return new Parser(program.addSubcommand(new HelpCommand()), words);
  }
}
