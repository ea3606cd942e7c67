package org.jianbao.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jianbao.check.Problem;
import org.jianbao.cli.Outcome.Face;
import org.jianbao.render.json.ExtractJson;
import org.jianbao.render.text.ExtractText;
import org.jianbao.scorecard.Attempt;
import org.jianbao.scorecard.Extract;
import org.jianbao.scorecard.Input;
import org.jianbao.scorecard.Options;
import org.jianbao.scorecard.SourceInfo;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what reports say, without judging them. */
@Command(
    name = "extract",
    sortOptions = false,
    addMethodSubcommands = false,
    synopsisHeading = "用法：",
    customSynopsis = "jianbao extract [选项]... PATH...",
    descriptionHeading = "%n",
    description = "读取报告的标题、年度、各部分、统计期限、引用条文和三张表格的数据，不作检查。",
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n",
    exitCodeListHeading = "%n退出码（取适用的最大者；用法有误时只为 2）：%n",
    exitCodeList = {"0:全部报告已读取", "2:用法有误，未作读取", "3:有报告无法读取，其余已读取", "70:程序内部错误"},
    footerHeading = "%n例子：%n",
    footer = {
      "  jianbao extract 报告.docx",
      "  jianbao extract 报送材料/ > 数据.json",
      "  jianbao extract -o 数据 报送材料/"
    })
final class ExtractCommand implements Callable<Integer> {
  private static final List<String> FORMATS = List.of("json", "text");

  private final Console console;
  private final Service.Opener opener;
  private final @Nullable Supplier<List<String>> workerCommand;

  @Mixin private RunOptions run = new RunOptions();
  @Mixin private PackOptions packs = new PackOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "输出格式：json（默认，每份报告一行）或 text；同时输出两种须用 -o")
  private List<String> formats = new ArrayList<>();

  @Mixin private HelpOption help = new HelpOption();

  ExtractCommand(
      Console console, Service.Opener opener, @Nullable Supplier<List<String>> workerCommand) {
    this.console = console;
    this.opener = opener;
    this.workerCommand = workerCommand;
  }

  /** This command for these paths, with no option. */
  ExtractCommand on(List<String> paths) {
    run.paths.addAll(paths);
    return this;
  }

  @Override
  public Integer call() throws UsageException, IOException {
    List<String> wanted =
        formats.isEmpty() ? List.of("json") : formats.stream().distinct().toList();
    for (String format : wanted) {
      Formats.require(format, FORMATS);
    }
    Formats.requireOne(wanted, run.output != null);
    Runner runner = run.runner(console, workerCommand);
    Service service =
        opener.open(
            Options.DEFAULT
                .withPacks(packs.packs.all())
                .withYear(packs.year)
                .withMaxBytes(run.maxBytes));
    return runner.run(service.problems(), new Extracting(service, wanted));
  }

  /** Reads inputs without rules. */
  private record Extracting(Service service, List<String> formats) implements Work {
    @Override
    public Outcome on(Input input, Attempt attempt) {
      return outcome(service.extract(input), formats);
    }

    @Override
    public Outcome givenUp(Input input, Problem problem) {
      SourceInfo source = new SourceInfo(input.path(), null, null);
      return outcome(new Extract(source, null, List.of(problem)), formats);
    }
  }

  private static Outcome outcome(Extract extract, List<String> formats) {
    boolean read = extract.report() != null;
    return new Outcome(
        extract.source().path(),
        read ? Outcome.Result.READ : Outcome.Result.UNREADABLE,
        read ? ExitCode.OK : ExitCode.NOT_ASSESSABLE,
        extract.problems().stream().map(Problem::message).toList(),
        List.of(),
        formats.stream().map(format -> face(extract, format)).toList(),
        /* card= */ null,
        /* trace= */ null);
  }

  private static Face face(Extract extract, String format) {
    StringBuilder text = new StringBuilder();
    try {
      if (format.equals("json")) {
        ExtractJson.write(extract, text);
      } else {
        ExtractText.write(extract, text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Face.of(format.equals("json") ? "json" : "txt", text);
  }
}
