package org.jianbao.form;

import java.util.List;
import java.util.Map;

/**
 * From the word lists of a rule pack: the words that stand in a table's cells beside numbers or
 * instead of them, or around the table. All are compared folded and without spaces.
 *
 * @param words the words by use
 */
public record CellWords(Map<Use, List<String>> words) {

  /** What a word is used for; the code in the word list is the name in lower case with hyphens. */
  public enum Use {
    /** After a count: 件, 项. */
    COUNTER,
    /** Where a value is missing: 无. */
    NOTHING,
    /** A word or sign of an increase: 增, +. */
    UP,
    /** A word or sign of a decrease: 减, -. */
    DOWN,
    /** Beside an amount, its currency: 人民币. */
    CURRENCY,
    /** Behind an amount, that nothing is left out: 整. */
    EXACTLY,
    /** The last character of a unit of money, the usual one first: 元, 圆. */
    YUAN,
    /** In a head, before a unit: 单位. */
    UNIT_HEAD,
    /** In a head, before {@link #UNIT_HEAD}: 金额. */
    AMOUNT_HEAD,
    /** Begins a row that is a note and no row of the table: 备注, 填表. */
    NOTE,
    /** In a caption, before the article that it cites: 政府信息公开, 条例. */
    CAPTION
  }

  /** No words at all. */
  public static final CellWords EMPTY = new CellWords(Map.of());

  public CellWords {
    words = UseLists.copy(Use.class, words);
  }

  /** The words of a use. */
  public List<String> of(Use use) {
    return words.getOrDefault(use, List.of());
  }
}
