package org.jianbao.compare;

import java.util.List;
import java.util.Map;
import org.jianbao.check.Finding;
import org.jspecify.annotations.Nullable;

/**
 * This year's report and last year's of one body, as changes of the bases of the packs.
 *
 * @param before last year's report, or null for none
 * @param expected the findings expected, exactly
 */
record ComparisonCase(
    String name, Side now, @Nullable Side before, List<Map<String, String>> expected) {

  /**
   * A report.
   *
   * @param pack pack of the base
   * @param year report year, whatever the base says
   * @param unreadable whether the file could not be read
   * @param changes in the words of the cases of packs
   */
  record Side(
      String pack, String base, int year, boolean unreadable, List<Map<String, String>> changes) {}

  @Override
  public String toString() {
    return name;
  }

  /** A finding in the fields that an expectation names. */
  static Map<String, String> fields(Finding finding, Iterable<String> names) {
    Map<String, String> all = new java.util.TreeMap<>();
    all.put("rule", finding.rule());
    all.put("severity", finding.severity().code());
    all.put("message", finding.message());
    all.put("quote", finding.place().quote());
    all.put("actual", String.valueOf(finding.actual()));
    all.put("expected", String.valueOf(finding.expected()));
    all.put("row", String.valueOf(finding.place().row()));
    all.put("column", String.valueOf(finding.place().column()));
    Map<String, String> named = new java.util.TreeMap<>();
    names.forEach(name -> named.put(name, all.getOrDefault(name, "?")));
    return named;
  }
}
