package org.jianbao.compile;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words of expressions that reach beyond the facts, or cost too much. */
final class ForbiddenWords {
  private static final Pattern STRING =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'");
  private static final List<Pattern> FORBIDDEN =
      List.of(
          Pattern.compile("\\beval\\b"),
          Pattern.compile("\\bnew\\b"),
          Pattern.compile("\\b(?:java|javax|jdk|sun|com|org)\\s*\\.\\s*\\w+"),
          Pattern.compile(
              "\\b(?:System|Runtime|Thread|ThreadGroup|Process|ProcessBuilder|ProcessHandle|Class"
                  + "|ClassLoader|Module|ModuleLayer|StackWalker)\\b"),
          Pattern.compile("\\.\\s*class\\b"),
          Pattern.compile("\\bgetClass\\b"),
          Pattern.compile("\\.\\s*equals\\b"),
          Pattern.compile("\\bmatches\\b"),
          Pattern.compile("\\bsoundslike\\b"),
          Pattern.compile("\\b(?:drools|kcontext)\\b"));

  private ForbiddenWords() {}

  /** The first forbidden word outside string literals, or null. */
  static @Nullable String in(String expression) {
    String code = withoutStrings(expression);
    for (Pattern pattern : FORBIDDEN) {
      Matcher matcher = pattern.matcher(code);
      if (matcher.find()) {
        return matcher.group();
      }
    }
    return null;
  }

  /** The expression with empty string literals. */
  static String withoutStrings(String expression) {
    return STRING.matcher(expression).replaceAll("\"\"");
  }
}
