package org.jianbao.store;

import java.util.Locale;

/** Constants as words in the database: GOVERNMENT is government, FALSE_ALARM false-alarm. */
final class Words {
  private Words() {}

  static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <E extends Enum<E>> E of(Class<E> type, String code) {
    return Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
