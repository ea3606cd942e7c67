package org.jianbao.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jianbao.pack.BasisKind;
import org.jianbao.pack.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A scheme as its file has it: maps, lists, texts and numbers by key; what is empty is left out.
 */
final class SchemeTree {
  private SchemeTree() {}

  static Map<String, Object> of(Scheme scheme) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("id", scheme.id());
    root.put("title", scheme.title());
    root.put("of", number(scheme.of()));
    Map<String, Object> deductions = new LinkedHashMap<>();
    for (Severity severity : Severity.values()) {
      deductions.put(severity.code(), deduction(scheme.deductions().get(severity)));
    }
    root.put("deductions", deductions);
    put(root, "items", scheme.items().stream().map(SchemeTree::item).toList());
    Map<String, Object> rules = new LinkedHashMap<>();
    new TreeMap<>(scheme.rules()).forEach((rule, own) -> rules.put(rule, deduction(own)));
    if (!rules.isEmpty()) {
      root.put("rules", rules);
    }
    Map<String, Object> categories = new LinkedHashMap<>();
    new TreeMap<>(scheme.categoryCaps())
        .forEach((category, cap) -> categories.put(category, Map.of("cap", number(cap))));
    if (!categories.isEmpty()) {
      root.put("categories", categories);
    }
    put(root, "exclusive", scheme.exclusive());
    put(root, "oncePerTable", scheme.oncePerTable());
    root.put("mandatory", mandatory(scheme.mandatory()));
    root.put("grades", scheme.grades().stream().map(SchemeTree::grade).toList());
    return root;
  }

  private static Map<String, Object> item(Scheme.Item item) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", item.id());
    map.put("title", item.title());
    put(map, "rules", item.rules());
    put(map, "categories", item.categories().stream().sorted().toList());
    put(map, "severities", codes(item.severities(), Severity::code));
    map.putAll(deduction(item.deduction()));
    if (item.roster() != null) {
      map.put("roster", item.roster());
    }
    put(map, "when", item.when());
    return map;
  }

  private static Map<String, Object> deduction(@Nullable Deduction deduction) {
    Map<String, Object> map = new LinkedHashMap<>();
    if (deduction != null) {
      map.put("points", number(deduction.points()));
      if (deduction.cap() != null) {
        map.put("cap", number(deduction.cap()));
      }
    }
    return map;
  }

  /** A whole number, or a decimal fraction without needless zeros. */
  private static Number number(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return plain.scale() > 0 ? plain : plain.toBigIntegerExact();
  }

  private static Map<String, Object> mandatory(Scheme.Mandatory mandatory) {
    Map<String, Object> map = new LinkedHashMap<>();
    put(map, "severities", codes(mandatory.severities(), Severity::code));
    put(map, "exceptBasis", codes(mandatory.exceptBasis(), BasisKind::code));
    put(map, "rules", mandatory.rules().stream().sorted().toList());
    put(map, "except", mandatory.except().stream().sorted().toList());
    return map;
  }

  private static Map<String, Object> grade(Grade grade) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("name", grade.name());
    map.put("from", number(grade.from()));
    put(map, "without", codes(grade.without(), Severity::code));
    return map;
  }

  private static <E extends Enum<E>> List<String> codes(
      Collection<E> words, Function<E, String> codeOf) {
    return words.stream().sorted().map(codeOf).toList();
  }

  private static void put(Map<String, Object> map, String key, List<?> values) {
    if (!values.isEmpty()) {
      map.put(key, values);
    }
  }

  /** The texts of a value: those of a list, or its own. */
  static List<String> texts(@Nullable Object value) {
    List<String> texts = new ArrayList<>();
    if (value instanceof List<?> list) {
      list.forEach(item -> texts.addAll(texts(item)));
    } else if (value != null) {
      texts.add(value.toString());
    }
    return texts;
  }
}
