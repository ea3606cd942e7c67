/**
 * The files that an assessment office publishes (评估结果): tables, a workbook, an overview, a page and
 * a notice for each body. All is made of {@link org.jianbao.assessment.Results} in one order; of
 * each body a line is kept in memory, all else passes through.
 */
@NullMarked
package org.jianbao.publish;

import org.jspecify.annotations.NullMarked;
