package org.jianbao.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs that an office adds to its installation count, shipped ones only once they are edited. */
class InstalledPacksTests {
  private static final Path SHIPPED =
      Path.of(System.getProperty("jianbao.root", ".."), "rules", "packs");
  private static final FileTime UNEDITED = FileTime.fromMillis(1_735_689_600_000L);

  @TempDir Path packs;

  @BeforeEach
  void as_unpacked() throws IOException {
    try (Stream<Path> files = Files.walk(SHIPPED)) {
      for (Path file : files.toList()) {
        Path copy = packs.resolve(SHIPPED.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
          Files.setLastModifiedTime(copy, UNEDITED);
        }
      }
    }
  }

  private List<String> added() {
    return InstalledPacks.in(packs, UNEDITED).stream()
        .map(path -> path.getFileName().toString())
        .toList();
  }

  @Test
  void shipped_packs_as_they_came_are_inside_the_program() {
    assertThat(added()).isEmpty();
    assertThat(InstalledPacks.in(packs.resolve("none"), UNEDITED)).isEmpty();
  }

  @Test
  void a_touched_file_with_the_same_content_is_no_edit() throws IOException {
    Files.setLastModifiedTime(
        packs.resolve("format-2021/form.yaml"), FileTime.fromMillis(1_800_000_000_000L));
    assertThat(added()).isEmpty();
  }

  @Test
  void an_edited_added_or_deleted_file_makes_a_shipped_pack_one_of_the_office() throws IOException {
    Files.writeString(packs.resolve("format-2021/form.yaml"), "# 甲\n");
    assertThat(added()).containsExactly("format-2021");
    Files.writeString(packs.resolve("format-2019/rules/local.drl"), "");
    assertThat(added()).containsExactly("format-2019", "format-2021");
    Files.delete(packs.resolve("format-none/pack.yaml"));
    assertThat(added()).containsExactly("format-2019", "format-2021", "format-none");
  }

  @Test
  void folders_and_zips_of_the_office_are_added() throws IOException {
    Files.createDirectories(packs.resolve("yunzhou-2021"));
    Files.createDirectories(packs.resolve("notes"));
    Files.writeString(packs.resolve("yunzhou-2021/pack.yaml"), "id: yunzhou-2021\n");
    Files.write(packs.resolve("yundong.zip"), new byte[0]);
    Files.writeString(packs.resolve("readme.txt"), "");
    assertThat(added()).containsExactly("yundong.zip", "yunzhou-2021");
  }
}
