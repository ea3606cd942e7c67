package org.jianbao.report.reading.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jianbao.form.Label;
import org.jianbao.report.reading.LabelMatcher;

/** Tells at once whether a text is one of many labels in a wording that a list has. */
final class LabelSet {
  private final Wordings whole = new Wordings();
  private final Wordings reduced = new Wordings();
  private final Wordings reducedOnly = new Wordings();

  private LabelSet() {}

  /** The set of these labels. */
  static LabelSet of(List<Label> labels, WantedLabels wanted) {
    LabelSet set = new LabelSet();
    for (Label label : labels) {
      WantedLabels.Wanted ready = wanted.of(label);
      set.whole.add(ready.whole());
      set.reduced.add(ready.reduced());
      if (ready.reduced() != ready.whole()) {
        set.reducedOnly.add(ready.reduced());
      }
    }
    return set;
  }

  /** Whether a text as it stands is one of the labels. */
  boolean has(LabelMatcher.Prepared text) {
    return whole.has(text);
  }

  /** Whether a text is one of the labels without units in brackets. */
  boolean hasReduced(LabelMatcher.Prepared text) {
    return reduced.has(text);
  }

  /** Whether a text is, without unit, one of the labels that have a unit in brackets. */
  boolean hasWithoutUnit(LabelMatcher.Prepared text) {
    return reducedOnly.has(text);
  }

  /** The wordings of labels, as {@link LabelMatcher#exact} compares them. */
  private static final class Wordings {
    private final Set<String> plain = new HashSet<>();
    private final Set<String> folded = new HashSet<>();

    void add(LabelMatcher.Wordings label) {
      label.plain().forEach(plain::add);
      label.folded().forEach(folded::add);
    }

    boolean has(LabelMatcher.Prepared text) {
      return !text.plain().isEmpty()
          && (plain.contains(text.plain()) || folded.contains(text.folded()));
    }
  }
}
