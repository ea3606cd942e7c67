package org.jianbao.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jianbao.facts.Setting;
import org.jspecify.annotations.Nullable;

/** The thresholds of the pack. */
final class SettingFacts {
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(?:\\.\\d{1,9})?");

  private SettingFacts() {}

  static List<Setting> of(Map<String, String> settings) {
    return settings.entrySet().stream()
        .map(entry -> new Setting(entry.getKey(), entry.getValue(), number(entry.getValue())))
        .toList();
  }

  private static @Nullable BigDecimal number(String text) {
    return NUMBER.matcher(text).matches() ? new BigDecimal(text) : null;
  }
}
