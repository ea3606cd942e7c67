package org.jianbao.facts;

import org.jianbao.report.Place;

/**
 * A citation in running text of a document that prescribes a format (格式文件). There are none for a
 * pack without basis documents.
 *
 * @param document key of the document: format-2019 …
 * @param number its document number (文号), or its title if it has none
 * @param inBasis whether the pack for the report year rests on this document
 * @param expected the documents that the pack rests on
 */
public record FormatCitation(
    String document, String number, boolean inBasis, String expected, Place place)
    implements Located {}
