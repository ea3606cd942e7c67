package org.jianbao.reference;

import java.util.List;

/**
 * A kind of fact as the reference describes it.
 *
 * @param name its name in rules
 * @param meaning what it is
 * @param within in which fields of other facts it stands; "" for one that conditions match
 * @param fields its fields in order
 * @param methods what else rules may ask of it, as it is written
 */
public record FactEntry(
    String name, String meaning, String within, List<FactField> fields, List<FactField> methods) {

  public FactEntry {
    fields = List.copyOf(fields);
    methods = List.copyOf(methods);
  }
}
