package org.jianbao.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words and sentences that rules may be written in (chinese.dsl). */
public final class Vocabulary {
  private static final String FILE = "chinese.dsl";
  private static final Pattern ENTRY =
      Pattern.compile("\\[(\\w+)](?:\\[([^\\]]*)])?((?:[^={}]|\\{[^{}]*})+)=(.*)");

  private final Map<String, Map<String, String>> words = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> values = new LinkedHashMap<>();
  private final Map<String, String> single = new LinkedHashMap<>();
  private final List<Sentence> sentences = new ArrayList<>();

  private Vocabulary(String text) {
    String group = "";
    for (String line : text.lines().toList()) {
      Matcher entry = ENTRY.matcher(line);
      if (line.startsWith("## ")) {
        group = line.substring(3).strip();
      } else if (entry.matches()) {
        String second = entry.group(2) == null ? "" : entry.group(2);
        take(entry.group(1), second, entry.group(3), entry.group(4), group);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        throw new IllegalStateException(FILE + ": " + line);
      }
    }
  }

  private void take(String kind, String second, String left, String right, String group) {
    switch (kind) {
      case "value" ->
          values.computeIfAbsent(second, name -> new LinkedHashMap<>()).put(left, right);
      case "condition", "consequence" ->
          sentences.add(
              Sentence.of(
                  group, kind.equals("condition"), second, left, right, alternatives("比较")));
      case "variable" -> {
        words.computeIfAbsent(kind, name -> new LinkedHashMap<>()).put(left, right);
        if (!second.isEmpty()) {
          single.put(left, second);
        }
      }
      default -> words.computeIfAbsent(kind, name -> new LinkedHashMap<>()).put(left, right);
    }
  }

  private String alternatives(String kind) {
    return values(kind).keySet().stream()
        .sorted(Comparator.comparing(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  /** Made when sentences are to be read: a pack that nobody has edited needs but its source. */
  private static final class Shipped {
    static final Vocabulary VOCABULARY = new Vocabulary(text());
  }

  /** The vocabulary that comes with the program. */
  public static Vocabulary shipped() {
    return Shipped.VOCABULARY;
  }

  /** The shipped one as it is written: what changes it may change what sentences mean. */
  public static String source() {
    return text();
  }

  /** The word for each keyword of DRL. */
  String keyword(String drl) {
    return words("keyword").entrySet().stream()
        .filter(word -> word.getValue().equals(drl))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  /** Words for what a rule states about itself, with the keys; in order. */
  public Map<String, String> metadata() {
    return words("metadata");
  }

  Map<String, String> placeholders() {
    return words("placeholder");
  }

  /** What sentences speak of, by the name in DRL. */
  Map<String, String> variables() {
    return words("variable");
  }

  /** The fact of which each report has one, by the name in DRL. */
  Map<String, String> single() {
    return single;
  }

  /** Words that may stand for a parameter of a kind, with their values; none if it is free. */
  public Map<String, String> values(String kind) {
    return values.getOrDefault(kind, Map.of());
  }

  /** Kinds of parameters that have a list of words, in order. */
  public List<String> kinds() {
    return List.copyOf(values.keySet());
  }

  /** All sentences in order. */
  public List<Sentence> sentences() {
    return List.copyOf(sentences);
  }

  private Map<String, String> words(String kind) {
    return words.getOrDefault(kind, Map.of());
  }

  private static String text() {
    try (InputStream stream = Vocabulary.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException("missing on the class path: " + FILE);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
