package org.jianbao.document.word;

import org.jianbao.document.ProblemCode;
import org.jianbao.document.ReadingException;

/** What is read of one document at most; counts as reading goes on. Reports stay far below. */
public final class StoryLimits {
  /** Tables and text boxes in one another; deeper ones are read as text of what holds them. */
  public static final int MAX_NESTING = 32;

  public static final int MAX_PARAGRAPHS = 400_000;
  public static final int MAX_CELLS = 200_000;

  /** Columns of a table; Word itself allows 63. */
  public static final int MAX_COLUMNS = 64;

  /** UTF-16 units of the text of one automatic number, which is repeated at each paragraph. */
  public static final int MAX_NUMBER_LENGTH = 100;

  private int paragraphs;
  private int cells;

  /** Nothing is counted yet. */
  public StoryLimits() {}

  /** Counts a paragraph. */
  public void countParagraph() throws ReadingException {
    if (++paragraphs > MAX_PARAGRAPHS) {
      throw new ReadingException(ProblemCode.TOO_LARGE, "文档的段落超过 " + MAX_PARAGRAPHS + " 个，不予读取");
    }
  }

  /** Counts a cell. */
  public void countCell() throws ReadingException {
    if (++cells > MAX_CELLS) {
      throw new ReadingException(ProblemCode.TOO_LARGE, "表格超过 " + MAX_CELLS + " 个单元格，不予读取");
    }
  }
}
