package org.jianbao.report.reading.flat;

import java.util.ArrayList;
import java.util.List;

/**
 * A wording of labels and what it may be.
 *
 * @param plain without layout, punctuation and ordinal
 */
record LabelWording(String plain, List<Use> uses) {
  LabelWording {
    uses = List.copyOf(uses);
  }

  /** This wording with one more use. */
  LabelWording with(Use use) {
    if (uses.contains(use)) {
      return this;
    }
    List<Use> more = new ArrayList<>(uses);
    more.add(use);
    return new LabelWording(plain, more);
  }

  /** Whether it may be a label of a table. */
  boolean isOf(String table) {
    return uses.stream().anyMatch(use -> use.table().equals(table));
  }

  /** What it may be in a table. */
  List<Use> in(String table) {
    return uses.stream().filter(use -> use.table().equals(table)).toList();
  }
}
