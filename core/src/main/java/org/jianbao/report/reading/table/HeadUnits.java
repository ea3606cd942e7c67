package org.jianbao.report.reading.table;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.text.CompactText;
import org.jspecify.annotations.Nullable;

/** Finds the unit that the head of a column names: 采购总金额（万元）, 采购总金额/万元. */
final class HeadUnits {
  private final Pattern pattern;

  /** Knows the units of a vocabulary. */
  HeadUnits(Map<String, ?> units) {
    List<String> names =
        units.keySet().stream()
            .sorted(Comparator.comparingInt((String name) -> -name.length()).thenComparing(x -> x))
            .map(Pattern::quote)
            .toList();
    String any = names.isEmpty() ? "(?!)" : String.join("|", names);
    this.pattern =
        Pattern.compile(
            "(?:[(\\[](?:金额)?(?:单位)?:?(?:人民币)?|[/:,](?:单位)?:?|单位:?)(" + any + ")(?:[)\\]]|$)");
  }

  /** Matches a unit with what sets it off, in compact text. */
  Pattern pattern() {
    return pattern;
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
