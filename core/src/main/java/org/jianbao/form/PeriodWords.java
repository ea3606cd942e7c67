package org.jianbao.form;

import java.util.List;
import java.util.Map;

/**
 * From the word lists of a rule pack: the words by which a statement of the statistical period
 * (统计期限) is told from other dates. All are compared folded and without spaces.
 *
 * @param words the words by use
 */
public record PeriodWords(Map<Use, List<String>> words) {

  /** What a word is used for; the code in the word list is the name in lower case with hyphens. */
  public enum Use {
    /** It announces the period: 统计期限. */
    MARKER,
    /** In an announcement that stands for nothing else, but at its end: 数据, 统计. */
    SURE,
    /** Before {@link #DATA}, says that it is that of the report: 所列, 报告. */
    LISTED,
    /** Between both: 的, 有关, 各项. */
    FILLER,
    /** What the period is that of: 数据. */
    DATA,
    /** In a sentence in which a range of dates is the period: 累计, 数据. */
    COUNTED,
    /** Behind a number, what was counted within a range of dates: 条, 件. */
    UNIT,
    /** In a sentence that says what a range is, before {@link #SPAN}: 报告, 统计. */
    ABOUT,
    /** In a sentence that says what a range is: 时间, 范围. */
    SPAN,
    /** Says what a range is by itself: 期限, 时限. */
    TERM,
    /** Between the announcement and a date that is not of the period: 显示, 如下. */
    ASIDE,
    /** Before the first date of a range: 自, 从. */
    FROM,
    /** Behind the first date of a range: 起, 开始. */
    BEGUN,
    /** Between the dates of a range: 至, 截至. */
    TO,
    /** Between two days that are the ends of a range, without {@link #TO}: 、, 和. */
    PAIR,
    /** Behind {@link #TO}, perhaps: 到. */
    TO_TAIL,
    /** Behind the last date of a range: 止. */
    ENDED,
    /** Before a date up to which something is counted: 截至. */
    UNTIL,
    /** A day that has a name, and its date: 元旦=1月1日. */
    DAY_NAME,
    /** Behind a date that is written out: 当日. */
    DAY_TAIL,
    /** Behind a year, the whole of it: 全年. */
    WHOLE,
    /** The year of the first date, before the last: 当年. */
    SAME_YEAR,
    /** The year behind that of the first date, before the last: 次年. */
    NEXT_YEAR,
    /** Before 年度, where no number of a year stands: 本, 上. */
    WHICH_YEAR,
    /** What opens and joins a range that nobody filled in, 「…」 for the rest: 自…起至. */
    TEMPLATE
  }

  /** No words at all. */
  public static final PeriodWords EMPTY = new PeriodWords(Map.of());

  public PeriodWords {
    words = UseLists.copy(Use.class, words);
  }

  /** The words of a use. */
  public List<String> of(Use use) {
    return words.getOrDefault(use, List.of());
  }
}
