package org.jianbao.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jianbao.document.DocumentReaders;
import org.jianbao.document.ReadingException;
import org.jianbao.document.Source;
import org.jianbao.pack.PackLibrary;
import org.jianbao.pack.RulePack;
import org.jianbao.pack.Severity;
import org.jianbao.report.reading.Interpreter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Five real reports against what a careful auditor finds in them, in the families of our rules. */
class SeedRulesTests {
  private static final Path SHARED = Path.of(System.getProperty("jianbao.shared", "../../shared"));
  private static final String OURS =
      "(period|section|citation|table|row|column|cells?|sum)-.*|amount-unit|regulation-power"
          + "|narrative-(sum|ratio|item-count)|text-gap";
  private static final Checker CHECKER = Checker.of(TestReports.PACK_2020);
  private static final List<String> LATER =
      List.of("citation-title", "citation-outdated-wording", "section-list");

  @ParameterizedTest
  @ValueSource(strings = {"000", "001", "002", "003", "004"})
  void finds_what_an_auditor_finds_and_nothing_else(String seed)
      throws IOException, ReadingException {
    Map<String, Object> truth = truth(seed);
    List<Finding> findings = check(SHARED.resolve("seeds/" + truth.get("file")));
    List<Map<String, Object>> owed =
        Stream.of("must", "should")
            .flatMap(key -> entries(truth, key).stream())
            .filter(entry -> rule(entry).matches(OURS) && !LATER.contains(rule(entry)))
            .toList();
    assertThat(owed.stream().filter(e -> findings.stream().noneMatch(f -> covers(e, f))))
        .as("missed")
        .isEmpty();
    List<Map<String, Object>> allowed = new ArrayList<>();
    Stream.of("must", "should", "may").forEach(key -> allowed.addAll(entries(truth, key)));
    assertThat(
            findings.stream()
                .filter(finding -> finding.severity() != Severity.HINT)
                .filter(finding -> allowed.stream().noneMatch(e -> covers(e, finding)))
                .map(finding -> finding.rule() + " " + finding.message()))
        .as("false alarms")
        .isEmpty();
  }

  private static boolean covers(Map<String, Object> entry, Finding finding) {
    return rule(entry).equals(finding.rule())
        && Stream.concat(Stream.of(finding.place()), finding.related().stream().map(r -> r.place()))
            .anyMatch(
                place ->
                    OneLine.of(place.quote())
                        .contains(OneLine.of(String.valueOf(entry.getOrDefault("quote", "")))))
        && (!entry.containsKey("actual")
            || String.valueOf(entry.get("actual")).equals(finding.actual()));
  }

  private static List<Finding> check(Path file) throws IOException, ReadingException {
    PackLibrary library = PackLibrary.open(List.of());
    RulePack pack = TestReports.PACK_2020;
    Interpreter interpreter = new Interpreter(pack.vocabulary(), pack.form(), library.allForms());
    Source source = new Source(file.getFileName().toString(), Files.readAllBytes(file));
    CheckResult result = CHECKER.check(interpreter.read(new DocumentReaders().read(source), null));
    assertThat(result.problems()).isEmpty();
    return result.findings();
  }

  private static String rule(Map<String, Object> entry) {
    return String.valueOf(entry.get("rule"));
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> entries(Map<String, Object> truth, String key) {
    return (List<Map<String, Object>>) truth.getOrDefault(key, List.of());
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> truth(String seed) throws IOException {
    Path file = SHARED.resolve("truth/seeds.yaml");
    if (!Boolean.getBoolean("jianbao.requireShared")) {
      assumeTrue(Files.exists(file), "the real reports are not beside this checkout: " + SHARED);
    }
    Object all = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
    return ((Map<String, Map<String, Object>>) all).get(seed);
  }
}
