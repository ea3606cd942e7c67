package org.jianbao.score;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jianbao.pack.BasisKind;
import org.jianbao.pack.ParsedSchemes;
import org.jianbao.pack.Severity;
import org.jianbao.text.Sha256;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads a scoring scheme from YAML; what is missing, unknown or of a wrong type is an error. */
public final class SchemeFile {
  private final String name;

  private SchemeFile(String name) {
    this.name = name;
  }

  /**
   * Reads a scheme.
   *
   * @param name the file's name, for messages
   * @param bytes its content in UTF-8
   * @throws SchemeException if the content is no valid scheme
   */
  public static Scheme read(String name, byte[] bytes) throws SchemeException {
    return new SchemeFile(name).scheme(bytes);
  }

  private Scheme scheme(byte[] bytes) throws SchemeException {
    String sha256 = Sha256.of(bytes);
    Object parsed = ParsedSchemes.of(sha256);
    Map<String, Object> root = map(parsed == null ? parsed(bytes) : parsed, "");
    known(
        root,
        "",
        "id",
        "title",
        "of",
        "deductions",
        "rules",
        "oncePerTable",
        "mandatory",
        "grades");
    return new Scheme(
        text(root, "id"),
        text(root, "title"),
        sha256,
        number(root.get("of"), "of"),
        severities(map(root.get("deductions"), "deductions")),
        rules(map(root.get("rules"), "rules")),
        texts(root.get("oncePerTable"), "oncePerTable"),
        mandatory(map(root.get("mandatory"), "mandatory")),
        grades(root.get("grades")));
  }

  private @Nullable Object parsed(byte[] bytes) throws SchemeException {
    try {
      LoadSettings settings =
          LoadSettings.builder().setLabel(name).setAllowDuplicateKeys(false).build();
      return new Load(settings).loadFromString(new String(bytes, StandardCharsets.UTF_8));
    } catch (YamlEngineException e) {
      throw new SchemeException("评分标准 " + name + " 不是有效的 YAML：" + e.getMessage());
    }
  }

  private Map<Severity, Deduction> severities(Map<String, Object> map) throws SchemeException {
    Map<Severity, Deduction> deductions = new EnumMap<>(Severity.class);
    for (Map.Entry<String, Object> entry : map.entrySet()) {
      String key = "deductions." + entry.getKey();
      deductions.put(
          word(entry.getKey(), key, Severity.values(), Severity::code),
          deduction(entry.getValue(), key));
    }
    for (Severity severity : Severity.values()) {
      if (!deductions.containsKey(severity)) {
        throw wrong("deductions." + severity.code(), "缺少");
      }
    }
    return deductions;
  }

  private Map<String, Deduction> rules(Map<String, Object> map) throws SchemeException {
    Map<String, Deduction> deductions = new HashMap<>();
    for (Map.Entry<String, Object> entry : map.entrySet()) {
      deductions.put(entry.getKey(), deduction(entry.getValue(), "rules." + entry.getKey()));
    }
    return deductions;
  }

  private Deduction deduction(@Nullable Object value, String key) throws SchemeException {
    Map<String, Object> map = map(value, key);
    known(map, key, "points", "cap");
    BigDecimal points = number(map.get("points"), key + ".points");
    BigDecimal cap = map.get("cap") == null ? null : number(map.get("cap"), key + ".cap");
    if (points.signum() < 0 || (cap != null && cap.signum() < 0)) {
      throw wrong(key, "扣分请写成不带负号的数");
    }
    return new Deduction(points, cap);
  }

  private Scheme.Mandatory mandatory(Map<String, Object> map) throws SchemeException {
    known(map, "mandatory", "severities", "exceptBasis", "rules", "except");
    Set<Severity> severities = new TreeSet<>();
    for (String code : texts(map.get("severities"), "mandatory.severities")) {
      severities.add(word(code, "mandatory.severities", Severity.values(), Severity::code));
    }
    Set<BasisKind> basis = new TreeSet<>();
    for (String code : texts(map.get("exceptBasis"), "mandatory.exceptBasis")) {
      basis.add(word(code, "mandatory.exceptBasis", BasisKind.values(), BasisKind::code));
    }
    return new Scheme.Mandatory(
        severities,
        basis,
        new TreeSet<>(texts(map.get("rules"), "mandatory.rules")),
        new TreeSet<>(texts(map.get("except"), "mandatory.except")));
  }

  private List<Grade> grades(@Nullable Object value) throws SchemeException {
    if (!(value instanceof List<?> list) || list.isEmpty()) {
      throw wrong("grades", "应为至少一个等次的列表");
    }
    List<Grade> grades = new ArrayList<>();
    for (Object item : list) {
      Map<String, Object> map = map(item, "grades");
      known(map, "grades", "name", "from", "without");
      Set<Severity> without = new TreeSet<>();
      for (String code : texts(map.get("without"), "grades.without")) {
        without.add(word(code, "grades.without", Severity.values(), Severity::code));
      }
      grades.add(new Grade(text(map, "name"), number(map.get("from"), "grades.from"), without));
    }
    return grades;
  }

  private void known(Map<String, Object> map, String at, String... keys) throws SchemeException {
    for (String key : map.keySet()) {
      if (!List.of(keys).contains(key)) {
        throw wrong(at.isEmpty() ? key : at + "." + key, "是未知的键，可用：" + String.join("、", keys));
      }
    }
  }

  private Map<String, Object> map(@Nullable Object value, String key) throws SchemeException {
    if (value == null && !key.isEmpty()) {
      return Map.of();
    }
    if (!(value instanceof Map<?, ?> map)) {
      throw wrong(key.isEmpty() ? "全文" : key, "应为“键: 值”的形式");
    }
    Map<String, Object> typed = new LinkedHashMap<>();
    map.forEach((name, item) -> typed.put(String.valueOf(name), item));
    return typed;
  }

  private String text(Map<String, Object> map, String key) throws SchemeException {
    if (map.get(key) instanceof String text && !text.isBlank()) {
      return text;
    }
    throw wrong(key, "缺少，或不是文字");
  }

  private List<String> texts(@Nullable Object value, String key) throws SchemeException {
    if (value == null) {
      return List.of();
    }
    if (value instanceof String text) {
      return List.of(text);
    }
    if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
      return list.stream().map(String.class::cast).toList();
    }
    throw wrong(key, "应为文字的列表");
  }

  private BigDecimal number(@Nullable Object value, String key) throws SchemeException {
    if (value instanceof Number number) {
      return new BigDecimal(number.toString());
    }
    throw wrong(key, "缺少，或不是数");
  }

  private <E> E word(String code, String key, E[] values, Function<E, String> codeOf)
      throws SchemeException {
    for (E value : values) {
      if (codeOf.apply(value).equals(code)) {
        return value;
      }
    }
    throw wrong(
        key,
        "不认识 "
            + code
            + "，可用："
            + Arrays.stream(values).map(codeOf).collect(Collectors.joining("、")));
  }

  private SchemeException wrong(String key, String cause) {
    return new SchemeException("评分标准 " + name + " 中 " + key + " " + cause);
  }
}
