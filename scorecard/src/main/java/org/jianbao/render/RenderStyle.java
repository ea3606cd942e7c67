package org.jianbao.render;

import org.jianbao.catalogue.Language;

/**
 * How to show a scorecard.
 *
 * @param colour whether the reader understands terminal colours
 * @param width columns of the terminal; a wide character takes two
 * @param language of all that is not quoted from the report
 * @param notice what notices say beside the findings
 */
public record RenderStyle(boolean colour, int width, Language language, NoticeStyle notice) {

  /** Without colour and in Chinese, for files and pipes. */
  public static final RenderStyle PLAIN = new RenderStyle(false, 100, Language.CHINESE);

  /** For faces that are no notices. */
  public RenderStyle(boolean colour, int width, Language language) {
    this(colour, width, language, NoticeStyle.PLAIN);
  }

  /** The same in another language. */
  public RenderStyle in(Language other) {
    return new RenderStyle(colour, width, other, notice);
  }

  /** The same for notices of another kind. */
  public RenderStyle with(NoticeStyle other) {
    return new RenderStyle(colour, width, language, other);
  }
}
