package org.jianbao.report.narrative;

/** What running text adds up (文字中的数字关系): enumerations, ratios, counts of items. */
public record Narrative() {

  /** Nothing of the kind. */
  public static final Narrative NONE = new Narrative();
}
