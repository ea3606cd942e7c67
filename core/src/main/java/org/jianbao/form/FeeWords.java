package org.jianbao.form;

import java.util.List;

/**
 * From the word lists of a rule pack: the words that report the information processing fee (信息处理费),
 * written as in {@link ContentWords}. Only some formats ask for it.
 *
 * @param anywhere words that do so wherever they stand
 * @param inPlace words that do so only in the section that reports it
 */
public record FeeWords(List<String> anywhere, List<String> inPlace) {

  /** No words at all: nobody asks. */
  public static final FeeWords EMPTY = new FeeWords(List.of(), List.of());

  public FeeWords {
    anywhere = List.copyOf(anywhere);
    inPlace = List.copyOf(inPlace);
  }
}
