package org.jianbao.facts;

import org.jianbao.report.Place;
import org.jspecify.annotations.Nullable;

/**
 * A label in a table (标签).
 *
 * @param table key of the table
 * @param side row for what labels rows, groups of rows and the note in the corner; column for what
 *     labels columns and groups of columns
 * @param kind row 行, row-group 行的分组, corner 左上角说明, column 列, column-group 列的分组
 * @param key key of the row, group or column, or null for a row that no form has
 * @param text the label without white space
 * @param wording its wording against the form: official 正式, accepted 认可, variant 变体, altered 有误;
 *     null if no form has it
 * @param expected the nearest listed wording if altered, the official one if a variant, else null
 */
public record TableLabel(
    String table,
    String side,
    String kind,
    @Nullable String key,
    String text,
    @Nullable String wording,
    @Nullable String expected,
    Place place)
    implements Located {}
