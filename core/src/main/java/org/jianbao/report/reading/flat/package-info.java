/**
 * Finds the official tables in text that has lost its tables: labels and values stand one behind
 * the other in a paragraph, or each in a paragraph of its own. Makes tables of them whose cells
 * know where they stand in the text; which row and column a cell belongs to is decided elsewhere,
 * as for any table.
 */
@NullMarked
package org.jianbao.report.reading.flat;

import org.jspecify.annotations.NullMarked;
