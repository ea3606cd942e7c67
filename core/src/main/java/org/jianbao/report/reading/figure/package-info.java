/**
 * Reads figures of running text and what they are of (文字中的数字), and what the text denies. Knows no
 * table and judges nothing.
 */
@NullMarked
package org.jianbao.report.reading.figure;

import org.jspecify.annotations.NullMarked;
