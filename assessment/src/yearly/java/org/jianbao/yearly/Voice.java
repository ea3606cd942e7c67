package org.jianbao.yearly;

import java.util.List;
import java.util.Set;

/**
 * Who chooses the words of a report: its body in its year, or whom it copies. Chances are thrown
 * block by block, so that blocks can be taken over one by one.
 *
 * @param own blocks that one who copies writes anew
 */
record Voice(long seed, Body body, int year, Set<String> own, Body writer, int writtenIn) {
  /** Blocks that offices take over from last year now and then. */
  private static final List<String> KEPT =
      List.of("preamble", "lead", "open", "app", "manage", "platform", "guard", "five");

  /** A body's own words. */
  static Voice own(long seed, Body body, int year) {
    return new Voice(seed, body, year, Set.of(), body, year);
  }

  /** Those of another body or year, but for some blocks. */
  Voice copying(Body from, int of, Set<String> but) {
    return new Voice(seed, from, of, but, body, year);
  }

  /** The dice of a block. */
  Dice dice(String block) {
    boolean anew = own.contains(block);
    Body said = anew ? writer : body;
    int when = anew ? writtenIn : year;
    return Dice.of(seed, "block", block, said.id(), kept(said, when, block) ? when - 1 : when);
  }

  /** Up to two blocks are as they were last year: too little to count as copied. */
  private boolean kept(Body said, int when, String block) {
    Dice dice = Dice.of(seed, "kept", said.id(), when);
    return dice.chance(0.4) && (dice.of(KEPT).equals(block) || dice.of(KEPT).equals(block));
  }
}
