package org.jianbao.document.word;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cell as written: its spans are those that it claims. */
public final class RawCell {
  /** The largest span that is believed. */
  public static final int MAX_SPAN = 1_000;

  private final int element;
  private int span = 1;
  private boolean continuesAbove;
  private boolean opensBelow;
  private boolean continuesLeft;
  private boolean deleted;
  private List<Content> contents = new ArrayList<>();

  /** Makes an empty cell of one column. */
  public RawCell() {
    this(0);
  }

  /**
   * Makes an empty cell of one column.
   *
   * @param element number of its element in the file
   */
  public RawCell(int element) {
    this.element = element;
  }

  /** Number of its element in the file, or 0. */
  int element() {
    return element;
  }

  /** Sets the number of columns that it claims to cover. */
  public void claimSpan(int columns) {
    span = Math.max(1, Math.min(MAX_SPAN, columns));
  }

  /** Says that it continues the cell to its left. */
  public void continueLeft(boolean continues) {
    continuesLeft = continues;
  }

  /** Says that a tracked change takes it out. */
  public void delete() {
    deleted = true;
  }

  /**
   * Says that it is vertically merged.
   *
   * @param first whether it begins a merged cell, else it continues the one above
   */
  public void mergeDown(boolean first) {
    opensBelow = first;
    continuesAbove = !first;
  }

  /** Number of columns that it claims to cover. */
  public int span() {
    return span;
  }

  boolean continuesAbove() {
    return continuesAbove;
  }

  /** Whether cells below may belong to this one. */
  boolean mergesDown() {
    return opensBelow || continuesAbove;
  }

  boolean continuesLeft() {
    return continuesLeft;
  }

  /** Whether a tracked change takes the cell out. */
  boolean deleted() {
    return deleted;
  }

  /** What stands in it. */
  public List<Content> contents() {
    return contents;
  }

  /** Puts into it what stands there. */
  public void setContents(List<Content> contents) {
    this.contents = contents;
  }

  /** Takes in its right neighbour. */
  void absorb(RawCell right) {
    span = Math.min(MAX_SPAN, span + right.span);
    contents.addAll(right.contents);
  }

  /** The cell before, if it takes this one in, which continues it to the right; else null. */
  @Nullable RawCell host(List<RawCell> before) {
    return continuesLeft && !before.isEmpty() ? before.get(before.size() - 1) : null;
  }
}
