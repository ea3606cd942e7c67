package org.jianbao.sentence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jianbao.pack.Nearest;
import org.jspecify.annotations.Nullable;

/** What an author has filled into a sentence, checked, and put into its DRL. */
final class Fillings {
  private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9.-]*");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
  private static final int MOST_DIGITS = 18;
  private static final Pattern HOLE = Pattern.compile("\\{(\\w+)(?:\\|([^{}]+))?}");
  private static final Pattern QUOTED = Pattern.compile("“([^“”]*)”");

  /** Kinds whose words are not all there are: a pack may have keys of its own. */
  private static final List<String> OPEN = List.of("行", "列", "结果", "对象", "文件");

  private static final Map<String, String> TURNED =
      Map.of(">", "<", "<", ">", ">=", "<=", "<=", ">=");

  private final Vocabulary vocabulary;
  private final Sentence sentence;
  private final Map<String, String> values = new HashMap<>();
  private final Map<String, List<String>> texts = new HashMap<>();
  private final List<String> faults = new ArrayList<>();

  Fillings(Vocabulary vocabulary, Sentence sentence, List<String> filled) {
    this.vocabulary = vocabulary;
    this.sentence = sentence;
    for (int i = 0; i < filled.size(); i++) {
      take(sentence.parameters().get(i), filled.get(i));
    }
  }

  Sentence sentence() {
    return sentence;
  }

  /** What is wrong with them, in Chinese. */
  List<String> faults() {
    return faults;
  }

  /** The words of which one must stand in a paragraph; none of another sentence. */
  List<String> alternatives() {
    return sentence.parameters().stream()
        .filter(parameter -> parameter.kind().equals("任一"))
        .findFirst()
        .map(parameter -> texts.getOrDefault(parameter.name(), List.of()))
        .orElse(List.of());
  }

  /** The words that must be those of the paragraph, or null. */
  @Nullable String repeated() {
    return sentence.parameters().stream()
        .filter(parameter -> parameter.kind().equals("所写"))
        .findFirst()
        .map(parameter -> texts.get(parameter.name()).get(0))
        .orElse(null);
  }

  private void take(Parameter parameter, String written) {
    String kind = parameter.kind();
    Map<String, String> words = vocabulary.values(kind);
    if (!words.isEmpty()) {
      values.put(parameter.name(), word(kind, written, words));
      return;
    }
    switch (kind) {
      case "任一" -> texts(parameter, written);
      case "文字", "所写" -> texts(parameter, "“" + written + "”");
      case "年" -> number(parameter, written, 2000, 2100);
      case "月" -> number(parameter, written, 1, 12);
      case "日" -> number(parameter, written, 1, 31);
      case "次" -> number(parameter, written, 1, 9);
      case "条" -> number(parameter, written, 1, 999);
      default -> number(parameter, written, null, null);
    }
  }

  private String word(String kind, String written, Map<String, String> words) {
    String word = written.strip();
    if (words.containsKey(word)) {
      return String.valueOf(words.get(word));
    }
    if (words.containsValue(word) || OPEN.contains(kind) && KEY.matcher(word).matches()) {
      return word;
    }
    String called = kind.equals("文字章") ? "有文字的章" : kind;
    faults.add("没有名为“" + word + "”的" + called + Nearest.hint(word, words.keySet()));
    return "";
  }

  private void number(
      Parameter parameter, String written, @Nullable Integer least, @Nullable Integer most) {
    String number = written.replace(",", "").strip();
    values.put(parameter.name(), number);
    boolean whole = parameter.kind().equals("整数");
    if (whole && number.contains(".") && NUMBER.matcher(number).matches()) {
      faults.add("“" + written + "”应是整数");
    } else if (!NUMBER.matcher(number).matches() || number.length() > MOST_DIGITS) {
      faults.add("“" + written + "”应写阿拉伯数字，不带单位");
    } else if (least != null && most != null) {
      if (!number.matches("\\d{1,4}")
          || Integer.parseInt(number) < least
          || Integer.parseInt(number) > most) {
        faults.add(
            "“" + written + "”不是" + parameter.kind() + "：应在 " + least + " 到 " + most + " 之间");
      }
    }
  }

  private void texts(Parameter parameter, String written) {
    List<String> each = new ArrayList<>();
    Matcher matcher = QUOTED.matcher(written);
    while (matcher.find()) {
      if (matcher.group(1).isBlank()) {
        faults.add("引号中没有文字");
      }
      each.add(matcher.group(1));
    }
    texts.put(parameter.name(), each);
  }

  /** A template with the values in it. */
  String fill(String template) {
    return HOLE.matcher(template)
        .replaceAll(hole -> Matcher.quoteReplacement(value(hole.group(1), hole.group(2))));
  }

  private String value(String name, @Nullable String how) {
    List<String> each = texts.get(name);
    if (each == null) {
      String value = values.getOrDefault(name, "");
      return "反".equals(how) ? TURNED.getOrDefault(value, value) : value;
    }
    boolean any =
        sentence.parameters().stream()
            .anyMatch(known -> known.name().equals(name) && known.kind().equals("任一"));
    if (!any) {
      return DrlStrings.escape(each.get(0));
    }
    boolean none = "都不".equals(how);
    return each.stream()
        .map(text -> "says(\"" + DrlStrings.escape(text) + "\")" + (none ? " == false" : ""))
        .collect(Collectors.joining(none ? ", " : " || "));
  }
}
