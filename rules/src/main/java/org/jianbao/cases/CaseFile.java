package org.jianbao.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianbao.pack.PackError;
import org.jianbao.pack.PackNode;
import org.jianbao.pack.PackNode.Entry;
import org.jianbao.pack.PackNode.Mapping;
import org.jianbao.pack.Position;
import org.jspecify.annotations.Nullable;

/** Reads the cases of a YAML file: {@code base}, and a list of {@code cases}. */
final class CaseFile {
  private final String name;
  private final List<PackError> errors;

  private CaseFile(String name, List<PackError> errors) {
    this.name = name;
    this.errors = errors;
  }

  /**
   * Reads a file of cases, which has the shape of one.
   *
   * @param name the file's name within its folder
   * @param errors where it is told which cases cannot be used, and why
   * @return the cases that can be used
   */
  static List<Case> read(String name, Mapping root, List<PackError> errors) {
    CaseFile file = new CaseFile(name, errors);
    List<Case> cases = new ArrayList<>();
    for (PackNode item : root.items("cases")) {
      if (item instanceof Mapping map) {
        file.read(map, root.text("base"), cases);
      }
    }
    return cases;
  }

  private void read(Mapping map, @Nullable String commonBase, List<Case> cases) {
    int before = errors.size();
    String title = map.text("name");
    if (title == null) {
      refuse(map.position(), "案例缺少 name（名称）");
    }
    String base = map.text("base") == null ? commonBase : map.text("base");
    if (base == null) {
      refuse(map.position(), "案例没有基础报告，请在案例中或文件开头写 base: 名称");
    }
    List<Change> changes = new ArrayList<>();
    for (PackNode change : map.items("changes")) {
      if (change instanceof Mapping parts) {
        change(parts, changes);
      }
    }
    List<Expectation> expected = new ArrayList<>();
    List<String> silent = map.texts("silent");
    for (PackNode expectation : map.items("expect")) {
      if (expectation instanceof Mapping fields) {
        expectation(fields, silent, expected);
      }
    }
    if (errors.size() == before && title != null && base != null) {
      cases.add(new Case(name, map.position(), title, base, changes, expected, silent));
    }
  }

  private void change(Mapping map, List<Change> changes) {
    Set<String> keys = map.entries().keySet();
    if (keys.equals(Set.of("replace", "with"))) {
      changes.add(new Change.Replace(text(map, "replace"), text(map, "with")));
    } else if (keys.equals(Set.of("cell", "to"))) {
      changes.add(new Change.SetCell(text(map, "cell"), text(map, "to")));
    } else if (keys.equals(Set.of("label", "to"))) {
      changes.add(new Change.SetLabel(text(map, "label"), text(map, "to")));
    } else if (keys.equals(Set.of("heading", "to"))) {
      changes.add(new Change.SetHeading(text(map, "heading"), text(map, "to")));
    } else if (keys.equals(Set.of("table", "form"))) {
      changes.add(new Change.SetForm(text(map, "table"), text(map, "form")));
    } else if (keys.equals(Set.of("delete"))) {
      changes.add(new Change.Delete(text(map, "delete")));
    } else if (keys.equals(Set.of("insert", "after"))) {
      changes.add(new Change.Insert(text(map, "insert"), text(map, "after")));
    } else if (keys.equals(Set.of("move", "after"))) {
      changes.add(new Change.Move(text(map, "move"), text(map, "after")));
    } else {
      refuse(
          map.position(),
          "不认识的改动“"
              + String.join("、", keys)
              + "”，可用：replace/with、cell/to、label/to、heading/to、table/form、delete、insert/after、"
              + "move/after");
    }
  }

  private void expectation(Mapping map, List<String> silent, List<Expectation> expected) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (Map.Entry<String, Entry> field : map.entries().entrySet()) {
      fields.put(field.getKey(), text(map, field.getKey()));
    }
    String rule = fields.remove("rule");
    if (rule == null) {
      refuse(map.position(), "expect 中缺少 rule（规则编号）");
    } else if (silent.contains(rule)) {
      refuse(map.at("rule"), "规则 " + rule + " 既写在 expect 中，又写在 silent 中");
    } else {
      expected.add(new Expectation(rule, fields));
    }
  }

  private static String text(Mapping map, String key) {
    Entry entry = map.entries().get(key);
    return entry == null ? "" : PackNode.textOf(entry.value());
  }

  private void refuse(Position at, String cause) {
    errors.add(at.error(cause));
  }
}
