package org.jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The tutorial for authors of rules shows what happens. After a change that alters what commands
 * print run this test once with {@code -Djianbao.updateTutorial=true}.
 */
final class TutorialTests {
  private static final Path ROOT = Path.of(System.getProperty("jianbao.root", ".."));
  private static final Path TUTORIAL = ROOT.resolve("docs/rule-authors.md");

  @TempDir private Path folder;

  @Test
  void what_the_tutorial_shows_is_what_happens() throws IOException {
    Path reports = Files.createDirectory(folder.resolve("去年的报告"));
    try (Stream<Path> samples = Files.list(ROOT.resolve("reports-sample"))) {
      for (Path sample : samples.filter(Files::isRegularFile).toList()) {
        Files.copy(sample, reports.resolve(sample.getFileName().toString()));
      }
    }
    String text = Files.readString(TUTORIAL);

    String run = Tutorial.run(text, folder);

    if (Boolean.getBoolean("jianbao.updateTutorial")) {
      Files.writeString(TUTORIAL, run);
    } else {
      assertThat(text).isEqualTo(run);
    }
  }
}
