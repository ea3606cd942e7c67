package org.jianbao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jianbao.author.AuthoredPack;
import org.jianbao.author.CaseTest;
import org.jianbao.author.PackWatch;
import org.jianbao.author.Review;
import org.jianbao.author.Workshop;
import org.jianbao.cases.CaseOutcome;
import org.jianbao.cases.CaseReadings;
import org.jianbao.pack.PackError;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks and tests packs each time one of their files is saved. */
@Command(
    name = "watch",
    sortOptions = false,
    synopsisHeading = "用法：",
    customSynopsis = "jianbao rules watch DIR [--on FILE]",
    descriptionHeading = "%n",
    description = {"守候规则包：每次保存文件，立即检查、测试，并用它检查报告。", "按 Ctrl+C 结束。"},
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n",
    exitCodeListHeading = "%n退出码：%n",
    exitCodeList = {"0:结束", "2:用法有误", "70:程序内部错误"})
final class RulesWatchCommand implements Callable<Integer> {
  private final Console console;
  private final CaseReadings readings = new CaseReadings();

  @Parameters(
      paramLabel = "DIR",
      converter = Converters.ExistingPath.class,
      description = "规则包的文件夹")
  private @Nullable Path folder;

  @Option(
      names = "--on",
      paramLabel = "FILE",
      converter = Converters.ExistingPath.class,
      description = "每次用新的规则检查这份报告")
  private @Nullable Path report;

  /** For tests: ends after so many results. */
  @Option(names = "--times", hidden = true)
  private int times = Integer.MAX_VALUE;

  @Mixin private HelpOption help = new HelpOption();

  RulesWatchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path watched = Objects.requireNonNull(folder);
    try (PackWatch watch = PackWatch.of(watched)) {
      show(watched);
      for (int shown = 1; shown < times; shown++) {
        watch.await(Duration.ofMillis(100));
        show(watched);
      }
    }
    return ExitCode.OK;
  }

  private void show(Path watched) throws IOException {
    long start = System.nanoTime();
    Workshop workshop = Workshop.open(watched);
    for (PackError error : workshop.errors()) {
      line("错误  " + error);
    }
    for (AuthoredPack authored : workshop.packs()) {
      Review review = Review.of(authored, workshop);
      for (PackError error : review.errors()) {
        line("错误  " + error);
      }
      CaseTest test = CaseTest.run(authored, workshop, readings);
      for (PackError error : test.errors()) {
        line("错误  " + error);
      }
      for (CaseOutcome outcome : test.failed()) {
        line("不符  " + CaseOutcomeText.of(outcome).stripTrailing());
      }
      line(
          AuthoredPackText.head(authored.pack())
              + "：错误 "
              + review.errors().size()
              + "，案例通过 "
              + (test.outcomes().size() - test.failed().size())
              + "/"
              + test.outcomes().size());
    }
    if (report != null) {
      console.out().append(WatchedReport.check(watched, report));
    }
    line(String.format("—— 用时 %.1f 秒，等待下一次保存……", (System.nanoTime() - start) / 1e9));
    console.out().flush();
  }

  private void line(String text) throws IOException {
    console.out().append(text).append('\n');
  }
}
