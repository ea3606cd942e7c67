package org.jianbao.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts glyphs into lines, from top to bottom. */
final class Lines {
  /** Share of the lesser height by which glyphs of one line overlap. */
  private static final double OVERLAP = 0.5;

  /** Share of its size by which a glyph printed twice, to look bold, may be off itself. */
  private static final double TWICE = 0.35;

  private Lines() {}

  /** The lines of some glyphs. */
  static List<TextLine> of(int page, List<Glyph> glyphs) {
    List<TextLine> lines = new ArrayList<>();
    for (List<Glyph> row : rows(once(glyphs))) {
      row.sort(Comparator.comparingDouble(Glyph::left));
      lines.add(TextLine.of(page, row));
    }
    return lines;
  }

  /** Without glyphs that were printed twice at nearly one place. */
  static List<Glyph> once(List<Glyph> glyphs) {
    List<Glyph> once = new ArrayList<>();
    Map<Long, List<Glyph>> places = new HashMap<>();
    for (Glyph glyph : glyphs) {
      double far = glyph.height() * TWICE;
      // Narrow letters stand close beside each other: ll, //.
      double across = Math.min(far, (glyph.right() - glyph.left()) / 2);
      boolean again = false;
      for (int dx = -1; dx <= 1 && !again; dx++) {
        for (int dy = -1; dy <= 1 && !again; dy++) {
          for (Glyph other : places.getOrDefault(key(glyph, dx, dy), List.of())) {
            again |=
                other.text().equals(glyph.text())
                    && Math.abs(other.left() - glyph.left()) < across
                    && Math.abs(other.top() - glyph.top()) < far;
          }
        }
      }
      if (!again) {
        once.add(glyph);
        places.computeIfAbsent(key(glyph, 0, 0), key -> new ArrayList<>()).add(glyph);
      }
    }
    return once;
  }

  private static long key(Glyph glyph, int dx, int dy) {
    long x = (long) Math.floor(glyph.left() / 20) + dx;
    long y = (long) Math.floor(glyph.top() / 20) + dy;
    return x * 1_000_003L + y;
  }

  /** The glyphs of each line. */
  static List<List<Glyph>> rows(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::centreY).thenComparingDouble(Glyph::left));
    List<List<Glyph>> rows = new ArrayList<>();
    double top = 0;
    double bottom = 0;
    for (Glyph glyph : sorted) {
      double overlap = Math.min(bottom, glyph.bottom()) - Math.max(top, glyph.top());
      double lesser = Math.min(bottom - top, glyph.height());
      if (rows.isEmpty() || overlap < lesser * OVERLAP) {
        rows.add(new ArrayList<>());
        top = glyph.top();
        bottom = glyph.bottom();
      }
      rows.get(rows.size() - 1).add(glyph);
      // The tallest glyph stands for the line: a low comma must not pull it down.
      if (glyph.height() > bottom - top) {
        top = glyph.top();
        bottom = glyph.bottom();
      }
    }
    return rows;
  }
}
