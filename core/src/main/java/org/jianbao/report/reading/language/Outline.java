package org.jianbao.report.reading.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jianbao.document.CellPosition;
import org.jianbao.document.Location;
import org.jianbao.report.Heading;
import org.jspecify.annotations.Nullable;

/** Where the top-level headings (一级标题) stand, and so to which section a place belongs. */
final class Outline {
  private static final Comparator<Location> ORDER =
      Comparator.comparingInt(Location::paragraph)
          .thenComparingInt(Outline::row)
          .thenComparingInt(Location::offset);

  private final List<Mark> marks = new ArrayList<>();

  private record Mark(Location location, @Nullable Integer section) {}

  Outline(List<Heading> headings) {
    for (Heading heading : headings) {
      Location location = heading.place().location();
      if (location != null) {
        marks.add(new Mark(location, heading.section()));
      }
    }
    marks.sort(Comparator.comparing(Mark::location, ORDER));
  }

  /**
   * Number of the section a place belongs to: 0 before the first heading, null if not a known one.
   */
  @Nullable Integer section(Location place) {
    Integer section = 0;
    for (Mark mark : marks) {
      if (ORDER.compare(mark.location(), place) > 0) {
        break;
      }
      section = mark.section();
    }
    return section;
  }

  /** Which characters of a stretch of a paragraph belong to headings, counted from its begin. */
  BitSet headingsIn(Location stretch) {
    BitSet set = new BitSet();
    for (Mark mark : marks) {
      Location one = mark.location();
      int start = Math.max(0, one.offset() - stretch.offset());
      int end = Math.min(stretch.length(), one.offset() + one.length() - stretch.offset());
      if (one.paragraph() == stretch.paragraph()
          && Objects.equals(one.cell(), stretch.cell())
          && start < end) {
        set.set(start, end);
      }
    }
    return set;
  }

  /** Where the last heading stands, or null if there is none. */
  @Nullable Location last() {
    return marks.isEmpty() ? null : marks.get(marks.size() - 1).location();
  }

  /** The row of a table in which a place stands, 0 outside tables. */
  static int row(Location place) {
    CellPosition cell = place.cell();
    return cell == null ? 0 : cell.row();
  }

  /** Whether one place stands before another. */
  static boolean isBefore(Location one, Location other) {
    return ORDER.compare(one, other) < 0;
  }
}
