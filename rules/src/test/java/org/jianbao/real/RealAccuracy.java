package org.jianbao.real;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianbao.check.Finding;
import org.jianbao.compile.RuleNames;
import org.jianbao.document.ReadingException;
import org.jianbao.pack.Severity;

/** How well the rules do on the real reports beside the checkout. */
public final class RealAccuracy {
  private static final Path REAL =
      Path.of(System.getProperty("jianbao.root", ".."), "rules/src/test/resources/real.yaml");

  private RealAccuracy() {}

  /** A table in Markdown, a line for each report; the test is skipped where there are none. */
  public static String markdown() throws Exception {
    StringBuilder table =
        new StringBuilder(
            "| report | must: found / of | should: found / of | false alarms | other hints |\n"
                + "|---|---|---|---|---|\n");
    for (Map.Entry<String, Truth> seed : Truth.read(Shared.path("truth/seeds.yaml")).entrySet()) {
      Path file = Shared.path("seeds").resolve(seed.getValue().file());
      add("seeds/" + seed.getKey(), file, seed.getValue(), table);
    }
    for (Map.Entry<String, Truth> real : Truth.read(REAL).entrySet()) {
      add(real.getKey(), Shared.path(real.getValue().file()), real.getValue(), table);
    }
    return table.toString();
  }

  private static void add(String name, Path file, Truth truth, StringBuilder table)
      throws ReadingException {
    table.append("| ").append(name).append(row(file, truth)).append(" |\n");
  }

  private static String row(Path file, Truth truth) throws ReadingException {
    Judged judged = Judged.of(file, truth.year());
    Set<String> shipped =
        judged.checker().rules().keySet().stream().map(RuleNames::id).collect(Collectors.toSet());
    List<Finding> findings = judged.result().findings();
    List<Truth.Entry> known =
        Stream.of(truth.must(), truth.should(), truth.may()).flatMap(List::stream).toList();
    List<Finding> others =
        findings.stream()
            .filter(finding -> known.stream().noneMatch(entry -> entry.covers(finding)))
            .toList();
    List<String> cells = new ArrayList<>();
    for (List<Truth.Entry> entries : List.of(truth.must(), truth.should())) {
      long found =
          entries.stream()
              .filter(entry -> shipped.contains(entry.rule()))
              .filter(entry -> findings.stream().anyMatch(entry::matches))
              .count();
      cells.add(found + " / " + entries.size());
    }
    long hints = others.stream().filter(each -> each.severity() == Severity.HINT).count();
    cells.add(Long.toString(others.size() - hints));
    cells.add(Long.toString(hints));
    return " | " + String.join(" | ", cells);
  }
}
