package org.jianbao.report.reading.table;

import org.jianbao.report.CellValue;

/** What reading a cell gives. */
sealed interface CellReading {

  /** The cell says this. */
  record Decided(CellValue value) implements CellReading {}

  /**
   * What the cell says cannot be decided.
   *
   * @param reason why, one Chinese sentence
   */
  record Undecided(String reason) implements CellReading {}
}
