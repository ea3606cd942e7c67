package org.jianbao.render;

/**
 * How to show a scorecard.
 *
 * @param colour whether the reader understands terminal colours
 * @param width columns of the terminal; a wide character takes two
 */
public record RenderStyle(boolean colour, int width) {

  /** Without colour, for files and pipes. */
  public static final RenderStyle PLAIN = new RenderStyle(false, 100);
}
