package org.jianbao.document.wrap;

import org.jianbao.document.Document;

/**
 * A document with its broken paragraphs put together.
 *
 * @param document the document to understand; a paragraph put together has the number of its first
 * @param places leads its places back to those of the document as it was read
 */
public record JoinedDocument(Document document, RawPlaces places) {}
