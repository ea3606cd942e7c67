package org.jianbao.pack;

import java.util.List;
import java.util.Map;
import org.jianbao.form.CellWords;
import org.jianbao.form.CellWords.Use;
import org.jianbao.text.WordPatterns;

/** Makes the words of cells from cells.csv. */
final class CellWordsReader {
  private CellWordsReader() {}

  static CellWords read(List<WordRow> rows, List<PackError> errors) {
    Map<Use, List<String>> words = WordUses.byUse(rows, Use.class, errors);
    words.replaceAll((use, list) -> WordPatterns.compact(list));
    return new CellWords(words);
  }
}
