/**
 * Reads the official tables: which table of a document is which, which row and column each cell
 * belongs to, what it says. Labels decide first, position second; what neither decides is stated as
 * unreadable, never guessed.
 */
@NullMarked
package org.jianbao.report.reading.table;

import org.jspecify.annotations.NullMarked;
