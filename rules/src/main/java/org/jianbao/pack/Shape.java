package org.jianbao.pack;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a YAML value of a pack must look like; {@link PackShapes} says it of each key. */
sealed interface Shape {

  /** What the value is, for messages: 应为… */
  String description();

  /** Keys from a closed list. */
  record Fields(Map<String, Shape> fields) implements Shape {
    @Override
    public String description() {
      return "一组“键: 值”";
    }
  }

  /**
   * Keys that the author chooses.
   *
   * @param keyDescription what a key is, for messages
   */
  record Named(Pattern key, String keyDescription, Shape value) implements Shape {
    @Override
    public String description() {
      return "一组“键: 值”";
    }
  }

  /** A list. */
  record Items(Shape item) implements Shape {
    @Override
    public String description() {
      return "列表，如 [甲, 乙]";
    }
  }

  /** A single value. */
  record Text(Pattern pattern, String description) implements Shape {}

  /** One of some words. */
  record Choice(List<String> words) implements Shape {
    @Override
    public String description() {
      return "下列之一：" + String.join("、", words);
    }
  }

  /** A label: its official wording alone, or fields. */
  record Wordings(Fields fields) implements Shape {
    @Override
    public String description() {
      return "标签文字，或 {official: …, accepted: […], known: […]}";
    }
  }
}
