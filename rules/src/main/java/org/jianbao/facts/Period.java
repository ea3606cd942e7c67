package org.jianbao.facts;

import org.jianbao.report.Place;
import org.jspecify.annotations.Nullable;

/**
 * A statement of the statistical period (统计期限).
 *
 * @param statement ordinal among all statements of the report, from 1
 * @param declared whether the words announce the period; false for a mere 截至 beside figures
 * @param rank ordinal among the declared statements, from 1; 0 if not declared
 * @param complete whether it gives both ends
 * @param garbled the dates in it that cannot be read as dates, as they stand, or null if none
 * @param impossible the dates in it that no calendar has, as they stand, or null if none
 * @param reversed whether its end is before its start
 * @param disagreesWith the first earlier statement with another start or end, or null if there is
 *     none, or an earlier one says the same; a statement that is not declared is compared only if
 *     it gives a day in December of the report year
 * @param start its start: ISO if a date of the calendar, else as written; null if it gives none
 * @param end its end, likewise
 * @param place the clause that states it
 */
public record Period(
    int statement,
    boolean declared,
    int rank,
    boolean complete,
    @Nullable String garbled,
    @Nullable String impossible,
    boolean reversed,
    @Nullable Period disagreesWith,
    @Nullable String start,
    @Nullable String end,
    Place place)
    implements Located {

  /** Both ends as they stand, 「…至…」, one if it gives only one. */
  public String span() {
    if (start == null || end == null) {
      return start != null ? start : end != null ? "截至" + end : "";
    }
    return start + "至" + end;
  }
}
