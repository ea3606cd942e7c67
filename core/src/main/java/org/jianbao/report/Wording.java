package org.jianbao.report;

/** How a label's wording relates to the wordings that a form lists. */
public enum Wording {
  /** The official wording; spaces, line breaks, width and numbering style do not count. */
  OFFICIAL,
  /** A wording that the form accepts. */
  ACCEPTED,
  /** A known variant, or one that differs by listed synonyms only. */
  VARIANT,
  /** A near match with changes that no list has. */
  ALTERED
}
