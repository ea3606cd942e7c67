package org.jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jianbao.text.Sha256;
import org.jianbao.yearly.YearlyFolders;
import org.jianbao.yearly.YearlyScore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small made city through the real command: what was planted is found, and nothing else. */
class YearlyAssessmentTests {
  private static final String BODIES = "64";
  private static final String SEED = "7";

  @TempDir private Path folder;

  @Test
  void what_was_planted_is_found_and_nothing_else() throws IOException {
    Path made = make("made", "2023", "0.7");
    Path results = folder.resolve("results");
    RealProgram.Result run =
        RealProgram.run(
            "assess",
            made.resolve("reports").toString(),
            "--year=2023",
            "--roster=" + made.resolve("roster.csv"),
            "--previous=" + made.resolve("previous"),
            "--db=" + folder.resolve("assessment.db"),
            "--output=" + results);
    assertThat(run.err()).contains("共 64 个单位");
    YearlyScore score = YearlyScore.of(made, results);
    assertThat(score.planted()).hasSizeGreaterThan(20);
    assertThat(score.missed()).isEmpty();
    assertThat(score.falseAlarms()).isEmpty();
    assertThat(score.wrongBodies()).isZero();
  }

  @Test
  void the_same_seed_gives_the_same_files() throws IOException {
    assertThat(hashes(make("a", "2020", "0.3"))).isEqualTo(hashes(make("b", "2020", "0.3")));
  }

  private Path make(String name, String year, String share) throws IOException {
    Path made = folder.resolve(name);
    YearlyFolders.main(new String[] {made.toString(), BODIES, year, SEED, share});
    return made;
  }

  private static Map<String, String> hashes(Path made) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(made)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        hashes.put(made.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
      }
    }
    return hashes;
  }
}
