package org.jianbao.report.content;

import java.util.List;
import org.jianbao.report.Place;
import org.jspecify.annotations.Nullable;

/**
 * The report's own statement of its parts (全文包括 …, 由 … 六部分组成).
 *
 * @param count the number of parts that it states, or null if none
 * @param sections numbers of the sections that it lists, in order; empty if it lists none
 * @param open whether the list does not claim to be complete (等)
 */
public record PartList(@Nullable Integer count, List<Integer> sections, boolean open, Place place) {

  public PartList {
    sections = List.copyOf(sections);
  }
}
