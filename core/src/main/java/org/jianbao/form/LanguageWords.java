package org.jianbao.form;

/** From the word lists of a rule pack: the words by which slips of writing are recognised. */
public record LanguageWords() {

  /** No words at all. */
  public static final LanguageWords EMPTY = new LanguageWords();
}
