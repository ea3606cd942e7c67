package org.jianbao.document.html;

import org.jsoup.nodes.Element;

/** Takes what {@link TextWalk} finds, in reading order. */
interface LineSink {

  /**
   * Takes a line.
   *
   * @param text the text; empty only where there are pictures
   * @param heading whether the line stands in h1–h6
   * @param pictures number of pictures
   * @param linked UTF-16 units of the text that stand in links
   */
  void line(String text, boolean heading, int pictures, int linked);

  /** Takes a table as a whole; if this answers false, the table's content is walked instead. */
  boolean table(Element table);
}
