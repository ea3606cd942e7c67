package org.jianbao.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jianbao.catalogue.Accuracy;
import org.jianbao.catalogue.PackCases;
import org.jianbao.catalogue.RulePages;
import org.jianbao.check.Checker;
import org.jianbao.pack.RuleInfo;
import org.jianbao.pack.RulePack;
import org.jianbao.real.RealAccuracy;
import org.junit.jupiter.api.Test;

/**
 * docs/rules and docs/accuracy.md are as the cases give them. After a change of rules or cases run
 * this test once with {@code -Djianbao.updateCatalogue=true}.
 */
final class CatalogueTests {
  private static final Path DOCS =
      Path.of(System.getProperty("jianbao.root", "..")).resolve("docs");
  private static final boolean UPDATE = Boolean.getBoolean("jianbao.updateCatalogue");

  /** What the test writes between two marks of docs/accuracy.md. */
  private enum Part {
    CASES,
    REAL;

    private String begin() {
      return "<!-- " + name().toLowerCase(Locale.ROOT) + ": begin -->\n";
    }

    private String end() {
      return "<!-- " + name().toLowerCase(Locale.ROOT) + ": end -->";
    }
  }

  @Test
  void the_accuracy_over_all_cases_is_documented() throws Exception {
    TreeSet<String> rules = new TreeSet<>();
    for (PackUnderTest each : PackUnderTest.ALL) {
      Checker.of(each.pack()).rules().values().forEach(info -> rules.add(info.id()));
    }
    compare(Part.CASES, Accuracy.markdown(rules, CaseRun.checks()));
  }

  @Test
  void the_accuracy_over_real_reports_is_documented() throws Exception {
    compare(Part.REAL, RealAccuracy.markdown());
  }

  @Test
  void the_rule_pages_are_as_the_cases_give_them() throws Exception {
    Map<String, String> pages = RulePages.markdown(packs());
    Path folder = DOCS.resolve("rules");
    if (UPDATE) {
      Files.createDirectories(folder);
      for (Map.Entry<String, String> page : pages.entrySet()) {
        Files.writeString(folder.resolve(page.getKey()), page.getValue());
      }
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> String.valueOf(file.getFileName())))
          .containsExactlyInAnyOrderElementsOf(pages.keySet());
    }
    for (Map.Entry<String, String> page : pages.entrySet()) {
      assertThat(folder.resolve(page.getKey())).hasContent(page.getValue());
    }
  }

  private static List<PackCases> packs() throws Exception {
    List<PackCases> packs = new ArrayList<>();
    for (PackUnderTest each : PackUnderTest.ALL) {
      Map<String, RuleInfo> rules = Checker.of(each.pack()).rules();
      List<CaseOutcome> outcomes = new ArrayList<>();
      for (CaseRun run : CaseRun.ALL) {
        if (run.pack() == each && run.asItIs()) {
          outcomes.add(run.outcome());
        }
      }
      packs.add(new PackCases(each.pack(), rules, outcomes));
    }
    RulePack across = PackUnderTest.LIBRARY.byId(RulePack.ACROSS_REPORTS).orElseThrow();
    packs.add(new PackCases(across, Checker.of(across).rules(), List.of()));
    return packs;
  }

  private static void compare(Part part, String content) throws IOException {
    Path file = DOCS.resolve("accuracy.md");
    String text = Files.readString(file);
    assertThat(text).contains(part.begin(), part.end());
    int start = text.indexOf(part.begin()) + part.begin().length();
    int end = text.indexOf(part.end());
    if (UPDATE) {
      Files.writeString(file, text.substring(0, start) + content + text.substring(end));
    } else {
      assertThat(text.substring(start, end)).isEqualTo(content);
    }
  }
}
