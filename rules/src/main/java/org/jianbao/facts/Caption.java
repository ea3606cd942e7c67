package org.jianbao.facts;

import org.jianbao.report.Place;
import org.jspecify.annotations.Nullable;

/**
 * A caption within the table of proactive disclosure (表内小标题, 第二十条第（一）项).
 *
 * @param article article that it cites, or null if unreadable
 * @param item item that it cites, or null if unreadable or none
 * @param expectedArticle article that the rows below it belong to
 * @param expectedItem item that the rows below it belong to, or null if unknown
 * @param text the caption without white space
 */
public record Caption(
    @Nullable Integer article,
    @Nullable Integer item,
    int expectedArticle,
    @Nullable Integer expectedItem,
    String text,
    Place place)
    implements Located {

  /** The caption that the rows below it should have: 第二十条第（六）项. */
  public String expectedText() {
    return ArticleCitation.text(expectedArticle, expectedItem);
  }
}
