package org.jianbao.document.doc;

import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.jspecify.annotations.Nullable;

/**
 * What the properties of one paragraph say.
 *
 * @param style index of its style
 * @param tableDepth number of tables around it
 * @param rowEnd whether it is no paragraph but the end of a table row
 * @param innerCellEnd whether it ends a cell of a nested table
 * @param outline outline level from 0, or null if it says nothing itself
 * @param list index of its list from 1, 0 for none, or null if it says nothing itself
 * @param level level within the list from 0, or null if it says nothing itself
 */
record ParagraphMarks(
    int style,
    int tableDepth,
    boolean rowEnd,
    boolean innerCellEnd,
    @Nullable Integer outline,
    @Nullable Integer list,
    @Nullable Integer level) {

  private static final int STYLE = 0x00;
  private static final int LEVEL = 0x0A;
  private static final int LIST = 0x0B;
  private static final int IN_TABLE = 0x16;
  private static final int ROW_END = 0x17;
  private static final int OUTLINE = 0x40;
  private static final int TABLE_DEPTH = 0x49;
  private static final int INNER_CELL_END = 0x4B;
  private static final int INNER_ROW_END = 0x4C;
  private static final int STYLE_BYTES = 2;

  /** What the properties of a paragraph say. */
  static ParagraphMarks of(PAPX properties) {
    return of(properties.getIstd() & 0xFFFF, properties.getSprmBuf());
  }

  /** What the properties of a style say. */
  static ParagraphMarks of(byte[] properties) {
    return of(0, new SprmBuffer(properties, STYLE_BYTES));
  }

  private static ParagraphMarks of(int usualStyle, @Nullable SprmBuffer buffer) {
    int style = usualStyle;
    boolean inTable = false;
    boolean rowEnd = false;
    boolean innerRowEnd = false;
    boolean innerCellEnd = false;
    int depth = 0;
    Integer outline = null;
    Integer list = null;
    Integer level = null;
    for (SprmOperation sprm : Sprms.of(buffer, STYLE_BYTES, SprmOperation.TYPE_PAP)) {
      switch (sprm.getOperation()) {
        case STYLE -> style = Sprms.number(sprm) & 0xFFFF;
        case IN_TABLE -> inTable = Sprms.isOn(sprm);
        case ROW_END -> rowEnd = Sprms.isOn(sprm);
        case TABLE_DEPTH -> depth = Sprms.number(sprm);
        case INNER_CELL_END -> innerCellEnd = Sprms.isOn(sprm);
        case INNER_ROW_END -> innerRowEnd = Sprms.isOn(sprm);
        case OUTLINE -> outline = Sprms.number(sprm);
        case LIST -> list = Sprms.number(sprm);
        case LEVEL -> level = Sprms.number(sprm);
        default -> {
          // Layout
        }
      }
    }
    int tables = inTable || depth > 0 ? Math.max(1, depth) : 0;
    return new ParagraphMarks(
        style,
        tables,
        tables > 1 ? innerRowEnd : rowEnd && tables == 1,
        tables > 1 && innerCellEnd,
        outline,
        list,
        level);
  }
}
