package org.jianbao.report.figure;

/** Figures of running text and what they are of (文字中的数字), and what the text denies. */
public record Figures() {

  /** Nothing of the kind. */
  public static final Figures NONE = new Figures();
}
