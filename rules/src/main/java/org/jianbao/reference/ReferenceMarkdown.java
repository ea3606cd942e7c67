package org.jianbao.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.catalogue.Markdown;
import org.jianbao.compile.RuleCondition;
import org.jianbao.pack.RulePack;
import org.jianbao.reference.TableKeys.Key;

/** The reference in Markdown. */
public final class ReferenceMarkdown {
  private ReferenceMarkdown() {}

  /** All facts with their fields, an example of each, and the rules that look at it. */
  public static String facts(List<FactGroup> groups, FactUses uses) {
    StringBuilder text = new StringBuilder();
    for (FactGroup group : groups) {
      text.append("\n## ").append(group.title()).append('\n');
      group.facts().forEach(fact -> fact(fact, uses, text));
    }
    return text.toString();
  }

  private static void fact(FactEntry fact, FactUses uses, StringBuilder text) {
    text.append("\n### ").append(fact.name()).append("\n\n");
    text.append(Markdown.text(fact.meaning())).append("。\n\n");
    List<List<String>> rows = new ArrayList<>();
    for (FactField field : fact.fields()) {
      rows.add(List.of(code(field.name()), field.type(), meaning(field)));
    }
    text.append(Markdown.table(List.of("字段", "类型", "含义"), rows));
    if (!fact.methods().isEmpty()) {
      rows.clear();
      for (FactField method : fact.methods()) {
        rows.add(List.of(code(method.name()), meaning(method)));
      }
      text.append("\n还可以用：\n\n").append(Markdown.table(List.of("写法", "含义"), rows));
    }
    if (!fact.within().isEmpty()) {
      text.append("\n不单独出现，见 ").append(Markdown.text(fact.within())).append("。\n");
    }
    RuleCondition example = uses.example(fact.name());
    if (example != null) {
      text.append("\n例（").append(uses.source(example)).append("）：\n\n```\n");
      text.append(example.text()).append("\n```\n");
    }
    List<String> rules = uses.rules(fact.name()).stream().map(ReferenceMarkdown::code).toList();
    if (!rules.isEmpty()) {
      text.append("\n用到它的规则：").append(String.join("、", rules)).append("。\n");
    }
  }

  private static String meaning(FactField field) {
    StringBuilder text = new StringBuilder(Markdown.text(field.meaning()));
    field
        .values()
        .forEach((value, is) -> text.append("；").append(code(value)).append(' ').append(is));
    return text.toString().replaceFirst("；`", "：`");
  }

  /** The keys of the tables of all formats. */
  public static String keys(List<RulePack> packs) {
    StringBuilder text = new StringBuilder();
    for (RulePack pack : formats(packs)) {
      for (TableKeys table : TableKeys.of(pack.form())) {
        text.append("\n### ").append(table.table()).append("（").append(pack.id());
        text.append("）：第").append(table.section()).append("章　").append(table.heading());
        text.append("\n\n").append(keys(table));
      }
    }
    return text.toString();
  }

  /** The packs that have a form of their own for some year, sorted by id. */
  static List<RulePack> formats(List<RulePack> packs) {
    return packs.stream()
        .filter(pack -> pack.firstYear() != null && pack.form().id().equals(pack.id()))
        .toList();
  }

  private static String keys(TableKeys table) {
    StringBuilder text = new StringBuilder();
    boolean own = table.rows().stream().anyMatch(row -> !row.columns().isEmpty());
    List<List<String>> rows = new ArrayList<>();
    if (own) {
      for (Key row : table.rows()) {
        List<String> columns = row.columns().stream().map(ReferenceMarkdown::labelled).toList();
        rows.add(List.of(code(row.key()), row.label(), String.join("；", columns)));
      }
      text.append(Markdown.table(List.of("行", "标签", "列"), rows));
      return text.toString();
    }
    if (!table.rows().isEmpty()) {
      table.rows().forEach(row -> rows.add(row(row)));
      text.append(Markdown.table(List.of("行", "标签"), rows)).append('\n');
      rows.clear();
    }
    table.columns().forEach(column -> rows.add(row(column)));
    return text.append(Markdown.table(List.of("列", "标签"), rows)).toString();
  }

  private static List<String> row(Key key) {
    return List.of(code(key.key()) + (key.group() ? "（分组）" : ""), Markdown.text(key.label()));
  }

  private static String labelled(Key key) {
    return code(key.key()) + " " + Markdown.text(key.label());
  }

  /** The objects of figures with the cells they are compared with. */
  public static String objects(List<RulePack> packs) {
    Map<String, List<String>> cells = new LinkedHashMap<>();
    for (RulePack pack : formats(packs)) {
      for (List<String> row : pack.words().getOrDefault("counterparts", List.of())) {
        if (row.size() > 2 && !row.get(1).isEmpty()) {
          List<String> known = cells.computeIfAbsent(row.get(0), object -> new ArrayList<>());
          String cell = code(row.get(1)) + " " + code(row.get(2));
          if (!known.contains(cell)) {
            known.add(cell);
          }
        }
      }
    }
    List<List<String>> rows = new ArrayList<>();
    cells.forEach((object, all) -> rows.add(List.of(code(object), String.join("，或 ", all))));
    return "\n" + Markdown.table(List.of("对象", "相应的单元格"), rows);
  }

  private static String code(String text) {
    return "`" + text + "`";
  }
}
