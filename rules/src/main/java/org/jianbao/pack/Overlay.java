package org.jianbao.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianbao.pack.PackNode.Entry;
import org.jianbao.pack.PackNode.Mapping;
import org.jianbao.pack.PackNode.Scalar;
import org.jianbao.pack.PackNode.Sequence;

/**
 * Lays the YAML of a pack over that of the pack it extends, key by key: null takes a key away, a
 * list replaces, but {@code accepted} and {@code known} append. A label that is a mere text counts
 * as its official wording, so that a mapping can be laid over it and the reverse.
 */
final class Overlay {
  private static final Set<String> APPENDING = Set.of("accepted", "known");
  private static final String OFFICIAL = "official";

  private final List<PackError> errors;

  private Overlay(List<PackError> errors) {
    this.errors = errors;
  }

  /** Merges; a null that takes nothing away is an error. */
  static Mapping merge(Mapping base, Mapping over, List<PackError> errors) {
    return new Overlay(errors).merge(base, over);
  }

  private Mapping merge(Mapping base, Mapping over) {
    Map<String, Entry> merged = new LinkedHashMap<>(base.entries());
    over.entries()
        .forEach(
            (key, entry) -> {
              Entry inherited = base.entries().get(key);
              if (!PackNode.isNull(entry.value())) {
                merged.put(
                    key,
                    new Entry(
                        entry.keyPosition(),
                        inherited == null
                            ? withoutNulls(entry.value())
                            : merge(key, inherited.value(), entry.value())));
              } else if (merged.remove(key) == null) {
                errors.add(
                    entry
                        .keyPosition()
                        .error(
                            "要去掉的“"
                                + key
                                + "”在所继承的规则包中没有"
                                + Nearest.hint(key, base.entries().keySet())));
              }
            });
    return new Mapping(over.position(), merged);
  }

  private PackNode merge(String key, PackNode base, PackNode over) {
    if (base instanceof Mapping lower && over instanceof Mapping upper) {
      return merge(lower, upper);
    }
    if (base instanceof Scalar && over instanceof Mapping upper) {
      return merge(asLabel(base), upper);
    }
    if (base instanceof Mapping lower && over instanceof Scalar) {
      return merge(lower, asLabel(over));
    }
    if (APPENDING.contains(key)
        && base instanceof Sequence lower
        && over instanceof Sequence upper) {
      return append(lower, upper);
    }
    return over;
  }

  private static Mapping asLabel(PackNode text) {
    return new Mapping(text.position(), Map.of(OFFICIAL, new Entry(text.position(), text)));
  }

  private static Sequence append(Sequence base, Sequence over) {
    Set<String> seen = new LinkedHashSet<>();
    List<PackNode> items = new ArrayList<>();
    for (Sequence list : List.of(base, over)) {
      for (PackNode item : list.items()) {
        if (seen.add(PackNode.textOf(item))) {
          items.add(item);
        }
      }
    }
    return new Sequence(over.position(), items);
  }

  /** Nulls within a value that nothing is inherited for. */
  private PackNode withoutNulls(PackNode node) {
    return node instanceof Mapping mapping
        ? merge(Mapping.empty(mapping.position()), mapping)
        : node;
  }
}
