package org.jianbao.document.doc;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.jspecify.annotations.Nullable;

/**
 * The single property modifiers (sprm) of a paragraph, run or row, by their numbers in [MS-DOC].
 */
final class Sprms {
  private Sprms() {}

  /** The modifiers of one kind in order; what is cut off at the end is left out. */
  static List<SprmOperation> of(@Nullable SprmBuffer buffer, int from, int type) {
    if (buffer == null) {
      return List.of();
    }
    byte[] bytes = buffer.toByteArray();
    List<SprmOperation> all = new ArrayList<>();
    try {
      SprmIterator iterator = new SprmIterator(bytes, from);
      while (iterator.hasNext()) {
        SprmOperation sprm = iterator.next();
        if (sprm.getType() == type && sprm.getGrpprlOffset() < bytes.length) {
          all.add(sprm);
        }
      }
    } catch (IndexOutOfBoundsException cutOff) {
      return all;
    }
    return all;
  }

  /** The operand of a modifier that is a number, 0 where it is cut off. */
  static int number(SprmOperation sprm) {
    try {
      return sprm.getOperand();
    } catch (IndexOutOfBoundsException cutOff) {
      return 0;
    }
  }

  /**
   * Whether a modifier switches something on; 0x80 and 0x81 stand for the style and its opposite.
   */
  static boolean isOn(SprmOperation sprm) {
    int value = number(sprm) & 0xFF;
    return value == 1 || value == 0x81;
  }

  /** Whether a modifier leaves something as the style has it. */
  static boolean isAsStyle(SprmOperation sprm) {
    return (number(sprm) & 0xFF) == 0x80;
  }
}
