package org.jianbao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jianbao.publish.ExtractFiles;
import org.jianbao.publish.ExtractFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the tables of a year for statistics programs. */
@Command(
    name = "export",
    sortOptions = false,
    synopsisHeading = "用法：",
    customSynopsis = "jianbao results export -o DIR [选项]...",
    descriptionHeading = "%n",
    description = {
      "导出一个年度的全部数据，供统计软件使用：reports（报告）、bodies（单位）、findings（问题）、",
      "cells（表格中的数值），每个一个文件。列名和代码与评估库相同，见 docs/store.md。"
    },
    optionListHeading = "%n选项：%n",
    exitCodeListHeading = "%n退出码：%n",
    exitCodeList = {"0:已写成", "2:用法有误，或评估库不能用", "70:程序内部错误，或文件不能写"},
    footerHeading = "%n例子：%n",
    footer = {
      "  jianbao results export -o 数据",
      "  jianbao results export --db 评估.db --year 2020 --format parquet -o 数据"
    })
final class ResultsExportCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private ResultsStore source = new ResultsStore();

  @Option(
      names = "--format",
      paramLabel = "F",
      converter = Converters.Extract.class,
      description = "csv（默认）或 parquet")
  private ExtractFormat format = ExtractFormat.CSV;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      description = "写入该文件夹；同名的文件会被覆盖")
  private Path output = Path.of("");

  @Mixin private HelpOption help = new HelpOption();

  ResultsExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UsageException, IOException {
    return source.use(
        (store, year) -> {
          for (String file : ExtractFiles.write(store, year, format, output)) {
            console.out().append(output.resolve(file).toString()).append('\n');
          }
          return ExitCode.OK;
        });
  }
}
