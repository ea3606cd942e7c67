package org.jianbao.real;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianbao.check.Finding;
import org.jianbao.compile.RuleNames;
import org.jianbao.pack.Severity;

/** How well the rules do on the real reports beside the checkout. */
public final class RealAccuracy {
  private RealAccuracy() {}

  /** A table in Markdown, a line for each report; the test is skipped where there are none. */
  public static String markdown() throws Exception {
    StringBuilder table =
        new StringBuilder(
            "| report | must: found / of | should: found / of | false alarms | other hints |\n"
                + "|---|---|---|---|---|\n");
    for (Map.Entry<String, Truth> entry : truths().entrySet()) {
      table.append("| ").append(entry.getKey()).append(row(entry.getValue())).append(" |\n");
    }
    return table.toString();
  }

  private static Map<String, Truth> truths() throws IOException {
    Map<String, Truth> truths = new LinkedHashMap<>();
    Truth.read(Shared.path("truth/seeds.yaml"))
        .forEach((number, truth) -> truths.put("seeds/" + number, truth));
    return truths;
  }

  private static String row(Truth truth) throws Exception {
    Path file = Shared.path("seeds").resolve(truth.file());
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
