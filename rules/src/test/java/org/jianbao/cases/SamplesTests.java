package org.jianbao.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jianbao.document.DocumentReaders;
import org.jianbao.document.Source;
import org.jianbao.pack.PackError;
import org.jianbao.pack.PackSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The files in reports-sample are those made of {@code samples/<pack>/cases/*.yaml} in the test
 * resources, and give the findings named there. {@code -Djianbao.updateSamples=true} writes them
 * anew.
 */
final class SamplesTests {
  private static final Path ROOT = Path.of(System.getProperty("jianbao.root", ".."));
  private static final Path FOLDER = ROOT.resolve("reports-sample");
  private static final Path DATA = ROOT.resolve("rules/src/test/resources/samples");

  /** A sample: a case whose name is the name of its file and, after a space, its shape. */
  private record Sample(PackUnderTest pack, CaseSuite suite, Case made) {
    String file() {
      return made.name().split(" ")[0];
    }

    byte[] bytes() throws CaseException {
      Shape shape = Shape.valueOf(made.name().split(" ")[1]);
      assertThat(file()).endsWith("." + shape.suffix());
      return shape.write(
          suite.document(made, pack.pack().form(), PackUnderTest.LIBRARY.allForms()));
    }
  }

  @Test
  void no_other_files_lie_beside_the_samples() throws Exception {
    List<String> expected = new ArrayList<>();
    for (Sample sample : samples()) {
      expected.add(sample.file());
      if (Boolean.getBoolean("jianbao.updateSamples")) {
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(sample.file()), sample.bytes());
      }
    }
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> String.valueOf(file.getFileName())))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @TestFactory
  Stream<DynamicTest> samples_are_as_made() throws Exception {
    return samples().stream()
        .map(
            sample ->
                dynamicTest(
                    sample.file(),
                    () -> {
                      byte[] made = sample.bytes();
                      assertThat(made).isEqualTo(sample.bytes());
                      if (!Boolean.getBoolean("jianbao.updateSamples")) {
                        assertThat(FOLDER.resolve(sample.file())).hasBinaryContent(made);
                      }
                    }));
  }

  @TestFactory
  Stream<DynamicTest> samples_give_their_findings() throws Exception {
    return samples().stream()
        .map(sample -> dynamicTest(sample.file(), () -> assertFindings(sample)));
  }

  private static void assertFindings(Sample sample) throws Exception {
    Source source = new Source(sample.file(), sample.bytes());
    CaseOutcome outcome =
        sample.pack().runner().judge(sample.made(), new DocumentReaders().read(source));
    assertThat(outcome.difference()).isEmpty();
  }

  private static List<Sample> samples() throws IOException, CaseException {
    List<Sample> samples = new ArrayList<>();
    for (PackUnderTest pack : PackUnderTest.ALL) {
      Path data = DATA.resolve(pack.id());
      if (!Files.isDirectory(data)) {
        continue;
      }
      List<PackError> errors = new ArrayList<>();
      CaseSuite own = CaseSuite.read(PackSource.of(data), errors);
      assertThat(errors).isEmpty();
      CaseSuite suite = own.withBasesOf(pack.suite());
      suite.cases().forEach(made -> samples.add(new Sample(pack, suite, made)));
    }
    return samples;
  }
}
