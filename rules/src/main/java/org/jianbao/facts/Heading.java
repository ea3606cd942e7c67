package org.jianbao.facts;

import org.jianbao.report.Place;
import org.jianbao.text.ChineseNumerals;
import org.jspecify.annotations.Nullable;

/**
 * A heading of the top level (一级标题).
 *
 * @param position ordinal among the top-level headings of the report, from 1
 * @param section number of the section it means (章节), or null for one that the form does not have
 * @param first the first heading that means the same section, or null if this is it
 * @param rank position among the sections of the form as the report has them, each once, from 1; 0
 *     for a repeated heading or a section that the form does not have
 * @param properRank the rank it would have in the prescribed order, else 0
 * @param inOrder whether it belongs to the longest run of sections in the prescribed order (规定次序);
 *     where two runs are equally long, the one whose headings stand earlier
 * @param ordinal the ordinal it carries (序号), or null if none
 * @param expectedOrdinal the ordinal it should carry in the numbering that fits the report's
 *     headings best (by position, by section number, or counting on from the heading before it), or
 *     null if nothing can be expected
 * @param text the heading without ordinal and white space
 * @param wording its wording against the form: official 正式, accepted 认可, variant 变体, altered 有误;
 *     null if unknown
 * @param expected the nearest listed wording if altered, the official one if a variant, else null
 */
public record Heading(
    int position,
    @Nullable Integer section,
    @Nullable Heading first,
    int rank,
    int properRank,
    boolean inOrder,
    @Nullable Integer ordinal,
    @Nullable Integer expectedOrdinal,
    String text,
    @Nullable String wording,
    @Nullable String expected,
    Place place)
    implements Located {

  /** The ordinal in Chinese, 「无」 if none. */
  public String ordinalText() {
    return ordinal == null ? "无" : ChineseNumerals.write(ordinal);
  }

  /** The expected ordinal in Chinese, 「无」 if none. */
  public String expectedOrdinalText() {
    return expectedOrdinal == null ? "无" : ChineseNumerals.write(expectedOrdinal);
  }
}
