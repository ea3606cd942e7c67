package org.jianbao.form;

import java.util.List;
import java.util.Map;

/**
 * The words by which a report's own list of its parts (全文包括 …, 由 … 六部分组成) is recognised.
 *
 * @param sections words that mean a section in such a list, by number of the section
 * @param markers words that introduce or end such a list
 * @param units what is counted: 部分, 章
 * @param open words that leave the list open: 等
 */
public record PartWords(
    Map<Integer, List<String>> sections,
    List<String> markers,
    List<String> units,
    List<String> open) {

  /** No words at all. */
  public static final PartWords EMPTY = new PartWords(Map.of(), List.of(), List.of(), List.of());

  public PartWords {
    sections = Map.copyOf(sections);
    markers = List.copyOf(markers);
    units = List.copyOf(units);
    open = List.copyOf(open);
  }
}
