package org.jianbao.render.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the nodes of a JSON tree hold. */
final class JsonNodes {
  private JsonNodes() {}

  /** Whether there is nothing: absent, or null. */
  static boolean isNull(@Nullable JsonNode node) {
    return node == null || node.isNull() || node.isMissingNode();
  }

  /**
   * A text.
   *
   * @throws IllegalArgumentException if it is none
   */
  static String text(JsonNode node) {
    if (!node.isTextual()) {
      throw new IllegalArgumentException("a text is missing");
    }
    return node.textValue();
  }

  /** A text, or null. */
  static @Nullable String textOrNull(JsonNode node) {
    return node.isTextual() ? node.textValue() : null;
  }

  /** A whole number, or null. */
  static @Nullable Integer numberOrNull(JsonNode node) {
    return node.isInt() ? node.intValue() : null;
  }

  /**
   * A word of a closed set by its code.
   *
   * @throws IllegalArgumentException if it is missing or not of the set
   */
  static <E extends Enum<E>> E word(Class<E> type, @Nullable JsonNode code) {
    if (code == null) {
      throw new IllegalArgumentException("a word is missing");
    }
    return Enum.valueOf(type, text(code).toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** The elements of an array; none if it is absent. */
  static <T> List<T> list(@Nullable JsonNode nodes, Function<JsonNode, T> read) {
    List<T> list = new ArrayList<>();
    if (nodes != null) {
      nodes.forEach(node -> list.add(read.apply(node)));
    }
    return list;
  }
}
