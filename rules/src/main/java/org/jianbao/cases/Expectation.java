package org.jianbao.cases;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jianbao.check.Finding;
import org.jianbao.text.CompactText;

/**
 * A finding that a case expects: its rule, and whatever else the case names of it.
 *
 * @param rule id of the rule
 * @param fields what else must agree, by name: severity, table, row, column, actual, expected; and
 *     quote, which need only be part of the finding's quote, white space not counted
 */
public record Expectation(String rule, Map<String, String> fields) {

  public Expectation {
    fields = Map.copyOf(fields);
  }

  /** Whether a finding is the one expected. */
  boolean matches(Finding finding) {
    if (!finding.rule().equals(rule)) {
      return false;
    }
    Map<String, String> actual = fields(finding);
    return fields.entrySet().stream()
        .allMatch(
            field ->
                field.getKey().equals("quote")
                    ? compact(finding.place().quote()).contains(compact(field.getValue()))
                    : field.getValue().equals(actual.get(field.getKey())));
  }

  /** The fields of a finding that an expectation may name. */
  public static Map<String, String> fields(Finding finding) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("severity", finding.severity().code());
    fields.put("section", String.valueOf(finding.place().section()));
    fields.put("table", finding.place().table());
    fields.put("row", finding.place().row());
    fields.put("column", finding.place().column());
    fields.put("actual", finding.actual());
    fields.put("expected", finding.expected());
    fields.put("quote", finding.place().quote());
    return fields;
  }

  private static String compact(String text) {
    return CompactText.of(text).text();
  }
}
