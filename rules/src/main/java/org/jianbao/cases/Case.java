package org.jianbao.cases;

import java.util.List;
import org.jianbao.pack.Position;

/**
 * A case: a base, changes to it, and exactly the findings expected.
 *
 * @param file file it stands in, for messages
 * @param at where it stands in the file, for messages
 * @param base name of the base, without suffix
 * @param changes applied in order
 * @param expected the findings expected, of any severity and no others
 * @param silent ids of the rules of which the case is a near miss: they must find nothing in it
 */
public record Case(
    String file,
    Position at,
    String name,
    String base,
    List<Change> changes,
    List<Expectation> expected,
    List<String> silent) {

  public Case {
    changes = List.copyOf(changes);
    expected = List.copyOf(expected);
    silent = List.copyOf(silent);
  }
}
