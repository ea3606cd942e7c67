package org.jianbao.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jianbao.form.CountUnit;
import org.jianbao.form.NarrativeWords;
import org.jianbao.form.UnitKind;
import org.jianbao.text.Fold;
import org.jspecify.annotations.Nullable;

/** Makes the words for arithmetic in running text from counts.csv and narrative.csv. */
final class NarrativeWordsReader {
  private static final Pattern FACTOR = Pattern.compile("\\d{1,15}");

  private NarrativeWordsReader() {}

  static NarrativeWords read(
      List<WordRow> counts, List<WordRow> narrative, List<PackError> errors) {
    List<CountUnit> units = new ArrayList<>();
    for (WordRow row : counts) {
      UnitKind kind = kind(row, errors);
      if (kind != null) {
        units.add(unit(row, kind, errors));
      }
    }
    Map<String, List<String>> uses = new LinkedHashMap<>();
    for (WordRow row : narrative) {
      uses.computeIfAbsent(row.cell(1), use -> new ArrayList<>()).add(Fold.fold(row.cell(0)));
    }
    return new NarrativeWords(units, uses);
  }

  private static CountUnit unit(WordRow row, UnitKind kind, List<PackError> errors) {
    String word = Fold.fold(row.cell(0));
    if (row.cell(2).isEmpty()) {
      return new CountUnit(word, kind, word, BigDecimal.ONE);
    }
    BigDecimal factor = BigDecimal.ONE;
    if (FACTOR.matcher(row.cell(3)).matches()) {
      factor = new BigDecimal(row.cell(3));
    } else {
      errors.add(row.at().error("单位“" + row.cell(0) + "”的折合应为数字，如 10000"));
    }
    return new CountUnit(word, kind, Fold.fold(row.cell(2)), factor);
  }

  private static @Nullable UnitKind kind(WordRow row, List<PackError> errors) {
    for (UnitKind kind : UnitKind.values()) {
      if (kind != UnitKind.NONE && kind.code().equals(row.cell(1))) {
        return kind;
      }
    }
    List<String> codes =
        Arrays.stream(UnitKind.values())
            .filter(kind -> kind != UnitKind.NONE)
            .map(UnitKind::code)
            .toList();
    errors.add(row.at().error("种类不能是“" + row.cell(1) + "”" + Nearest.hint(row.cell(1), codes)));
    return null;
  }
}
