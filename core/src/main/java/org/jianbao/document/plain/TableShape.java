package org.jianbao.document.plain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One way in which text shows a table. */
interface TableShape {

  /**
   * The region of this shape that begins with a line, or null if none does. Looks at each line of
   * the region only once, and at a bounded number of lines where there is none.
   */
  @Nullable Region find(List<TextLine> lines, int from);
}
