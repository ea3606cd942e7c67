package org.jianbao.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jianbao.scorecard.OpeningException;
import org.jianbao.scorecard.Schemes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the shipped scoring schemes. */
@Command(
    name = "list",
    sortOptions = false,
    synopsisHeading = "用法：",
    customSynopsis = "jianbao scheme list",
    descriptionHeading = "%n",
    description = "列出自带的评分标准：编号、名称、满分、扣分、等次。",
    optionListHeading = "%n选项：%n",
    exitCodeListHeading = "%n退出码：%n",
    exitCodeList = {"0:已列出", "2:用法有误", "70:程序内部错误"})
final class SchemeListCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private HelpOption help = new HelpOption();

  SchemeListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UsageException, IOException {
    try {
      for (String id : Schemes.shipped()) {
        console.out().append(SchemeText.of(Schemes.read(id)));
      }
    } catch (OpeningException e) {
      throw new UsageException(e.getMessage());
    }
    return ExitCode.OK;
  }
}
