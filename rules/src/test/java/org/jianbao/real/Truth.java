package org.jianbao.real;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.check.Finding;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What a careful auditor finds in a real report.
 *
 * @param period first and last day as printed, each or the whole null if not stated or impossible
 * @param rest what the cells that {@code tables} does not name hold
 * @param tables value, or null for a blank, by table and row.column
 */
record Truth(
    String file,
    String title,
    int year,
    @Nullable List<@Nullable String> period,
    Rest rest,
    Map<String, Map<String, @Nullable Object>> tables,
    List<Entry> must,
    List<Entry> should,
    List<Entry> may) {

  /** What cells hold that are not named: 0, nothing, or 0 unless unreadable. */
  enum Rest {
    ZERO,
    BLANK,
    ANY
  }

  /** A finding. */
  record Entry(
      String rule, @Nullable String quote, @Nullable String actual, @Nullable String expected) {

    /** Whether a finding is this one. */
    boolean matches(Finding finding) {
      return covers(finding)
          && (actual == null || actual.equals(finding.actual()))
          && (expected == null || expected.equals(finding.expected()));
    }

    /** Whether a finding of this kind at this place is known of. */
    boolean covers(Finding finding) {
      return finding.rule().equals(rule) && (quote == null || Judged.quotes(finding, quote));
    }
  }

  /** Reads the file of all truths, by number of the seed. */
  static Map<String, Truth> read(Path file) throws IOException {
    Map<String, Truth> truths = new LinkedHashMap<>();
    Object root = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
    map(root).forEach((number, seed) -> truths.put(number, of(map(seed))));
    return truths;
  }

  private static Truth of(Map<String, @Nullable Object> seed) {
    Map<String, @Nullable Object> tables = map(seed.get("tables"));
    Object rest = tables.remove("rest");
    Map<String, Map<String, @Nullable Object>> cells = new LinkedHashMap<>();
    tables.forEach((table, rows) -> cells.put(table, cells(map(rows))));
    return new Truth(
        String.valueOf(seed.get("file")),
        String.valueOf(seed.get("title")),
        (Integer) seed.get("year"),
        period(seed.get("period")),
        rest == null ? Rest.BLANK : rest.equals("any") ? Rest.ANY : Rest.ZERO,
        cells,
        entries(seed.get("must")),
        entries(seed.get("should")),
        entries(seed.get("may")));
  }

  private static Map<String, @Nullable Object> cells(Map<String, @Nullable Object> rows) {
    Map<String, @Nullable Object> cells = new LinkedHashMap<>();
    rows.forEach(
        (row, value) -> {
          if (value instanceof Map<?, ?>) {
            map(value).forEach((column, number) -> cells.put(row + "/" + column, number));
          } else {
            cells.put("/" + row, value);
          }
        });
    return cells;
  }

  private static @Nullable List<@Nullable String> period(@Nullable Object ends) {
    if (!(ends instanceof List<?> list)) {
      return null;
    }
    List<@Nullable String> period = new ArrayList<>();
    list.forEach(end -> period.add(end == null ? null : end.toString()));
    return period;
  }

  private static List<Entry> entries(@Nullable Object list) {
    List<Entry> entries = new ArrayList<>();
    for (Object item : list instanceof List<?> items ? items : List.of()) {
      Map<String, @Nullable Object> entry = map(item);
      entries.add(
          new Entry(
              String.valueOf(entry.get("rule")),
              text(entry.get("quote")),
              text(entry.get("actual")),
              text(entry.get("expected"))));
    }
    return entries;
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static Map<String, @Nullable Object> map(@Nullable Object value) {
    Map<String, @Nullable Object> typed = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, item) -> typed.put(String.valueOf(key), item));
    }
    return typed;
  }
}
