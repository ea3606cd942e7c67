package org.jianbao.pack;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jianbao.form.PeriodWords;

/** Makes the words for the statistical period: those that announce it, and the others by use. */
final class PeriodWordsReader {
  private PeriodWordsReader() {}

  static PeriodWords read(List<WordRow> markers, List<WordRow> rows, List<PackError> errors) {
    Map<String, PeriodWords.Use> uses = new LinkedHashMap<>();
    for (PeriodWords.Use use : PeriodWords.Use.values()) {
      uses.put(use.name().toLowerCase(Locale.ROOT).replace('_', '-'), use);
    }
    uses.remove("marker");
    Map<PeriodWords.Use, List<String>> words = new EnumMap<>(PeriodWords.Use.class);
    words.put(PeriodWords.Use.MARKER, markers.stream().map(row -> row.cell(0)).toList());
    for (WordRow row : rows) {
      String code = row.cell(1);
      PeriodWords.Use use = uses.get(code);
      if (use == null) {
        errors.add(row.at().error("用途不能是“" + code + "”" + Nearest.hint(code, uses.keySet())));
      } else {
        words.computeIfAbsent(use, none -> new ArrayList<>()).add(row.cell(0));
      }
    }
    return new PeriodWords(words);
  }
}
