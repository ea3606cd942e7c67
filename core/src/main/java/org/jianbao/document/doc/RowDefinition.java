package org.jianbao.document.doc;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.apache.poi.util.LittleEndian;
import org.jianbao.document.word.RowLayout;
import org.jianbao.document.word.RowLayout.Merge;

/** Reads the edges and merges of the cells of one table row, as its end mark defines them. */
final class RowDefinition {
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

  private final List<Integer> edges = new ArrayList<>();
  private final List<Integer> flags = new ArrayList<>();

  private RowDefinition() {}

  /** The layout of the row that ends here. */
  static RowLayout layout(PAPX rowEnd) {
    RowDefinition definition = new RowDefinition();
    for (SprmOperation sprm : Sprms.of(rowEnd.getSprmBuf(), STYLE_BYTES, SprmOperation.TYPE_TAP)) {
      try {
        if (sprm.getOperation() == DEFINITION) {
          definition.define(sprm);
        } else if (sprm.getOperation() == VERTICAL_MERGE) {
          definition.merge(sprm);
        }
      } catch (IndexOutOfBoundsException cutOff) {
        break;
      }
    }
    return definition.layout();
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

  private RowLayout layout() {
    RowLayout layout = new RowLayout(edges.isEmpty() ? 0 : edges.get(0));
    for (int i = 0; i < flags.size() && i + 1 < edges.size(); i++) {
      int flag = flags.get(i);
      boolean begins = (flag & MERGE_BEGINS) != 0;
      boolean merged = (flag & MERGED_DOWN) != 0;
      layout.add(
          edges.get(i + 1),
          (flag & MERGED_LEFT) != 0,
          begins ? Merge.FIRST : merged ? Merge.MORE : Merge.NONE);
    }
    return layout;
  }
}
