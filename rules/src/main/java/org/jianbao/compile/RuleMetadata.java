package org.jianbao.compile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.pack.BasisKind;
import org.jianbao.pack.RuleInfo;
import org.jianbao.pack.Severity;
import org.jspecify.annotations.Nullable;

/** What a rule states about itself, checked. */
final class RuleMetadata {
  /** What each rule must state. */
  static final List<String> MANDATORY =
      List.of("title", "severity", "category", "message", "basis", "basisKind", "remedy");

  /** Placeholders that every message, basis and remedy may use. */
  static final Set<String> PLACEHOLDERS =
      new LinkedHashSet<>(
          List.of(
              "actual",
              "expected",
              "quote",
              "row",
              "column",
              "section",
              "table",
              "title",
              "basis"));

  private static final List<String> OPTIONAL = List.of("needs", "impliedBy");
  private static final Pattern NEED =
      Pattern.compile(
          "title|period|headings|section\\.[1-6]"
              + "|(?:table|cells)\\.(?:disclosure|applications|remedies)|narrative|signoff");
  private static final Pattern SEPARATORS = Pattern.compile("[,，、\\s]+");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

  private RuleMetadata() {}

  /** What is wrong with a rule's metadata. */
  static List<Fault> lint(DrlRule rule) {
    List<Fault> faults = new ArrayList<>();
    Map<String, String> metadata = rule.metadata();
    for (String key : metadata.keySet()) {
      if (!MANDATORY.contains(key) && !OPTIONAL.contains(key) && !key.equals(DrlRule.REPORTS_AS)) {
        faults.add(
            fault(rule, "有未知的元数据 @" + key + "，可用的有 " + keys(MANDATORY) + "、" + keys(OPTIONAL)));
      }
    }
    if (rule.reportsAs()) {
      return faults;
    }
    for (String key : MANDATORY) {
      if (metadata.getOrDefault(key, "").isBlank()) {
        faults.add(fault(rule, "缺少元数据 @" + key));
      }
    }
    if (metadata.containsKey("severity") && severity(metadata) == null) {
      faults.add(fault(rule, "的 @severity 应为 error、warning 或 hint，不是 " + metadata.get("severity")));
    }
    if (metadata.containsKey("basisKind") && basisKind(metadata) == null) {
      faults.add(
          fault(
              rule,
              "的 @basisKind 应为 law、format、arithmetic 或 practice，不是 " + metadata.get("basisKind")));
    }
    for (String need : list(metadata.get("needs"))) {
      if (!NEED.matcher(need).matches()) {
        faults.add(
            fault(
                rule,
                "的 @needs 中没有“"
                    + need
                    + "”，可用的有 title、period、headings、section.1–6、table.disclosure、table.applications、"
                    + "table.remedies、cells.disclosure、cells.applications、cells.remedies、narrative、"
                    + "signoff"));
      }
    }
    for (String key : List.of("message", "basis", "remedy")) {
      Matcher matcher = PLACEHOLDER.matcher(metadata.getOrDefault(key, ""));
      while (matcher.find()) {
        String name = matcher.group(1);
        if (!PLACEHOLDERS.contains(name) && !rule.values().contains(name)) {
          faults.add(
              fault(
                  rule,
                  "的 @"
                      + key
                      + " 用了未知的占位符 {"
                      + name
                      + "}，可用的有 "
                      + String.join("、", PLACEHOLDERS)
                      + "，以及结论中 with(名, 值) 给出的名"));
        }
      }
    }
    return faults;
  }

  /**
   * What a rule without faults states, with the pack's own severity if it has one.
   *
   * @param severities severities by full name or id
   * @param file file of the pack that holds the rule
   */
  static RuleInfo info(DrlRule rule, Map<String, Severity> severities, String file) {
    Map<String, String> metadata = rule.metadata();
    Severity severity = severity(metadata);
    BasisKind basisKind = basisKind(metadata);
    if (severity == null || basisKind == null) {
      throw new IllegalArgumentException("not linted: " + rule.name());
    }
    RuleInfo info =
        new RuleInfo(
            rule.name(),
            metadata.getOrDefault("title", ""),
            severity,
            metadata.getOrDefault("category", ""),
            metadata.getOrDefault("message", ""),
            metadata.getOrDefault("basis", ""),
            basisKind,
            metadata.getOrDefault("remedy", ""),
            list(metadata.get("needs")),
            list(metadata.get("impliedBy")),
            file);
    return withSeverity(info, severities);
  }

  /** The same rule with the pack's own severity if it has one. */
  static RuleInfo withSeverity(RuleInfo info, Map<String, Severity> severities) {
    Severity severity =
        severities.getOrDefault(info.name(), severities.getOrDefault(info.id(), info.severity()));
    return severity == info.severity()
        ? info
        : new RuleInfo(
            info.name(),
            info.title(),
            severity,
            info.category(),
            info.message(),
            info.basis(),
            info.basisKind(),
            info.remedy(),
            info.needs(),
            info.impliedBy(),
            info.file());
  }

  /** The inputs that a rule needs. */
  static Set<String> needs(DrlRule rule) {
    return list(rule.metadata().get("needs"));
  }

  private static Set<String> list(@Nullable String value) {
    if (value == null) {
      return Set.of();
    }
    Set<String> items = new LinkedHashSet<>();
    for (String item : SEPARATORS.split(value)) {
      if (!item.isEmpty()) {
        items.add(item);
      }
    }
    return items;
  }

  private static @Nullable Severity severity(Map<String, String> metadata) {
    return constant(Severity.values(), Severity::code, metadata.get("severity"));
  }

  private static @Nullable BasisKind basisKind(Map<String, String> metadata) {
    return constant(BasisKind.values(), BasisKind::code, metadata.get("basisKind"));
  }

  private static <E> @Nullable E constant(
      E[] constants, Function<E, String> codeOf, @Nullable String code) {
    for (E constant : constants) {
      if (codeOf.apply(constant).equals(code)) {
        return constant;
      }
    }
    return null;
  }

  private static Fault fault(DrlRule rule, String message) {
    return new Fault(rule.line(), "规则“" + rule.name() + "”" + message);
  }

  private static String keys(List<String> keys) {
    return "@" + String.join("、@", keys);
  }
}
