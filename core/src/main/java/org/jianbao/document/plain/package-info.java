/**
 * Reads plain text (.txt): paragraphs line by line, and tables in the three shapes that text gives
 * them: a cell per line behind a tab, cells between tabs, Markdown pipes.
 */
@NullMarked
package org.jianbao.document.plain;

import org.jspecify.annotations.NullMarked;
