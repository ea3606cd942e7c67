package org.jianbao.facts;

import java.math.BigDecimal;
import java.util.List;
import org.jianbao.report.Place;

/**
 * A whole and the parts that running text names of it (总数与分项).
 *
 * @param whole the whole as stated
 * @param sum the sum of the parts, in the unit in which the whole is written
 * @param unit the unit of both, 元 for all amounts of money
 * @param sign -1, 0 or 1 as the parts are less than, equal to or more than the whole; rounded
 *     numbers may miss by their last digit
 * @param closed whether the list claims to be complete (列全): not 其中, 包括 or 等, unless its last part
 *     is 其他
 * @param certain whether the text leaves no doubt about what the parts are, and all numbers are
 *     exact
 * @param parts the parts in order
 * @param place the clause of the whole
 */
public record Enumeration(
    BigDecimal whole,
    BigDecimal sum,
    String unit,
    int sign,
    boolean closed,
    boolean certain,
    List<EnumerationPart> parts,
    Place place)
    implements Located {

  public Enumeration {
    parts = List.copyOf(parts);
  }
}
