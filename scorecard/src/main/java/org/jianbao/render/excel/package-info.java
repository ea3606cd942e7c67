/** Scorecards of a run as a workbook for Excel and WPS. */
@NullMarked
package org.jianbao.render.excel;

import org.jspecify.annotations.NullMarked;
