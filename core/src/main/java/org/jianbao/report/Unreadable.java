package org.jianbao.report;

import org.jspecify.annotations.Nullable;

/**
 * Something that is there but cannot be read.
 *
 * @param input what a rule may need: table.disclosure, table.applications, table.remedies, title,
 *     period, section.1–6, signoff
 * @param row key of the row concerned, or null for the whole input
 * @param column key of the column concerned, or null for the whole row
 * @param raw the raw text, "" for a picture
 * @param reason why, one Chinese sentence
 */
public record Unreadable(
    String input,
    @Nullable String row,
    @Nullable String column,
    String raw,
    String reason,
    Place place) {}
