package org.jianbao.document.pdf;

/** Counts what the pages of a file hold, and stops where it is more than any report holds. */
final class PageBudget {
  private static final int MAX_GLYPHS = 1_000_000;
  private static final int MAX_RULINGS = 500_000;
  private static final int MAX_OPERATORS = 10_000_000;

  /** Parts drawn by themselves; browsers make some dozens. */
  private static final int MAX_FORMS = 20_000;

  /** Parts in one another, and states put aside, each of which takes memory. */
  private static final int MAX_FORM_DEPTH = 30;

  private static final int MAX_STATES = 10_000;

  private int glyphs;
  private int garbled;
  private int lostOn;
  private int rulings;
  private int pictures;
  private int operators;
  private int forms;

  /** Thrown through the page's walk. */
  static final class Exceeded extends RuntimeException {
    private static final long serialVersionUID = 1;

    Exceeded(String message) {
      super(message);
    }
  }

  void glyph() {
    if (++glyphs > MAX_GLYPHS) {
      throw new Exceeded("PDF 文件超过 " + MAX_GLYPHS / 10_000 + " 万字的上限，不像年度报告，不予读取");
    }
  }

  /** A glyph whose font does not tell what character it is. */
  void garbledGlyph() {
    garbled++;
  }

  /** A page with text of which no one can tell what it says. */
  void lostText(int page) {
    lostOn = lostOn == 0 ? page : lostOn;
  }

  void ruling() {
    if (++rulings > MAX_RULINGS) {
      throw new Exceeded("PDF 文件的线条过多，不像年度报告，不予读取");
    }
  }

  void operator() {
    if (++operators > MAX_OPERATORS) {
      throw new Exceeded("PDF 文件的绘图指令过多，不像年度报告，不予读取");
    }
  }

  /** A part that is drawn by itself within others, and may draw itself again. */
  void form(int depth) {
    if (++forms > MAX_FORMS || depth > MAX_FORM_DEPTH) {
      throw new Exceeded("PDF 文件中的图形反复套用，不像年度报告，不予读取");
    }
  }

  /** The number of states that are put aside. */
  void states(int number) {
    if (number > MAX_STATES) {
      throw new Exceeded("PDF 文件的绘图状态嵌套过深，不像年度报告，不予读取");
    }
  }

  void picture() {
    pictures++;
  }

  int glyphs() {
    return glyphs;
  }

  int garbled() {
    return garbled;
  }

  /** The first page with text of which no one can tell what it says, or 0. */
  int lostOn() {
    return lostOn;
  }

  int pictures() {
    return pictures;
  }
}
