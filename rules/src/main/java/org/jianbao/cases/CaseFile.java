package org.jianbao.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads the cases of a YAML file: {@code base}, and a list of {@code cases}. */
final class CaseFile {
  private static final Set<String> EXPECTATION =
      Set.of(
          "rule", "severity", "section", "table", "row", "column", "actual", "expected", "quote");

  private final String name;

  private CaseFile(String name) {
    this.name = name;
  }

  /**
   * Reads a file of cases.
   *
   * @throws CaseException if the file is no YAML or has an unknown key or change
   */
  static List<Case> read(String name, String content) throws CaseException {
    return new CaseFile(name).cases(content);
  }

  private List<Case> cases(String content) throws CaseException {
    Map<String, Object> root;
    try {
      LoadSettings settings = LoadSettings.builder().setLabel(name).build();
      root = map(new Load(settings).loadFromString(content));
    } catch (YamlEngineException e) {
      throw wrong("不是有效的 YAML：" + e.getMessage());
    }
    only(root, Set.of("base", "cases"));
    String base = String.valueOf(root.get("base"));
    List<Case> cases = new ArrayList<>();
    for (Object item : list(root.get("cases"))) {
      Map<String, Object> map = map(item);
      only(map, Set.of("name", "base", "changes", "expect", "silent"));
      List<Change> changes = new ArrayList<>();
      for (Object change : list(map.get("changes"))) {
        changes.add(change(map(change)));
      }
      List<Expectation> expected = new ArrayList<>();
      for (Object expectation : list(map.get("expect"))) {
        expected.add(expectation(map(expectation)));
      }
      String own = map.get("base") == null ? base : String.valueOf(map.get("base"));
      List<String> silent = list(map.get("silent")).stream().map(String::valueOf).toList();
      String title = String.valueOf(map.get("name"));
      unexpected(title, silent, expected);
      cases.add(new Case(name, title, own, changes, expected, silent));
    }
    return cases;
  }

  private Change change(Map<String, Object> map) throws CaseException {
    Set<String> keys = map.keySet();
    if (keys.equals(Set.of("replace", "with"))) {
      return new Change.Replace(text(map, "replace"), text(map, "with"));
    }
    if (keys.equals(Set.of("cell", "to"))) {
      return new Change.SetCell(text(map, "cell"), text(map, "to"));
    }
    if (keys.equals(Set.of("label", "to"))) {
      return new Change.SetLabel(text(map, "label"), text(map, "to"));
    }
    if (keys.equals(Set.of("heading", "to"))) {
      return new Change.SetHeading(text(map, "heading"), text(map, "to"));
    }
    if (keys.equals(Set.of("table", "form"))) {
      return new Change.SetForm(text(map, "table"), text(map, "form"));
    }
    if (keys.equals(Set.of("delete"))) {
      return new Change.Delete(text(map, "delete"));
    }
    if (keys.equals(Set.of("insert", "after"))) {
      return new Change.Insert(text(map, "insert"), text(map, "after"));
    }
    if (keys.equals(Set.of("move", "after"))) {
      return new Change.Move(text(map, "move"), text(map, "after"));
    }
    throw wrong(
        "不认识的改动 "
            + keys
            + "，可用：replace/with、cell/to、label/to、heading/to、table/form、delete、insert/after、move/after");
  }

  private Expectation expectation(Map<String, Object> map) throws CaseException {
    only(map, EXPECTATION);
    Map<String, String> fields = new LinkedHashMap<>();
    map.forEach((key, value) -> fields.put(key, String.valueOf(value)));
    String rule = fields.remove("rule");
    if (rule == null) {
      throw wrong("expect 中缺少 rule");
    }
    return new Expectation(rule, fields);
  }

  private void unexpected(String title, List<String> silent, List<Expectation> expected)
      throws CaseException {
    for (Expectation expectation : expected) {
      if (silent.contains(expectation.rule())) {
        throw wrong("案例“" + title + "”的规则 " + expectation.rule() + " 既写在 expect 中，又写在 silent 中");
      }
    }
  }

  private static String text(Map<String, Object> map, String key) {
    Object value = map.get(key);
    return value == null ? "" : value.toString();
  }

  private void only(Map<String, Object> map, Set<String> keys) throws CaseException {
    for (String key : map.keySet()) {
      if (!keys.contains(key)) {
        throw wrong("未知的键 " + key);
      }
    }
  }

  private Map<String, Object> map(@Nullable Object value) throws CaseException {
    if (!(value instanceof Map<?, ?> map)) {
      throw wrong("此处应为“键: 值”的形式：" + value);
    }
    Map<String, Object> typed = new LinkedHashMap<>();
    map.forEach((key, item) -> typed.put(String.valueOf(key), item));
    return typed;
  }

  private List<?> list(@Nullable Object value) throws CaseException {
    if (value == null) {
      return List.of();
    }
    if (value instanceof List<?> list) {
      return list;
    }
    throw wrong("此处应为列表：" + value);
  }

  private CaseException wrong(String cause) {
    return new CaseException("案例文件 " + name + "：" + cause);
  }
}
