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
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jianbao.pack.BasisKind;
import org.jianbao.pack.Nearest;
import org.jianbao.pack.PackError;
import org.jianbao.pack.PackNode;
import org.jianbao.pack.PackNode.Mapping;
import org.jianbao.pack.Position;
import org.jianbao.pack.Severity;
import org.jspecify.annotations.Nullable;

/** Understands a scheme; what is missing, unknown or of a wrong type is told with its place. */
final class SchemeReader {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,4})?");

  private final List<PackError> errors = new ArrayList<>();

  /** All that is wrong, in order of the reading. */
  List<PackError> errors() {
    return errors;
  }

  /**
   * The scheme, or null if anything is wrong.
   *
   * @param sha256 hash of the file
   */
  @Nullable Scheme read(Mapping root, String sha256) {
    known(
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
    String id = text(root, "id");
    String title = text(root, "title");
    BigDecimal of = number(root, "of");
    Map<Severity, Deduction> deductions = severities(root);
    List<Scheme.Item> items = items(root);
    Map<String, Deduction> rules = rules(mapping(root, "rules"));
    Map<String, BigDecimal> caps = categoryCaps(mapping(root, "categories"));
    List<List<String>> exclusive = exclusive(root);
    List<String> once = texts(root, "oncePerTable");
    Scheme.Mandatory mandatory = mandatory(mapping(root, "mandatory"));
    List<Grade> grades = grades(root);
    return errors.isEmpty()
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
    Mapping map = mapping(root, "deductions");
    Map<Severity, Deduction> deductions = new EnumMap<>(Severity.class);
    known(map, Arrays.stream(Severity.values()).map(Severity::code).toArray(String[]::new));
    for (Severity severity : Severity.values()) {
      if (map.get(severity.code()) == null) {
        wrong(map.position(), "deductions." + severity.code() + " 缺少，应如 {points: 10, cap: 60}");
      } else {
        deductions.put(severity, deduction(mapping(map, severity.code())));
      }
    }
    return deductions;
  }

  private List<Scheme.Item> items(Mapping root) {
    List<Scheme.Item> items = new ArrayList<>();
    for (Mapping map : mappings(root, "items")) {
      known(
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
      List<String> when = texts(map, "when");
      List<String> rules = texts(map, "rules");
      Set<String> categories = new TreeSet<>(texts(map, "categories"));
      Set<Severity> severities = words(map, "severities", Severity.values(), Severity::code);
      boolean byFindings = !rules.isEmpty() || !categories.isEmpty() || !severities.isEmpty();
      if (byFindings == (roster != null)) {
        wrong(map.position(), "扣分项要么写明规则 rules、类别 categories 或轻重 severities，要么写明名单中的列 roster");
      }
      if (when.isEmpty() == (roster != null)) {
        wrong(map.position(), "写明名单中的列 roster 时，应以 when 写明列中哪些值要扣分，如 when: [否]；其他扣分项不用 when");
      }
      items.add(
          new Scheme.Item(
              text(map, "id"),
              text(map, "title"),
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
      deductions.put(rule, deduction(mapping(map, rule)));
    }
    return deductions;
  }

  private Map<String, BigDecimal> categoryCaps(Mapping map) {
    Map<String, BigDecimal> caps = new LinkedHashMap<>();
    for (String category : map.entries().keySet()) {
      Mapping cap = mapping(map, category);
      known(cap, "cap");
      caps.put(category, positive(cap, "cap"));
    }
    return caps;
  }

  private List<List<String>> exclusive(Mapping root) {
    List<List<String>> sets = new ArrayList<>();
    for (PackNode item : list(root, "exclusive")) {
      if (item instanceof PackNode.Sequence sequence && sequence.items().size() > 1) {
        sets.add(sequence.items().stream().map(PackNode::textOf).toList());
      } else {
        wrong(item.position(), "互斥的规则应至少有两条，如 [section-missing, overview-aspect]");
      }
    }
    return sets;
  }

  private Deduction deduction(Mapping map) {
    known(map, "points", "cap");
    return amounts(map);
  }

  private Deduction amounts(Mapping map) {
    return new Deduction(
        positive(map, "points"), map.get("cap") == null ? null : positive(map, "cap"));
  }

  private Scheme.Mandatory mandatory(Mapping map) {
    known(map, "severities", "exceptBasis", "rules", "except");
    return new Scheme.Mandatory(
        words(map, "severities", Severity.values(), Severity::code),
        words(map, "exceptBasis", BasisKind.values(), BasisKind::code),
        new TreeSet<>(texts(map, "rules")),
        new TreeSet<>(texts(map, "except")));
  }

  private List<Grade> grades(Mapping root) {
    List<Grade> grades = new ArrayList<>();
    BigDecimal above = null;
    for (Mapping map : mappings(root, "grades")) {
      known(map, "name", "from", "without");
      BigDecimal from = number(map, "from");
      if (above != null && from.compareTo(above) >= 0) {
        wrong(map.at("from"), "等次应从高到低排列：" + from + " 不低于前一等的 " + above);
      }
      above = from;
      grades.add(
          new Grade(
              text(map, "name"), from, words(map, "without", Severity.values(), Severity::code)));
    }
    if (grades.isEmpty()) {
      wrong(root.at("grades"), "grades 应为至少一个等次的列表");
    }
    return grades;
  }

  private void known(Mapping map, String... keys) {
    List<String> all = List.of(keys);
    for (String key : map.entries().keySet()) {
      if (!all.contains(key)) {
        wrong(map.at(key), "没有“" + key + "”这一项" + Nearest.hint(key, all));
      }
    }
  }

  private Mapping mapping(Mapping map, String key) {
    PackNode node = map.get(key);
    if (node == null || node instanceof Mapping) {
      return map.mapping(key);
    }
    wrong(node.position(), key + " 应为一组“键: 值”");
    return Mapping.empty(node.position());
  }

  private List<Mapping> mappings(Mapping map, String key) {
    List<Mapping> mappings = new ArrayList<>();
    for (PackNode item : list(map, key)) {
      if (item instanceof Mapping mapping) {
        mappings.add(mapping);
      } else {
        wrong(item.position(), key + " 的每一项应为一组“键: 值”");
      }
    }
    return mappings;
  }

  private List<PackNode> list(Mapping map, String key) {
    PackNode node = map.get(key);
    if (node == null || node instanceof PackNode.Sequence) {
      return map.items(key);
    }
    wrong(node.position(), key + " 应为列表");
    return List.of();
  }

  private String text(Mapping map, String key) {
    String text = map.text(key);
    if (text == null || text.isBlank()) {
      wrong(map.at(key), key + " 缺少，或不是文字");
      return "";
    }
    return text;
  }

  /** The texts of a list, or a single one. */
  private List<String> texts(Mapping map, String key) {
    String single = map.text(key);
    return single == null
        ? list(map, key).stream().map(PackNode::textOf).toList()
        : List.of(single);
  }

  private BigDecimal number(Mapping map, String key) {
    String text = map.text(key);
    if (text == null || !NUMBER.matcher(text).matches()) {
      wrong(map.at(key), key + " 缺少，或不是数");
      return BigDecimal.ZERO;
    }
    return new BigDecimal(text);
  }

  private BigDecimal positive(Mapping map, String key) {
    BigDecimal number = number(map, key);
    if (number.signum() < 0) {
      wrong(map.at(key), "扣分请写成不带负号的数");
      return BigDecimal.ZERO;
    }
    return number;
  }

  private <E extends Enum<E>> Set<E> words(
      Mapping map, String key, E[] values, Function<E, String> codeOf) {
    Set<E> words = new TreeSet<>();
    List<String> codes = Arrays.stream(values).map(codeOf).toList();
    for (String text : texts(map, key)) {
      int index = codes.indexOf(text);
      if (index < 0) {
        wrong(map.at(key), "不认识 " + text + Nearest.hint(text, codes));
      } else {
        words.add(values[index]);
      }
    }
    return words;
  }

  private void wrong(Position position, String message) {
    errors.add(position.error(message));
  }
}
