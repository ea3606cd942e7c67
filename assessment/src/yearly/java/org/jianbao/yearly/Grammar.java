package org.jianbao.yearly;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Texts with alternatives, of {@code prose.txt}: {@code {key}} is one of the alternatives of a key,
 * {@code {key*3}} three different ones, {@code {4-9}} a number, any other {@code {name}} a value of
 * the report.
 */
final class Grammar {
  private final Map<String, List<List<Part>>> alternatives = new LinkedHashMap<>();

  private sealed interface Part permits Literal, Reference, Number {}

  private record Literal(String text) implements Part {}

  private record Reference(String key, int times) implements Part {}

  private record Number(int least, int most) implements Part {}

  /** The shipped one. */
  static Grammar load() {
    Grammar grammar = new Grammar();
    List<List<Part>> open = new ArrayList<>();
    for (String line : lines("prose.txt")) {
      if (line.startsWith("[")) {
        open = new ArrayList<>();
        grammar.alternatives.put(line.substring(1, line.length() - 1), open);
      } else {
        open.add(parts(line.replace("\\n", "\n")));
      }
    }
    return grammar;
  }

  /** The lines of a resource, without comments and empty ones. */
  static List<String> lines(String name) {
    try (InputStream in = Grammar.class.getResourceAsStream("/yearly/" + name)) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Part> parts(String line) {
    List<Part> parts = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      int open = line.indexOf('{', at);
      if (open < 0) {
        parts.add(new Literal(line.substring(at)));
        break;
      }
      if (open > at) {
        parts.add(new Literal(line.substring(at, open)));
      }
      int close = line.indexOf('}', open);
      parts.add(part(line.substring(open + 1, close)));
      at = close + 1;
    }
    return parts;
  }

  private static Part part(String inner) {
    if (Character.isDigit(inner.charAt(0))) {
      int dash = inner.indexOf('-');
      return new Number(
          Integer.parseInt(inner.substring(0, dash)), Integer.parseInt(inner.substring(dash + 1)));
    }
    int star = inner.indexOf('*');
    return star < 0
        ? new Reference(inner, 1)
        : new Reference(inner.substring(0, star), Integer.parseInt(inner.substring(star + 1)));
  }

  /** One of the alternatives of a key, written out. */
  String expand(String key, Map<String, String> values, Dice dice) {
    StringBuilder text = new StringBuilder();
    append(new Reference(key, 1), values, dice, text);
    return text.toString();
  }

  /** So many different alternatives of a key, written out. */
  List<String> several(String key, int times, Map<String, String> values, Dice dice) {
    List<List<Part>> all = alternatives(key);
    List<Integer> left = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      left.add(i);
    }
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < times && !left.isEmpty(); i++) {
      StringBuilder text = new StringBuilder();
      append(all.get(left.remove(dice.between(0, left.size() - 1))), values, dice, text);
      texts.add(text.toString());
    }
    return texts;
  }

  private void append(List<Part> parts, Map<String, String> values, Dice dice, StringBuilder text) {
    for (Part part : parts) {
      append(part, values, dice, text);
    }
  }

  private void append(Part part, Map<String, String> values, Dice dice, StringBuilder text) {
    if (part instanceof Literal literal) {
      text.append(literal.text());
    } else if (part instanceof Number number) {
      text.append(dice.between(number.least(), number.most()));
    } else if (part instanceof Reference reference) {
      String value = values.get(reference.key());
      if (value != null) {
        text.append(value);
      } else if (reference.times() == 1) {
        append(dice.of(alternatives(reference.key())), values, dice, text);
      } else {
        several(reference.key(), reference.times(), values, dice).forEach(text::append);
      }
    }
  }

  private List<List<Part>> alternatives(String key) {
    List<List<Part>> found = alternatives.get(key);
    if (found == null) {
      throw new IllegalArgumentException("no such key: " + key);
    }
    return found;
  }
}
