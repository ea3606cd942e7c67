package org.jianbao.report.reading.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianbao.form.Label;
import org.jianbao.report.ReportLabel;
import org.jianbao.report.Wording;
import org.jianbao.report.reading.LabelMatch;
import org.jspecify.annotations.Nullable;

/** Finds which cells of head rows are which labels: listed wordings first, then near ones. */
final class HeadMatcher {
  private static final double NEAR = 0.5;

  private final Labels labels;
  private final List<Wanted> wanted;
  private final boolean repeated;

  /**
   * A label that may stand in a head.
   *
   * @param chosen the chosen form's label of the same key, if {@code label} is another form's
   */
  record Wanted(ReportLabel.Kind kind, String key, Label label, @Nullable Label chosen) {
    private String name() {
      return kind + " " + key;
    }
  }

  /** What a cell of a head is. */
  record Hit(ReportLabel.Kind kind, String key, LabelMatch match) {}

  /**
   * Makes a matcher.
   *
   * @param wanted the labels, the chosen form's first
   * @param repeated whether columns may occur again (once for each group of a single-row table)
   */
  HeadMatcher(Labels labels, List<Wanted> wanted, boolean repeated) {
    this.labels = labels;
    this.wanted = List.copyOf(wanted);
    this.repeated = repeated;
  }

  private record Candidate(Slot slot, Wanted wanted, LabelMatch match) {}

  /** The hits among the cells of these rows. */
  Map<Slot, Hit> match(List<SourceRow> rows) {
    Map<Slot, Hit> hits = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    List<Candidate> near = new ArrayList<>();
    for (SourceRow row : rows) {
      for (Slot slot : row.filled()) {
        for (Wanted label : wanted) {
          if (labels.exact(slot.text(), label.label()) && free(label, taken)) {
            take(slot, label, labels.match(slot.text(), label.label()), hits, taken);
            break;
          }
        }
      }
    }
    for (SourceRow row : rows) {
      for (Slot slot : row.filled()) {
        if (!hits.containsKey(slot)) {
          for (Wanted label : wanted) {
            LabelMatch match = labels.match(slot.text(), label.label());
            if (match.wording() != null && match.similarity() > NEAR) {
              near.add(new Candidate(slot, label, match));
            }
          }
        }
      }
    }
    near.sort(Comparator.comparingDouble((Candidate c) -> -c.match().similarity()));
    for (Candidate candidate : near) {
      if (!hits.containsKey(candidate.slot()) && free(candidate.wanted(), taken)) {
        take(candidate.slot(), candidate.wanted(), candidate.match(), hits, taken);
      }
    }
    return hits;
  }

  /** Whether a row holds nothing but labels of a head, two of them or one that only heads have. */
  boolean isHead(SourceRow row) {
    int hits = 0;
    boolean telling = false;
    List<Slot> filled = row.filled();
    for (Slot slot : filled) {
      for (Wanted label : wanted) {
        if (labels.exact(slot.text(), label.label())
            || label.label().official().length() > 3
                && labels.match(slot.text(), label.label()).similarity() >= 0.6) {
          hits++;
          telling |= label.label().official().length() > 2;
          break;
        }
      }
    }
    return hits > 0 && hits * 2 >= filled.size() && (hits > 1 || telling);
  }

  private boolean free(Wanted label, Set<String> taken) {
    return repeated && label.kind() == ReportLabel.Kind.COLUMN || !taken.contains(label.name());
  }

  private static void take(
      Slot slot, Wanted label, LabelMatch match, Map<Slot, Hit> hits, Set<String> taken) {
    taken.add(label.name());
    Label chosen = label.chosen();
    LabelMatch told =
        chosen == null
            ? match
            : new LabelMatch(Wording.ALTERED, match.similarity(), chosen.official());
    hits.put(slot, new Hit(label.kind(), label.key(), told));
  }
}
