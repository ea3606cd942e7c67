package org.jianbao.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jianbao.pack.PackNode.Mapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the build parsed of the shipped packs is what parsing them gives. */
class ParsedFilesTests {
  private static final List<PackFolder> PARSED = ShippedPacks.folders();
  private static final List<PackFolder> UNPARSED = ShippedPacks.folders(ParsedFiles.NONE);

  static Stream<String> packs() {
    return PARSED.stream().map(PackFolder::name);
  }

  private static PackFolder pack(String name, List<PackFolder> packs) {
    return packs.stream().filter(pack -> pack.name().equals(name)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void holdsEachFileAsItIs(String name) {
    PackFolder parsed = pack(name, PARSED);
    PackFolder unparsed = pack(name, UNPARSED);
    for (String path : parsed.files().keySet()) {
      String file = parsed.display(path);
      String sha256 = Objects.requireNonNull(parsed.sha256(path));
      if (path.equals(PackFolder.MANIFEST) || path.equals(PackFolder.FORM)) {
        List<PackError> errors = new ArrayList<>();
        assertThat(parsed.parsed().yaml(file, sha256))
            .as(path)
            .isNotNull()
            .isEqualTo(unparsed.yaml(path, () -> PackShapes.FORM, errors));
      } else if (path.startsWith("words/")) {
        assertThat(parsed.parsed().rows(file, sha256))
            .as(path)
            .isNotEmpty()
            .isEqualTo(WordList.rows(file, Objects.requireNonNull(unparsed.text(path))));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void readsPacksWithoutIt(String name) {
    List<PackError> errors = new ArrayList<>();
    PackLayer parsed = layer(name, PARSED, errors);
    PackLayer unparsed = layer(name, UNPARSED, errors);
    assertThat(errors).isEmpty();
    assertThat(parsed.pack().sha256()).isEqualTo(unparsed.pack().sha256());
    assertThat(parsed.pack().vocabulary()).isEqualTo(unparsed.pack().vocabulary());
    assertThat(parsed.pack().form()).isEqualTo(unparsed.pack().form());
    assertThat(parsed.pack().words()).isEqualTo(unparsed.pack().words());
    assertThat(parsed.pack().relations()).isEqualTo(unparsed.pack().relations());
    assertThat(parsed.pack().relationRules()).isEqualTo(unparsed.pack().relationRules());
  }

  private static PackLayer layer(String name, List<PackFolder> folders, List<PackError> errors) {
    String id = name.substring(name.indexOf('/') + 1);
    return Objects.requireNonNull(PackLineages.link(folders, errors).layers().get(id));
  }

  @Test
  void keepsKindsOfValuesAndTheirPlaces() {
    String yaml =
        """
        id: 样例
        nothing: ~
        empty: ""
        list: [一, "二", {three: null}]
        text: |
          several
          lines
        """
            + "long: "
            + "长".repeat(200);
    Mapping root = YamlReader.read("pack.yaml", yaml);
    ParsedFilesWriter writer = new ParsedFilesWriter();
    writer.add("0", Mapping.empty(Position.of("form.yaml")));
    writer.add("1", root);
    ParsedFiles parsed = new ParsedFiles(writer.bytes());
    assertThat(parsed.yaml("pack.yaml", "1")).isEqualTo(root);
    assertThat(parsed.yaml("pack.yaml", "2")).isNull();
    assertThat(parsed.rows("words/units.csv", "2")).isNull();
  }

  @Test
  void ofUserPacksKnowsNothing() {
    assertThat(ParsedFiles.NONE.yaml("pack.yaml", "1")).isNull();
  }
}
