package org.jianbao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jianbao.document.DocumentReaders;
import org.jianbao.publish.Circular;
import org.jianbao.scorecard.Options;
import org.jianbao.waiver.Waivers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Assesses the reports of a year together. */
@Command(
    name = "assess",
    sortOptions = false,
    synopsisHeading = "用法：",
    customSynopsis = "jianbao assess DIR --year Y [选项]...",
    descriptionHeading = "%n",
    description = {
      "年度评估：检查一个年度的全部报告，与名单、上年报告和其他单位的报告比对，",
      "结果存入评估库，并写成排名、统计、总览网页、通报和整改通知单。",
      "中途停止的，用同样的命令加 --resume 接着做；没有改动的报告不会重查。"
    },
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n",
    exitCodeListHeading = "%n退出码（取适用的最大者）：%n",
    exitCodeList = {
      "0:已完成，全部文件都能读取",
      "2:用法、名单或评估库有误，未作评估",
      "3:有文件无法读取，其余已评估",
      "4:规则文件或规则包无法加载，其余规则已运行",
      "70:程序内部错误，或结果无法写出"
    },
    footerHeading = "%n例子：%n",
    footer = {
      "  jianbao assess 2020年报告 --year 2020 -o 评估结果",
      "  jianbao assess 2020年报告 --year 2020 --roster 名单.xlsx --previous 2019年报告 -o 评估结果",
      "  jianbao assess 2020年报告 --year 2020 --roster 名单.xlsx -o 评估结果 --resume",
      "  jianbao assess 报告 --year 2023 --db postgresql://用户:口令@主机/评估 -o 评估结果"
    })
final class AssessCommand implements Callable<Integer> {
  private final Console console;
  private final Service.Opener opener;
  private final @Nullable Supplier<List<String>> workerCommand;

  @Parameters(index = "0", paramLabel = "DIR", description = "放有报告的文件夹（连同其下各级文件夹和压缩包），或压缩包")
  private Path folder = Path.of("");

  @Option(
      names = "--year",
      required = true,
      paramLabel = "Y",
      converter = Converters.Year.class,
      description = "报告年度，如 2020：都作为这一年度的报告检查")
  private int year;

  @Option(
      names = "--roster",
      paramLabel = "FILE",
      converter = Converters.ExistingPath.class,
      description = {"应报送单位名单（Excel 或 CSV，模板：jianbao roster new 名单.xlsx）；", "省略时以报告写明的机关为单位"})
  private @Nullable Path roster;

  @Option(
      names = "--matches",
      paramLabel = "FILE",
      converter = Converters.ExistingPath.class,
      description = {"人工确认的报告归属（Excel 或 CSV）：把结果中的 待确认.csv 填好，", "下次用它"})
  private @Nullable Path matches;

  @Option(
      names = "--previous",
      paramLabel = "DIR|FILE",
      converter = Converters.ExistingPath.class,
      description = {"上年的报告（文件夹），或上年的结果（scorecards.jsonl）；", "评估库中已有上年的，可以省略"})
  private @Nullable Path previous;

  @Option(
      names = "--db",
      paramLabel = "FILE|URL",
      description = {"评估库：文件，或 postgresql://用户:口令@主机/库；", "默认为当前文件夹中的 assessment.db"})
  private String database = "assessment.db";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "将结果写入该文件夹；省略时只存入评估库")
  private @Nullable Path output;

  @Option(names = "--resume", description = "接着做上次没有完成的评估")
  private boolean resume;

  @Option(names = "--by", paramLabel = "NAME", description = "由谁评估，记入评估库；默认为系统用户名")
  private String by = System.getProperty("user.name", "");

  @Mixin private PacksOption packs = new PacksOption();
  @Mixin private JudgingOptions judging = new JudgingOptions();

  @Option(
      names = "--max-size",
      paramLabel = "SIZE",
      converter = Converters.Size.class,
      description = "不读取大于此限的文件，如 500K、10M；默认 64M")
  private long maxBytes = DocumentReaders.DEFAULT_MAX_BYTES;

  @Option(
      names = "--max-seconds",
      paramLabel = "S",
      converter = Converters.Seconds.class,
      description = {"一份报告最多用这么多秒，超过即停止并说明，其余报告照常检查；", "默认 60"})
  private Duration limit = Duration.ofSeconds(60);

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      converter = Converters.Jobs.class,
      description = "同时处理的报告数；默认为处理器核数")
  private int jobs = Runtime.getRuntime().availableProcessors();

  /** The year that a worker checks: that of the reports, or the year before. */
  @Option(names = AssessmentRun.CHECKED_YEAR, hidden = true)
  private @Nullable Integer checkedYear;

  @Option(names = RunOptions.WORKER, hidden = true)
  private boolean worker;

  @Option(names = "--stacktrace", hidden = true)
  private boolean stackTrace;

  @Mixin private NoticeOptions notices = new NoticeOptions();

  @Option(
      names = "--circular-template",
      paramLabel = "FILE",
      description = {"通报的模板（.docx），省略时用安装文件夹中的", "templates/通报.docx，可复制后修改"})
  private @Nullable Path circular;

  @Mixin private HelpOption help = new HelpOption();

  AssessCommand(
      Console console, Service.Opener opener, @Nullable Supplier<List<String>> workerCommand) {
    this.console = console;
    this.opener = opener;
    this.workerCommand = workerCommand;
  }

  @Override
  public Integer call() throws UsageException, IOException {
    Options options = Options.DEFAULT.withPacks(packs.all()).withMaxBytes(maxBytes).withYear(year);
    if (worker) {
      int checked = checkedYear == null ? year : checkedYear;
      return AssessmentRun.serve(console, opener, options.withYear(checked));
    }
    Options judged = judging.in(options);
    AssessmentTask task =
        new AssessmentTask(
            folder,
            year,
            roster,
            matches,
            previous,
            database,
            output,
            resume,
            by,
            judged.waivers(),
            notices.style(),
            circular == null ? null : NoticeOptions.read(circular, Circular::read),
            new AssessmentTask.Machine(limit, jobs, stackTrace, workerCommand));
    return new AssessmentRun(console, judged.withWaivers(Waivers.NONE), task).run();
  }
}
