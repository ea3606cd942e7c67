package org.jianbao.render.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The fields that a template may have.
 *
 * @param single fields with one value, in the order in which they are named to users
 * @param groups fields with many: a table row with fields of a group is there for each of its
 *     entries
 * @param inParagraphs whether fields of groups may also stand in paragraphs outside tables, which
 *     are then there for each entry
 * @param misplaced what is said of a field of a group that stands where it must not
 */
public record TemplateFields(
    Set<String> single, List<Set<String>> groups, boolean inParagraphs, String misplaced) {

  public TemplateFields {
    groups = List.copyOf(groups);
  }

  /** Number of the group of a field, from 0, or −1 for none. */
  int group(String name) {
    for (int i = 0; i < groups.size(); i++) {
      if (groups.get(i).contains(name)) {
        return i;
      }
    }
    return -1;
  }

  boolean contains(String name) {
    return single.contains(name) || group(name) >= 0;
  }

  /** All fields, as they are named to users. */
  public List<String> all() {
    List<String> all = new ArrayList<>(single);
    groups.forEach(all::addAll);
    return all;
  }
}
