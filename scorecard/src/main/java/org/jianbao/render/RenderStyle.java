package org.jianbao.render;

import org.jianbao.render.words.Language;

/**
 * How to show a scorecard.
 *
 * @param colour whether the reader understands terminal colours
 * @param width columns of the terminal; a wide character takes two
 * @param language of all that is not quoted from the report
 */
public record RenderStyle(boolean colour, int width, Language language) {

  /** Without colour and in Chinese, for files and pipes. */
  public static final RenderStyle PLAIN = new RenderStyle(false, 100, Language.CHINESE);

  /** The same in another language. */
  public RenderStyle in(Language other) {
    return new RenderStyle(colour, width, other);
  }
}
