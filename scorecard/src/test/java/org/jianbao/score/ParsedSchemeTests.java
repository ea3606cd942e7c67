package org.jianbao.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jianbao.pack.ParsedSchemes;
import org.jianbao.text.Sha256;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped schemes as the build parsed them are the schemes. */
class ParsedSchemeTests {
  @ParameterizedTest
  @ValueSource(strings = {"default", "licheng-2020"})
  void is_what_the_file_says(String name) throws Exception {
    byte[] shipped = shipped(name);
    String changed = new String(shipped, StandardCharsets.UTF_8) + "# as any other\n";
    byte[] bytes = changed.getBytes(StandardCharsets.UTF_8);
    assertThat(ParsedSchemes.of(Sha256.of(shipped))).isNotNull();
    assertThat(ParsedSchemes.of(Sha256.of(bytes))).isNull();

    Scheme known = SchemeFile.read(name, shipped);
    Scheme read = SchemeFile.read(name, bytes);

    for (var each : List.of(known, read)) {
      assertThat(each)
          .usingRecursiveComparison()
          .ignoringFields("sha256")
          .withComparatorForType(java.math.BigDecimal::compareTo, java.math.BigDecimal.class)
          .isEqualTo(read);
    }
    assertThat(known.sha256()).isEqualTo(Sha256.of(shipped));
  }

  private static byte[] shipped(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            ParsedSchemeTests.class.getResourceAsStream("/packs/scoring/" + name + ".yaml"))) {
      return in.readAllBytes();
    }
  }
}
