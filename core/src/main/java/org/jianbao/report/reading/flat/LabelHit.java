package org.jianbao.report.reading.flat;

import java.util.List;

/**
 * A listed wording found in a text.
 *
 * @param start index of its first character, that of its ordinal if it has one
 * @param words index of its first character behind the ordinal
 * @param end index behind its last character
 * @param uses what it may be
 */
record LabelHit(int start, int words, int end, List<Use> uses) {
  LabelHit {
    uses = List.copyOf(uses);
  }

  /** Whether it may be a label of a table. */
  boolean isOf(String table) {
    return uses.stream().anyMatch(use -> use.table().equals(table));
  }

  /** Number of characters without the ordinal. */
  int length() {
    return end - words;
  }
}
