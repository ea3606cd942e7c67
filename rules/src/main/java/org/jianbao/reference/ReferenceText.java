package org.jianbao.reference;

import java.util.List;
import org.jianbao.compile.RuleCondition;
import org.jianbao.pack.RulePack;
import org.jianbao.reference.TableKeys.Key;

/** The reference as plain text. */
public final class ReferenceText {
  private static final int NAME = 18;
  private static final int KEY = 24;
  private static final String INDENT = indent(NAME);

  private ReferenceText() {}

  /** All facts and tables, each in one line. */
  public static String list(List<FactGroup> groups, List<RulePack> packs) {
    StringBuilder text = new StringBuilder();
    for (FactGroup group : groups) {
      text.append(group.title()).append('\n');
      for (FactEntry fact : group.facts()) {
        if (fact.within().isEmpty()) {
          line(fact.name(), fact.meaning(), text);
        }
      }
    }
    text.append("表格的行和列\n");
    List<RulePack> formats = ReferenceMarkdown.formats(packs);
    if (!formats.isEmpty()) {
      for (TableKeys table : TableKeys.of(formats.get(formats.size() - 1).form())) {
        line(table.table(), "第" + table.section() + "章　" + table.heading(), text);
      }
    }
    return text.toString();
  }

  /** A fact with its fields, an example, and the rules that look at it. */
  public static String fact(FactEntry fact, FactUses uses) {
    StringBuilder text = new StringBuilder();
    text.append(fact.name()).append("  ").append(fact.meaning()).append('\n');
    for (FactField field : fact.fields()) {
      line(field.name(), field.meaning() + "（" + field.type() + "）", text);
      if (!field.values().isEmpty()) {
        text.append(INDENT).append(field.valuesText()).append('\n');
      }
    }
    if (!fact.methods().isEmpty()) {
      text.append("还可以用\n");
      fact.methods().forEach(method -> line(method.name(), method.meaning(), text));
    }
    if (!fact.within().isEmpty()) {
      text.append("不单独出现，见 ").append(fact.within()).append('\n');
    }
    RuleCondition example = uses.example(fact.name());
    if (example != null) {
      text.append("例（").append(uses.source(example)).append("）\n  ");
      text.append(example.text()).append('\n');
    }
    List<String> rules = uses.rules(fact.name());
    if (!rules.isEmpty()) {
      text.append("用到它的规则\n  ").append(String.join("、", rules)).append('\n');
    }
    return text.toString();
  }

  /** The rows and columns of a table in each format; "" if there is no such table. */
  public static String table(String name, List<RulePack> packs) {
    StringBuilder text = new StringBuilder();
    for (RulePack pack : ReferenceMarkdown.formats(packs)) {
      for (TableKeys table : TableKeys.of(pack.form())) {
        if (table.table().equals(name)) {
          text.append(table.table()).append("  第").append(table.section()).append("章　");
          text.append(table.heading()).append("（").append(pack.id()).append("）\n");
          keys("行", table.rows(), text);
          keys("列", table.columns(), text);
        }
      }
    }
    return text.toString();
  }

  private static void keys(String what, List<Key> keys, StringBuilder text) {
    text.append(keys.isEmpty() ? "" : what + "\n");
    for (Key key : keys) {
      line(KEY, key.key(), key.label() + (key.group() ? "（分组）" : ""), text);
      for (Key column : key.columns()) {
        text.append(indent(KEY)).append(String.format("%-14s ", column.key()));
        text.append(column.label()).append('\n');
      }
    }
  }

  private static void line(String name, String meaning, StringBuilder text) {
    line(NAME, name, meaning, text);
  }

  private static void line(int width, String name, String meaning, StringBuilder text) {
    text.append("  ").append(name).append(" ".repeat(Math.max(0, width - name.length()) + 1));
    text.append(meaning).append('\n');
  }

  private static String indent(int width) {
    return " ".repeat(width + 3);
  }
}
