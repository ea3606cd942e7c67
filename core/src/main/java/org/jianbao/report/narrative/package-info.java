/**
 * What running text adds up (文字中的数字关系): enumerations, ratios, counts of items. Knows no table and
 * judges nothing.
 */
@NullMarked
package org.jianbao.report.narrative;

import org.jspecify.annotations.NullMarked;
