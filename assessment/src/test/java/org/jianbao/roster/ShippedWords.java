package org.jianbao.roster;

import java.util.List;
import org.jianbao.pack.PackLibrary;

/** The words of matching that come with the program. */
final class ShippedWords {
  static final MatchingWords WORDS = words();

  private ShippedWords() {}

  private static MatchingWords words() {
    try {
      return MatchingWords.of(PackLibrary.open(List.of()).byId("cross-report").orElseThrow());
    } catch (RosterException e) {
      throw new IllegalStateException(e);
    }
  }
}
