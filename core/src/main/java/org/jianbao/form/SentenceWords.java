package org.jianbao.form;

import java.util.List;
import java.util.Map;

/**
 * From the word lists of a rule pack: the words by which the numbers of items and the joints of
 * running text are told. All are compared folded and without spaces.
 *
 * @param words the words by use
 */
public record SentenceWords(Map<Use, List<String>> words) {

  /** What a word is used for; the code in the word list is the name in lower case with hyphens. */
  public enum Use {
    /** Begins a list without a number, or with one in words: 首先, 一方面. */
    BEGINNING,
    /** Behind a number in brackets that cites something: 项, 条. */
    CITED,
    /** The same behind a Chinese numeral only: 点. */
    CITED_CHINESE,
    /** A word that begins with 是, so that 一是 before it is no number: 是否. */
    NO_IS,
    /** A word that begins with 要, so that 一要 before it is no number: 要求. */
    NO_MUST,
    /** Says that there is nothing: 无, 没. */
    DENIAL,
    /** Joins two names: 和, 以及. */
    JOINT
  }

  /** No words at all. */
  public static final SentenceWords EMPTY = new SentenceWords(Map.of());

  public SentenceWords {
    words = UseLists.copy(Use.class, words);
  }

  /** The words of a use. */
  public List<String> of(Use use) {
    return words.getOrDefault(use, List.of());
  }
}
