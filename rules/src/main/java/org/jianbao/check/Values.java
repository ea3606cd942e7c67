package org.jianbao.check;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values of facts as words of a finding. */
final class Values {
  private Values() {}

  /** The text of a value: numbers without idle zeros, members of a collection joined by 、. */
  static @Nullable String text(@Nullable Object value) {
    if (value == null) {
      return null;
    }
    if (value instanceof Optional<?> optional) {
      return text(optional.orElse(null));
    }
    if (value instanceof BigDecimal number) {
      return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
    if (value instanceof Double || value instanceof Float) {
      double number = ((Number) value).doubleValue();
      return Double.isFinite(number) ? text(BigDecimal.valueOf(number)) : value.toString();
    }
    if (value instanceof Collection<?> members) {
      return members.stream().map(Values::text).collect(Collectors.joining("、"));
    }
    return value.toString();
  }
}
