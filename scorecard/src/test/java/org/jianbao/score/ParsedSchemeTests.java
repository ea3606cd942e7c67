package org.jianbao.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jianbao.pack.ParsedSchemes;
import org.jianbao.text.Sha256;
import org.junit.jupiter.api.Test;

/** The shipped scheme as the build parsed it is the scheme. */
class ParsedSchemeTests {
  @Test
  void is_what_the_file_says() throws Exception {
    byte[] shipped = shipped();
    String changed = new String(shipped, StandardCharsets.UTF_8) + "# as any other\n";
    byte[] bytes = changed.getBytes(StandardCharsets.UTF_8);
    assertThat(ParsedSchemes.of(Sha256.of(shipped))).isNotNull();
    assertThat(ParsedSchemes.of(Sha256.of(bytes))).isNull();

    Scheme known = SchemeFile.read("default", shipped);
    Scheme read = SchemeFile.read("default", bytes);

    for (var each : List.of(known, read)) {
      assertThat(each)
          .usingRecursiveComparison()
          .ignoringFields("sha256")
          .withComparatorForType(java.math.BigDecimal::compareTo, java.math.BigDecimal.class)
          .isEqualTo(read);
    }
    assertThat(known.sha256()).isEqualTo(Sha256.of(shipped));
  }

  private static byte[] shipped() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            ParsedSchemeTests.class.getResourceAsStream("/packs/scoring/default.yaml"))) {
      return in.readAllBytes();
    }
  }
}
