package org.jianbao.document.doc;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.apache.poi.util.LittleEndian;
import org.jianbao.document.word.EdgeGrid.EdgeCell;
import org.jianbao.document.word.RawCell;

/** The edges and merges of the cells of one table row, as its end mark defines them. */
final class RowLayout {
  private static final int DEFINITION = 0x08;
  private static final int VERTICAL_MERGE = 0x2B;
  private static final int STYLE_BYTES = 2;
  private static final int EDGE_BYTES = 2;
  private static final int CELL_BYTES = 20;

  /** Opcode and size before the operand of a definition. */
  private static final int DEFINITION_HEAD = 4;

  private static final int MERGED_LEFT = 0x0002;
  private static final int MERGED_DOWN = 0x0020;
  private static final int MERGE_BEGINS = 0x0040;

  /** Width of a cell that is not defined, in twips. */
  private static final int USUAL_WIDTH = 1_000;

  private final List<Integer> edges = new ArrayList<>();
  private final List<Integer> flags = new ArrayList<>();

  private RowLayout() {}

  static RowLayout none() {
    return new RowLayout();
  }

  static RowLayout of(PAPX rowEnd) {
    RowLayout layout = new RowLayout();
    for (SprmOperation sprm : Sprms.of(rowEnd.getSprmBuf(), STYLE_BYTES, SprmOperation.TYPE_TAP)) {
      try {
        if (sprm.getOperation() == DEFINITION) {
          layout.define(sprm);
        } else if (sprm.getOperation() == VERTICAL_MERGE) {
          layout.merge(sprm);
        }
      } catch (IndexOutOfBoundsException cutOff) {
        break;
      }
    }
    return layout;
  }

  private void define(SprmOperation sprm) {
    byte[] bytes = sprm.getGrpprl();
    int at = sprm.getGrpprlOffset();
    int count = bytes[at] & 0xFF;
    int end = Math.min(bytes.length, at + Math.max(0, sprm.size() - DEFINITION_HEAD));
    edges.clear();
    flags.clear();
    for (int i = 0; i <= count; i++) {
      edges.add((int) LittleEndian.getShort(bytes, at + 1 + i * EDGE_BYTES));
    }
    int cells = at + 1 + (count + 1) * EDGE_BYTES;
    for (int i = 0; i < count; i++) {
      int from = cells + i * CELL_BYTES;
      flags.add(from + 2 <= end ? LittleEndian.getUShort(bytes, from) : 0);
    }
  }

  private void merge(SprmOperation sprm) {
    int at = sprm.getGrpprlOffset();
    int cell = sprm.getGrpprl()[at] & 0xFF;
    int merge = sprm.getGrpprl()[at + 1];
    if (cell < flags.size()) {
      int others = flags.get(cell) & ~(MERGED_DOWN | MERGE_BEGINS);
      flags.set(cell, others | (merge & 1) * MERGED_DOWN | (merge >> 1 & 1) * MERGE_BEGINS);
    }
  }

  /** The cells of the row with their edges and merges; beyond those defined, one beside another. */
  List<EdgeCell> lay(List<RawCell> cells) {
    List<EdgeCell> laid = new ArrayList<>(cells.size());
    int right = edges.isEmpty() ? 0 : edges.get(0);
    for (int i = 0; i < cells.size(); i++) {
      RawCell cell = cells.get(i);
      int left = right;
      right = i + 1 < edges.size() ? Math.max(left, edges.get(i + 1)) : left + USUAL_WIDTH;
      int flag = i < flags.size() ? flags.get(i) : 0;
      cell.continueLeft((flag & MERGED_LEFT) != 0);
      if ((flag & (MERGED_DOWN | MERGE_BEGINS)) != 0) {
        cell.mergeDown((flag & MERGE_BEGINS) != 0);
      }
      laid.add(new EdgeCell(left, right, cell));
    }
    return laid;
  }
}
