package org.jianbao.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jianbao.scorecard.Input;
import org.jianbao.scorecard.Inputs;
import org.jianbao.text.Visible;

/** The inputs of a folder under their paths below it, so that results do not tell where it lies. */
final class AssessedFolder {
  private AssessedFolder() {}

  /**
   * Lists the inputs, sorted by path.
   *
   * @param folder a folder or an archive
   * @param except files and folders that hold no reports, such as those of results
   * @throws UsageException if it does not exist or cannot be read
   */
  static List<Input> inputs(Path folder, List<Path> except) throws UsageException {
    if (!Files.exists(folder)) {
      throw new UsageException("文件夹不存在：" + Visible.name(folder.toString()));
    }
    List<Path> left = except.stream().map(AssessedFolder::absolute).toList();
    String base = name(folder);
    List<Input> inputs = new ArrayList<>();
    try {
      for (Input input : Inputs.below(folder)) {
        Path file = absolute(Path.of(input.path().replace("!/", "/")));
        if (left.stream().noneMatch(file::startsWith)) {
          inputs.add(new Input(relative(base, input.path()), input.content()));
        }
      }
    } catch (UncheckedIOException e) {
      throw new UsageException(
          "无法读取文件夹 " + Visible.name(folder.toString()) + "：" + e.getCause().getMessage());
    }
    if (inputs.isEmpty()) {
      throw new UsageException("文件夹中没有报告：" + Visible.name(folder.toString()));
    }
    return inputs;
  }

  /** A path below the folder; of what is in an archive given itself, the archive's name first. */
  private static String relative(String base, String path) {
    if (path.startsWith(base + "/")) {
      return path.substring(base.length() + 1);
    }
    return path.substring(base.lastIndexOf('/') + 1);
  }

  private static String name(Path folder) {
    String name = folder.toString().replace(folder.getFileSystem().getSeparator(), "/");
    return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
