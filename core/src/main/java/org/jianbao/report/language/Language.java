package org.jianbao.report.language;

import java.util.List;

/**
 * Slips of writing (文字规范): brackets, residue, repeated passages, punctuation, words.
 *
 * @param slips slips at one place each, in order of their kinds and places
 * @param repetitions passages that stand twice
 * @param superseded wordings and bases that are out of date
 */
public record Language(
    List<Slip> slips, List<Repetition> repetitions, List<Superseded> superseded) {

  /** Nothing of the kind. */
  public static final Language NONE = new Language(List.of(), List.of(), List.of());

  public Language {
    slips = List.copyOf(slips);
    repetitions = List.copyOf(repetitions);
    superseded = List.copyOf(superseded);
  }
}
