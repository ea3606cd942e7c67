package org.jianbao.yearly;

import java.math.BigDecimal;

/** The tables of a report in the canonical text shape of cases. */
final class Canonical {
  private final StringBuilder text;
  private final Figures figures;
  private final boolean first;

  /**
   * Of figures.
   *
   * @param first whether by the first format, that of 2019
   */
  Canonical(StringBuilder text, Figures figures, boolean first) {
    this.text = text;
    this.figures = figures;
    this.first = first;
  }

  void disclosure() {
    text.append("[[disclosure]]\n");
    if (first) {
      row("documents", figures.documentsMade, figures.documentsMade, figures.documentsValid);
      String[] rows = {"licences", "other-services", "penalties", "coercion"};
      for (int i = 0; i < rows.length; i++) {
        int change = figures.itemsChange[i];
        row(rows[i], figures.items[i] - change, change, decisions(i));
      }
      row("fees", figures.items[4] - figures.itemsChange[4], figures.itemsChange[4]);
      text.append("procurement: ").append(figures.projects).append(' ');
      text.append(figures.procurement == 0 ? "0" : figures.procurement + "元").append('\n');
    } else {
      row("documents", figures.documentsMade, figures.documentsRepealed, figures.documentsValid);
      row("licences", figures.decisions[0]);
      row("penalties", figures.decisions[2]);
      row("coercion", figures.decisions[3]);
      text.append("fees: ").append(amount()).append('\n');
    }
  }

  /** Not by chance the number of items after the change, which is a typical mistake. */
  private int decisions(int row) {
    boolean sum = figures.decisions[row] == figures.items[row] && figures.itemsChange[row] != 0;
    return figures.decisions[row] + (sum ? 1 : 0);
  }

  private String amount() {
    return figures.fees == 0
        ? "0"
        : BigDecimal.valueOf(figures.fees, 2).stripTrailingZeros().toPlainString();
  }

  void applications() {
    text.append("[[applications]]\n");
    line("received", figures.received);
    line("carried-in", figures.carriedIn);
    for (int i = 0; i < figures.results.length; i++) {
      String key = Figures.RESULTS.get(i);
      if (!first || !key.startsWith("other.")) {
        line(key, figures.results[i]);
      }
    }
    int[] results = new int[Figures.APPLICANTS];
    int[] others = new int[Figures.APPLICANTS];
    for (int column = 0; column < Figures.APPLICANTS; column++) {
      results[column] = figures.resultsOf(column);
      for (int i = Figures.RESULTS.indexOf("other.not-corrected");
          i < figures.results.length;
          i++) {
        others[column] += figures.results[i][column];
      }
    }
    if (first) {
      line("other", others);
    }
    line("results", results);
    line("carried-out", figures.carriedOut);
  }

  void remedies() {
    text.append("[[remedies]]\n");
    for (int i = 0; i < figures.remedies.length; i++) {
      line(Figures.REMEDIES.get(i), figures.remedies[i]);
    }
  }

  /** Numbers and their sum. */
  private void line(String key, int[] numbers) {
    int sum = Figures.sum(numbers);
    text.append(key).append(':');
    for (int number : numbers) {
      text.append(' ').append(number);
    }
    text.append(' ').append(sum).append('\n');
  }

  private void row(String key, int... numbers) {
    text.append(key).append(':');
    for (int number : numbers) {
      text.append(' ').append(number);
    }
    text.append('\n');
  }
}
