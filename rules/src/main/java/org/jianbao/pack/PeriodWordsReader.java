package org.jianbao.pack;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianbao.form.PeriodWords;
import org.jianbao.form.PeriodWords.Use;

/** Makes the words for the statistical period: those that announce it, and the others by use. */
final class PeriodWordsReader {
  private PeriodWordsReader() {}

  static PeriodWords read(List<WordRow> markers, List<WordRow> rows, List<PackError> errors) {
    Map<Use, List<String>> words = WordUses.byUse(rows, Use.class, errors, Set.of(Use.MARKER));
    words.put(Use.MARKER, markers.stream().map(row -> row.cell(0)).toList());
    return new PeriodWords(words);
  }
}
