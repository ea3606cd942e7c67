package org.jianbao.form;

/**
 * From the word lists of a rule pack: the words that tell what a figure of the text is of, and its
 * scope.
 */
public record FigureWords() {

  /** No words at all. */
  public static final FigureWords EMPTY = new FigureWords();
}
