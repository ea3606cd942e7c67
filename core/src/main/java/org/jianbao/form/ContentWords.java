package org.jianbao.form;

/**
 * From the word lists of a rule pack: the words by which the content of the text sections is
 * recognised.
 */
public record ContentWords() {

  /** No words at all. */
  public static final ContentWords EMPTY = new ContentWords();
}
