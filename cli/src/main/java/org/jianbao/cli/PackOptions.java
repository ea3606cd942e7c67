package org.jianbao.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of the commands that need rule packs to read a report. */
final class PackOptions {
  @Option(
      names = "--year",
      paramLabel = "Y",
      converter = Converters.Year.class,
      description = "报告年度，如 2021；省略时从每份报告中读取")
  @Nullable Integer year;

  @Option(
      names = "--packs",
      paramLabel = "DIR",
      converter = Converters.ExistingPath.class,
      description = "另外使用该文件夹中的规则包；可以多次给出")
  List<Path> packs = new ArrayList<>();
}
