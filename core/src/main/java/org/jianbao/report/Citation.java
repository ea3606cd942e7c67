package org.jianbao.report;

import org.jspecify.annotations.Nullable;

/**
 * A citation in running text (not in a table's caption): of an article and perhaps an item, or of a
 * whole document.
 *
 * @param document key of the known document, or null if it is not known
 * @param title the title as cited, raw, without 《》, or null if not named
 * @param documentNumber the document number as cited, raw, or null
 * @param article number of the article (条), or null
 * @param item number of the item (项), or null
 * @param naming how it names the document; null if it gives no title in 《》, and with all but the
 *     first of several citations that share one
 */
public record Citation(
    @Nullable String document,
    @Nullable String title,
    @Nullable String documentNumber,
    @Nullable Integer article,
    @Nullable Integer item,
    Place place,
    @Nullable Naming naming) {

  /** A citation of which nothing is known about how it names the document. */
  public Citation(
      @Nullable String document,
      @Nullable String title,
      @Nullable String documentNumber,
      @Nullable Integer article,
      @Nullable Integer item,
      Place place) {
    this(document, title, documentNumber, article, item, place, null);
  }
}
