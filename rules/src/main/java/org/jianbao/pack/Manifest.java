package org.jianbao.pack;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jianbao.pack.PackNode.Entry;
import org.jianbao.pack.PackNode.Mapping;
import org.jspecify.annotations.Nullable;

/** pack.yaml after the overlay. Identity is a pack's own; all else it may inherit. */
record Manifest(
    String id,
    String version,
    String title,
    @Nullable Integer firstYear,
    @Nullable Integer lastYear,
    List<String> basis,
    List<Deadline> deadlines,
    @Nullable StatisticalPeriod period,
    Map<String, String> settings,
    List<String> disabled,
    Map<String, Severity> severity) {

  /** Keys that no pack inherits. */
  private static final Set<String> OWN = Set.of("id", "version", "title", "extends");

  /** What an extending pack inherits of a manifest. */
  static Mapping inheritable(Mapping yaml) {
    Map<String, Entry> inherited = new LinkedHashMap<>(yaml.entries());
    inherited.keySet().removeAll(OWN);
    return new Mapping(yaml.position(), inherited);
  }

  static Manifest read(String id, Mapping yaml, List<PackError> errors) {
    String version = yaml.text("version");
    if (version == null) {
      errors.add(yaml.position().error("缺少 version（版本号），例如 version: 1.0.0"));
    }
    List<PackNode> years = yaml.items("years");
    if (yaml.get("years") != null
        && (years.size() != 2 || PackNode.isNull(years.get(0)) || reversed(years))) {
      errors.add(yaml.at("years").error("“years”应为 [起始年度, 终止年度]，没有终止年度写 null，如 [2021, null]"));
      years = List.of();
    }
    String title = yaml.text("title");
    return new Manifest(
        id,
        version == null ? "" : version,
        title == null ? id : title,
        years.isEmpty() ? null : year(years.get(0)),
        years.isEmpty() ? null : year(years.get(1)),
        yaml.texts("basis"),
        deadlines(yaml.mapping("deadlines"), errors),
        period(yaml, errors),
        settings(yaml.mapping("settings")),
        yaml.texts("disabled"),
        severity(yaml.mapping("severity")));
  }

  boolean covers(int year) {
    return firstYear != null && firstYear <= year && (lastYear == null || year <= lastYear);
  }

  private static boolean reversed(List<PackNode> years) {
    Integer last = year(years.get(1));
    return last != null && last < Integer.parseInt(PackNode.textOf(years.get(0)));
  }

  private static @Nullable Integer year(PackNode node) {
    return PackNode.isNull(node) ? null : Integer.valueOf(PackNode.textOf(node));
  }

  private static List<Deadline> deadlines(Mapping kinds, List<PackError> errors) {
    List<Deadline> deadlines = new ArrayList<>();
    kinds
        .entries()
        .forEach(
            (kind, days) -> {
              if (days.value() instanceof Mapping severities) {
                for (Severity severity : Severity.values()) {
                  MonthDay day = day(severities, severity.code(), errors);
                  if (day != null) {
                    deadlines.add(new Deadline(kind, severity, day));
                  }
                }
              }
            });
    return deadlines;
  }

  private static @Nullable StatisticalPeriod period(Mapping yaml, List<PackError> errors) {
    if (yaml.get("period") == null) {
      return null;
    }
    MonthDay start = day(yaml.mapping("period"), "start", errors);
    MonthDay end = day(yaml.mapping("period"), "end", errors);
    if (start == null || end == null) {
      errors.add(
          yaml.at("period").error("“period”应写明 start 和 end，如 {start: '01-01', end: '12-31'}"));
      return null;
    }
    return new StatisticalPeriod(start, end);
  }

  private static @Nullable MonthDay day(Mapping yaml, String key, List<PackError> errors) {
    String day = yaml.text(key);
    if (day == null) {
      return null;
    }
    try {
      return MonthDay.parse("--" + day);
    } catch (DateTimeException noSuchDay) {
      errors.add(yaml.at(key).error("没有 " + day + " 这一天"));
      return null;
    }
  }

  private static Map<String, String> settings(Mapping yaml) {
    Map<String, String> settings = new LinkedHashMap<>();
    yaml.entries().forEach((name, entry) -> settings.put(name, PackNode.textOf(entry.value())));
    return settings;
  }

  private static Map<String, Severity> severity(Mapping yaml) {
    Map<String, Severity> severity = new LinkedHashMap<>();
    yaml.entries()
        .forEach(
            (rule, entry) ->
                severity.put(
                    rule,
                    Severity.valueOf(PackNode.textOf(entry.value()).toUpperCase(Locale.ROOT))));
    return severity;
  }
}
