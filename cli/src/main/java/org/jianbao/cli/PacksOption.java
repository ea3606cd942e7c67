package org.jianbao.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The option of commands that may use packs of the user. */
final class PacksOption {
  @Option(
      names = "--packs",
      paramLabel = "DIR",
      converter = Converters.ExistingPath.class,
      description = "另外使用该文件夹中的规则包；可以多次给出")
  private List<Path> packs = new ArrayList<>();

  /** Those of the installation, and then those that are named. */
  List<Path> all() {
    return Installation.packs(packs);
  }
}
