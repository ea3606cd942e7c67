package org.jianbao.document.doc;

import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.sprm.SprmOperation;

/**
 * What the properties of one run of characters say.
 *
 * @param deleted whether a tracked change takes it out
 * @param hidden whether it is not shown, or struck out
 * @param special whether its characters stand for something else: a picture, a field, a note
 * @param data whether a picture character is no picture but the data of a form field
 * @param symbol character of a symbol font that its characters stand for, or 0
 * @param font index of that font
 */
record RunMarks(
    boolean deleted, boolean hidden, boolean special, boolean data, int symbol, int font) {
  /** Those of text without properties of its own. */
  static final RunMarks NONE = new RunMarks(false, false, false, false, 0, 0);

  private static final int DELETED = 0x00;
  private static final int DATA = 0x06;
  private static final int SYMBOL = 0x09;
  private static final int STRUCK = 0x37;
  private static final int HIDDEN = 0x3C;
  private static final int STRUCK_TWICE = 0x53;
  private static final int SPECIAL = 0x55;

  static RunMarks of(CHPX properties) {
    boolean deleted = false;
    boolean hidden = false;
    boolean special = false;
    boolean data = false;
    int symbol = 0;
    int font = 0;
    for (SprmOperation sprm : Sprms.of(properties.getSprmBuf(), 0, SprmOperation.TYPE_CHP)) {
      switch (sprm.getOperation()) {
        case DELETED -> deleted = Sprms.isOn(sprm);
        case HIDDEN, STRUCK, STRUCK_TWICE -> hidden |= Sprms.isOn(sprm);
        case SPECIAL -> special = Sprms.isOn(sprm);
        case DATA -> data = Sprms.isOn(sprm);
        case SYMBOL -> {
          int value = Sprms.number(sprm);
          font = value & 0xFFFF;
          symbol = value >>> 16;
        }
        default -> {
          // Looks
        }
      }
    }
    return new RunMarks(deleted, hidden, special, data, symbol, font);
  }
}
