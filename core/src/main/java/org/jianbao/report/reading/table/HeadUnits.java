package org.jianbao.report.reading.table;

import static org.jianbao.text.WordPatterns.any;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.form.CellWords;
import org.jianbao.form.CellWords.Use;
import org.jianbao.text.CompactText;
import org.jspecify.annotations.Nullable;

/** Finds the unit that the head of a column names: 采购总金额（万元）, 采购总金额/万元, 采购总金额（万元，保留两位小数）. */
final class HeadUnits {
  private final Pattern pattern;
  private final Pattern ofLabels;

  /** Knows the units of a vocabulary. */
  HeadUnits(Map<String, ?> units, CellWords words) {
    this.pattern =
        Pattern.compile(
            "(?:[(\\[]AMOUNT?UNIT?:?CURRENCY?|[/:,]UNIT?:?|UNIT:?)(NAME)(?:[)\\],]|$)"
                .replace("AMOUNT", any(words.of(Use.AMOUNT_HEAD)))
                .replace("UNIT", any(words.of(Use.UNIT_HEAD)))
                .replace("CURRENCY", any(words.of(Use.CURRENCY)))
                .replace("NAME", any(units.keySet())));
    this.ofLabels =
        Pattern.compile(
            pattern.pattern()
                + "|(?:[(\\[](?:UNIT:?)?(?:COUNTER)[)\\]]|UNIT:?(?:COUNTER))$"
                    .replace("UNIT", any(words.of(Use.UNIT_HEAD)))
                    .replace("COUNTER", any(words.of(Use.COUNTER))));
  }

  /** Matches a unit, or what is counted, with what sets it off, in compact text of labels. */
  Pattern ofLabels() {
    return ofLabels;
  }

  /** The unit that a head names, or null. */
  @Nullable String of(String raw) {
    if (raw.length() > Labels.LONGEST) {
      return null;
    }
    Matcher found = pattern.matcher(CompactText.of(raw).text());
    return found.find() ? found.group(1) : null;
  }
}
