package org.jianbao.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jianbao.check.Checker;
import org.jianbao.check.Finding;
import org.jianbao.document.Block;
import org.jianbao.document.Document;
import org.jianbao.document.Paragraph;
import org.jianbao.pack.PackChoice;
import org.jianbao.pack.PackLibrary;
import org.jianbao.pack.RulePack;
import org.jianbao.report.Report;
import org.jianbao.report.reading.Interpreter;
import org.jianbao.report.reading.table.FormLabels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The rules on language and citations, over sentences that are right and sentences that are not.
 */
class LanguageRulesTests {
  private static final PackLibrary LIBRARY = PackLibrary.open(List.of());
  private static final RulePack PACK_2020 = pack(2020);
  private static final Checker CHECKER_2020 = Checker.of(PACK_2020);

  private static RulePack pack(int year) {
    if (LIBRARY.choose(year) instanceof PackChoice.Chosen chosen) {
      return chosen.pack();
    }
    throw new IllegalStateException("no pack for " + year);
  }

  @ParameterizedTest
  @CsvSource({"1, 2022", "2, 2020", "3, 2023", "4, 2024", "5, 2021"})
  void nothing_is_found_in_an_honest_report(int number, int year) throws IOException {
    RulePack pack = pack(year);
    assertThat(findings(pack, Checker.of(pack), lines("honest-" + number + ".txt"))).isEmpty();
  }

  @Test
  void nothing_is_found_in_sentences_that_are_right() throws IOException {
    List<String> found = new ArrayList<>();
    for (String line : lines("right.txt")) {
      found.addAll(findings(PACK_2020, CHECKER_2020, report(line)));
    }
    assertThat(found).isEmpty();
  }

  @Test
  void a_bracket_that_a_line_of_the_title_closes_has_its_partner() {
    List<String> lines = new ArrayList<>(report("全年公开信息12条。"));
    lines.set(0, "云州市南湖区青石街道办事处政府信息公开工作年度报告（2020");
    lines.add(1, "年）");
    assertThat(findings(PACK_2020, CHECKER_2020, lines)).isEmpty();
  }

  @Test
  void each_sentence_with_a_defect_is_found_once() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String line : lines("defects.csv")) {
      String[] cells = line.split("\\|", 2);
      List<String> rules = new ArrayList<>();
      for (String finding : findings(PACK_2020, CHECKER_2020, report(cells[1]))) {
        rules.add(finding.substring(0, finding.indexOf(' ')));
      }
      if (!rules.equals(List.of(cells[0]))) {
        wrong.add(line + " → " + rules);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void no_label_and_no_title_of_a_document_holds_a_wrong_word() {
    List<String> right = new ArrayList<>();
    PACK_2020.vocabulary().documents().forEach(document -> right.addAll(document.titles()));
    LIBRARY.allForms().stream()
        .flatMap(form -> form.sections().stream())
        .forEach(section -> right.add(section.heading().official()));
    LIBRARY.allForms().stream()
        .flatMap(form -> form.tables().stream())
        .flatMap(table -> FormLabels.of(table).stream())
        .forEach(label -> right.add(label.official()));
    assertThat(PACK_2020.vocabulary().language().typos())
        .hasSizeGreaterThan(500)
        .noneMatch(typo -> right.stream().anyMatch(title -> title.contains(typo.text())))
        .noneMatch(
            typo ->
                PACK_2020.vocabulary().language().typos().stream()
                    .anyMatch(other -> other.proper().contains(typo.text())));
  }

  private static List<String> report(String sentence) {
    String end = sentence.endsWith("。") ? "" : "。";
    return List.of(
        "云州市南湖区青石街道办事处2020年政府信息公开工作年度报告",
        "报告所列数据的统计期限自2020年1月1日起至2020年12月31日止。",
        "一、总体情况",
        sentence.matches(".*[\\])】]|.*首页>.*|.* .*|关闭窗口|上一篇.*|.*MERGEFORMAT")
            ? sentence
            : sentence + end,
        "全年工作平稳有序，群众总体满意。",
        "六、其他需要报告的事项",
        "无。",
        "云州市南湖区青石街道办事处",
        "2021年1月18日");
  }

  private static List<String> findings(RulePack pack, Checker checker, List<String> lines) {
    List<Block> blocks = new ArrayList<>();
    for (String line : lines) {
      if (!line.isBlank()) {
        blocks.add(new Paragraph(blocks.size() + 1, null, blocks.size() + 1, line, false, 0));
      }
    }
    Report report =
        new Interpreter(pack.vocabulary(), pack.form(), LIBRARY.allForms())
            .read(new Document("txt", blocks), null);
    return checker.check(report).findings().stream()
        .filter(one -> one.category().equals("text") || one.category().equals("citation"))
        .filter(one -> !one.rule().equals("text-gap"))
        .map(LanguageRulesTests::line)
        .toList();
  }

  private static String line(Finding finding) {
    return finding.rule() + " 「" + finding.place().quote() + "」 " + finding.actual();
  }

  private static List<String> lines(String name) throws IOException {
    try (InputStream in = LanguageRulesTests.class.getResourceAsStream("/language/" + name)) {
      if (in == null) {
        throw new IOException("no " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
