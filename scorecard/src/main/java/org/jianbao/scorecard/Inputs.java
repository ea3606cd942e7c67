package org.jianbao.scorecard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.jianbao.document.archive.ArchiveMember;
import org.jianbao.document.archive.Archives;
import org.jianbao.document.archive.IgnoredFiles;

/** The inputs that paths name: files, archives and folders with all that is in them. */
public final class Inputs {
  private Inputs() {}

  /**
   * The inputs below a path, sorted by path; of a file, the file itself; of an archive (zip), each
   * file in it. Hidden files, files of the operating system, the lock files of office programs
   * (~$…) and what is no file (a pipe) in a folder or archive are left out. Links are followed;
   * what cannot be looked into, and a link that leads back to a folder around it, is an input that
   * fails when opened.
   *
   * @throws UncheckedIOException if a folder cannot be read
   */
  public static List<Input> below(Path path) {
    if (!Files.isDirectory(path)) {
      return inputs(path);
    }
    List<Input> inputs = new ArrayList<>();
    try {
      Files.walkFileTree(
          path,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              return !folder.equals(path) && hidden(folder)
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (!attributes.isOther() && !hidden(file)) {
                inputs.addAll(inputs(file));
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
              if (file.equals(path) || !hidden(file)) {
                inputs.add(Input.failing(file, failure));
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return inputs.stream().sorted(Comparator.comparing(Input::path)).toList();
  }

  private static List<Input> inputs(Path file) {
    List<ArchiveMember> members = Archives.members(file);
    return members == null
        ? List.of(Input.of(file))
        : members.stream().map(member -> Input.of(file, member)).toList();
  }

  private static boolean hidden(Path file) {
    return IgnoredFiles.contains(String.valueOf(file.getFileName()));
  }
}
