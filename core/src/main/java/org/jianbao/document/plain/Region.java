package org.jianbao.document.plain;

import java.util.List;

/**
 * Lines that belong together.
 *
 * @param end index of the first line behind them
 * @param rows the rows of the table they make; empty if they are paragraphs
 */
record Region(int end, List<List<CellText>> rows) {

  /** Lines that are no table, although they look like one. */
  static Region ofParagraphs(int end) {
    return new Region(end, List.of());
  }
}
