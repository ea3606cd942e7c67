package org.jianbao.report.reading.table;

import java.util.Collection;
import org.jianbao.document.Table;
import org.jspecify.annotations.Nullable;

/**
 * A table of the document and what it resembles.
 *
 * @param index index of its block
 * @param texts the texts of its cells that are no values
 * @param best the official table that it resembles most, or null
 * @param hits labels of that table which it has
 * @param share which share of all labels these are
 */
record SeenTable(
    Table table,
    int index,
    @Nullable Integer section,
    Collection<String> texts,
    @Nullable KnownTable best,
    int hits,
    double share) {}
