package org.jianbao.document.word;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The complex fields open in a paragraph. A field left open at the end of its paragraph is
 * forgotten there: its code never counts as text anyway, and what follows must not be lost.
 */
public final class Fields {
  private final BitSet inCode = new BitSet();
  private int open;

  /** None is open. */
  public Fields() {}

  /** Takes notice of a field character. */
  public void see(@Nullable String type) {
    if ("begin".equals(type)) {
      inCode.set(open++);
    } else if (open > 0 && "separate".equals(type)) {
      inCode.clear(open - 1);
    } else if (open > 0 && "end".equals(type)) {
      inCode.clear(--open);
    }
  }

  /** Whether the text here is part of a field's code, not of its result. */
  public boolean isInCode() {
    return !inCode.isEmpty();
  }
}
