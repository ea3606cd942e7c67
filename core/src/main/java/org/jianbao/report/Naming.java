package org.jianbao.report;

import org.jspecify.annotations.Nullable;

/**
 * How a citation names a document, held against the documents that are known.
 *
 * @param expectedTitle the right title if a known one is misquoted, else null
 * @param titleOfNumber the official title of the known document that has the number cited, or null
 * @param expectedNumber the number of the document of this title if another one is cited, else null
 * @param place the title in 《》
 */
public record Naming(
    @Nullable String expectedTitle,
    @Nullable String titleOfNumber,
    @Nullable String expectedNumber,
    Place place) {}
