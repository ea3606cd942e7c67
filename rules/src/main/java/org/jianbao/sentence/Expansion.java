package org.jianbao.sentence;

import java.util.List;

/**
 * What a file of sentences expands to.
 *
 * @param drl the DRL, line by line: each sentence becomes the line of its own number
 * @param faults what is wrong; if anything is, the DRL is of no use but for the names in it
 */
public record Expansion(String drl, List<SentenceFault> faults) {

  public Expansion {
    faults = List.copyOf(faults);
  }
}
