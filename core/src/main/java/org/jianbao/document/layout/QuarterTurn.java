package org.jianbao.document.layout;

import java.util.List;

/**
 * Sets pages upright whose text runs up, down or on its head: a wide table printed across a page
 * that nobody has turned.
 *
 * @param turns clockwise quarter turns, 0 to 3
 */
record QuarterTurn(int turns, double width, double height) {
  /** Share of a page's glyphs that tell how it is read. */
  private static final double MOST = 0.7;

  /** Glyphs of a page that can tell. */
  private static final int LEAST = 20;

  private static final int TURNS = 4;

  /**
   * A page as it is read.
   *
   * @param directions numbers of glyphs that run to the right, up, to the left, and down
   */
  static PageLayout upright(PageLayout page, int[] directions) {
    int all = 0;
    for (int number : directions) {
      all += number;
    }
    for (int turns = 1; turns < directions.length; turns++) {
      if (all >= LEAST && directions[turns] > all * MOST) {
        return new QuarterTurn(turns, page.width(), page.height()).of(page);
      }
    }
    return page;
  }

  /**
   * The quarter turns that set a cell upright.
   *
   * @param glyphs what stands in it
   */
  static int of(List<Glyph> glyphs) {
    int[] directions = new int[TURNS];
    glyphs.forEach(glyph -> directions[glyph.direction()]++);
    for (int turns = 1; turns < TURNS; turns++) {
      if (directions[turns] > glyphs.size() * MOST) {
        return turns;
      }
    }
    return 0;
  }

  private PageLayout of(PageLayout page) {
    boolean across = turns % 2 == 1;
    List<Glyph> glyphs = page.glyphs().stream().map(this::turned).toList();
    List<Ruling> rulings = page.rulings().stream().map(this::turned).toList();
    return new PageLayout(
        page.number(),
        across ? height : width,
        across ? width : height,
        glyphs,
        rulings,
        page.pictures());
  }

  /** A glyph after these turns around the page's corner. */
  Glyph turned(Glyph glyph) {
    int direction = Math.floorMod(glyph.direction() - turns, TURNS);
    return switch (turns) {
      case 1 ->
          new Glyph(
              glyph.text(),
              height - glyph.bottom(),
              glyph.left(),
              height - glyph.top(),
              glyph.right(),
              direction);
      case 2 ->
          new Glyph(
              glyph.text(),
              width - glyph.right(),
              height - glyph.bottom(),
              width - glyph.left(),
              height - glyph.top(),
              direction);
      default ->
          new Glyph(
              glyph.text(),
              glyph.top(),
              width - glyph.right(),
              glyph.bottom(),
              width - glyph.left(),
              direction);
    };
  }

  private Ruling turned(Ruling ruling) {
    boolean across = ruling.horizontal();
    return switch (turns) {
      case 1 ->
          across
              ? new Ruling(false, height - ruling.position(), ruling.from(), ruling.to())
              : new Ruling(true, ruling.position(), height - ruling.to(), height - ruling.from());
      case 2 ->
          across
              ? new Ruling(
                  true, height - ruling.position(), width - ruling.to(), width - ruling.from())
              : new Ruling(
                  false, width - ruling.position(), height - ruling.to(), height - ruling.from());
      default ->
          across
              ? new Ruling(false, ruling.position(), width - ruling.to(), width - ruling.from())
              : new Ruling(true, width - ruling.position(), ruling.from(), ruling.to());
    };
  }
}
