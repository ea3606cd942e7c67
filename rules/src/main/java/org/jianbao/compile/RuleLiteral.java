package org.jianbao.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.jianbao.pack.RuleFile;
import org.jspecify.annotations.Nullable;

/**
 * A constant that a rule compares a field of a fact with.
 *
 * @param rule full name of the rule
 * @param fact name of the kind of fact
 * @param field name of its field
 * @param value the constant, a text without its quotes
 * @param fixed what the same condition demands of other fields, by their names
 * @param line line of the file, from 1; null where the file has none
 * @param column where in the line it begins, from 1
 * @param place where in the workbook it stands, in Chinese; "" in a text
 */
public record RuleLiteral(
    String rule,
    String fact,
    String field,
    String value,
    Map<String, String> fixed,
    @Nullable Integer line,
    int column,
    String place) {

  public RuleLiteral {
    fixed = Map.copyOf(fixed);
  }

  /** All constants in the conditions of a file, in order; none if it does not parse. */
  public static List<RuleLiteral> of(RuleFile file) {
    DrlSource source = DrlSource.of(file);
    String drl = DrlText.of(file, source.text()).text();
    List<RuleLiteral> literals = new ArrayList<>();
    DrlReader.Parsed parsed = DrlReader.read(drl);
    for (int i = 0; i < parsed.rules().size(); i++) {
      String rule = parsed.rules().get(i).name();
      for (PatternDescr pattern : RuleCondition.patterns(parsed.sources().get(i).getLhs())) {
        collect(rule, pattern, drl, source, literals);
      }
    }
    return literals;
  }

  private static void collect(
      String rule, PatternDescr pattern, String drl, DrlSource source, List<RuleLiteral> all) {
    List<Comparisons.Comparison> found = new ArrayList<>();
    int from = pattern.getStartCharacter();
    for (BaseDescr constraint : pattern.getConstraint().getDescrs()) {
      String text = String.valueOf(constraint.getText());
      int start = drl.indexOf(text, from);
      from = start < 0 ? from : start + text.length();
      // The parser writes some of them anew, as those with single quotes.
      found.addAll(Comparisons.in(text, start < 0 ? pattern.getStartCharacter() : start));
    }
    Map<String, String> fixed = new HashMap<>();
    for (Comparisons.Comparison comparison : found) {
      if (comparison.fixes()) {
        fixed.put(comparison.field(), comparison.value());
      }
    }
    for (Comparisons.Comparison each : found) {
      String before = drl.substring(0, each.offset());
      int line = (int) before.lines().count() + (before.endsWith("\n") ? 1 : 0);
      line = Math.max(1, line);
      boolean exact = drl.startsWith(each.value(), each.offset() + (each.quoted() ? 1 : 0));
      int inLine = exact ? each.offset() - (before.lastIndexOf('\n') + 1) + 1 : 0;
      boolean workbook = source.rows() != null;
      all.add(
          new RuleLiteral(
              rule,
              pattern.getObjectType(),
              each.field(),
              each.value(),
              fixed,
              workbook ? null : line,
              workbook ? 0 : column(inLine, line, drl, source, each.value()),
              workbook ? source.place(line, each.value()) : ""));
    }
  }

  /** What the file has been given before its first statement does not count. */
  private static int column(int column, int line, String drl, DrlSource source, String value) {
    if (column == 0) {
      return 0;
    }
    String sentence = source.sentence(line);
    if (sentence != null) {
      return sentence.indexOf(value) + 1;
    }
    List<String> given = drl.lines().toList();
    List<String> written = source.text().lines().toList();
    if (line > written.size()) {
      return 0;
    }
    return Math.max(1, column - given.get(line - 1).length() + written.get(line - 1).length());
  }
}
