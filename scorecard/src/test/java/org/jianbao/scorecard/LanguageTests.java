package org.jianbao.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jianbao.catalogue.Language;
import org.jianbao.check.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another language changes what the rules say, and nothing else. */
class LanguageTests {
  private static final Path SAMPLES =
      Path.of(System.getProperty("jianbao.root", "..")).resolve("reports-sample");

  @ParameterizedTest
  @ValueSource(strings = {"2020-青石街道办事处.docx", "2024-云州市人民政府.html"})
  void theSameFindingsInEnglish(String name) throws OpeningException, IOException {
    Scorecard chinese = check(name, Language.CHINESE);
    Scorecard english = check(name, Language.ENGLISH);
    assertThat(english.verdict()).isEqualTo(chinese.verdict());
    assertThat(english.score()).isEqualTo(chinese.score());
    assertThat(english.findings())
        .extracting(ScoredFinding::fingerprint)
        .containsExactlyElementsOf(
            chinese.findings().stream().map(ScoredFinding::fingerprint).toList());
    for (ScoredFinding scored : english.findings()) {
      Finding finding = scored.finding();
      assertThat(finding.remedy()).matches("[\\x20-\\x7E\\u4E00-\\u9FFF]+").matches("[A-Z].*");
      assertThat(finding.message()).matches("(?s)[A-Z0-9“].*[A-Za-z]{4}.*");
      assertThat(finding.message()).doesNotContain("{");
    }
  }

  private static Scorecard check(String name, Language language)
      throws OpeningException, IOException {
    Path file = SAMPLES.resolve(name);
    try (InputStream in = Files.newInputStream(file)) {
      byte[] content = in.readAllBytes();
      return Jianbao.open(Options.DEFAULT.withLanguage(language))
          .check(new Input(name, () -> new ByteArrayInputStream(content)));
    }
  }
}
