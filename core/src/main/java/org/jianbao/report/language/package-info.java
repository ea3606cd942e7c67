/**
 * Slips of writing (文字规范): brackets, residue, repeated passages, punctuation. Knows no form but its
 * labels, and judges nothing.
 */
@NullMarked
package org.jianbao.report.language;

import org.jspecify.annotations.NullMarked;
