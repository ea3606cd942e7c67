package org.jianbao.report.reading.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jianbao.form.Label;
import org.jianbao.form.TableForm;

/**
 * Which format's table a document's table is.
 *
 * @param form id of the format
 * @param table that format's table
 * @param certainty share of its labels found
 * @param expectedCertainty the same for the expected format, else equal
 * @param others the other formats' tables
 */
record FormChoice(
    String form,
    TableForm table,
    double certainty,
    double expectedCertainty,
    List<TableForm> others) {

  /** The expected format's table stays chosen unless another fits better by more than this. */
  private static final double NEAR_TIE = 0.25;

  private static final double SURELY_ALTERED = 0.7;

  /** Chooses by the texts that stand in the cells. */
  static FormChoice of(KnownTable known, Collection<String> texts, Labels labels) {
    String best = null;
    double highest = -1;
    double expected = 0;
    for (Map.Entry<String, TableForm> form : known.forms().entrySet()) {
      double share = share(form.getValue(), known, texts, labels);
      if (form.getKey().equals(known.expected())) {
        expected = share;
      }
      if (share > highest + 1e-9) {
        highest = share;
        best = form.getKey();
      }
    }
    String chosen = best;
    if (known.expected() == null) {
      expected = highest;
    } else if (highest - expected < NEAR_TIE) {
      chosen = known.expected();
      highest = expected;
    }
    TableForm table = known.forms().get(chosen);
    if (chosen == null || table == null) {
      throw new IllegalStateException("no format knows the table " + known.key());
    }
    List<TableForm> others = new ArrayList<>(known.forms().values());
    others.removeIf(other -> other == table);
    return new FormChoice(chosen, table, highest, expected, List.copyOf(others));
  }

  /** Share of a form's labels that stand in the texts. */
  static double share(TableForm form, KnownTable known, Collection<String> texts, Labels labels) {
    List<Label> all = FormLabels.of(form);
    return all.isEmpty() ? 0 : (double) found(all, known, texts, labels).size() / all.size();
  }

  /** The labels that stand in the texts, surely altered ones among them. */
  static List<Label> found(
      List<Label> wanted, KnownTable known, Collection<String> texts, Labels labels) {
    return labels.found(wanted, texts, SURELY_ALTERED, known.labels());
  }
}
