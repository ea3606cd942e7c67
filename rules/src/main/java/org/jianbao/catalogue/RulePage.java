package org.jianbao.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jianbao.cases.Change;
import org.jianbao.catalogue.CatalogueRule.Example;
import org.jianbao.check.Finding;
import org.jianbao.check.Labels;
import org.jianbao.pack.RuleInfo;
import org.jianbao.pack.RulePack;
import org.jianbao.report.Place;

/** The page of a rule: what it finds, on what basis, and examples from its cases. */
final class RulePage {
  private static final int SHOWN = 3;
  private static final int LONGEST = 80;

  private final CatalogueRule rule;
  private final List<RulePack> packs;
  private final StringBuilder page = new StringBuilder();

  private RulePage(CatalogueRule rule) {
    this.rule = rule;
    packs = rule.packs().stream().map(PackCases::pack).toList();
  }

  /** The page in Markdown. */
  static String of(CatalogueRule rule) {
    RulePage page = new RulePage(rule);
    page.head();
    page.findings();
    page.examples();
    return page.page.toString();
  }

  private void head() {
    RuleInfo info = rule.first();
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("编号", "`" + rule.id() + "`"));
    rows.add(List.of("轻重", CatalogueWords.severities(rule)));
    rows.add(List.of("类别", "`" + info.category() + "`"));
    rows.add(List.of("适用", CatalogueWords.years(packs)));
    rows.add(List.of("依据种类", CatalogueWords.basisKind(info.basisKind())));
    if (!info.needs().isEmpty()) {
      String needs =
          info.needs().stream().sorted().map(CatalogueWords::need).collect(Collectors.joining("、"));
      rows.add(List.of("需要能够辨认", needs + "；不能辨认时列为无法评定"));
    }
    if (!info.impliedBy().isEmpty()) {
      String rules =
          info.impliedBy().stream().sorted().map(RulePage::link).collect(Collectors.joining("、"));
      rows.add(List.of("不再重复报告", "同一章节、表格或同一数字已报 " + rules + " 时"));
    }
    page.append("# ").append(Markdown.text(info.title())).append("\n\n");
    page.append(Markdown.table(List.of("", ""), rows));
  }

  private static String link(String id) {
    return "[" + id + "](" + id + ".md)";
  }

  private void findings() {
    page.append("\n## 报告什么\n\n");
    Set<String> bases = new LinkedHashSet<>();
    Set<String> remedies = new LinkedHashSet<>();
    for (RuleInfo info : rule.wordings()) {
      page.append("- ").append(template(info.message())).append("。");
      page.append('（').append(CatalogueWords.severity(info.severity())).append("）\n");
      bases.add(template(info.basis()));
      remedies.add(template(info.remedy()));
    }
    page.append("\n**依据** ").append(String.join("；", bases)).append("。\n");
    page.append("\n**整改建议** ").append(String.join("；", remedies)).append("。\n");
  }

  private String template(String template) {
    return Markdown.text(CatalogueWords.template(template, packs));
  }

  private void examples() {
    if (rule.firing().isEmpty() && rule.silent().isEmpty()) {
      return;
    }
    page.append("\n## 报告的例子\n");
    for (Example example : firing()) {
      example(example);
    }
    page.append("\n## 不报告的例子\n");
    for (Example example : rule.silent().stream().limit(SHOWN).toList()) {
      example(example);
    }
    page.append("\n共有 ").append(rule.firing().size()).append(" 个应报告的案例、");
    page.append(rule.silent().size()).append(" 个不应报告的案例，见各规则包的 `cases`。\n");
  }

  /** One example for each message, then others. */
  private List<Example> firing() {
    Set<String> seen = new LinkedHashSet<>();
    List<Example> chosen = new ArrayList<>();
    List<Example> others = new ArrayList<>();
    for (Example example : rule.firing()) {
      boolean fresh =
          example.outcome().found().stream()
              .filter(finding -> finding.rule().equals(rule.id()))
              .anyMatch(finding -> seen.add(finding.severity() + finding.basis()));
      (fresh ? chosen : others).add(example);
    }
    chosen.addAll(others);
    return chosen.stream().limit(SHOWN).toList();
  }

  private void example(Example example) {
    ChangeWords words = new ChangeWords(example.pack().pack().form());
    page.append("\n**").append(Markdown.text(example.outcome().tried().name())).append("**（");
    page.append(CatalogueWords.years(List.of(example.pack().pack()))).append("）\n\n");
    for (Change change : example.outcome().tried().changes()) {
      page.append("- ").append(Markdown.text(words.of(change))).append('\n');
    }
    List<List<String>> rows = new ArrayList<>();
    Labels labels = new Labels(example.pack().pack().form());
    example.outcome().found().stream()
        .filter(finding -> finding.rule().equals(rule.id()))
        .forEach(finding -> rows.add(row(finding, labels)));
    if (!rows.isEmpty()) {
      page.append('\n');
      page.append(Markdown.table(List.of("轻重", "位置", "原文", "实际", "应为", "说明"), rows));
    }
  }

  private static List<String> row(Finding finding, Labels labels) {
    return List.of(
        CatalogueWords.severity(finding.severity()),
        Markdown.text(place(finding.place(), labels)),
        Markdown.text(shortened(finding.place().quote())),
        Markdown.text(finding.actual() == null ? "" : finding.actual()),
        Markdown.text(finding.expected() == null ? "" : finding.expected()),
        Markdown.text(finding.message()));
  }

  private static String shortened(String quote) {
    return quote.length() <= LONGEST ? quote : quote.substring(0, LONGEST) + "……";
  }

  private static String place(Place place, Labels labels) {
    List<String> words = new ArrayList<>();
    words.add(place.section() == null ? "全文" : labels.section(place));
    if (!labels.row(place).isEmpty()) {
      words.add("“" + labels.row(place) + "”行");
    }
    if (!labels.column(place).isEmpty()) {
      words.add("“" + labels.column(place) + "”列");
    }
    return String.join("，", words);
  }
}
