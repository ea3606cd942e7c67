package org.jianbao.render.html;

import java.util.List;

/**
 * A finding as a page shows it; what it lacks is "".
 *
 * @param anchor id of its place in the report, "" if the page does not show the report
 * @param waived why, by whom and when it was waived, "" if it counts
 */
record FindingView(
    int number,
    String anchor,
    String severity,
    String severityWord,
    String category,
    String categoryWord,
    String rule,
    String points,
    String message,
    String place,
    String quote,
    String actual,
    String expected,
    String basis,
    String basisKind,
    String remedy,
    String waived,
    List<RelatedView> related) {

  /** Other evidence; the anchor is "" if the page does not show its place. */
  record RelatedView(String anchor, String quote, String place) {}

  /** The findings of one section. */
  record Group(String title, List<FindingView> findings) {}
}
