package org.jianbao.report;

import org.jspecify.annotations.Nullable;

/**
 * A caption within the table of proactive disclosure (第二十条第（一）项).
 *
 * @param article article it cites, or null if unreadable
 * @param item item it cites, or null if unreadable or none
 * @param expectedArticle article that the rows below it belong to
 * @param expectedItem item that the rows below it belong to, or null if no form has these rows
 */
public record Caption(
    @Nullable Integer article,
    @Nullable Integer item,
    int expectedArticle,
    @Nullable Integer expectedItem,
    Place place) {}
