package org.jianbao.report.narrative;

import java.util.List;

/**
 * What running text adds up (文字中的数字关系), each in order.
 *
 * @param enumerations wholes and their parts
 * @param ratios percentages and their two figures
 * @param itemCounts announced numbers of items
 * @param gaps counts without number or unit
 */
public record Narrative(
    List<Enumeration> enumerations,
    List<Ratio> ratios,
    List<ItemCount> itemCounts,
    List<Gap> gaps) {

  /** Nothing of the kind. */
  public static final Narrative NONE = new Narrative(List.of(), List.of(), List.of(), List.of());

  public Narrative {
    enumerations = List.copyOf(enumerations);
    ratios = List.copyOf(ratios);
    itemCounts = List.copyOf(itemCounts);
    gaps = List.copyOf(gaps);
  }
}
