package org.jianbao.facts;

import org.jianbao.report.Place;

/**
 * A column that the form prescribes and the table lacks (缺列). Columns of a block whose rows are all
 * missing are not counted.
 *
 * @param table key of the table
 * @param key key of the column; in a table of blocks with the block before it, {@code 1.made}
 * @param expected the official label
 * @param place where it should stand
 */
public record MissingColumn(String table, String key, String expected, Place place)
    implements Located {}
