package org.jianbao.cases;

import java.util.List;
import java.util.Set;

/**
 * A change of known kind and what must be found of it.
 *
 * @param expected each must be found
 * @param allowed rules of which findings may follow from the change besides
 */
record FuzzMutation(
    String kind, List<Change> changes, List<Expectation> expected, Set<String> allowed) {

  FuzzMutation {
    changes = List.copyOf(changes);
    expected = List.copyOf(expected);
    allowed = Set.copyOf(allowed);
  }
}
