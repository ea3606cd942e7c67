package org.jianbao.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of the commands that need rule packs to read a report. */
final class PackOptions {
  @Option(
      names = "--year",
      paramLabel = "Y",
      converter = Converters.Year.class,
      description = "报告年度，如 2021；省略时从每份报告中读取")
  @Nullable Integer year;

  @Mixin PacksOption packs = new PacksOption();
}
