package org.jianbao.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianbao.document.DocumentReaders;
import org.jianbao.form.TestForms;
import org.jianbao.report.Report;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Five real reports, which stand beside the checkout, against the truth file. */
class SeedReadingTests {
  private static final Path SHARED = Path.of(System.getProperty("jianbao.shared", "../../shared"));

  @ParameterizedTest
  @ValueSource(strings = {"000", "001", "002", "003", "004"})
  void readsTitleAndYear(String seed) throws Exception {
    Report report = read(seed);

    assertThat(report.title()).isNotNull();
    assertThat(report.title().text()).isEqualTo(truth(seed, "title"));
    assertThat(report.year()).hasToString(truth(seed, "year"));
    assertThat(Interpreter.recognises(report)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          000 | 2020-1-1 EXACT 2020-12-31 EXACT true
          001 |
          002 | 2008-11-31 IMPOSSIBLE 2020-12-30 EXACT true; - 2020-12-31 EXACT false
          003 |
          004 | 2020-1-1 EXACT 2020-12-31 EXACT true
          """)
  void readsPeriods(String seed, @Nullable String expected) throws Exception {
    String found =
        read(seed).periods().stream().map(Shown::period).collect(Collectors.joining("; "));

    assertThat(found).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          000 | 1 OFFICIAL, 2 OFFICIAL, 3 OFFICIAL, 4 OFFICIAL, 5 OFFICIAL, 6 OFFICIAL
          001 | 1 OFFICIAL, 2 OFFICIAL, 3 OFFICIAL, 4 OFFICIAL, 5 OFFICIAL, 6 OFFICIAL
          002 | 1 OFFICIAL, 2 OFFICIAL, 3 OFFICIAL, 4 OFFICIAL, 5 OFFICIAL, 6 OFFICIAL
          003 | 1 OFFICIAL, 2 VARIANT, 3 VARIANT, 4 ALTERED, 5 VARIANT, 6 OFFICIAL
          004 | 1 OFFICIAL, 2 OFFICIAL, 3 OFFICIAL, 4 OFFICIAL, 5 OFFICIAL, 6 OFFICIAL
          """)
  void readsHeadings(String seed, String expected) throws Exception {
    assertThat(
            read(seed).headings().stream()
                .map(heading -> heading.section() + " " + heading.wording())
                .collect(Collectors.joining(", ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"000,", "001,", "002, 2021-01-07", "003, 2021-01-28", "004,"})
  void readsSignOff(String seed, @Nullable String date) throws Exception {
    Report report = read(seed);

    if (date == null) {
      assertThat(report.signOff()).isNull();
    } else {
      assertThat(report.signOff()).isNotNull();
      assertThat(report.signOff().day()).hasToString(date);
      assertThat(report.signOff().organisation()).endsWith("街道办事处");
      assertThat(report.sections().get(6).blocks()).hasSize(1);
    }
  }

  private static Report read(String seed) throws Exception {
    Path folder = SHARED.resolve("seeds");
    if (!Boolean.getBoolean("jianbao.requireShared")) {
      Assumptions.assumeTrue(Files.isDirectory(folder), "no real reports at " + folder);
    }
    try (Stream<Path> files = Files.list(folder)) {
      Path file =
          files
              .filter(each -> String.valueOf(each.getFileName()).startsWith(seed))
              .findFirst()
              .orElseThrow();
      return new Interpreter(TestForms.VOCABULARY, TestForms.FORMAT_2019, TestForms.ALL)
          .read(new DocumentReaders().read(file), null);
    }
  }

  private static String truth(String seed, String key) throws Exception {
    List<String> lines =
        Files.readAllLines(SHARED.resolve("truth/seeds.yaml"), StandardCharsets.UTF_8);
    Pattern wanted = Pattern.compile("^  " + key + ": (.*)$");
    for (int i = lines.indexOf("\"" + seed + "\":"); i < lines.size(); i++) {
      Matcher matcher = wanted.matcher(lines.get(i));
      if (matcher.matches()) {
        return matcher.group(1);
      }
    }
    throw new AssertionError("the truth file has no " + key + " of " + seed);
  }
}
