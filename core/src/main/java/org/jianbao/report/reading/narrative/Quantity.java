package org.jianbao.report.reading.narrative;

import java.math.BigDecimal;
import org.jianbao.form.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit in running text (数量).
 *
 * @param value the number, multiplied out: 12000 for 1.2万条, 30000 for 3万元
 * @param unit the unit in which the value is given (元 for 万元), "" if none is written
 * @param scale what one of the unit as written is in {@code unit}: 10000 for 万元, else 1
 * @param approximate whether the text says that it is no exact number (余, 约, 3至5件), or it cannot be
 *     read for certain; it is then equal to nothing
 * @param step what one in the last digit written is worth: 1 for 33条, 1000 for 1.2万条
 * @param chinese whether it is written in Chinese numerals
 * @param start index in the compact text of its first character, a word such as 约 not counted
 * @param numberEnd index behind the number, before its unit
 * @param end index behind the unit and a word such as 左右
 */
public record Quantity(
    BigDecimal value,
    String unit,
    UnitKind kind,
    BigDecimal scale,
    boolean approximate,
    BigDecimal step,
    boolean chinese,
    int start,
    int numberEnd,
    int end) {

  /** Written out for a quick start, as that of {@link org.jianbao.form.Label}. */
  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Quantity other
        && start == other.start
        && numberEnd == other.numberEnd
        && end == other.end
        && kind == other.kind
        && approximate == other.approximate
        && chinese == other.chinese
        && unit.equals(other.unit)
        && value.equals(other.value)
        && scale.equals(other.scale)
        && step.equals(other.step);
  }

  @Override
  public int hashCode() {
    return 31 * start + value.hashCode();
  }

  /** This number in the unit of another: the 20 of 20、30条. */
  Quantity in(Quantity other) {
    return new Quantity(
        value,
        other.unit,
        other.kind,
        other.scale,
        approximate,
        step,
        chinese,
        start,
        numberEnd,
        end);
  }

  /** Whether it counts things or people in a unit. */
  public boolean isCount() {
    return kind == UnitKind.COUNT;
  }

  /** Whether it is a percentage (not a difference between percentages). */
  public boolean isPercent() {
    return kind == UnitKind.PERCENT;
  }

  /** Whether it is exact to the unit: neither approximate nor rounded to tens or more. */
  public boolean isExact() {
    return !approximate && step.compareTo(BigDecimal.ONE) <= 0;
  }

  /** The value as people write it, without exponent or needless zeros. */
  public String valueText() {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
