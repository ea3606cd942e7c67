package org.jianbao.publish;

import gg.jte.Content;
import java.util.List;

/**
 * All that the overview shows.
 *
 * @param remarks how figures are to be read
 * @param choices by what bodies are filtered
 * @param first rows of the table of bodies that are there without scripts
 * @param shown how many of the bodies these are
 * @param chartData what the charts are drawn from, as JSON
 * @param bodyData columns of the table of bodies, as JSON
 */
record Overview(
    String title,
    List<Figure> main,
    List<String> remarks,
    List<Chart> charts,
    List<Choice> choices,
    List<Column> columns,
    List<BodyRow> first,
    String shown,
    List<Listing> lists,
    String chartData,
    Content bodyData,
    String made) {

  /**
   * A figure at the top.
   *
   * @param note a share, or ""
   * @param kind good, bad, soso or "", for its colour
   */
  record Figure(String name, String value, String note, String kind) {}

  /**
   * A chart and the table of its numbers.
   *
   * @param drawn number of bars beside one another, for its height
   * @param summary said of it to those who cannot see it
   */
  record Chart(
      String id,
      String title,
      boolean wide,
      int drawn,
      String summary,
      String note,
      List<String> heads,
      List<ChartRow> rows) {}

  /** A row of the table of a chart. */
  record ChartRow(String name, List<String> cells) {}

  /** Something to filter bodies by. */
  record Choice(String code, String name, List<Option> options) {}

  /** A value to filter by. */
  record Option(String code, String name) {}

  /**
   * A column of the table of bodies.
   *
   * @param style in which windows it is shown
   */
  record Column(String key, String name, String style) {}

  /** A row of the table of bodies, as it is shown. */
  record BodyRow(
      String rank,
      String id,
      String name,
      String kind,
      String area,
      String status,
      String verdictCode,
      String verdict,
      String points,
      String grade,
      String errors,
      String warnings,
      String hints,
      String change) {}

  /**
   * A list below.
   *
   * @param all number of its rows, also of those that are not shown
   * @param none said if there is none
   */
  record Listing(
      String id, String title, int all, List<String> heads, List<List<Cell>> rows, String none) {}

  /**
   * A cell of a list.
   *
   * @param link where it leads, or ""
   */
  record Cell(String text, String link) {}

  String style() {
    return Pages.STYLE;
  }

  String script() {
    return Pages.SCRIPT;
  }

  String library() {
    return Pages.LIBRARY;
  }

  String policy() {
    return Pages.POLICY;
  }
}
