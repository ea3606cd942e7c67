package org.jianbao.reference;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A field of a fact.
 *
 * @param type its type in Chinese
 * @param meaning what it says; "" if nothing describes it
 * @param values the values it may have with what they mean, if they are few; else none
 * @param keys of which kind of names of packs its values are: row, column, form …; "" if of none
 */
public record FactField(
    String name, String type, String meaning, Map<String, String> values, String keys) {

  public FactField {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** The values with what they mean, on one line; "" if they are not listed. */
  String valuesText() {
    return values.entrySet().stream()
        .map(value -> value.getKey() + " " + value.getValue())
        .collect(Collectors.joining("；"));
  }
}
