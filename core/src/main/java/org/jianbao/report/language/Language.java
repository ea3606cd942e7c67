package org.jianbao.report.language;

/** Slips of writing (文字规范): brackets, residue, repeated passages, punctuation. */
public record Language() {

  /** Nothing of the kind. */
  public static final Language NONE = new Language();
}
