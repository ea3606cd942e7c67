package org.jianbao.check;

import java.util.Locale;
import org.jianbao.report.Wording;
import org.jspecify.annotations.Nullable;

/** The words in which facts state what is an enumeration elsewhere: lower case, hyphens. */
final class Words {
  private Words() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static @Nullable String wording(@Nullable Wording wording) {
    return wording == null ? null : of(wording);
  }
}
