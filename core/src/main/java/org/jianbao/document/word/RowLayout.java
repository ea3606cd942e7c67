package org.jianbao.document.word;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.document.word.EdgeGrid.EdgeCell;

/**
 * The edges and merges of the cells of one table row, as its definition gives them. A definition
 * may have more or fewer cells than the row.
 */
public final class RowLayout {
  /** Width of a cell that is not defined, in twips. */
  private static final int USUAL_WIDTH = 1_000;

  private final int left;
  private final List<Slot> slots = new ArrayList<>();

  /** A layout without cells that begins at an edge, in twips. */
  public RowLayout(int left) {
    this.left = left;
  }

  /** How a cell takes part in a vertical merge. */
  public enum Merge {
    /** Not at all. */
    NONE,
    /** It begins a merged cell. */
    FIRST,
    /** It continues the one above. */
    MORE
  }

  private record Slot(int right, boolean continuesLeft, Merge merge) {}

  /**
   * Defines the next cell.
   *
   * @param right its right edge, in twips
   * @param continuesLeft whether it belongs to the cell to its left
   */
  public void add(int right, boolean continuesLeft, Merge merge) {
    slots.add(new Slot(right, continuesLeft, merge));
  }

  /** Number of cells defined so far. */
  public int size() {
    return slots.size();
  }

  /** The cells of a row with their edges and merges; beyond those defined, one beside another. */
  List<EdgeCell> lay(List<RawCell> cells) {
    List<EdgeCell> laid = new ArrayList<>(cells.size());
    int right = left;
    for (int i = 0; i < cells.size(); i++) {
      RawCell cell = cells.get(i);
      int before = right;
      if (i < slots.size()) {
        Slot slot = slots.get(i);
        right = Math.max(before, slot.right);
        cell.continueLeft(slot.continuesLeft);
        if (slot.merge != Merge.NONE) {
          cell.mergeDown(slot.merge == Merge.FIRST);
        }
      } else {
        right = before + USUAL_WIDTH;
      }
      laid.add(new EdgeCell(before, right, cell));
    }
    return laid;
  }
}
