package org.jianbao.reference;

import java.util.List;

/**
 * Facts about one subject.
 *
 * @param title the subject
 */
public record FactGroup(String title, List<FactEntry> facts) {

  public FactGroup {
    facts = List.copyOf(facts);
  }
}
