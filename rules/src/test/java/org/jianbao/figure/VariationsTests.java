package org.jianbao.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jianbao.cases.Case;
import org.jianbao.cases.CaseSuite;
import org.jianbao.check.Checker;
import org.jianbao.document.Document;
import org.jianbao.pack.PackLibrary;
import org.jianbao.pack.Position;
import org.jianbao.pack.RulePack;
import org.jianbao.report.reading.Interpreter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Honest and wrong wordings of many styles beside tables: what is found in each. */
final class VariationsTests {
  private static final Set<String> RULES =
      Set.of(
          "narrative-applications",
          "narrative-remedies",
          "narrative-documents",
          "narrative-denies",
          "overview-figures");
  private static final PackLibrary LIBRARY = PackLibrary.open(List.of());

  /** A wording in a report, and the findings expected. */
  record Variation(String pack, String report, String text, List<String> expected) {
    @Override
    public String toString() {
      return text;
    }
  }

  static Stream<Variation> variations() throws Exception {
    List<Variation> variations = new ArrayList<>();
    String[] head = {};
    Map<String, List<String>> tables = new LinkedHashMap<>();
    for (String line : lines()) {
      if (line.startsWith("@")) {
        head = line.substring(1).strip().split("\\s+");
        tables.clear();
      } else if (line.matches("(applications|remedies|disclosure) .*")) {
        int space = line.indexOf(' ');
        tables
            .computeIfAbsent(line.substring(0, space), key -> new ArrayList<>())
            .add(line.substring(space + 1));
      } else if (line.startsWith("=") || line.startsWith("!")) {
        String[] parts = line.substring(1).split("=>", -1);
        List<String> expected = new ArrayList<>();
        for (String one : parts.length > 1 ? parts[1].split(";") : new String[0]) {
          if (!one.isBlank()) {
            expected.add(one.strip());
          }
        }
        String text = parts[0].strip();
        variations.add(new Variation(head[0], report(head, tables, text), text, expected));
      }
    }
    return variations.stream();
  }

  private static String report(String[] head, Map<String, List<String>> tables, String text) {
    List<String> lines = new ArrayList<>();
    lines.add(head[1] + head[2] + "年政府信息公开工作年度报告");
    lines.add("一、总体情况");
    lines.add("（一）主动公开情况。全年公开政府信息120条。");
    lines.addAll(List.of(("（二）依申请公开情况。" + text).split("¶")));
    lines.add("二、主动公开政府信息情况");
    table(lines, "disclosure", tables);
    lines.add("三、收到和处理政府信息公开申请情况");
    table(lines, "applications", tables);
    lines.add("四、政府信息公开行政复议、行政诉讼情况");
    table(lines, "remedies", tables);
    lines.add("五、存在的主要问题及改进情况");
    lines.add("主动公开不够及时，将改进。");
    lines.add("六、其他需要报告的事项");
    lines.add("无。");
    return String.join("\n", lines);
  }

  private static void table(List<String> lines, String key, Map<String, List<String>> tables) {
    lines.add("[[" + key + "]]");
    lines.addAll(tables.getOrDefault(key, List.of()));
  }

  private static List<String> lines() throws Exception {
    try (InputStream in = VariationsTests.class.getResourceAsStream("/figure/variations.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("variations")
  void whatIsFound(Variation variation) throws Exception {
    RulePack pack =
        LIBRARY.all().stream()
            .filter(one -> one.id().equals(variation.pack()))
            .findFirst()
            .orElseThrow();
    CaseSuite suite = new CaseSuite(Map.of("base", variation.report()), List.of());
    Document document =
        suite.document(
            new Case("", Position.of(""), "", "base", List.of(), List.of(), List.of()),
            pack.form(),
            LIBRARY.allForms());
    Interpreter interpreter = new Interpreter(pack.vocabulary(), pack.form(), LIBRARY.allForms());
    List<String> findings =
        CHECKERS
            .computeIfAbsent(pack.id(), id -> Checker.of(pack))
            .check(interpreter.read(document, /* yearOverride= */ null))
            .findings()
            .stream()
            .filter(finding -> RULES.contains(finding.rule()))
            .map(finding -> finding.rule() + " " + finding.actual() + " " + finding.expected())
            .toList();
    assertThat(findings).as(variation.text()).isEqualTo(variation.expected());
  }

  private static final Map<String, Checker> CHECKERS =
      new java.util.concurrent.ConcurrentHashMap<>();
}
