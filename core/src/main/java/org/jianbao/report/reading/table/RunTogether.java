package org.jianbao.report.reading.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jianbao.form.Label;
import org.jianbao.text.CompactText;

/**
 * Finds an official table whose cells have run together in running text. Narrative names the same
 * things, but has words between them; a table has only figures.
 */
final class RunTogether {
  private static final double MOST_LABELS = 0.6;
  private static final double MOST_CHARACTERS = 0.8;

  /** Other characters between two labels beyond which they do not belong together. */
  private static final int GAP = 12;

  private static final String FIGURES = "0123456789.+-/—";

  private final String text;
  private final List<Label> labels;

  RunTogether(String text, List<Label> labels) {
    this.text = text;
    this.labels = labels;
  }

  /** A label in the text. */
  private record Occurrence(String label, int from, int to) {}

  /** Where the first telling label of the table stands, -1 if the table is not there. */
  int start() {
    List<Occurrence> run = new ArrayList<>();
    int end = 0;
    int others = 0;
    for (Occurrence each : occurrences()) {
      int gap = run.isEmpty() ? 0 : others(end, each.from());
      if (gap > GAP) {
        if (isTable(run, others)) {
          break;
        }
        run.clear();
        others = 0;
        gap = 0;
      }
      run.add(each);
      others += gap;
      end = Math.max(end, each.to());
    }
    return isTable(run, others)
        ? run.stream().filter(RunTogether::telling).findFirst().map(Occurrence::from).orElse(-1)
        : -1;
  }

  private boolean isTable(List<Occurrence> run, int others) {
    Set<String> different = new HashSet<>();
    run.forEach(each -> different.add(each.label()));
    long telling = different.stream().filter(label -> label.length() > 3).count();
    if (telling < 3 || different.size() < labels.size() * MOST_LABELS) {
      return false;
    }
    int length = run.get(run.size() - 1).to() - run.get(0).from();
    return length - others >= length * MOST_CHARACTERS
        && run.stream().anyMatch(RunTogether::telling);
  }

  private static boolean telling(Occurrence each) {
    return each.label().length() > 4;
  }

  private int others(int from, int to) {
    int others = 0;
    for (int i = from; i < to; i++) {
      if (FIGURES.indexOf(text.charAt(i)) < 0) {
        others++;
      }
    }
    return others;
  }

  private List<Occurrence> occurrences() {
    List<Occurrence> occurrences = new ArrayList<>();
    for (Label label : labels) {
      String compact = CompactText.of(label.official()).text();
      for (int at = compact.isEmpty() ? -1 : text.indexOf(compact);
          at >= 0;
          at = text.indexOf(compact, at + 1)) {
        occurrences.add(new Occurrence(compact, at, at + compact.length()));
      }
    }
    occurrences.sort(Comparator.comparingInt(Occurrence::from));
    return occurrences;
  }
}
