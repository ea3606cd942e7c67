package org.jianbao.document.word;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The complex fields open in a paragraph. A field left open at the end of its paragraph is
 * forgotten there: its code never counts as text anyway, and what follows must not be lost.
 */
public final class Fields {
  private static final int MAX_CODE = 1_000;

  private final BitSet inCode = new BitSet();
  private final StringBuilder code = new StringBuilder();
  private int open;

  /** None is open. */
  public Fields() {}

  /**
   * Takes notice of a field character.
   *
   * @return what a field shows that ends without a result; often empty
   */
  public String see(@Nullable String type) {
    String shown = "";
    if ("begin".equals(type)) {
      inCode.set(open++);
      code.setLength(0);
    } else if (open > 0 && "separate".equals(type)) {
      inCode.clear(open - 1);
      code.setLength(0);
    } else if (open > 0 && "end".equals(type)) {
      inCode.clear(--open);
      shown = textOf(code);
      code.setLength(0);
    }
    return shown;
  }

  /** Adds to the code of the field that began last. */
  public void addCode(CharSequence text) {
    if (isInCode() && code.length() + text.length() <= MAX_CODE) {
      code.append(text);
    }
  }

  /** Whether the text here is part of a field's code, not of its result. */
  public boolean isInCode() {
    return !inCode.isEmpty();
  }

  /** What a field with this code shows if it has no result of its own; often empty. */
  public static String textOf(CharSequence code) {
    return Equation.text(code.toString());
  }
}
