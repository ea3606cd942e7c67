package org.jianbao.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jianbao.report.Place;

/**
 * A whole and the parts that running text names of it (总数与分项).
 *
 * @param whole the whole as stated
 * @param sum the sum of the parts, in the unit in which the whole is written
 * @param measure the unit of both, 元 for all amounts of money
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
    String measure,
    int sign,
    boolean closed,
    boolean certain,
    List<EnumerationPart> parts,
    Place place)
    implements Corrigible {

  public Enumeration {
    parts = List.copyOf(parts);
  }

  @Override
  public boolean holdsWith(List<Correction> corrections) {
    return !corrections.isEmpty() && holds(corrections, 0, whole, sum, parts);
  }

  /**
   * Whether the list holds if the corrections from an index on apply: one finding corrects one
   * figure, and of figures that are alike (第三方3件、内部事务3件) either may be meant.
   */
  private boolean holds(
      List<Correction> corrections,
      int index,
      BigDecimal total,
      BigDecimal together,
      List<EnumerationPart> open) {
    if (index == corrections.size()) {
      boolean corrected = total.compareTo(whole) != 0 || together.compareTo(sum) != 0;
      int missing = total.compareTo(together);
      return corrected && (missing == 0 || !closed && missing > 0);
    }
    Correction correction = corrections.get(index);
    BigDecimal difference = correction.difference();
    EnumerationPart part =
        open.stream()
            .filter(one -> correction.concerns(one.value(), one.place()))
            .findFirst()
            .orElse(null);
    boolean ofWhole = total.compareTo(whole) == 0 && correction.concerns(whole, place);
    if (part == null && !ofWhole) {
      return holds(corrections, index + 1, total, together, open);
    }
    if (ofWhole && holds(corrections, index + 1, total.add(difference), together, open)) {
      return true;
    }
    List<EnumerationPart> left = new ArrayList<>(open);
    return part != null
        && left.remove(part)
        && holds(corrections, index + 1, total, together.add(difference), left);
  }
}
