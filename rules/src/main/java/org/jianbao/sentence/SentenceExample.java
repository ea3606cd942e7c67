package org.jianbao.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sentences that make a rule, with reports on which it finds something and nothing.
 *
 * @param conditions the conditions
 * @param consequence the consequence
 * @param fires a base and the changes to it, as {@code cases/*.yaml} write them
 * @param silent the same
 */
public record SentenceExample(
    List<String> conditions, String consequence, String fires, String silent) {
  private static final String FILE = "examples.txt";

  public SentenceExample {
    conditions = List.copyOf(conditions);
  }

  /** The examples that come with the vocabulary. */
  public static List<SentenceExample> shipped() {
    List<SentenceExample> examples = new ArrayList<>();
    List<String> conditions = new ArrayList<>();
    String consequence = "";
    String fires = "";
    for (String line : text().lines().filter(each -> each.matches("[当则报默] .*")).toList()) {
      String rest = line.substring(2);
      switch (line.charAt(0)) {
        case '当' -> conditions.add(rest);
        case '则' -> consequence = rest;
        case '报' -> fires = rest;
        default -> {
          examples.add(new SentenceExample(conditions, consequence, fires, rest));
          conditions.clear();
        }
      }
    }
    return examples;
  }

  /** The sentences in order. */
  public Stream<String> sentences() {
    return Stream.concat(conditions.stream(), Stream.of(consequence));
  }

  /** The line that is an example of a sentence of the vocabulary, or null. */
  @Nullable String of(Sentence sentence) {
    return (sentence.condition() ? conditions.stream() : Stream.of(consequence))
        .filter(line -> sentence.filled(String.valueOf(SentenceLine.normal(line))) != null)
        .findFirst()
        .orElse(null);
  }

  private static String text() {
    try (InputStream stream = SentenceExample.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException("missing on the class path: " + FILE);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
