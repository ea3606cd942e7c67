package org.jianbao.facts;

import java.math.BigDecimal;
import java.util.List;
import org.jianbao.report.Place;
import org.jspecify.annotations.Nullable;

/**
 * A value cell of a table (单元格) whose row and column are decided.
 *
 * @param table key of the table
 * @param row key of the row; "" in a table of a single row
 * @param column key of the column
 * @param kind what belongs there: count 件数, signed 增减数, amount 金额
 * @param state what stands there: number 数字, blank 空白, text 其他文字
 * @param value the number, an amount in the unit of its column; null if blank or text
 * @param whole the same if it is a whole number of not more than 18 digits, else null
 * @param sign -1, 0 or 1 by the number's sign; 0 if blank or text
 * @param unitGiven whether the cell or the head of its column names the unit of an amount
 * @param text what stands there, without surrounding white space
 * @param labels the labels of its row and column, as far as they have one
 */
public record Cell(
    String table,
    String row,
    String column,
    String kind,
    String state,
    @Nullable BigDecimal value,
    @Nullable Long whole,
    int sign,
    boolean unitGiven,
    String text,
    List<TableLabel> labels,
    Place place)
    implements Located {

  public Cell {
    labels = List.copyOf(labels);
  }
}
