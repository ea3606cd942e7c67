package org.jianbao.store;

/**
 * The question for pairs that agree in bands. Reports that agree in one band are its members,
 * numbered by path; each is paired with members of like numbers only, for a whole county may have
 * copied one text: each of them is found without all of their pairs.
 */
final class CandidateQuery {
  /** How far apart by number members of one year may be. */
  private static final int WITHIN_YEAR = 20;

  /** How far apart by number members of two years may be. */
  private static final int BETWEEN_YEARS = 10;

  /** With a single band in common two reports are alike by chance. */
  private static final int LEAST_SHARED = 2;

  /** A report is paired with so many others, those that agree most. */
  private static final int PARTNERS = 20;

  private CandidateQuery() {}

  /** The question for pairs of a report of the year and one of the other. */
  static String sql(int year, int otherYear) {
    return "WITH "
        + members("one", year, otherYear)
        + ", "
        + members("two", otherYear, year)
        + ", step (far) AS MATERIALIZED ("
        + steps(year == otherYear)
        + "), pair AS (SELECT one.report AS report, two.report AS partner, count(*) AS shared"
        + " FROM one CROSS JOIN step JOIN two ON two.hash = one.hash AND two.place = step.far + "
        // A member beyond the end of the other year's is paired with the last ones.
        + (year == otherYear
            ? "one.place"
            : "CASE WHEN one.place < one.others THEN one.place ELSE one.others END")
        + " GROUP BY one.report, two.report HAVING count(*) >= "
        + LEAST_SHARED
        + "), ranked AS (SELECT report.path AS path, partner.path AS partner, shared,"
        + " row_number() OVER (PARTITION BY report.path ORDER BY shared DESC, partner.path) AS rank"
        + " FROM pair JOIN report ON report.id = pair.report"
        + " JOIN report AS partner ON partner.id = pair.partner)"
        + " SELECT path, partner, shared FROM ranked WHERE rank <= "
        + PARTNERS
        + " ORDER BY path, rank";
  }

  /** The members of the bands of a year that have some in the other year, each with its number. */
  private static String members(String name, int year, int otherYear) {
    return name
        + " AS MATERIALIZED (SELECT band.hash, report,"
        + " row_number() OVER (PARTITION BY band.hash ORDER BY path) AS place, others"
        + " FROM band JOIN report ON report.id = band.report"
        + " JOIN (SELECT hash, count(*) AS others FROM band WHERE year = "
        + otherYear
        + (year == otherYear ? " GROUP BY hash HAVING count(*) > 1" : " GROUP BY hash")
        + ") AS far ON far.hash = band.hash WHERE band.year = "
        + year
        + ")";
  }

  private static String steps(boolean sameYear) {
    int most = sameYear ? WITHIN_YEAR : BETWEEN_YEARS;
    StringBuilder steps = new StringBuilder("VALUES ");
    for (int far = -most; far <= most; far++) {
      if (far != 0 || !sameYear) {
        steps.append(far == -most ? "" : ", ").append('(').append(far).append(')');
      }
    }
    return steps.toString();
  }
}
