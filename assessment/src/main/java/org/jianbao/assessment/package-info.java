/**
 * A yearly assessment (年度评估): what is kept of each report, and what came out for reports and
 * bodies. Plain values that the other packages hand to one another; knows neither where they are
 * stored nor how they are shown.
 */
@NullMarked
package org.jianbao.assessment;

import org.jspecify.annotations.NullMarked;
