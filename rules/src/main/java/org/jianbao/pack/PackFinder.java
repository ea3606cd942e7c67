package org.jianbao.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds packs at a path that a user names: the path is a pack, or holds packs, as folders or zips.
 */
final class PackFinder {
  private static final List<String> PARTS = List.of(PackFolder.FORM, "rules/", "words/", "cases/");

  /** A folder of scoring schemes beside the packs is no pack, and may stand alone. */
  private static final String SCHEMES = "scoring";

  private PackFinder() {}

  static List<PackFolder> at(Path path, List<PackError> errors) {
    String name = path.toString().replace('\\', '/');
    int before = errors.size();
    List<PackFolder> found = new ArrayList<>();
    try {
      if (!Files.isDirectory(path)) {
        if (Files.isRegularFile(path)) {
          found.addAll(in(PackTree.of(path), name, errors));
        }
      } else if (Files.exists(path.resolve(PackFolder.MANIFEST))) {
        found.addAll(in(PackTree.of(path), name, errors));
      } else {
        for (Path child : children(path)) {
          collect(child, name + "/" + child.getFileName(), found, errors);
        }
      }
    } catch (IOException failure) {
      errors.add(unreadable(name, failure));
    }
    if (found.isEmpty() && errors.size() == before && !Files.exists(path.resolve(SCHEMES))) {
      errors.add(
          Position.of(name)
              .error(Files.exists(path) ? "这里没有规则包（规则包是含有 pack.yaml 的目录或 zip）" : "没有这个目录或文件"));
    }
    return found;
  }

  private static void collect(
      Path child, String name, List<PackFolder> found, List<PackError> errors) {
    try {
      if (Files.exists(child.resolve(PackFolder.MANIFEST))) {
        add(PackTree.of(child).files(), name, found, errors);
      } else if (PARTS.stream().anyMatch(part -> Files.exists(child.resolve(part)))) {
        errors.add(withoutManifest(name));
      } else if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
        found.addAll(in(PackTree.of(child), name, errors));
      }
    } catch (IOException failure) {
      errors.add(unreadable(name, failure));
    }
  }

  /** The packs of a tree: the tree itself, or its top folders. */
  private static List<PackFolder> in(PackTree tree, String name, List<PackError> errors) {
    List<PackFolder> found = new ArrayList<>();
    if (tree.files().containsKey(PackFolder.MANIFEST)) {
      add(tree.files(), name, found, errors);
      return found;
    }
    SortedMap<String, SortedMap<String, byte[]>> folders = new TreeMap<>();
    tree.files()
        .forEach(
            (path, content) -> {
              int slash = path.indexOf('/');
              if (slash > 0) {
                folders
                    .computeIfAbsent(path.substring(0, slash), folder -> new TreeMap<>())
                    .put(path.substring(slash + 1), content);
              }
            });
    folders.forEach((folder, files) -> add(files, name + "/" + folder, found, errors));
    return found;
  }

  private static void add(
      SortedMap<String, byte[]> files,
      String name,
      List<PackFolder> found,
      List<PackError> errors) {
    if (files.containsKey(PackFolder.MANIFEST)) {
      found.add(PackFolder.of(name, files));
    } else if (files.keySet().stream()
        .anyMatch(path -> PARTS.stream().anyMatch(path::startsWith))) {
      errors.add(withoutManifest(name));
    }
  }

  private static List<Path> children(Path directory) throws IOException {
    try (Stream<Path> list = Files.list(directory)) {
      return list.filter(child -> !child.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    }
  }

  private static PackError withoutManifest(String name) {
    return Position.of(name).error("缺少 pack.yaml");
  }

  private static PackError unreadable(String name, IOException failure) {
    String cause = failure.getMessage();
    boolean chinese = cause != null && cause.codePoints().anyMatch(c -> c >= 0x4E00 && c <= 0x9FFF);
    return Position.of(name).error(chinese ? cause : "无法读取，文件可能已损坏或没有权限");
  }
}
