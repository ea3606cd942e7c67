package org.jianbao.cli;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** The parameter of commands that work on packs of an author. */
final class PackFolder {
  @Parameters(
      paramLabel = "DIR",
      converter = Converters.ExistingPath.class,
      description = "规则包（含有 pack.yaml 的文件夹或 zip），或放有规则包的文件夹")
  private @Nullable Path folder;

  Path path() {
    return Objects.requireNonNull(folder);
  }
}
