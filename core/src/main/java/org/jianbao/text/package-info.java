/**
 * Chinese text: a character fold that keeps offsets, numerals, dates, similarity. Knows nothing of
 * documents and reports.
 */
@NullMarked
package org.jianbao.text;

import org.jspecify.annotations.NullMarked;
