package org.jianbao.document.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Which elements of its file a text was read of: stretch by stretch, and the element that holds the
 * whole. Elements are known by their number, from 1 in the order in which they begin.
 */
public final class Origins {
  private final int holder;
  private final List<Stretch> stretches = new ArrayList<>();

  /**
   * Begins without any text.
   *
   * @param holder number of the paragraph or cell
   */
  public Origins(int holder) {
    this.holder = holder;
  }

  /**
   * A stretch of text that one element gave as a whole.
   *
   * @param start where it begins in the text
   */
  public record Stretch(int start, int length, int element) {
    /** Where it ends in the text. */
    public int end() {
      return start + length;
    }

    private Stretch moved(int by) {
      return new Stretch(start + by, length, element);
    }
  }

  /** Number of the paragraph or cell that holds the text, the first if there are several. */
  public int holder() {
    return holder;
  }

  /** The stretches in the order of the text; what was made up (numbers) belongs to none. */
  public List<Stretch> stretches() {
    return Collections.unmodifiableList(stretches);
  }

  /** What an element gave goes from one offset to another. */
  public void add(int from, int to, int element) {
    if (to > from) {
      stretches.add(new Stretch(from, to - from, element));
    }
  }

  /** Something was put before the text. */
  public void move(int by) {
    stretches.replaceAll(stretch -> stretch.moved(by));
  }

  /** Those of another text follow, which begins at an offset. */
  void addAll(Origins other, int start) {
    other.stretches.forEach(stretch -> stretches.add(stretch.moved(start)));
  }
}
