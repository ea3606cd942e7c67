package org.jianbao.facts;

import org.jianbao.report.Place;
import org.jspecify.annotations.Nullable;

/**
 * A data row of a table (行).
 *
 * @param table key of the table
 * @param key key of the row, or null for a row that no form has
 * @param group key of the label group it stands under, or null
 * @param labelled whether it carries a label; if not, its key is told by position
 * @param inForm whether the form of the report year has the row, or has it split into several or
 *     joined with others
 * @param values number of values it holds
 * @param columns number of values it should hold
 * @param text its label without white space; of a row without label, what its first cell holds
 * @param expected the official label of a row without label, else null
 */
public record Row(
    String table,
    @Nullable String key,
    @Nullable String group,
    boolean labelled,
    boolean inForm,
    int values,
    int columns,
    String text,
    @Nullable String expected,
    Place place)
    implements Located {}
