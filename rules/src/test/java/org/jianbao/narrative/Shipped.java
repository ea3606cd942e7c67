package org.jianbao.narrative;

import java.util.List;
import org.jianbao.form.NarrativeWords;
import org.jianbao.pack.PackChoice;
import org.jianbao.pack.PackLibrary;

/** The words of the shipped packs, for tests that read sentences by them. */
final class Shipped {
  static final NarrativeWords WORDS = words();

  private Shipped() {}

  private static NarrativeWords words() {
    if (PackLibrary.open(List.of()).choose(2023) instanceof PackChoice.Chosen chosen) {
      return chosen.pack().vocabulary().narrative();
    }
    throw new IllegalStateException("no pack for 2023");
  }
}
