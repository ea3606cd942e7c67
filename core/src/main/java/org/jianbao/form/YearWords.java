package org.jianbao.form;

import java.util.List;
import java.util.Map;

/**
 * From the word lists of a rule pack: the words by which a year that stands where the report year
 * belongs is told from one of history, of a plan, or of a document. All are compared folded and
 * without spaces.
 *
 * @param words the words by use
 */
public record YearWords(Map<Use, List<String>> words) {

  /** What a word is used for; the code in the word list is the name in lower case with hyphens. */
  public enum Use {
    /** This body, before or behind a year: 我局, 全镇. */
    SUBJECT,
    /** Behind a year, what was done in it: 共, 主动公开, 收到. */
    VERB,
    /** Behind a year, the whole of it: 全年. */
    SPAN,
    /** Before a year, at the end of a caption: 情况, 方面. */
    LEAD,
    /** Behind a year, a plan of the year that was carried out: 政务公开工作要点. */
    PLAN_DOCUMENT,
    /** Behind a year, its work: 政府信息公开工作. */
    WORK,
    /** Behind the work, what is published or held later: 考核, 评估. */
    AFTERMATH,
    /** Behind a year, the report itself: 政府信息公开工作年度报告. */
    REPORT,
    /** In a title in 《》 before a year, what it is on: 关于做好. */
    ON,
    /** Behind a year and 是, what the year is known for: 第一年, 开局之年. */
    MILESTONE,
    /** Between a year and {@link #MILESTONE}: 是, 正是. */
    BEING,
    /** In a sentence on what went on since a year: 以来. */
    SINCE,
    /** In a sentence in which the report speaks of itself: 本报告, 现公布. */
    SELF,
    /** Before a date, up to it: 截至. */
    UNTIL,
    /** Before a year that is history: 比, 较, 自. */
    PAST_BEFORE,
    /** In a sentence on history: 修订, 机构改革. */
    PAST,
    /** Words that hold one of {@link #PAST} and are no history: 国务院令, 党中央、国务院. */
    PAST_EXCEPT,
    /** The report year without its number: 今年, 本年度. */
    PRESENT,
    /** Before a year to come: 部署, 结转. */
    PLAN_BEFORE,
    /** In a sentence on what is to come: 下一步, 计划. */
    PLAN,
    /** The word that is a plan unless one of {@link #OBJECT} follows: 将. */
    WILL,
    /** Behind {@link #WILL} where it only marks an object: 将政务公开列入. */
    OBJECT,
    /** Later in a clause with {@link #WILL} where it only marks an object: 将…作为. */
    COMPLEMENT,
    /** In a sentence that looks back on what was reached or lacked: 取得, 成效. */
    LOOKING_BACK,
    /** In a sentence of section 五 that says what was lacking: 存在, 不足. */
    LACKING,
    /** In a sentence of section 六 that says what there was in the year: 没有, 收取. */
    CLOSING,
    /** Before a title in 《》 that was carried out: 落实, 按照. */
    CARRIED_OUT
  }

  /** No words at all. */
  public static final YearWords EMPTY = new YearWords(Map.of());

  public YearWords {
    words = UseLists.copy(Use.class, words);
  }

  /** The words of a use. */
  public List<String> of(Use use) {
    return words.getOrDefault(use, List.of());
  }
}
