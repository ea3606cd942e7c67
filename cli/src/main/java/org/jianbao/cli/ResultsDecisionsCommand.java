package org.jianbao.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jianbao.store.Questions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The decisions on findings. */
@Command(
    name = "decisions",
    sortOptions = false,
    synopsisHeading = "用法：",
    customSynopsis = "jianbao results decisions [选项]...",
    descriptionHeading = "%n",
    description = {
      "列出对问题的处理决定：谁在何时决定不计、确认或撤销，最新的在后。",
      "同一问题以最新的决定为准，以前的保留备查。时间是北京时间（--format json 为世界时）。"
    },
    optionListHeading = "%n选项：%n",
    exitCodeListHeading = "%n退出码：%n",
    exitCodeList = {"0:已显示", "2:用法有误，或评估库不能用", "70:程序内部错误，或结果无法写出"},
    footerHeading = "%n例子：%n",
    footer = {
      "  jianbao results decisions",
      "  jianbao results decisions --year 2020 --limit 0 --format csv > 决定.csv"
    })
final class ResultsDecisionsCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private ResultsStore source = new ResultsStore();
  @Mixin private ResultsFace face = new ResultsFace();
  @Mixin private HelpOption help = new HelpOption();

  ResultsDecisionsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UsageException, IOException {
    return source.use((store, year) -> face.show(store, Questions.decisions(year), console));
  }
}
