package org.jianbao.pack;

import java.util.Locale;

/** What a finding rests on (依据). */
public enum BasisKind {
  /** The regulation. */
  LAW,
  /** The official format. */
  FORMAT,
  /** Calculation alone. */
  ARITHMETIC,
  /** Mere practice. */
  PRACTICE;

  /** The word in packs and JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
