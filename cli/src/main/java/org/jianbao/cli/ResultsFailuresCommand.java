package org.jianbao.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jianbao.store.Questions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The files that could not be read or checked. */
@Command(
    name = "failures",
    sortOptions = false,
    synopsisHeading = "用法：",
    customSynopsis = "jianbao results failures [选项]...",
    descriptionHeading = "%n",
    description = {"列出无法读取或检查的文件和原因。"},
    optionListHeading = "%n选项：%n",
    exitCodeListHeading = "%n退出码：%n",
    exitCodeList = {"0:已显示", "2:用法有误，或评估库不能用", "70:程序内部错误，或结果无法写出"},
    footerHeading = "%n例子：%n",
    footer = {
      "  jianbao results failures",
      "  jianbao results failures --limit 0 --format csv > 失败.csv"
    })
final class ResultsFailuresCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private ResultsStore source = new ResultsStore();
  @Mixin private ResultsFace face = new ResultsFace();
  @Mixin private HelpOption help = new HelpOption();

  ResultsFailuresCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UsageException, IOException {
    return source.use((store, year) -> face.show(store, Questions.failures(year), console));
  }
}
