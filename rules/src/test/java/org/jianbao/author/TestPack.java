package org.jianbao.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A new pack in a folder, to be changed by tests. */
record TestPack(Path folder) {

  /** A pack as {@code rules new} makes it. */
  static TestPack make(Path parent, String id, String extended) {
    return make(parent, id, extended, /* table= */ false);
  }

  /** The same, with a decision table if wanted. */
  static TestPack make(Path parent, String id, String extended, boolean table) {
    try {
      Workshop workshop = Workshop.open(List.of());
      Path folder = parent.resolve(id);
      Skeleton skeleton =
          new Skeleton(
              id,
              "云州市规则",
              workshop.all().stream()
                  .filter(pack -> pack.id().equals(extended))
                  .findFirst()
                  .orElseThrow(),
              workshop);
      if (table) {
        skeleton.addTable();
      }
      skeleton.write(folder);
      return new TestPack(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces words that stand exactly once in a file. */
  TestPack replace(String file, String old, String with) {
    String text = text(file);
    assertThat(text.split(java.util.regex.Pattern.quote(old), -1)).as(old).hasSize(2);
    return write(file, text.replace(old, with));
  }

  TestPack append(String file, String more) {
    return write(file, text(file) + more);
  }

  TestPack write(String file, String text) {
    return write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  TestPack write(String file, byte[] bytes) {
    try {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.write(path, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All that {@code rules check} complains of, file names within the pack. */
  List<String> errors() {
    Workshop workshop = Workshop.open(folder);
    return Stream.concat(
            workshop.errors().stream(),
            workshop.packs().stream().flatMap(pack -> Review.of(pack, workshop).errors().stream()))
        .map(error -> error.toString().replace(folder.toString().replace('\\', '/') + "/", ""))
        .toList();
  }
}
