package org.jianbao.report;

import org.jspecify.annotations.Nullable;

/**
 * A data row of a table.
 *
 * @param key key of the row of any known form that it is, or null for a row no form has
 * @param group key of the label group it stands under, or null
 * @param labelled whether it carries a label of its own; if not, its key is told by position
 * @param wording how its label relates to the form; null if it has no key or no label
 * @param expected the nearest listed wording if altered, the official one if a variant or
 *     unlabelled, else null
 * @param values number of values the row holds
 * @param columns number of values it should hold by the columns of its table
 * @param place the label cell, or the first cell of a row without label
 */
public record ReportRow(
    @Nullable String key,
    @Nullable String group,
    boolean labelled,
    @Nullable Wording wording,
    @Nullable String expected,
    int values,
    int columns,
    Place place) {}
