package org.jianbao.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jianbao.pack.BasisKind;
import org.jianbao.pack.PackError;
import org.jianbao.pack.PackNode;
import org.jianbao.pack.PackNode.Mapping;
import org.jianbao.pack.Severity;
import org.jspecify.annotations.Nullable;

/** Understands a scheme; what is missing, unknown or of a wrong type is told with its place. */
final class SchemeReader {
  private final SchemeNodes nodes = new SchemeNodes();

  /** All that is wrong, in order of the reading. */
  List<PackError> errors() {
    return nodes.errors();
  }

  /**
   * The scheme, or null if anything is wrong.
   *
   * @param sha256 hash of the file
   */
  @Nullable Scheme read(Mapping root, String sha256) {
    nodes.known(
        root,
        "id",
        "title",
        "of",
        "deductions",
        "items",
        "rules",
        "categories",
        "exclusive",
        "oncePerTable",
        "mandatory",
        "grades");
    String id = nodes.text(root, "id");
    String title = nodes.text(root, "title");
    BigDecimal of = nodes.number(root, "of");
    Map<Severity, Deduction> deductions = severities(root);
    List<Scheme.Item> items = items(root);
    Map<String, Deduction> rules = rules(nodes.mapping(root, "rules"));
    Map<String, BigDecimal> caps = categoryCaps(nodes.mapping(root, "categories"));
    List<List<String>> exclusive = exclusive(root);
    List<String> once = nodes.texts(root, "oncePerTable");
    Scheme.Mandatory mandatory = mandatory(nodes.mapping(root, "mandatory"));
    List<Grade> grades = grades(root);
    return errors().isEmpty()
        ? new Scheme(
            id,
            title,
            sha256,
            of,
            deductions,
            items,
            rules,
            caps,
            exclusive,
            once,
            mandatory,
            grades)
        : null;
  }

  private Map<Severity, Deduction> severities(Mapping root) {
    Mapping map = nodes.mapping(root, "deductions");
    Map<Severity, Deduction> deductions = new EnumMap<>(Severity.class);
    nodes.known(map, Arrays.stream(Severity.values()).map(Severity::code).toArray(String[]::new));
    for (Severity severity : Severity.values()) {
      if (map.get(severity.code()) == null) {
        nodes.wrong(
            map.position(), "deductions." + severity.code() + " 缺少，应如 {points: 10, cap: 60}");
      } else {
        deductions.put(severity, deduction(nodes.mapping(map, severity.code())));
      }
    }
    return deductions;
  }

  private List<Scheme.Item> items(Mapping root) {
    List<Scheme.Item> items = new ArrayList<>();
    for (Mapping map : nodes.mappings(root, "items")) {
      nodes.known(
          map,
          "id",
          "title",
          "rules",
          "categories",
          "severities",
          "points",
          "cap",
          "roster",
          "when");
      String roster = map.text("roster");
      List<String> when = nodes.texts(map, "when");
      List<String> rules = nodes.texts(map, "rules");
      Set<String> categories = new TreeSet<>(nodes.texts(map, "categories"));
      Set<Severity> severities = nodes.words(map, "severities", Severity.values(), Severity::code);
      boolean byFindings = !rules.isEmpty() || !categories.isEmpty() || !severities.isEmpty();
      if (byFindings == (roster != null)) {
        nodes.wrong(
            map.position(), "扣分项要么写明规则 rules、类别 categories 或轻重 severities，要么写明名单中的列 roster");
      }
      if (when.isEmpty() == (roster != null)) {
        nodes.wrong(map.position(), "写明名单中的列 roster 时，应以 when 写明列中哪些值要扣分，如 when: [否]；其他扣分项不用 when");
      }
      items.add(
          new Scheme.Item(
              nodes.text(map, "id"),
              nodes.text(map, "title"),
              rules,
              categories,
              severities,
              amounts(map),
              roster,
              when));
    }
    return items;
  }

  private Map<String, Deduction> rules(Mapping map) {
    Map<String, Deduction> deductions = new LinkedHashMap<>();
    for (String rule : map.entries().keySet()) {
      deductions.put(rule, deduction(nodes.mapping(map, rule)));
    }
    return deductions;
  }

  private Map<String, BigDecimal> categoryCaps(Mapping map) {
    Map<String, BigDecimal> caps = new LinkedHashMap<>();
    for (String category : map.entries().keySet()) {
      Mapping cap = nodes.mapping(map, category);
      nodes.known(cap, "cap");
      caps.put(category, nodes.positive(cap, "cap"));
    }
    return caps;
  }

  private List<List<String>> exclusive(Mapping root) {
    List<List<String>> sets = new ArrayList<>();
    for (PackNode item : nodes.list(root, "exclusive")) {
      if (item instanceof PackNode.Sequence sequence && sequence.items().size() > 1) {
        sets.add(sequence.items().stream().map(PackNode::textOf).toList());
      } else {
        nodes.wrong(item.position(), "互斥的规则应至少有两条，如 [section-missing, overview-aspect]");
      }
    }
    return sets;
  }

  private Deduction deduction(Mapping map) {
    nodes.known(map, "points", "cap");
    return amounts(map);
  }

  private Deduction amounts(Mapping map) {
    return new Deduction(
        nodes.positive(map, "points"), map.get("cap") == null ? null : nodes.positive(map, "cap"));
  }

  private Scheme.Mandatory mandatory(Mapping map) {
    nodes.known(map, "severities", "exceptBasis", "rules", "except");
    return new Scheme.Mandatory(
        nodes.words(map, "severities", Severity.values(), Severity::code),
        nodes.words(map, "exceptBasis", BasisKind.values(), BasisKind::code),
        new TreeSet<>(nodes.texts(map, "rules")),
        new TreeSet<>(nodes.texts(map, "except")));
  }

  private List<Grade> grades(Mapping root) {
    List<Grade> grades = new ArrayList<>();
    BigDecimal above = null;
    for (Mapping map : nodes.mappings(root, "grades")) {
      nodes.known(map, "name", "from", "without");
      BigDecimal from = nodes.number(map, "from");
      if (above != null && from.compareTo(above) >= 0) {
        nodes.wrong(map.at("from"), "等次应从高到低排列：" + from + " 不低于前一等的 " + above);
      }
      above = from;
      grades.add(
          new Grade(
              nodes.text(map, "name"),
              from,
              nodes.words(map, "without", Severity.values(), Severity::code)));
    }
    if (grades.isEmpty()) {
      nodes.wrong(root.at("grades"), "grades 应为至少一个等次的列表");
    }
    return grades;
  }
}
