package org.jianbao.render.html;

import java.util.List;
import org.jianbao.render.words.Words;

/**
 * All that a page shows.
 *
 * @param language code of the language for browsers
 * @param facts names and values about report and check
 * @param full whether the report itself can be shown
 * @param unlisted number of findings beyond those listed
 * @param none key of what is said if there is no finding
 */
record Page(
    Words words,
    String language,
    String title,
    String verdict,
    String verdictWord,
    String points,
    String of,
    String grade,
    List<Field> facts,
    List<Field> problems,
    List<Bar> bars,
    List<Choice> severities,
    List<Choice> categories,
    List<FindingView.Group> groups,
    int findings,
    int unlisted,
    String none,
    List<Field> notAssessable,
    boolean full,
    List<BlockView> report,
    String version) {

  /** A name and a value. */
  record Field(String name, String value) {}

  /**
   * A bar of the chart.
   *
   * @param width share of the widest bar, in percent
   */
  record Bar(String name, int findings, String points, String width) {}

  /** Something to filter by. */
  record Choice(String code, String name, long findings) {}

  String style() {
    return Templates.STYLE;
  }

  String script() {
    return Templates.SCRIPT;
  }

  String policy() {
    return Templates.POLICY;
  }
}
