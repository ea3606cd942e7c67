package org.jianbao.compile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

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
          parsed.sources().size() == 1
              ? errors
              : ModelCompiler.compile(only(drl, parsed, rule)).errors();
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
    String fields =
        message.field() ? FactNames.fields(typeAt(rule, message.word()), message.word()) : "";
    return new Fault(line, "规则“" + rule.getName() + "”：" + message.chinese() + fields);
  }

  /** The type of the first pattern with a constraint that has the word, or null. */
  private static @Nullable String typeAt(RuleDescr rule, String word) {
    Deque<BaseDescr> open = new ArrayDeque<>(List.of(rule.getLhs()));
    Pattern pattern = word(word);
    while (!open.isEmpty()) {
      BaseDescr descr = open.removeFirst();
      if (descr instanceof PatternDescr fact) {
        for (BaseDescr constraint : fact.getConstraint().getDescrs()) {
          if (pattern.matcher(String.valueOf(constraint.getText())).find()) {
            return fact.getObjectType();
          }
        }
      } else if (descr instanceof ConditionalElementDescr element) {
        element.getDescrs().forEach(open::addLast);
      }
    }
    return null;
  }

  private static Pattern word(String word) {
    return Pattern.compile("(?<![\\w$])" + Pattern.quote(word) + "(?!\\w)");
  }

  /** The line within the rule that has the word, else the rule's first. */
  private static int lineOf(DrlText drl, RuleDescr rule, String word) {
    if (!word.isEmpty()) {
      Pattern pattern = word(word);
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

  /** The file's head with one of its rules. */
  private static DrlText only(DrlText drl, DrlReader.Parsed parsed, RuleDescr rule) {
    String text = drl.text();
    int head = parsed.sources().stream().mapToInt(RuleDescr::getStartCharacter).min().orElse(0);
    int start = Math.max(head, rule.getStartCharacter());
    int end = Math.min(text.length(), rule.getEndCharacter() + 1);
    return new DrlText(
        drl.packageName(), text.substring(0, head) + "\n" + text.substring(start, end) + "\n");
  }

  static String firstLine(String text) {
    return text.lines().findFirst().orElse("").strip();
  }
}
