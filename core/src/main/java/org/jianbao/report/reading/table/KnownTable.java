package org.jianbao.report.reading.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.form.Form;
import org.jianbao.form.Label;
import org.jianbao.form.SumForm;
import org.jianbao.form.TableForm;
import org.jspecify.annotations.Nullable;

/**
 * An official table in all formats that know it.
 *
 * @param key disclosure, applications or remedies
 * @param forms the table by id of the format, in the order of the formats; never empty
 * @param sums what adds up in the table, by id of the format
 * @param expected id of the format expected for the report year, or null if none is expected or it
 *     lacks the table
 * @param labels all labels of all forms
 */
record KnownTable(
    String key,
    Map<String, TableForm> forms,
    Map<String, List<SumForm>> sums,
    @Nullable String expected,
    LabelSet labels) {

  /** The tables of all formats, the expected format's first. */
  static List<KnownTable> of(@Nullable Form expected, List<Form> allForms, WantedLabels wanted) {
    List<Form> forms = new ArrayList<>();
    if (expected != null) {
      forms.add(expected);
    }
    for (Form form : allForms) {
      if (forms.stream().noneMatch(other -> other.id().equals(form.id()))) {
        forms.add(form);
      }
    }
    Map<String, Map<String, TableForm>> byKey = new LinkedHashMap<>();
    for (Form form : forms) {
      for (TableForm table : form.tables()) {
        byKey.computeIfAbsent(table.key(), key -> new LinkedHashMap<>()).put(form.id(), table);
      }
    }
    List<KnownTable> known = new ArrayList<>();
    byKey.forEach(
        (key, tables) -> {
          boolean has = expected != null && tables.containsKey(expected.id());
          List<Label> labels =
              tables.values().stream()
                  .flatMap(table -> FormLabels.of(table).stream())
                  .distinct()
                  .toList();
          known.add(
              new KnownTable(
                  key,
                  tables,
                  sums(key, forms),
                  has ? expected.id() : null,
                  LabelSet.of(labels, wanted)));
        });
    return List.copyOf(known);
  }

  private static Map<String, List<SumForm>> sums(String key, List<Form> forms) {
    Map<String, List<SumForm>> sums = new LinkedHashMap<>();
    forms.forEach(form -> sums.put(form.id(), form.sums(key)));
    return sums;
  }

  /** There is one table of a key; hashing all forms would cost much. */
  @Override
  public int hashCode() {
    return key.hashCode();
  }

  /** Number of the section that it stands in. */
  int section() {
    return forms.values().iterator().next().section();
  }

  /** The expected format's table, or null. */
  @Nullable TableForm expectedForm() {
    return expected == null ? null : forms.get(expected);
  }
}
