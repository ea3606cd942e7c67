package org.jianbao.compare;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jianbao.assessment.ReportDigest;

/** Words by which a text says why its figures differ from last year's report. */
final class Explanations {
  private static final String CHANGE = "change";
  private static final String BEFORE = "before";
  private static final String FIGURE = "figure";
  private static final Set<String> GENERAL = Set.of(CHANGE, BEFORE, FIGURE);

  private final List<List<String>> rows;

  /**
   * Takes the list of the pack.
   *
   * @param rows a word and its use: change, before, figure, or the key of a table
   */
  Explanations(List<List<String>> rows) {
    this.rows = rows.stream().filter(row -> row.size() > 1).toList();
  }

  /**
   * The tables whose figures a text says to differ from last year's report: in one sentence words
   * of a change, of the year before, of figures and of the table's subject.
   *
   * @param previousYear the year before, which the text may name
   */
  Set<String> tables(ReportDigest digest, int previousYear) {
    Set<String> tables = new TreeSet<>();
    String year = previousYear + "年";
    for (ReportDigest.Text text : digest.texts()) {
      for (String sentence : text.text().split("[。；;\n]")) {
        if (says(sentence, CHANGE)
            && says(sentence, FIGURE)
            && (sentence.contains(year) || says(sentence, BEFORE))) {
          for (List<String> row : rows) {
            if (!GENERAL.contains(row.get(1)) && sentence.contains(row.get(0))) {
              tables.add(row.get(1));
            }
          }
        }
      }
    }
    return tables;
  }

  private boolean says(String sentence, String use) {
    return rows.stream().anyMatch(row -> row.get(1).equals(use) && sentence.contains(row.get(0)));
  }
}
