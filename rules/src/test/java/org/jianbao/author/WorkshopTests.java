package org.jianbao.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jianbao.pack.PackError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** New packs work at once; the shipped ones are held to the same. */
final class WorkshopTests {
  private static final Path SHIPPED =
      Path.of(System.getProperty("jianbao.root", ".."), "rules", "packs");

  @TempDir private Path parent;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "format-2019",
        "format-2019-trial",
        "format-2021",
        "format-none",
        "format-common",
        "cross-report"
      })
  void a_new_pack_is_sound_and_its_cases_pass(String extended) {
    TestPack pack = TestPack.make(parent, "yunzhou", extended);
    assertThat(pack.errors()).isEmpty();
    Workshop workshop = Workshop.open(pack.folder());
    AuthoredPack authored = workshop.packs().get(0);
    CaseTest test = CaseTest.run(authored, workshop);
    assertThat(test.errors()).isEmpty();
    assertThat(test.failed()).isEmpty();
    boolean tables = authored.pack().offers("table.disclosure");
    assertThat(test.outcomes()).hasSize(tables ? 4 : 0);
    assertThat(Coverage.of(authored, workshop).lines()).hasSize(tables ? 2 : 0);
  }

  @Test
  void a_pack_may_extend_a_pack_of_the_user() throws Exception {
    TestPack city = TestPack.make(parent, "city", "format-2021");
    Workshop workshop = Workshop.open(city.folder());
    AuthoredPack authored = workshop.packs().get(0);
    Path district = parent.resolve("district");
    new Skeleton("district", "云东区规则", authored.pack(), workshop).write(district);
    Workshop both = Workshop.open(parent);
    assertThat(both.errors()).isEmpty();
    assertThat(both.packs())
        .allSatisfy(pack -> assertThat(CaseTest.run(pack, both).failed()).isEmpty());
    assertThat(both.packs()).hasSize(2);
  }

  @Test
  void a_broken_manifest_or_form_does_not_hide_mistakes_of_rules() {
    TestPack pack = TestPack.make(parent, "yunzhou", "format-2021");
    pack.write("rules/bad.drl", "package a;\nrule \"bad\"\nwhen\n  Titel()\nthen\nend\n");
    for (String broken : new String[] {"pack.yaml", "form.yaml"}) {
      String sound = pack.text(broken);
      pack.append(broken, "nonsense: 1\n");
      Workshop workshop = Workshop.open(pack.folder());
      assertThat(workshop.packs()).isEmpty();
      assertThat(workshop.errors())
          .extracting(PackError::toString)
          .anyMatch(error -> error.contains(broken) && error.contains("不认识的键“nonsense”"))
          .anyMatch(error -> error.contains("rules/bad.drl:2: 规则“bad”缺少元数据 @title"));
      pack.write(broken, sound);
    }
    assertThat(Workshop.open(pack.folder()).errors()).isEmpty();
  }

  @Test
  void a_folder_with_files_is_left_alone() throws Exception {
    Path folder = Files.createDirectory(parent.resolve("full"));
    Files.writeString(folder.resolve("notes.txt"), "甲");
    Workshop workshop = Workshop.open(java.util.List.of());
    Skeleton skeleton = new Skeleton("full", "甲", workshop.all().get(0), workshop);
    assertThatThrownBy(() -> skeleton.write(folder)).isInstanceOf(FileAlreadyExistsException.class);
    try (Stream<Path> files = Files.list(parent)) {
      assertThat(files).containsExactly(folder);
    }
  }

  @Test
  void a_title_may_hold_any_sign() throws Exception {
    Workshop workshop = Workshop.open(java.util.List.of());
    String title = "甲: \"乙\" \\ #丙 {丁}";
    Path folder = parent.resolve("odd");
    new Skeleton("odd", title, workshop.all().get(0), workshop).write(folder);
    assertThat(Workshop.open(folder).packs().get(0).pack().title()).isEqualTo(title);
  }

  @Test
  void the_shipped_packs_are_sound_and_their_cases_pass() {
    Workshop workshop = Workshop.open(SHIPPED);
    assertThat(workshop.errors()).isEmpty();
    assertThat(workshop.packs()).hasSizeGreaterThanOrEqualTo(5);
    for (AuthoredPack pack : workshop.packs()) {
      assertThat(Review.of(pack, workshop).errors()).isEmpty();
      CaseTest test = CaseTest.run(pack, workshop);
      assertThat(test.errors()).isEmpty();
      assertThat(test.failed()).isEmpty();
    }
  }
}
