package org.jianbao.facts;

import java.math.BigDecimal;
import java.util.List;
import org.jianbao.report.Place;
import org.jspecify.annotations.Nullable;

/**
 * A relation (勾稽关系) between the cells of one column, row or group of columns. A blank, an absent
 * cell and one with other text may stand for any number from 0 on, in a signed column for any
 * number; such a side is open, its sum a lower bound.
 *
 * @param reportAs id of the rule under which a violation is reported
 * @param name the relation's name in the pack
 * @param table key of the table
 * @param each what it is repeated along: column 列, row 行, group 列的分组
 * @param key key of that column, row or group
 * @param compare equal 等于, at-most 不大于, at-least 不小于
 * @param left sum of the known operands on the left
 * @param leftOpen whether an operand on the left is not known
 * @param right sum of the known operands on the right
 * @param rightOpen whether an operand on the right is not known
 * @param free whether an unknown operand may be negative
 * @param sign -1, 0 or 1 as {@code left} is less than, equal to or greater than {@code right}
 * @param notAssessable why it cannot be judged, or null if it can
 * @param operands the cells it is about but the first
 * @param labels the labels of its first cell
 * @param place the first cell on the left
 */
public record Relation(
    String reportAs,
    String name,
    String table,
    String each,
    String key,
    String compare,
    BigDecimal left,
    boolean leftOpen,
    BigDecimal right,
    boolean rightOpen,
    boolean free,
    int sign,
    @Nullable String notAssessable,
    List<Cell> operands,
    List<TableLabel> labels,
    Place place)
    implements ReportsAs {

  public Relation {
    operands = List.copyOf(operands);
    labels = List.copyOf(labels);
  }

  /** The sum on the left, 「≥ n」 if it is open. */
  public String leftText() {
    return text(left, leftOpen);
  }

  /** The sum on the right, 「≥ n」 if it is open. */
  public String rightText() {
    return text(right, rightOpen);
  }

  private static String text(BigDecimal sum, boolean open) {
    String number = sum.signum() == 0 ? "0" : sum.stripTrailingZeros().toPlainString();
    return open ? "≥ " + number : number;
  }
}
