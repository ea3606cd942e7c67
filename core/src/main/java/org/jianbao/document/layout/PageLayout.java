package org.jianbao.document.layout;

import java.util.List;

/**
 * A page.
 *
 * @param number from 1
 * @param width its width as seen, rotation applied
 * @param height its height
 * @param glyphs what is written on it, in the order of the file
 * @param rulings the lines drawn on it
 * @param pictures number of pictures large enough to be content
 */
public record PageLayout(
    int number,
    double width,
    double height,
    List<Glyph> glyphs,
    List<Ruling> rulings,
    int pictures) {
  public PageLayout {
    glyphs = List.copyOf(glyphs);
    rulings = List.copyOf(rulings);
  }

  /**
   * The page as it is read: turned, if nearly all that is written on it runs another way.
   *
   * @param directions numbers of glyphs that run to the right, up, to the left, and down
   */
  public PageLayout upright(int... directions) {
    return QuarterTurn.upright(this, directions);
  }
}
