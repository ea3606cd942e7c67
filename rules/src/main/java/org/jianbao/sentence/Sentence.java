package org.jianbao.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of the vocabulary.
 *
 * @param group title of the group that it stands in
 * @param condition whether it is a condition, else a consequence
 * @param need what a rule with it needs, with parameters; "" if nothing
 * @param text the sentence with {@code {name:kind}} where the author fills it
 * @param drl the DRL with {@code {name}} there
 * @param parameters in order of the sentence
 * @param pattern matches a sentence as a whole
 */
public record Sentence(
    String group,
    boolean condition,
    String need,
    String text,
    String drl,
    List<Parameter> parameters,
    Pattern pattern) {
  private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+):([^{}]+)}");
  private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");
  private static final Pattern BOUND = Pattern.compile("(\\$\\w+)\\s*:\\s*(?=[A-Z])|(\\$limit) :");

  public Sentence {
    parameters = List.copyOf(parameters);
  }

  static Sentence of(
      String group, boolean condition, String need, String text, String drl, String comparisons) {
    List<Parameter> parameters = new ArrayList<>();
    StringBuilder regex = new StringBuilder();
    Matcher matcher = PARAMETER.matcher(text);
    int from = 0;
    while (matcher.find()) {
      regex.append(Pattern.quote(text.substring(from, matcher.start())));
      String kind = matcher.group(2);
      boolean quoted = matcher.start() > 0 && text.charAt(matcher.start() - 1) == '“';
      parameters.add(new Parameter(matcher.group(1), kind));
      if (kind.equals("任一")) {
        regex.append("(“[^“”]*”(?:(?:、|或者|或)“[^“”]*”)*)");
      } else if (kind.equals("比较")) {
        regex.append('(').append(comparisons).append(')');
      } else {
        regex.append(quoted ? "([^“”]*)" : "([^“”，]+?)");
      }
      from = matcher.end();
    }
    regex.append(Pattern.quote(text.substring(from)));
    Pattern pattern = Pattern.compile(regex.toString());
    return new Sentence(group, condition, need, text, drl, parameters, pattern);
  }

  /** What the author fills in a sentence, or null if it is another sentence. */
  @Nullable List<String> filled(String sentence) {
    Matcher matcher = pattern.matcher(sentence);
    if (!matcher.matches()) {
      return null;
    }
    List<String> filled = new ArrayList<>();
    for (int i = 1; i <= matcher.groupCount(); i++) {
      filled.add(matcher.group(i));
    }
    return filled;
  }

  /** The sentence for readers: 〔kind〕 where the author fills it. */
  public String shown() {
    return PARAMETER
        .matcher(text)
        .replaceAll(
            found -> found.group(2).equals("任一") ? "“〔文字〕”" : "〔" + word(found.group(2)) + "〕");
  }

  private static String word(String kind) {
    return kind.equals("文字章") ? "章" : kind.equals("所写") ? "文字" : kind;
  }

  /** Names of what it speaks of first. */
  Set<String> bound() {
    Set<String> bound = new TreeSet<>();
    Matcher matcher = BOUND.matcher(drl);
    while (matcher.find()) {
      bound.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
    return bound;
  }

  /** Names of what others must have spoken of. */
  Set<String> used() {
    Set<String> used = new TreeSet<>();
    Matcher matcher = VARIABLE.matcher(drl);
    while (matcher.find()) {
      used.add(matcher.group());
    }
    used.removeAll(bound());
    return used;
  }
}
