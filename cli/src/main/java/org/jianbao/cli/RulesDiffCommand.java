package org.jianbao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jianbao.check.Problem;
import org.jianbao.run.OrderedRun;
import org.jianbao.scorecard.Input;
import org.jianbao.scorecard.Inputs;
import org.jianbao.scorecard.Jianbao;
import org.jianbao.scorecard.OpeningException;
import org.jianbao.scorecard.Options;
import org.jianbao.worker.WorkerPool;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what a change of rules does to a folder of reports. */
@Command(
    name = "diff",
    sortOptions = false,
    synopsisHeading = "用法：",
    customSynopsis = "jianbao rules diff OLD NEW --on DIR",
    descriptionHeading = "%n",
    description = {
      "比较新旧两套规则对同一批报告的结果。",
      "列出结果有变的报告：多出（＋）、减少（－）、改变轻重（改）的问题，结论和得分的变化；",
      "最后按规则汇总。正式评估前用它确认修改规则的影响。"
    },
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n",
    exitCodeListHeading = "%n退出码（取适用的最大者）：%n",
    exitCodeList = {
      "0:结果没有变化",
      "1:结果有变化",
      "2:用法有误",
      "3:有报告无法读取，其余已比较",
      "4:有规则文件或规则包不能载入，或规则文件运行失败",
      "70:程序内部错误"
    },
    footerHeading = "%n例子：%n",
    footer = {
      "  jianbao rules diff 旧规则 新规则 --on 去年的报告",
      "  jianbao rules diff shipped yunzhou-2021 --on 去年的报告     与自带的规则比较"
    })
final class RulesDiffCommand implements Callable<Integer> {
  private static final String SHIPPED = "shipped";

  private final Console console;
  private final @Nullable Supplier<List<String>> workerCommand;
  private final Set<String> told = new HashSet<>();
  private final Map<String, int[]> byRule = new TreeMap<>();
  private int changed;
  private int unread;
  private boolean sound = true;

  @Parameters(index = "0", paramLabel = "OLD", description = "旧规则：规则包，或放有规则包的文件夹；shipped 为自带的规则")
  private String old = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "新规则，写法相同")
  private String fresh = "";

  @Option(
      names = "--on",
      paramLabel = "DIR",
      required = true,
      converter = Converters.ExistingPath.class,
      description = "报告：文件、压缩包或文件夹")
  private @Nullable Path reports;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      converter = Converters.Jobs.class,
      description = "同时处理的报告数；默认为处理器核数")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--max-seconds",
      paramLabel = "S",
      converter = Converters.Seconds.class,
      description = {"一份报告最多用这么多秒，超过即停止并说明，其余报告照常比较；", "默认 60"})
  private Duration limit = Duration.ofSeconds(60);

  @Option(names = RunOptions.WORKER, hidden = true)
  private boolean worker;

  @Mixin private HelpOption help = new HelpOption();

  /**
   * Makes the command.
   *
   * @param workerCommand makes the command that starts a worker, or null if all is done in this
   *     machine
   */
  RulesDiffCommand(Console console, @Nullable Supplier<List<String>> workerCommand) {
    this.console = console;
    this.workerCommand = workerCommand;
  }

  @Override
  public Integer call() throws UsageException, IOException {
    Jianbao before = open(old);
    Jianbao after = open(fresh);
    Work work = new DifferenceWork(before, after);
    if (worker) {
      return new WorkerSide(console.in()).run(List.of(), work);
    }
    sound = sound(before) & sound(after);
    List<Input> inputs = Inputs.below(Objects.requireNonNull(reports));
    if (inputs.isEmpty()) {
      throw new UsageException(reports + " 中没有报告");
    }
    Isolation isolation =
        workerCommand == null
            ? null
            : new Isolation(
                new WorkerPool(WorkerCommand.forInputs(workerCommand, inputs.size())),
                work,
                limit,
                Options.DEFAULT.maxBytes());
    try (Guard guard = new Guard(isolation, work, limit, inputs.size());
        Progress progress = Progress.of(inputs.size(), console, console.outTerminal())) {
      OrderedRun.run(
          inputs.iterator(),
          input -> compared(guard, input),
          Math.max(1, Math.min(jobs, inputs.size())),
          outcome -> {
            take(outcome);
            progress.step();
          });
    }
    summary(inputs.size());
    if (!sound) {
      return ExitCode.RULES;
    }
    if (unread > 0) {
      return ExitCode.NOT_ASSESSABLE;
    }
    return changed == 0 ? ExitCode.OK : ExitCode.FINDINGS;
  }

  /** A failure on one report must not harm the others. */
  private static Outcome compared(Guard guard, Input input) {
    try {
      return guard.on(input);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return Outcome.failed(input.path(), e, List.of(), null);
    }
  }

  private static Jianbao open(String packs) throws UsageException {
    try {
      if (packs.equals(SHIPPED)) {
        return Jianbao.open(Options.DEFAULT);
      }
      Path path = Path.of(packs);
      if (!Files.exists(path)) {
        throw new UsageException("没有文件夹 " + packs + "（自带的规则写 shipped）");
      }
      return Jianbao.open(Options.DEFAULT.withPacks(List.of(path)));
    } catch (OpeningException e) {
      throw new UsageException(e.getMessage());
    }
  }

  private boolean sound(Jianbao jianbao) {
    for (Problem problem : jianbao.problems()) {
      console.err().println("错误  " + problem.message());
    }
    return jianbao.problems().isEmpty();
  }

  private void take(Outcome outcome) throws IOException {
    if (outcome.exitCode() != ExitCode.OK) {
      unread++;
      console.err().println(outcome.path() + "：" + String.join("；", outcome.messages()));
    }
    for (String message : outcome.ruleMessages()) {
      sound = false;
      if (told.add(message)) {
        console.err().println(message);
      }
    }
    for (Outcome.Face face : outcome.faces()) {
      if (face.suffix().equals(DifferenceWork.TEXT)) {
        changed++;
        console.out().append(face.text());
      } else {
        int kind = DifferenceWork.KINDS.indexOf(face.suffix());
        face.text().lines().forEach(rule -> count(rule, kind));
      }
    }
  }

  private void count(String rule, int kind) {
    byRule.computeIfAbsent(rule, key -> new int[3])[kind]++;
  }

  private void summary(int inputs) throws IOException {
    console.out().append("共 ").append(String.valueOf(inputs)).append(" 份，结果有变的 ");
    console.out().append(String.valueOf(changed)).append(" 份");
    console.out().append(unread == 0 ? "。\n" : "，无法读取的 " + unread + " 份。\n");
    for (Map.Entry<String, int[]> rule : byRule.entrySet()) {
      int[] counts = rule.getValue();
      console
          .out()
          .append(
              String.format(
                  "  %-26s 多出 %d，减少 %d，改变轻重 %d%n", rule.getKey(), counts[0], counts[1], counts[2]));
    }
  }
}
