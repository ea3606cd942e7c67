package org.jianbao.form;

import java.util.List;
import java.util.Map;

/**
 * From the word lists of a rule pack: the words by which documents that a report cites are found
 * and told from each other. All are compared folded and without spaces.
 *
 * @param words the words by use
 */
public record CitationWords(Map<Use, List<String>> words) {

  /** What a word is used for; the code in the word list is the name in lower case with hyphens. */
  public enum Use {
    /** Between a document's name and an article of it: 的, 中. */
    FILLER,
    /** Between a document and an article or between two articles: 以及, 规定的. */
    LINK,
    /** Behind a title, that the number which follows is another document's: 和, 按. */
    OTHER_NUMBER,
    /** Before a document's number, no part of it: 根据, 印发. */
    BEFORE_NUMBER,
    /** A word in which one of {@link #BEFORE_NUMBER} is none: 共和. */
    BEFORE_NUMBER_EXCEPT,
    /** Behind a document's number: 文件. */
    DOCUMENT,
    /** The begin of what introduces a short name: 以下. */
    BELOW,
    /** Between {@link #BELOW} and {@link #NAMED}: 统一. */
    HOW_NAMED,
    /** Introduces a short name: 简称. */
    NAMED,
    /** Behind {@link #NAMED}: 为. */
    NAMED_AS,
    /** The name of the state, which a title may leave out: 中华人民共和国. */
    STATE,
    /** A body that issues decrees (令): 国务院. */
    DECREE_BODY,
    /** How the name of a national body begins: 国务院, 国办. */
    NATIONAL_BODY,
    /** How the letters of a national body's numbers begin: 国, 中办. */
    NATIONAL_LETTERS,
    /** Between the issuing body and what a document is about: 关于. */
    ABOUT,
    /** In a title, that the document is on trial, which may be left out: 试行. */
    TRIAL,
    /** In a note behind a title, that the document was revised: 修订. */
    REVISED,
    /** Before a title, the same: 新修订. */
    NEWLY,
    /** In the title of a document that only passes on another one: 转发. */
    FORWARDED
  }

  /** No words at all. */
  public static final CitationWords EMPTY = new CitationWords(Map.of());

  public CitationWords {
    words = UseLists.copy(Use.class, words);
  }

  /** The words of a use. */
  public List<String> of(Use use) {
    return words.getOrDefault(use, List.of());
  }
}
