package org.jianbao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jianbao.score.Scheme;
import org.jianbao.score.SchemeWriter;
import org.jianbao.scorecard.OpeningException;
import org.jianbao.scorecard.Schemes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Turns a scoring scheme from YAML to Excel or back. */
@Command(
    name = "convert",
    sortOptions = false,
    synopsisHeading = "用法：",
    customSynopsis = "jianbao scheme convert FILE -o FILE",
    descriptionHeading = "%n",
    description = {"把评分标准写成 Excel（.xlsx）或 YAML（.yaml），内容不变。", "YAML 中的注释不保留。"},
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n",
    exitCodeListHeading = "%n退出码：%n",
    exitCodeList = {"0:已写成", "2:用法有误", "4:评分标准有错误", "70:程序内部错误，或文件不能写"},
    footerHeading = "%n例子：%n",
    footer = {
      "  jianbao scheme convert default -o 本市.xlsx",
      "  jianbao scheme convert 本市.xlsx -o 本市.yaml"
    })
final class SchemeConvertCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "评分标准的文件，或自带标准的名称")
  private String file = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "写成的文件，以 .xlsx 或 .yaml 结尾；已有的文件不会覆盖")
  private @Nullable Path output;

  @Mixin private HelpOption help = new HelpOption();

  SchemeConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UsageException, IOException {
    Path target = Objects.requireNonNull(output);
    boolean workbook = target.toString().endsWith(".xlsx");
    if (!workbook && !target.toString().matches(".*\\.ya?ml")) {
      throw new UsageException("输出文件 " + target + " 应以 .xlsx 或 .yaml 结尾");
    }
    if (Files.exists(target)) {
      throw new UsageException("文件 " + target + " 已经存在，不会覆盖");
    }
    SchemeCheckCommand.requireExisting(file);
    try {
      Scheme scheme = Schemes.read(file);
      byte[] content = workbook ? SchemeWriter.workbook(scheme) : SchemeWriter.yaml(scheme);
      Path folder = Objects.requireNonNull(target.toAbsolutePath().getParent());
      new Faces(folder).write(Objects.requireNonNull(target.getFileName()), content);
      console.out().append("已写成 ").append(target.toString()).append('\n');
      return ExitCode.OK;
    } catch (OpeningException e) {
      console.out().append(String.valueOf(e.getMessage())).append('\n');
      return ExitCode.RULES;
    }
  }
}
