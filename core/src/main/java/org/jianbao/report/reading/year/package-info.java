/**
 * Finds the years that running text names where the report year belongs. Knows words and positions;
 * whether a year is the right one is decided elsewhere.
 */
@NullMarked
package org.jianbao.report.reading.year;

import org.jspecify.annotations.NullMarked;
