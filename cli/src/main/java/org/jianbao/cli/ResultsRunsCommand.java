package org.jianbao.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jianbao.store.Questions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The runs on record. */
@Command(
    name = "runs",
    sortOptions = false,
    synopsisHeading = "用法：",
    customSynopsis = "jianbao results runs [选项]...",
    descriptionHeading = "%n",
    description = {
      "列出各次评估：谁在何时运行，检查了多少文件，发现多少问题；没有结束的没有结束时间。",
      "省略 --year 时列出各个年度的。时间是北京时间（--format json 为世界时）。"
    },
    optionListHeading = "%n选项：%n",
    exitCodeListHeading = "%n退出码：%n",
    exitCodeList = {"0:已显示", "2:用法有误，或评估库不能用", "70:程序内部错误，或结果无法写出"},
    footerHeading = "%n例子：%n",
    footer = {"  jianbao results runs", "  jianbao results runs --year 2020"})
final class ResultsRunsCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private ResultsStore source = new ResultsStore();
  @Mixin private ResultsFace face = new ResultsFace();
  @Mixin private HelpOption help = new HelpOption();

  ResultsRunsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UsageException, IOException {
    return source.use((store, year) -> face.show(store, Questions.runs(source.year()), console));
  }
}
