package org.jianbao.compile;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A compiler's message in Chinese.
 *
 * @param word the word of the rule that the message is about, "" if it names none
 * @param field whether the word was taken for a field of a fact
 * @param chinese one sentence
 */
record CompilerMessage(String word, boolean field, String chinese) {
  private static final List<Translation> TRANSLATIONS =
      List.of(
          new Translation(
              "Unable to find class: ([\\w.$]+)",
              m -> "没有名为 " + m.group(1) + " 的事实" + FactNames.types(m.group(1))),
          new Translation(
              "([\\w.$]+) cannot be resolved to a type",
              m -> "没有名为 " + m.group(1) + " 的类型" + FactNames.types(m.group(1))),
          new Translation(
              "(\\$?\\w+) cannot be resolved(?: to a variable)?",
              m -> "没有名为 " + m.group(1) + " 的变量，变量须在条件中以“" + m.group(1) + " :”绑定"),
          new Translation(
              "The method (\\w+)\\(.*\\) is undefined for the type ([\\w.]+)",
              m ->
                  m.group(2)
                      + " 没有 "
                      + m.group(1)
                      + "()"
                      + FactNames.fields(m.group(2), m.group(1))),
          new Translation(
              "The method (\\w+)\\((.*)\\) in the type ([\\w.<>]+) is not applicable for the"
                  + " arguments \\((.*)\\)",
              m -> m.group(1) + "(" + m.group(2) + ") 的参数类型不对，给出的是（" + m.group(4) + "）"),
          new Translation(
              "Unable to parse left part of expression: (\\w+)(.*)",
              m -> "事实没有字段 " + m.group(1) + "（" + m.group(1) + m.group(2) + "）"),
          new Translation(
              "(?:Unknown field|No field|Unable to resolve field|Field) '?(\\w+)'?.*",
              m -> "事实没有字段 " + m.group(1)),
          new Translation(
              "Unable to Analyse Expression ([^:\\n]+)",
              m -> "无法理解条件“" + m.group(1).strip() + "”，请检查其中的字段名和变量名；文字要写在双引号中"),
          new Translation(
              "java\\.lang\\.NumberFormatException.*For input string: \"(.*)\".*",
              m -> "“" + m.group(1) + "”不是数，却与数比较"));

  private record Translation(Pattern pattern, Function<Matcher, String> chinese) {
    Translation(String pattern, Function<Matcher, String> chinese) {
      this(Pattern.compile(pattern, Pattern.DOTALL), chinese);
    }
  }

  /** Translates a message, or quotes it if it is none of the common ones. */
  static CompilerMessage of(String error) {
    for (Translation translation : TRANSLATIONS) {
      Matcher matcher = translation.pattern().matcher(error);
      if (matcher.find()) {
        Matcher word = Pattern.compile("\\$?\\w+").matcher(matcher.group(1));
        return new CompilerMessage(
            word.find() ? word.group() : "",
            translation.pattern().pattern().contains("parse left part"),
            translation.chinese().apply(matcher));
      }
    }
    return new CompilerMessage("", false, "无法编译：" + CompilerFaults.firstLine(error));
  }
}
