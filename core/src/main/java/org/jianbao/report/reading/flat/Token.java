package org.jianbao.report.reading.flat;

import java.util.List;

/**
 * A cell of a table that lost its borders.
 *
 * @param start index of its first character
 * @param end index behind its last character
 * @param value whether it is a value
 * @param uses what a label may be; empty for a value and for unknown text
 */
record Token(int start, int end, boolean value, List<Use> uses) {
  Token {
    uses = List.copyOf(uses);
  }

  /** Whether it may be a label of this role. */
  boolean is(Role role) {
    return uses.stream().anyMatch(use -> use.role() == role);
  }

  /** Whether it is a label that no form has. */
  boolean unknown() {
    return !value && uses.isEmpty();
  }
}
