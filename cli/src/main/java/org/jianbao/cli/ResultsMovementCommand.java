package org.jianbao.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jianbao.store.Questions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What has become of the bodies since last year. */
@Command(
    name = "movement",
    sortOptions = false,
    synopsisHeading = "用法：",
    customSynopsis = "jianbao results movement [选项]...",
    descriptionHeading = "%n",
    description = {"与上年相比：各单位的结论、得分和错误数的变化，退步最大的在前。", "只列出上年结果已知的单位（上年也评估过，或评估时给出了 --previous）。"},
    optionListHeading = "%n选项：%n",
    exitCodeListHeading = "%n退出码：%n",
    exitCodeList = {"0:已显示", "2:用法有误，或评估库不能用", "70:程序内部错误，或结果无法写出"},
    footerHeading = "%n例子：%n",
    footer = {
      "  jianbao results movement",
      "  jianbao results movement --improved --limit 10",
      "  jianbao results movement --area 城区 --format csv > 变化.csv"
    })
final class ResultsMovementCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private ResultsStore source = new ResultsStore();
  @Mixin private ResultsBodies bodies = new ResultsBodies();

  @Option(names = "--improved", description = "进步最大的在前")
  private boolean improved;

  @Mixin private ResultsFace face = new ResultsFace();
  @Mixin private HelpOption help = new HelpOption();

  ResultsMovementCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UsageException, IOException {
    return source.use(
        (store, year) ->
            face.show(store, Questions.movement(year, bodies.asked(), improved), console));
  }
}
