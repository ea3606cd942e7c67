package org.jianbao.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jianbao.pack.PackNode.Mapping;
import org.jianbao.text.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The files of one pack, wherever they lie.
 *
 * @param name the folder as an author would name it
 * @param shipped whether it comes with the program
 * @param files files by path within the pack, separated by /
 * @param parsed what is known of the content of files by their hashes
 */
record PackFolder(
    String name, boolean shipped, SortedMap<String, PackFile> files, ParsedFiles parsed)
    implements PackSource {

  /** The file that makes a folder a pack. */
  static final String MANIFEST = "pack.yaml";

  /** The file with the form and its relations. */
  static final String FORM = "form.yaml";

  PackFolder {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  static PackFolder of(Path path) throws IOException {
    String name = path.toString().replace('\\', '/');
    return of(name, PackTree.of(path).files());
  }

  /** The files of a pack of the user. */
  static PackFolder of(String name, SortedMap<String, byte[]> contents) {
    SortedMap<String, PackFile> files = new TreeMap<>();
    contents.forEach((path, content) -> files.put(path, PackFile.of(content)));
    return new PackFolder(name, false, files, ParsedFiles.NONE);
  }

  @Override
  public String display(String path) {
    return name + "/" + path;
  }

  @Override
  public @Nullable String text(String path) {
    PackFile file = files.get(path);
    return file == null ? null : TextFile.decode(display(path), file.content().get());
  }

  /**
   * A YAML file, or null if the pack does not have it.
   *
   * @param shape what it is held against, if that was not done before
   * @throws PackException if it is no YAML file
   */
  @Nullable Mapping yaml(String path, Supplier<Shape> shape, List<PackError> errors) {
    Mapping known = shipped ? parsed.yaml(display(path), String.valueOf(sha256(path))) : null;
    String text = known == null ? text(path) : null;
    if (text == null) {
      return known;
    }
    Mapping read = YamlReader.read(display(path), text);
    PackValidation.check(read, shape.get(), errors);
    return read;
  }

  /**
   * A word list of the pack.
   *
   * @param list its name
   * @throws PackException if it is no word list
   */
  WordList words(String list, String path) {
    String file = display(path);
    if (path.endsWith(WordSheet.WORKBOOK)) {
      return WordList.of(list, WordSheet.rows(file, files.get(path).content().get()));
    }
    List<WordRow> known = shipped ? parsed.rows(file, String.valueOf(sha256(path))) : null;
    return known == null
        ? WordList.read(list, file, String.valueOf(text(path)))
        : WordList.of(list, known);
  }

  @Override
  public Mapping manifest() {
    Mapping read = yaml(MANIFEST, () -> PackShapes.MANIFEST, new ArrayList<>());
    if (read == null) {
      throw new PackException(Position.of(name).error("缺少 pack.yaml"));
    }
    return read;
  }

  @Override
  public Mapping cases(String path, List<PackError> errors) {
    Mapping read = YamlReader.readVerbatim(display(path), String.valueOf(text(path)));
    PackValidation.check(read, CaseShapes.FILE, errors);
    return read;
  }

  /** The hash over a file's bytes in hex digits, or null if the pack does not have it. */
  @Nullable String sha256(String path) {
    PackFile file = files.get(path);
    return file == null ? null : file.sha256().get();
  }

  @Override
  public String fingerprint() {
    StringBuilder list = new StringBuilder();
    for (String path : files.keySet()) {
      if (!path.startsWith("rules/") && !path.startsWith("cases/")) {
        list.append(path).append(' ').append(sha256(path)).append('\n');
      }
    }
    return Sha256.of(list.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public List<String> in(String folder) {
    String prefix = folder + "/";
    return files.keySet().stream().filter(path -> path.startsWith(prefix)).toList();
  }

  /**
   * A file of a pack.
   *
   * @param content its bytes, read when asked for
   * @param sha256 hash over its bytes, in hex digits
   */
  record PackFile(Supplier<byte[]> content, Supplier<String> sha256) {

    static PackFile of(byte[] bytes) {
      return new PackFile(() -> bytes, () -> Sha256.of(bytes));
    }
  }
}
