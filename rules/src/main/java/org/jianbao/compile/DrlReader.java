package org.jianbao.compile;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;

/** Parses a rule file and lints what it holds. */
final class DrlReader {
  private static final Pattern WITH =
      Pattern.compile("\\.\\s*with\\s*\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern MET =
      Pattern.compile("(?:mismatched|no viable alternative at) input '(.*?)'");
  private static final Pattern LINE = Pattern.compile("Line (\\d+):");

  private DrlReader() {}

  /**
   * What a file holds.
   *
   * @param rules its rules in order
   * @param sources source of each rule, in the same order, each with its first line
   * @param faults what is wrong with it; empty if it may be compiled
   */
  record Parsed(List<DrlRule> rules, List<RuleDescr> sources, List<Fault> faults) {}

  /** Parses and lints a file; never throws. */
  static Parsed read(String text) {
    DrlParser parser = new DrlParser();
    PackageDescr file;
    try {
      file = parser.parse(false, new StringReader(text));
    } catch (DroolsParserException | RuntimeException e) {
      return failed(List.of(new Fault(null, "语法错误，无法解析：" + e.getMessage())));
    }
    if (parser.hasErrors() || file == null) {
      List<Fault> wide = WideSigns.in(text);
      if (!wide.isEmpty()) {
        return failed(wide);
      }
      return failed(parser.getErrors().stream().map(DrlReader::syntax).distinct().toList());
    }
    List<Fault> faults = new ArrayList<>(DrlLinter.lint(file, text));
    List<DrlRule> rules = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (RuleDescr descr : file.getRules()) {
      if (descr.isQuery()) {
        continue;
      }
      DrlRule rule = rule(descr);
      if (!names.add(rule.name())) {
        faults.add(new Fault(rule.line(), "规则“" + rule.name() + "”在本文件中重复"));
      }
      faults.addAll(RuleMetadata.lint(rule));
      rules.add(rule);
    }
    if (rules.isEmpty() && faults.isEmpty()) {
      faults.add(new Fault(null, "文件中没有规则"));
    }
    return new Parsed(rules, file.getRules(), faults);
  }

  private static Parsed failed(List<Fault> faults) {
    return new Parsed(
        List.of(), List.of(), faults.isEmpty() ? List.of(new Fault(null, "语法错误")) : faults);
  }

  private static DrlRule rule(RuleDescr descr) {
    Map<String, String> metadata = new LinkedHashMap<>();
    for (AnnotationDescr annotation : descr.getAnnotations()) {
      Object value = annotation.getSingleValue();
      metadata.put(annotation.getName(), value == null ? "" : unquote(value.toString()));
    }
    Set<String> values = new HashSet<>();
    Matcher matcher = WITH.matcher(String.valueOf(descr.getConsequence()));
    while (matcher.find()) {
      values.add(matcher.group(1));
    }
    return new DrlRule(descr.getName(), descr.getLine(), metadata, values);
  }

  /** A string literal's value; other values as they stand. */
  static String unquote(String literal) {
    String text = literal.strip();
    if (text.length() < 2
        || !(text.startsWith("\"") && text.endsWith("\"")
            || text.startsWith("'") && text.endsWith("'"))) {
      return text;
    }
    try {
      return text.substring(1, text.length() - 1).translateEscapes();
    } catch (IllegalArgumentException e) {
      return text.substring(1, text.length() - 1);
    }
  }

  private static Fault syntax(DroolsError error) {
    int[] lines = error.getLines();
    String message = String.valueOf(error.getMessage());
    Matcher line = LINE.matcher(message);
    Integer number = null;
    if (lines.length > 0 && lines[0] > 0) {
      number = lines[0];
    } else if (line.find()) {
      number = Integer.valueOf(line.group(1));
    }
    Matcher met = MET.matcher(message);
    if (message.contains("input '='")) {
      return new Fault(number, "语法错误：“=”处不合语法：条件中的相等写作“==”，不等写作“!=”");
    }
    return new Fault(
        number,
        met.find()
            ? "语法错误：“" + met.group(1) + "”处不合语法，请检查它和它之前的括号、逗号、引号是否齐全"
            : "语法错误：" + message.replaceFirst("^\\[ERR \\d+] (?:Line \\d+:\\d+ )?", ""));
  }
}
