package org.jianbao.compile;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sees that a consequence is one statement that reports a finding. */
final class ConsequenceLinter {
  private static final Pattern COMMENT = Pattern.compile("//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern REPORT =
      Pattern.compile("findings\\s*\\.\\s*report\\s*\\(.*\\)\\s*;", Pattern.DOTALL);

  private ConsequenceLinter() {}

  /** What is wrong with a consequence, to be put behind the rule's name, or null. */
  static @Nullable String lint(String consequence) {
    String code = ForbiddenWords.withoutStrings(consequence);
    code = COMMENT.matcher(code).replaceAll(" ").strip();
    if (!REPORT.matcher(code).matches()) {
      return code.startsWith("findings") && !code.endsWith(";")
          ? "的结论末尾缺少分号"
          : "的结论只能是一句 findings.report(…)…;";
    }
    if (code.indexOf(';') != code.length() - 1 || code.contains("{") || code.contains("->")) {
      return "的结论只能是一句 findings.report(…)…;";
    }
    String word = ForbiddenWords.in(code);
    return word == null ? null : "的结论中不允许使用 " + word;
  }
}
