package org.jianbao.document.layout;

import java.util.ArrayList;
import java.util.List;

/** Tells the sides of cells from those of frames round tables whose cells have none. */
final class CellFrames {
  /** Lines across of a frame round text. */
  private static final int FRAME = 2;

  private CellFrames() {}

  /**
   * The lines that meet sides, other than those of a frame round a whole table.
   *
   * @param lines lines above and below cells
   * @param upright all sides of the page
   */
  static List<Ruling> bound(List<Ruling> lines, List<Ruling> upright) {
    List<Ruling> all = new ArrayList<>(Lattice.merged(lines));
    all.addAll(Lattice.merged(upright));
    List<Ruling> bound = new ArrayList<>();
    for (List<Ruling> group : Lattice.groups(all)) {
      List<Ruling> across = group.stream().filter(Ruling::horizontal).toList();
      if (across.size() < group.size() && !isFrame(group, across, lines)) {
        bound.addAll(across);
      }
    }
    return bound;
  }

  /** Whether the sides among some lines stand at their ends only, and cells stand between them. */
  private static boolean isFrame(List<Ruling> group, List<Ruling> across, List<Ruling> lines) {
    double left = across.stream().mapToDouble(Ruling::from).min().orElse(0) + LineCell.EVEN;
    double right = across.stream().mapToDouble(Ruling::to).max().orElse(0) - LineCell.EVEN;
    boolean cells =
        lines.stream()
            .filter(line -> line.from() > left || line.to() < right)
            .anyMatch(line -> across.stream().anyMatch(whole -> Lattice.touch(whole, line)));
    return (across.size() > FRAME || cells)
        && group.stream()
            .filter(line -> !line.horizontal())
            .allMatch(line -> line.position() < left || line.position() > right);
  }
}
