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
  private static final int DELETED = 0x00;
  private static final int DATA = 0x06;
  private static final int SYMBOL = 0x09;
  private static final int STYLE = 0x30;
  private static final int STRUCK = 0x37;
  static final int HIDDEN = 0x3C;
  private static final int STRUCK_TWICE = 0x53;
  private static final int SPECIAL = 0x55;

  /** Those of text without properties of its own, in a paragraph of this style. */
  static RunMarks none(DocStyles styles, int paragraphStyle) {
    return new RunMarks(false, styles.hides(null, paragraphStyle), false, false, 0, 0);
  }

  /** What the properties of a run say, in a paragraph of this style. */
  static RunMarks of(CHPX properties, DocStyles styles, int paragraphStyle) {
    boolean deleted = false;
    Boolean hidden = null;
    boolean struck = false;
    Integer style = null;
    boolean special = false;
    boolean data = false;
    int symbol = 0;
    int font = 0;
    for (SprmOperation sprm : Sprms.of(properties.getSprmBuf(), 0, SprmOperation.TYPE_CHP)) {
      switch (sprm.getOperation()) {
        case DELETED -> deleted = Sprms.isOn(sprm);
        case STYLE -> style = Sprms.number(sprm) & 0xFFFF;
        case HIDDEN -> hidden = Sprms.isAsStyle(sprm) ? null : Boolean.valueOf(Sprms.isOn(sprm));
        case STRUCK, STRUCK_TWICE -> struck |= Sprms.isOn(sprm);
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
    boolean unseen = struck || (hidden == null ? styles.hides(style, paragraphStyle) : hidden);
    return new RunMarks(deleted, unseen, special, data, symbol, font);
  }
}
