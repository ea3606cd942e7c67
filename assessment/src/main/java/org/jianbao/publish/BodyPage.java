package org.jianbao.publish;

import java.util.List;

/**
 * All that the page of a body shows.
 *
 * @param verdict that of its report, or how it has filed
 * @param change points won since last year, or ""
 * @param notice link to its notice, or ""
 * @param none said if there is no finding
 */
record BodyPage(
    String name,
    String verdictCode,
    String verdict,
    String points,
    String of,
    String grade,
    String change,
    List<Field> facts,
    List<String> problems,
    String notice,
    List<FindingItem> findings,
    String none,
    List<Copy> copies,
    List<Field> unassessed,
    String made) {

  /** A name and a value. */
  record Field(String name, String value) {}

  /** A finding. */
  record FindingItem(
      String severityCode,
      String severity,
      String category,
      String place,
      String rule,
      String points,
      String message,
      String waived,
      List<Field> fields) {}

  /**
   * Text that the report shares with another.
   *
   * @param other the other body and year
   * @param link to its page, or ""
   */
  record Copy(String other, String link, String share, List<Pair> pairs) {}

  /** A passage in both reports. */
  record Pair(String place, String text, String otherText) {}
}
