package org.jianbao.pack;

import java.util.List;
import org.jianbao.form.SumForm;

/**
 * A relation (勾稽关系) between cells as a pack states it.
 *
 * @param name its name in the pack, for overriding
 * @param rule id under which a violation is reported
 * @param table key of the table
 * @param each for each column, row or column group
 * @param left operands on the left, keys of rows or columns; numbers stand for themselves
 * @param right operands on the right
 */
public record RelationForm(
    String name,
    String rule,
    String table,
    SumForm.Each each,
    List<String> left,
    Compare compare,
    List<String> right) {

  public RelationForm {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /** How left and right compare. */
  public enum Compare {
    EQUAL("="),
    AT_MOST("<="),
    AT_LEAST(">=");

    private final String sign;

    Compare(String sign) {
      this.sign = sign;
    }

    /** The sign in packs. */
    public String sign() {
      return sign;
    }
  }

  /** What adds up, for those who read tables and need not know of rules. */
  static List<SumForm> sums(List<RelationForm> relations) {
    return relations.stream()
        .filter(relation -> relation.compare() == Compare.EQUAL)
        .map(
            relation ->
                new SumForm(relation.table(), relation.each(), relation.left(), relation.right()))
        .toList();
  }
}
