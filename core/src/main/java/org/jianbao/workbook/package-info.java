/**
 * What stands in the cells of a workbook (Excel 工作簿, .xlsx): text, numbers as written, merged
 * cells. Knows nothing of rules, words or reports.
 */
@NullMarked
package org.jianbao.workbook;

import org.jspecify.annotations.NullMarked;
