package org.jianbao.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jianbao.store.Questions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The bodies, those first that are worst off. */
@Command(
    name = "bodies",
    sortOptions = false,
    synopsisHeading = "用法：",
    customSynopsis = "jianbao results bodies [选项]...",
    descriptionHeading = "%n",
    description = {"列出各单位的报送情况、结论和得分：没有报送、没有得分的在前，其余从低分到高分。"},
    optionListHeading = "%n选项：%n",
    exitCodeListHeading = "%n退出码：%n",
    exitCodeList = {"0:已显示", "2:用法有误，或评估库不能用", "70:程序内部错误，或结果无法写出"},
    footerHeading = "%n例子：%n",
    footer = {
      "  jianbao results bodies",
      "  jianbao results bodies --status missing --limit 0",
      "  jianbao results bodies --area 城区 --kind street",
      "  jianbao results bodies --best --limit 10"
    })
final class ResultsBodiesCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private ResultsStore source = new ResultsStore();
  @Mixin private ResultsBodies bodies = new ResultsBodies();

  @Option(names = "--best", description = "从高分到低分")
  private boolean best;

  @Mixin private ResultsFace face = new ResultsFace();
  @Mixin private HelpOption help = new HelpOption();

  ResultsBodiesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UsageException, IOException {
    return source.use(
        (store, year) -> face.show(store, Questions.bodies(year, bodies.asked(), best), console));
  }
}
