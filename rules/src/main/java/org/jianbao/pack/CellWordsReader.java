package org.jianbao.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.form.CellWords;
import org.jianbao.text.CompactText;

/** Makes the words of cells from cells.csv. */
final class CellWordsReader {
  private static final String COUNTER = "counter";
  private static final String NOTHING = "nothing";
  private static final String UP = "up";
  private static final String DOWN = "down";

  private CellWordsReader() {}

  static CellWords read(List<WordRow> rows, List<PackError> errors) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    for (String use : List.of(COUNTER, NOTHING, UP, DOWN)) {
      words.put(use, new ArrayList<>());
    }
    for (WordRow row : rows) {
      List<String> use = words.get(row.cell(1));
      if (use == null) {
        errors.add(
            row.at()
                .error("用途不能是“" + row.cell(1) + "”" + Nearest.hint(row.cell(1), words.keySet())));
      } else {
        use.add(CompactText.of(row.cell(0)).text());
      }
    }
    return new CellWords(
        words.getOrDefault(COUNTER, List.of()),
        words.getOrDefault(NOTHING, List.of()),
        words.getOrDefault(UP, List.of()),
        words.getOrDefault(DOWN, List.of()));
  }
}
