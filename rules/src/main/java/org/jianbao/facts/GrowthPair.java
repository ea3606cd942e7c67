package org.jianbao.facts;

import java.math.BigDecimal;
import org.jianbao.report.Place;
import org.jspecify.annotations.Nullable;

/**
 * A growth over last year that running text states (同比), beside the two years' tables; only if both
 * cells hold numbers.
 *
 * @param table key of the table of the figure that grows
 * @param row key of its row; "" in a table of a single row
 * @param column key of its column
 * @param label its official labels in one
 * @param stated the percentage as stated, negative for a decline; of a negative scale if stated in
 *     times (倍)
 * @param value this year's number
 * @param previous last year's number
 * @param previousYear last year
 * @param quotient growth by the tables, rounded to the digits stated; null if last year's is 0
 * @param fits whether rounding or truncation of the growth by the tables gives the percentage; for
 *     times also whether this year's number is so many times last year's
 * @param explained whether the text says why figures of the subject differ from last year's report
 * @param place the clause that states it
 */
public record GrowthPair(
    String table,
    String row,
    String column,
    String label,
    BigDecimal stated,
    BigDecimal value,
    BigDecimal previous,
    int previousYear,
    @Nullable BigDecimal quotient,
    boolean fits,
    boolean explained,
    Place place)
    implements Located {

  /** The growth as stated: 增长26.7%. */
  public String statedText() {
    return text(stated);
  }

  /** The growth by the tables, 无法计算 if last year's number is 0. */
  public String quotientText() {
    return quotient == null ? "无法计算（上年为0）" : text(quotient);
  }

  private static String text(BigDecimal percent) {
    if (percent.signum() == 0) {
      return "持平";
    }
    String amount =
        percent.scale() < 0
            ? percent.abs().movePointLeft(2).toPlainString() + "倍"
            : percent.abs().toPlainString() + "%";
    return (percent.signum() < 0 ? "下降" : "增长") + amount;
  }
}
