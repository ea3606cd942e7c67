package org.jianbao.report.reading.year;

import java.util.regex.Pattern;
import org.jianbao.text.ChineseNumerals;
import org.jspecify.annotations.Nullable;

/**
 * A year in running text and what stands around it in its sentence.
 *
 * @param section number of the section, or null for one that the format does not have
 * @param year the year as written
 * @param sound whether it has four digits
 * @param start index of its first character in the running text
 * @param end index behind 年 or 年度
 * @param before what stands before it in the sentence
 * @param after what stands behind it in the sentence
 * @param next the sentence behind it in the same paragraph, or ""
 * @param ended whether the sentence ends with a full stop
 */
record YearMention(
    @Nullable Integer section,
    int year,
    boolean sound,
    int start,
    int end,
    String before,
    String after,
    String next,
    boolean ended) {

  /** Characters behind a year within which words tell that it is history or a plan. */
  private static final int NEAR = 30;

  private static final int LAST_OF_THE_YEAR = 4;

  /** Characters before and behind a year beyond which no sentence goes on. */
  private static final int LONGEST = 1000;

  private static final Pattern TITLE = Pattern.compile("《[^《》]*》");

  private static final String ENDS = "。!?\n";

  /** The mention at a stretch of the text. */
  static YearMention at(
      @Nullable Integer section, String text, int start, int end, String written) {
    int from = start;
    while (from > 0 && start - from < LONGEST && ENDS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    int to = sentenceEnd(text, end);
    boolean ended = to < text.length() && text.charAt(to) == '。';
    int next = ended ? sentenceEnd(text, to + 1) : to;
    return new YearMention(
        section,
        ChineseNumerals.small(written),
        written.length() == 4,
        start,
        end,
        text.substring(from, start),
        text.substring(end, to),
        ended ? text.substring(to + 1, next) : "",
        ended);
  }

  private static int sentenceEnd(String text, int from) {
    int to = from;
    while (to < text.length() && to - from < LONGEST && ENDS.indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return to;
  }

  /** The sentence without the year itself. */
  String sentence() {
    return before + "|" + after;
  }

  /** The sentence up to the words that tell what the year is about, titles in 《》 left out. */
  String opening() {
    String behind = TITLE.matcher(after).replaceAll("《》");
    return TITLE.matcher(before).replaceAll("《》")
        + "|"
        + behind.substring(0, Math.min(behind.length(), NEAR));
  }

  /** Whether it opens its sentence or a clause of it; a number or caption may stand before it. */
  boolean opens() {
    if (before.isEmpty() || ",;:".indexOf(before.charAt(before.length() - 1)) >= 0) {
      return true;
    }
    int clause = before.length();
    while (clause > 0 && ",;:".indexOf(before.charAt(clause - 1)) < 0) {
      clause--;
    }
    return YearPatterns.NUMBER.matcher(before.substring(clause)).matches();
  }

  /** Whether it stands in a title in 《》. */
  boolean inTitle() {
    return before.lastIndexOf('《') > before.lastIndexOf('》');
  }

  /** Whether it stands in brackets. */
  boolean inBrackets() {
    return before.lastIndexOf('(') > before.lastIndexOf(')');
  }

  /** Whether it stands in section 五 or 六, or one that the format does not have. */
  boolean inLastSections() {
    return section == null || section > LAST_OF_THE_YEAR;
  }
}
