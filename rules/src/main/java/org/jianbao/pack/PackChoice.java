package org.jianbao.pack;

import java.util.List;

/** Which rule pack is for a report year. */
public sealed interface PackChoice {

  /** Exactly one pack is for the year. */
  record Chosen(RulePack pack) implements PackChoice {}

  /** No pack is for the year. */
  record None(int year) implements PackChoice {}

  /**
   * Several packs are for the year, and none of them goes before the others.
   *
   * @param ids their ids, sorted
   */
  record Ambiguous(int year, List<String> ids) implements PackChoice {
    public Ambiguous {
      ids = List.copyOf(ids);
    }
  }
}
