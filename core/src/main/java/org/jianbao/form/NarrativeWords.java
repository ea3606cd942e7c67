package org.jianbao.form;

/**
 * From the word lists of a rule pack: the words by which arithmetic in running text is read: units,
 * words that introduce parts.
 */
public record NarrativeWords() {

  /** No words at all. */
  public static final NarrativeWords EMPTY = new NarrativeWords();
}
