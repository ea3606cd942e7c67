package org.jianbao.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jianbao.assessment.CopiedText;
import org.jianbao.compare.Digests;
import org.jianbao.pack.PackLibrary;
import org.jianbao.scorecard.Attempt;
import org.jianbao.scorecard.CheckedReport;
import org.jianbao.scorecard.Input;
import org.jianbao.scorecard.Jianbao;
import org.jianbao.scorecard.Options;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Real reports of different bodies, and of the same body in two years. */
final class RealSimilarityTests {
  private static final Path SHARED = Path.of(System.getProperty("jianbao.shared", "../../shared"));

  @Test
  void unrelated_reports_share_next_to_nothing_and_two_years_of_one_body_less_than_a_copy()
      throws Exception {
    if (!Boolean.getBoolean("jianbao.requireShared")) {
      Assumptions.assumeTrue(Files.exists(SHARED), () -> "skipped, not found: " + SHARED);
    }
    Jianbao jianbao = Jianbao.open(Options.DEFAULT);
    FormLanguage language = FormLanguage.of(PackLibrary.open(List.of()));
    Map<Path, OwnText> texts = new LinkedHashMap<>();
    for (Path file : files()) {
      CheckedReport report = jianbao.examine(Input.of(file), Attempt.PLAIN);
      texts.put(
          file, OwnText.of(Digests.of(report), report.report().organisation().name(), language));
    }
    assertThat(texts).hasSizeGreaterThan(10);
    texts.forEach(
        (one, text) ->
            texts.forEach(
                (two, other) -> {
                  CopiedText copied = Verification.compare(text, other, two.toString(), null, 1);
                  assertThat(copied).as("own text of %s", one).isNotNull();
                  assertThat(copied.share().doubleValue())
                      .as("%s and %s", one, two)
                      .isLessThan(one == two ? 1.1 : body(one).equals(body(two)) ? 0.7 : 0.1);
                }));
  }

  /** One file of each report. */
  private static List<Path> files() throws IOException {
    try (Stream<Path> real = Files.walk(SHARED.resolve("real"));
        Stream<Path> seeds = Files.walk(SHARED.resolve("seeds"))) {
      return Stream.concat(real, seeds)
          .filter(file -> file.toString().matches(".*(?:source\\.pdf|source\\.txt|_\\w+\\.txt)"))
          .sorted()
          .toList();
    }
  }

  /** The body, by the name of the folder: number, place, body, year. */
  private static String body(Path file) {
    String folder = file.getParent().getFileName().toString();
    return folder.matches("\\d+-.+-\\d{4}")
        ? folder.replaceAll("^\\d+-|-\\d{4}$", "")
        : file.toString();
  }
}
