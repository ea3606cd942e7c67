package org.jianbao.roster;

import java.util.List;

/** How bodies of the roster and names belong together. */
final class Kinship {
  private static final int MOST_ANCESTORS = 10;

  /** A name so much like that of a body is taken for it where file or folder name the body. */
  private static final double ALIKE = 0.6;

  private final NameParser parser;
  private final BodyIndex index;

  Kinship(NameParser parser, BodyIndex index) {
    this.parser = parser;
    this.index = index;
  }

  /** Bodies of nearly this name, the nearest first. */
  List<RosterBody> near(BodyName name) {
    return index.near().of(name);
  }

  /** Whether a name may be a short or wrong form of that of a body. */
  boolean alike(BodyName name, RosterBody body) {
    BodyName own = parser.parse(parser.folded(body.name()));
    boolean otherPlace =
        !name.places().isEmpty()
            && !own.places().isEmpty()
            && !parser.places().isSame(name.lowest(), own.lowest());
    return !otherPlace
        && (NearNames.isWithin(name.core(), own.core())
            || NearNames.likeness(name.core(), own.core()) >= ALIKE);
  }

  /** Whether one of two bodies is above the other, or its office. */
  boolean related(RosterBody body, RosterBody other) {
    return body.equals(other)
        || isAbove(body, other)
        || isAbove(other, body)
        || body.name().startsWith(other.name())
        || other.name().startsWith(body.name());
  }

  private boolean isAbove(RosterBody upper, RosterBody body) {
    RosterBody at = index.parent(body);
    for (int i = 0; at != null && i < MOST_ANCESTORS; i++) {
      if (at.equals(upper)) {
        return true;
      }
      at = index.parent(at);
    }
    return false;
  }
}
