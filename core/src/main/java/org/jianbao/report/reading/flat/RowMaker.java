package org.jianbao.report.reading.flat;

import java.util.List;

/** Puts the labels and values of a table into rows. */
interface RowMaker {

  /** The rows from top to bottom; a blank cell is a value without characters. */
  List<List<Token>> rows(List<Token> tokens);
}
