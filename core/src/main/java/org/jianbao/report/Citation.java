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
 */
public record Citation(
    @Nullable String document,
    @Nullable String title,
    @Nullable String documentNumber,
    @Nullable Integer article,
    @Nullable Integer item,
    Place place) {}
