package org.jianbao.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one name may mean.
 *
 * @param name as written
 * @param parsed the name taken apart, or null if there is none
 * @param bodies those that it may mean; one if it is sure
 * @param sure whether it means the one body
 * @param office whether it is the name of an office within the body
 * @param exact whether the very name stands on the roster
 */
record NameMatch(
    String name,
    @Nullable BodyName parsed,
    List<RosterBody> bodies,
    boolean sure,
    boolean office,
    boolean exact) {
  static final NameMatch NONE = new NameMatch("", null, List.of(), false, false, false);

  NameMatch {
    bodies = List.copyOf(bodies);
  }

  /** The body that it means for sure, or null. */
  @Nullable RosterBody body() {
    return sure ? bodies.get(0) : null;
  }

  boolean isNamed() {
    return parsed != null;
  }
}
