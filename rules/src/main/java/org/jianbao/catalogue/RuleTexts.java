package org.jianbao.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jianbao.pack.RuleInfo;
import org.jianbao.pack.RulePack;

/** Rules as plain text for a terminal: all of a pack in lines, one in full. */
public final class RuleTexts {
  private RuleTexts() {}

  /**
   * The rules of a pack by category, a line for each id: its severity, its title.
   *
   * @param rules the rules that run, by full name, in order of the pack
   */
  public static String list(RulePack pack, Map<String, RuleInfo> rules) {
    Map<String, Map<String, RuleInfo>> categories = new LinkedHashMap<>();
    CatalogueWords.CATEGORIES.keySet().forEach(key -> categories.put(key, new LinkedHashMap<>()));
    for (RuleInfo rule : rules.values()) {
      categories
          .computeIfAbsent(rule.category(), key -> new LinkedHashMap<>())
          .putIfAbsent(rule.id(), rule);
    }
    categories.values().removeIf(Map::isEmpty);
    int count = categories.values().stream().mapToInt(Map::size).sum();
    StringBuilder text = new StringBuilder();
    text.append(pack.id()).append(' ').append(pack.version()).append("  ").append(pack.title());
    String years = CatalogueWords.years(List.of(pack));
    text.append("\n  ").append(years.isEmpty() ? "不限年度" : years).append("，规则 ");
    text.append(count).append(" 条\n  SHA-256 ").append(pack.sha256()).append('\n');
    categories.forEach(
        (category, byId) -> {
          text.append("  ").append(CatalogueWords.category(category)).append('\n');
          byId.forEach(
              (id, rule) ->
                  text.append(String.format("    %-26s ", id))
                      .append(CatalogueWords.severity(rule.severity()))
                      .append("  ")
                      .append(rule.title())
                      .append('\n'));
        });
    return text.toString();
  }

  /**
   * All that a pack states about a rule.
   *
   * @param statements those of its DRL rules: one, or several if its conditions are divided
   */
  public static String show(RulePack pack, List<RuleInfo> statements) {
    RuleInfo first = statements.get(0);
    StringBuilder text = new StringBuilder();
    text.append(first.id()).append("  ").append(first.title()).append('\n');
    line(text, "规则包", pack.id() + " " + pack.version() + "，" + pack.title());
    line(text, "类别", CatalogueWords.category(first.category()) + "（" + first.category() + "）");
    List<RulePack> packs = List.of(pack);
    for (RuleInfo info : statements) {
      String condition = info.name().equals(info.id()) ? "" : "（" + info.name() + "）";
      line(
          text,
          CatalogueWords.severity(info.severity()),
          CatalogueWords.template(info.message(), packs) + condition);
    }
    line(text, "依据", joined(statements, RuleInfo::basis, packs));
    line(text, "依据种类", CatalogueWords.basisKind(first.basisKind()));
    line(text, "整改建议", joined(statements, RuleInfo::remedy, packs));
    if (!first.needs().isEmpty()) {
      line(
          text,
          "需要能够辨认",
          words(first.needs().stream().sorted().map(CatalogueWords::need).toList()));
    }
    if (!first.impliedBy().isEmpty()) {
      line(text, "随之而来，不重报", words(first.impliedBy().stream().sorted().toList()));
    }
    line(text, "所在文件", words(statements.stream().map(RuleInfo::file).distinct().toList()));
    return text.toString();
  }

  private static String joined(
      List<RuleInfo> statements, Function<RuleInfo, String> part, List<RulePack> packs) {
    return statements.stream()
        .map(part)
        .distinct()
        .map(template -> CatalogueWords.template(template, packs))
        .collect(Collectors.joining("；"));
  }

  private static String words(List<String> words) {
    return String.join("、", words);
  }

  private static void line(StringBuilder text, String name, String value) {
    text.append("  ").append(name).append("：").append(value).append('\n');
  }
}
