package org.jianbao.report;

import java.math.BigDecimal;

/** What a cell holds. */
public sealed interface CellValue {

  /**
   * A number; an amount is converted to the unit of its column.
   *
   * @param unitGiven for an amount, whether the cell or the head of its column names the unit
   */
  record Number(BigDecimal value, boolean unitGiven) implements CellValue {}

  /** Nothing but white space. */
  record Blank() implements CellValue {}

  /**
   * Words or signs where a number belongs, such as 「/」.
   *
   * @param text the text without surrounding white space
   */
  record Text(String text) implements CellValue {}
}
