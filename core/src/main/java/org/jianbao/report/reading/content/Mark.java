package org.jianbao.report.reading.content;

import org.jianbao.text.ChineseNumerals;

/**
 * The number of an item in running text: （一）, 1., 一是.
 *
 * @param start index of its first character
 * @param end index behind its last
 * @param opensLine whether it stands at the start of a line
 */
record Mark(Style style, int value, int start, int end, boolean opensLine) {

  /** How an item is numbered. The order is that of depth. */
  enum Style {
    /** 一、 */
    CHINESE(0, "%s、"),
    /** （一） */
    BRACKETS(1, "（%s）"),
    /** 1. or 1、 */
    ARABIC(2, "%s."),
    /** (1) or 1) */
    ARABIC_BRACKETS(3, "（%s）"),
    /** ① */
    CIRCLED(4, "%s"),
    /** 一是 */
    IS(5, "%s是"),
    /** 一要 */
    MUST(5, "%s要"),
    /** 第一， */
    ORDINAL(5, "第%s");

    private final int depth;
    private final String shape;

    Style(int depth, String shape) {
      this.depth = depth;
      this.shape = shape;
    }

    /** How deep it stands where it is used with others. */
    int depth() {
      return depth;
    }

    /** A number in this style. */
    String write(int value) {
      return switch (this) {
        case ARABIC, ARABIC_BRACKETS -> String.format(shape, value);
        case CIRCLED -> String.valueOf((char) ('①' + value - 1));
        default -> String.format(shape, ChineseNumerals.write(value));
      };
    }
  }
}
