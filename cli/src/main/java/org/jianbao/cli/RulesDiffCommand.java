package org.jianbao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jianbao.check.Problem;
import org.jianbao.render.text.DifferenceText;
import org.jianbao.scorecard.Input;
import org.jianbao.scorecard.Inputs;
import org.jianbao.scorecard.Jianbao;
import org.jianbao.scorecard.OpeningException;
import org.jianbao.scorecard.Options;
import org.jianbao.scorecard.ScorecardDifference;
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
      "4:有规则文件或规则包不能载入",
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
  private final Map<String, int[]> byRule = new TreeMap<>();
  private int changed;
  private int unread;

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

  @Mixin private HelpOption help = new HelpOption();

  RulesDiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UsageException, IOException {
    Jianbao before = open(old);
    Jianbao after = open(fresh);
    boolean sound = sound(before) & sound(after);
    List<Input> inputs = Inputs.below(Objects.requireNonNull(reports));
    if (inputs.isEmpty()) {
      throw new UsageException(reports + " 中没有报告");
    }
    try (Progress progress = Progress.of(inputs.size(), console, console.outTerminal())) {
      OrderedRun.run(
          inputs.iterator(),
          input -> compared(input, before, after),
          Math.max(1, Math.min(jobs, inputs.size())),
          compared -> {
            take(compared);
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

  /**
   * A report by both.
   *
   * @param difference null if the program itself fails on it
   */
  private record Compared(String path, @Nullable ScorecardDifference difference) {}

  /** A failure on one report must not harm the others. */
  private static Compared compared(Input input, Jianbao before, Jianbao after) {
    try {
      return new Compared(
          input.path(), ScorecardDifference.of(before.check(input), after.check(input)));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return new Compared(input.path(), null);
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

  private void take(Compared compared) throws IOException {
    ScorecardDifference difference = compared.difference();
    if (difference == null || difference.after().report() == null) {
      unread++;
      String cause =
          difference == null
              ? Work.internal().message()
              : difference.after().problems().stream()
                  .map(Problem::message)
                  .collect(Collectors.joining("；"));
      console.err().println(compared.path() + "：" + cause);
    }
    if (difference == null || difference.none()) {
      return;
    }
    changed++;
    console.out().append(DifferenceText.of(difference));
    difference.gained().forEach(finding -> count(finding.finding().rule(), 0));
    difference.lost().forEach(finding -> count(finding.finding().rule(), 1));
    difference.weighted().forEach(finding -> count(finding.finding().rule(), 2));
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
