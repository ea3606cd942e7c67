/**
 * Writing of workbooks (.xlsx): the same content gives the same bytes, text is never a formula.
 * Knows neither scorecards nor schemes.
 */
@NullMarked
package org.jianbao.excel;

import org.jspecify.annotations.NullMarked;
