package org.jianbao.report.narrative;

import java.util.List;

/**
 * What running text adds up (文字中的数字关系).
 *
 * @param enumerations wholes and their parts, in order
 */
public record Narrative(List<Enumeration> enumerations) {

  /** Nothing of the kind. */
  public static final Narrative NONE = new Narrative(List.of());

  public Narrative {
    enumerations = List.copyOf(enumerations);
  }
}
