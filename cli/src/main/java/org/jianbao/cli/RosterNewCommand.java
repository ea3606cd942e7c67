package org.jianbao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jianbao.roster.RosterTemplate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the template of a roster. */
@Command(
    name = "new",
    sortOptions = false,
    synopsisHeading = "用法：",
    customSynopsis = "jianbao roster new FILE",
    descriptionHeading = "%n",
    description = {"写出应报送单位名单的模板，其中有几行例子（虚构的地方），改成自己的名单即可。", "只有“单位名称”一列必须填写；列的顺序不限，可以自己加列。"},
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n",
    exitCodeListHeading = "%n退出码：%n",
    exitCodeList = {"0:已写成", "2:用法有误，或文件已经存在", "70:程序内部错误，或文件不能写"},
    footerHeading = "%n例子：%n",
    footer = {"  jianbao roster new 名单.xlsx", "  jianbao roster new 名单.csv"})
final class RosterNewCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "写成的文件，以 .xlsx 或 .csv 结尾；已有的文件不会覆盖")
  private @Nullable Path file;

  @Mixin private HelpOption help = new HelpOption();

  RosterNewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UsageException, IOException {
    Path target = Objects.requireNonNull(file);
    String name = target.toString().toLowerCase(Locale.ROOT);
    if (!name.endsWith(".xlsx") && !name.endsWith(".csv")) {
      throw new UsageException("文件 " + target + " 应以 .xlsx 或 .csv 结尾");
    }
    if (Files.exists(target)) {
      throw new UsageException("文件 " + target + " 已经存在，不会覆盖");
    }
    byte[] content = name.endsWith(".csv") ? RosterTemplate.csv() : RosterTemplate.workbook();
    Path folder = Objects.requireNonNull(target.toAbsolutePath().getParent());
    new Faces(folder).write(Objects.requireNonNull(target.getFileName()), content);
    console.out().append("已写成 ").append(target.toString()).append('\n');
    console.out().append("填好后检查：jianbao roster check ").append(target.toString()).append('\n');
    return ExitCode.OK;
  }
}
