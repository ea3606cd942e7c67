package org.jianbao.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The files of one pack, wherever they lie: a folder, a zip, the program itself. */
public interface PackSource {
  /**
   * The files below a directory or in a zip, which need not be a pack.
   *
   * @throws IOException if they cannot be read
   */
  static PackSource of(Path path) throws IOException {
    return PackFolder.of(path);
  }

  /**
   * Files at hand.
   *
   * @param name the folder in messages
   * @param contents by path within the pack
   */
  static PackSource of(String name, SortedMap<String, byte[]> contents) {
    return PackFolder.of(name, contents);
  }

  /** The folder as an author would name it. */
  String name();

  /**
   * A file's name in messages.
   *
   * @param path path within the pack, separated by /
   */
  String display(String path);

  /** A hash over what reports are read with: all files but rules and cases, with their names. */
  String fingerprint();

  /** Paths of the files in a folder of the pack and below, sorted. */
  List<String> in(String folder);

  /**
   * The text of a file, or null if the pack does not have it.
   *
   * @throws PackException if it is no text
   */
  @Nullable String text(String path);

  /**
   * The manifest of a pack that loads.
   *
   * @throws PackException if there is none
   */
  PackNode.Mapping manifest();

  /**
   * A file of cases, with each value's place; blanks at the ends of values are kept.
   *
   * @param errors where it is told what in the file has not the shape of cases
   * @throws PackException if it is no YAML file
   */
  PackNode.Mapping cases(String path, List<PackError> errors);
}
