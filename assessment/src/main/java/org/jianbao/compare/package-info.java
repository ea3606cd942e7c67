/**
 * Facts that put a report beside last year's report of the same body, beside those of other bodies
 * and beside the roster, for the rules of pack cross-report. Knows what is kept of reports and the
 * forms; neither rules, nor where reports are stored, nor how copies are found.
 */
@NullMarked
package org.jianbao.compare;

import org.jspecify.annotations.NullMarked;
