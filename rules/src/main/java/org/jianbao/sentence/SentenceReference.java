package org.jianbao.sentence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The vocabulary for authors: each sentence with an example, and the words that may stand in it.
 */
public final class SentenceReference {
  private static final List<String> SELF = List.of("轻重", "依据种类", "类别", "需要");

  private SentenceReference() {}

  /** As Markdown. */
  public static String markdown() {
    StringBuilder text = new StringBuilder();
    for (String group : groups()) {
      text.append("\n### ").append(group).append('\n');
      for (boolean condition : new boolean[] {true, false}) {
        List<Sentence> sentences = sentences(group, condition);
        if (!sentences.isEmpty()) {
          text.append("\n| ").append(condition ? "条件" : "结论").append(" | 例 |\n|---|---|\n");
          for (Sentence sentence : sentences) {
            text.append("| ").append(sentence.shown()).append(" | ");
            text.append(example(sentence)).append(" |\n");
          }
        }
      }
    }
    return text.toString();
  }

  /** The words for what an author fills in, as Markdown. */
  public static String words() {
    StringBuilder text = new StringBuilder("\n| 〔〕中 | 可以写 |\n|---|---|\n");
    Vocabulary vocabulary = Vocabulary.shipped();
    for (String kind : vocabulary.kinds()) {
      if (!SELF.contains(kind) && !kind.equals("文字章")) {
        text.append("| ").append(kind).append(" | ");
        text.append(String.join("、", vocabulary.values(kind).keySet())).append(" |\n");
      }
    }
    return text.toString();
  }

  /** The words for what a rule states about itself, as Markdown. */
  public static String metadata() {
    StringBuilder text = new StringBuilder("\n| 说明 | 可以写 |\n|---|---|\n");
    Vocabulary vocabulary = Vocabulary.shipped();
    for (Map.Entry<String, String> entry : vocabulary.metadata().entrySet()) {
      Set<String> words = vocabulary.values(entry.getKey()).keySet();
      text.append("| ").append(entry.getKey()).append(" | ");
      text.append(words.isEmpty() ? free(entry.getValue()) : String.join("、", words));
      text.append(" |\n");
    }
    return text.toString();
  }

  private static String free(String key) {
    return switch (key) {
      case "message" ->
          "一句话，其中可以有 "
              + Vocabulary.shipped().placeholders().keySet().stream()
                  .map(word -> "{" + word + "}")
                  .collect(Collectors.joining("、"));
      case "impliedBy" -> "规则的编号：那些规则报告了，这条就不再报告；可以不写";
      default -> "一句话";
    };
  }

  /** As plain text. */
  public static String text() {
    StringBuilder text = new StringBuilder();
    for (String group : groups()) {
      text.append(group).append('\n');
      for (boolean condition : new boolean[] {true, false}) {
        for (Sentence sentence : sentences(group, condition)) {
          text.append(condition ? "  当  " : "  则  ").append(sentence.shown()).append('\n');
          text.append("      例：").append(example(sentence)).append('\n');
        }
      }
    }
    return text.toString();
  }

  private static Set<String> groups() {
    Set<String> groups = new LinkedHashSet<>();
    Vocabulary.shipped().sentences().forEach(sentence -> groups.add(sentence.group()));
    return groups;
  }

  private static List<Sentence> sentences(String group, boolean condition) {
    return Vocabulary.shipped().sentences().stream()
        .filter(each -> each.group().equals(group) && each.condition() == condition)
        .toList();
  }

  /** A line that is an example of a sentence; "" if there is none. */
  static String example(Sentence sentence) {
    for (SentenceExample example : SentenceExample.shipped()) {
      String line = example.of(sentence);
      if (line != null) {
        return line;
      }
    }
    return "";
  }
}
