package org.jianbao.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jianbao.pack.RulePack;

/** All pages of the rule catalogue. */
public final class RulePages {
  private RulePages() {}

  /**
   * The pages in Markdown by file name, the index {@code README.md} among them.
   *
   * @param packs each with the outcomes of its cases
   */
  public static Map<String, String> markdown(List<PackCases> packs) {
    Map<String, String> pages = new TreeMap<>();
    List<CatalogueRule> rules = CatalogueRule.of(packs);
    rules.forEach(rule -> pages.put(rule.id() + ".md", RulePage.of(rule)));
    pages.put("README.md", index(rules));
    return pages;
  }

  private static String index(List<CatalogueRule> rules) {
    Map<String, List<List<String>>> categories = new LinkedHashMap<>();
    CatalogueWords.CATEGORIES.keySet().forEach(key -> categories.put(key, new ArrayList<>()));
    for (CatalogueRule rule : rules) {
      List<RulePack> packs = rule.packs().stream().map(PackCases::pack).toList();
      categories
          .computeIfAbsent(rule.first().category(), key -> new ArrayList<>())
          .add(
              List.of(
                  "[" + rule.id() + "](" + rule.id() + ".md)",
                  Markdown.text(rule.first().title()),
                  CatalogueWords.severities(rule),
                  CatalogueWords.years(packs),
                  CatalogueWords.basisKind(rule.first().basisKind()),
                  rule.firing().size() + " / " + rule.silent().size()));
    }
    StringBuilder index = new StringBuilder("# 规则目录\n\n共 ");
    index.append(rules.size()).append(" 条规则。本目录由规则包及其案例生成；案例数为“应报告 / 不应报告”。\n");
    categories.values().removeIf(List::isEmpty);
    categories.forEach(
        (category, rows) -> {
          index.append("\n## ").append(CatalogueWords.category(category)).append("\n\n");
          index.append(Markdown.table(List.of("编号", "规则", "轻重", "适用", "依据种类", "案例"), rows));
        });
    return index.toString();
  }
}
