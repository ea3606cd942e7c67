package org.jianbao.form;

/** What kind of number a column holds. */
public enum ValueKind {
  /** A count: a whole number, not negative. */
  COUNT,
  /** A change against last year (本年增/减): a whole number with a sign. */
  SIGNED,
  /** An amount of money (金额) in a unit. */
  AMOUNT
}
