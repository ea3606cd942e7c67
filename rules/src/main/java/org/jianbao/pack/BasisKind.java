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

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The word in packs and JSON. */
  public String code() {
    return code;
  }
}
