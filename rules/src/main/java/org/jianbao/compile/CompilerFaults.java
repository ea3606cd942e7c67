package org.jianbao.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * Finds the rule and line behind a compiler's message. Drools and the Java compiler name generated
 * classes, so a faulty file is compiled again rule by rule.
 */
final class CompilerFaults {
  private CompilerFaults() {}

  /** What is wrong in a file that parses but does not compile. */
  static List<Fault> locate(DrlText drl, DrlReader.Parsed parsed, List<String> errors) {
    List<Fault> faults = new ArrayList<>();
    for (RuleDescr rule : parsed.sources()) {
      List<String> own =
          parsed.sources().size() == 1 ? errors : ModelCompiler.compile(only(drl, rule)).errors();
      for (String error : own) {
        Fault fault = fault(drl, rule, error);
        if (!faults.contains(fault)) {
          faults.add(fault);
        }
      }
    }
    if (faults.isEmpty()) {
      errors.forEach(error -> faults.add(new Fault(null, "无法编译：" + firstLine(error))));
    }
    return faults;
  }

  private static Fault fault(DrlText drl, RuleDescr rule, String error) {
    CompilerMessage message = CompilerMessage.of(error);
    int line = lineOf(drl, rule, message.word());
    return new Fault(line, "规则“" + rule.getName() + "”：" + message.chinese());
  }

  /** The line within the rule that has the word, else the rule's first. */
  private static int lineOf(DrlText drl, RuleDescr rule, String word) {
    if (!word.isEmpty()) {
      Pattern pattern = Pattern.compile("(?<![\\w$])" + Pattern.quote(word) + "(?!\\w)");
      List<String> lines = drl.text().lines().toList();
      for (int i = rule.getLine(); i <= rule.getEndLine() && i <= lines.size(); i++) {
        Matcher matcher = pattern.matcher(ForbiddenWords.withoutStrings(lines.get(i - 1)));
        if (matcher.find()) {
          return i;
        }
      }
    }
    return rule.getLine();
  }

  /** The file with one rule only; the others' text is blank, so that lines keep their numbers. */
  private static DrlText only(DrlText drl, RuleDescr rule) {
    String text = drl.text();
    int start = Math.max(0, rule.getStartCharacter());
    int end = Math.min(text.length(), rule.getEndCharacter() + 1);
    String head = text.substring(0, headEnd(text));
    return new DrlText(drl.packageName(), head + "\n" + text.substring(start, end) + "\n");
  }

  private static int headEnd(String text) {
    Matcher matcher = Pattern.compile("(?m)^[ \\t]*rule\\b").matcher(text);
    return matcher.find() ? matcher.start() : text.length();
  }

  static String firstLine(String text) {
    return text.lines().findFirst().orElse("").strip();
  }
}
