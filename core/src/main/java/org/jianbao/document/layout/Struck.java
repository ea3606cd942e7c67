package org.jianbao.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds text that is struck out: a line goes through it and no farther. */
final class Struck {
  /** Shares of a glyph's height between which a line goes through it. */
  private static final double FROM = 0.34;

  private static final double TO = 0.74;

  /** Share of a glyph's height by which the line may end before or behind it. */
  private static final double BESIDE = 0.4;

  /** Lines and glyphs of a page that are looked at. */
  private static final int MOST = 3_000;

  private static final int MOST_GLYPHS = 20_000;

  private Struck() {}

  /** The page without such text and lines. */
  static PageLayout without(PageLayout page) {
    if (page.rulings().size() > MOST || page.glyphs().size() > MOST_GLYPHS) {
      return page;
    }
    List<Glyph> sorted = new ArrayList<>(page.glyphs());
    sorted.sort(Comparator.comparingDouble(Glyph::left));
    List<Ruling> upright = page.rulings().stream().filter(line -> !line.horizontal()).toList();
    Set<Glyph> struck = new HashSet<>();
    List<Ruling> kept = new ArrayList<>();
    for (Ruling line : page.rulings()) {
      List<Glyph> through = line.horizontal() ? through(line, sorted) : List.of();
      if (isStroke(line, through)
          && upright.stream().noneMatch(side -> Lattice.touch(line, side))) {
        struck.addAll(through);
      } else {
        kept.add(line);
      }
    }
    if (struck.isEmpty()) {
      return page;
    }
    List<Glyph> glyphs = new ArrayList<>();
    for (Glyph glyph : page.glyphs()) {
      if (!struck.contains(glyph)) {
        glyphs.add(widened(glyph, struck));
      }
    }
    return new PageLayout(
        page.number(), page.width(), page.height(), glyphs, kept, page.pictures());
  }

  /** A glyph up to the end of struck text behind it, so that no gap is left. */
  private static Glyph widened(Glyph glyph, Set<Glyph> struck) {
    double right = glyph.right();
    boolean more = true;
    while (more) {
      double end = right;
      double next =
          struck.stream()
              .filter(one -> Math.abs(one.centreY() - glyph.centreY()) < BESIDE * glyph.height())
              .filter(one -> one.left() < end + BESIDE * glyph.height() && one.right() > end)
              .mapToDouble(Glyph::right)
              .max()
              .orElse(end);
      more = next > end && glyph.left() < end;
      right = next;
    }
    return right == glyph.right()
        ? glyph
        : new Glyph(
            glyph.text(), glyph.left(), glyph.top(), right, glyph.bottom(), glyph.direction());
  }

  /** The glyphs that a line goes through, of those sorted by their left edges. */
  private static List<Glyph> through(Ruling line, List<Glyph> sorted) {
    List<Glyph> through = new ArrayList<>();
    for (Glyph glyph : sorted) {
      if (glyph.left() >= line.to()) {
        break;
      }
      if (line.position() > glyph.top() + FROM * glyph.height()
          && line.position() < glyph.top() + TO * glyph.height()
          && glyph.centreX() > line.from()
          && glyph.centreX() < line.to()) {
        through.add(glyph);
      }
    }
    return through;
  }

  /** Whether a line is as long as the text that it goes through. */
  private static boolean isStroke(Ruling line, List<Glyph> through) {
    if (through.isEmpty()) {
      return false;
    }
    Glyph first = through.get(0);
    Glyph last = through.get(through.size() - 1);
    return Math.abs(first.left() - line.from()) < BESIDE * first.height()
        && Math.abs(last.right() - line.to()) < BESIDE * last.height();
  }
}
