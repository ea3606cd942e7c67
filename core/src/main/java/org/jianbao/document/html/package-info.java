/**
 * Reads web pages (.html, .htm): the visible text in paragraphs, and tables with their merged
 * cells.
 */
@NullMarked
package org.jianbao.document.html;

import org.jspecify.annotations.NullMarked;
