package org.jianbao.pack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of a YAML file of a pack, with its place. Scalars have no type: 2021 is a text. */
public sealed interface PackNode {

  /** Where it begins. */
  Position position();

  /** Keys and values in the order of the file. */
  record Mapping(Position position, Map<String, Entry> entries) implements PackNode {
    public Mapping {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** No keys. */
    public static Mapping empty(Position position) {
      return new Mapping(position, Map.of());
    }

    /** The value of a key; null if the key is absent or its value is null. */
    public @Nullable PackNode get(String key) {
      Entry entry = entries.get(key);
      return entry == null || isNull(entry.value()) ? null : entry.value();
    }

    /** The place of a key, or of the whole if the key is absent. */
    public Position at(String key) {
      Entry entry = entries.get(key);
      return entry == null ? position : entry.keyPosition();
    }

    /** The text of a key, or null if it has none. */
    public @Nullable String text(String key) {
      return get(key) instanceof Scalar scalar ? scalar.text() : null;
    }

    /** The mapping of a key, empty if it has none. */
    public Mapping mapping(String key) {
      return get(key) instanceof Mapping mapping ? mapping : empty(at(key));
    }

    /** The items of a key, none if it has none. */
    public List<PackNode> items(String key) {
      return get(key) instanceof Sequence sequence ? sequence.items() : List.of();
    }

    /** The texts among the items of a key. */
    public List<String> texts(String key) {
      return items(key).stream().map(PackNode::textOf).toList();
    }
  }

  /** A key's place and its value. */
  record Entry(Position keyPosition, PackNode value) {}

  /** A list. */
  record Sequence(Position position, List<PackNode> items) implements PackNode {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /**
   * A single value.
   *
   * @param text null for null
   */
  record Scalar(Position position, @Nullable String text) implements PackNode {}

  /** Whether a value is null. */
  static boolean isNull(PackNode node) {
    return node instanceof Scalar scalar && scalar.text() == null;
  }

  /** The text of a scalar; "" for all else. */
  static String textOf(PackNode node) {
    return node instanceof Scalar scalar && scalar.text() != null ? scalar.text() : "";
  }
}
