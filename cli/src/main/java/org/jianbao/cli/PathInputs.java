package org.jianbao.cli;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jianbao.scorecard.Input;
import org.jianbao.scorecard.Inputs;
import org.jianbao.text.Visible;
import org.jspecify.annotations.Nullable;

/**
 * The inputs that the PATHs of a command line name, in order.
 *
 * @param inputs the inputs
 * @param emptyFolders PATHs that are folders without any input
 */
record PathInputs(List<Named> inputs, List<String> emptyFolders) {
  /** The PATH that names standard input; it can be read only once. */
  static final String STANDARD_INPUT = "-";

  /**
   * An input and where its results stand in an output folder.
   *
   * @param relative its path below the folder that all PATHs share; unique among the inputs of a
   *     run, save that one file may be given twice
   */
  record Named(Input input, Path relative) {}

  /**
   * Lists the inputs.
   *
   * @param in what {@code -} reads
   * @param output the output folder, results in which are no inputs, or null
   * @throws UsageException if a path does not exist, or {@code -} is given twice
   */
  static PathInputs of(List<String> paths, InputStream in, @Nullable Path output)
      throws UsageException {
    requireExisting(paths);
    Path base = base(paths);
    List<Named> inputs = new ArrayList<>();
    List<String> empty = new ArrayList<>();
    for (String path : paths) {
      if (path.equals(STANDARD_INPUT)) {
        inputs.add(new Named(new Input(STANDARD_INPUT, () -> in), Path.of("stdin")));
        continue;
      }
      int before = inputs.size();
      for (Input input : below(Path.of(path))) {
        Path file = absolute(Path.of(input.path()));
        if (output == null || !file.startsWith(absolute(output)) || !isFolder(path)) {
          inputs.add(new Named(input, relative(base, file)));
        }
      }
      if (inputs.size() == before) {
        empty.add(path);
      }
    }
    return new PathInputs(inputs, empty);
  }

  private static void requireExisting(List<String> paths) throws UsageException {
    List<String> missing = new ArrayList<>();
    for (String path : paths) {
      if (!path.equals(STANDARD_INPUT) && !exists(path)) {
        missing.add(path);
      }
    }
    if (!missing.isEmpty()) {
      throw new UsageException("文件或文件夹不存在：" + Visible.name(String.join("、", missing)));
    }
    if (paths.stream().filter(STANDARD_INPUT::equals).count() > 1) {
      throw new UsageException("标准输入（-）只能给出一次。");
    }
  }

  private static boolean exists(String path) {
    try {
      return !path.isEmpty() && Files.exists(Path.of(path), LinkOption.NOFOLLOW_LINKS);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static List<Input> below(Path path) throws UsageException {
    try {
      return Inputs.below(path);
    } catch (UncheckedIOException e) {
      throw new UsageException(
          "无法读取文件夹 " + Visible.name(path.toString()) + "：" + e.getCause().getMessage());
    }
  }

  /**
   * The deepest folder that holds all PATHs: a folder itself, the current folder for a file below
   * it, else the folder of the file. Null if there is none.
   */
  private static @Nullable Path base(List<String> paths) {
    Path current = absolute(Path.of(""));
    Path base = null;
    for (String path : paths) {
      if (path.equals(STANDARD_INPUT)) {
        continue;
      }
      Path given = absolute(Path.of(path));
      Path folder =
          isFolder(path)
              ? given
              : !Path.of(path).isAbsolute() && given.startsWith(current)
                  ? current
                  : given.getParent();
      base = base == null ? folder : common(base, folder);
      if (base == null) {
        return null;
      }
    }
    return base;
  }

  private static @Nullable Path common(Path one, Path other) {
    Path shared = one;
    while (shared != null && !other.startsWith(shared)) {
      shared = shared.getParent();
    }
    return shared;
  }

  private static Path relative(@Nullable Path base, Path file) {
    if (base != null) {
      return base.relativize(file);
    }
    Path root = file.getRoot();
    return root == null ? file : root.relativize(file);
  }

  private static boolean isFolder(String path) {
    return Files.isDirectory(Path.of(path));
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
