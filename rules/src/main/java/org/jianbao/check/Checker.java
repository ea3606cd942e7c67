package org.jianbao.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jianbao.compile.CompiledRules;
import org.jianbao.compile.RuleCompiler;
import org.jianbao.compile.RuleFileProblem;
import org.jianbao.compile.RuleNames;
import org.jianbao.document.ProblemCode;
import org.jianbao.pack.RuleInfo;
import org.jianbao.pack.RulePack;
import org.jianbao.report.Report;

/**
 * Judges reports by the rules of one pack. Made once, it may be used by many threads; the same
 * report always gives the same result.
 */
public final class Checker {
  /** How often rules may fire for one report before one of them must be wrong. */
  static final int LIMIT = 100_000;

  private final RulePack pack;
  private final CompiledRules compiled;
  private final Map<String, RuleInfo> rules;
  private final Function<Report, List<Object>> flattening;
  private final int limit;

  private Checker(
      RulePack pack,
      CompiledRules compiled,
      Map<String, RuleInfo> rules,
      Function<Report, List<Object>> flattening,
      int limit) {
    this.pack = pack;
    this.compiled = compiled;
    this.rules = rules;
    this.flattening = flattening;
    this.limit = limit;
  }

  /** Compiles the rules of a pack, or loads them if they were compiled before. */
  public static Checker of(RulePack pack) {
    return of(pack, RuleCompiler.compile(pack.rules()));
  }

  /** Judges by the rules of a pack, compiled before. */
  public static Checker of(RulePack pack, CompiledRules compiled) {
    return new Checker(
        pack, compiled, compiled.rules(), report -> Flattening.facts(report, pack), LIMIT);
  }

  /** The same with other words: what the rules say in another language. */
  public Checker saying(UnaryOperator<RuleInfo> words) {
    Map<String, RuleInfo> said = new LinkedHashMap<>();
    rules.forEach((name, rule) -> said.put(name, words.apply(rule)));
    return new Checker(pack, compiled, said, flattening, limit);
  }

  static Checker of(RulePack pack, Function<Report, List<Object>> flattening, int limit) {
    CompiledRules compiled = RuleCompiler.compile(pack.rules());
    return new Checker(pack, compiled, compiled.rules(), flattening, limit);
  }

  /** The pack. */
  public RulePack pack() {
    return pack;
  }

  /** Why rule files were left out; empty if all rules run. */
  public List<RuleFileProblem> problems() {
    return compiled.problems();
  }

  /** The rules that run, by full name, and those of the relations by id; in order of the pack. */
  public Map<String, RuleInfo> rules() {
    return rules;
  }

  /** The rule files whose rules run. */
  public List<String> files() {
    return compiled.files();
  }

  /** Judges a report. */
  public CheckResult check(Report report) {
    return check(new Flattened(report, flattening.apply(report)), Map.of());
  }

  /**
   * Judges a report by some of the rule files; the rules of the others are not assessable.
   *
   * @param without the files left out, and for each one Chinese sentence why
   */
  public CheckResult check(Flattened report, Map<String, String> without) {
    List<Object> facts = report.facts();
    Set<NotAssessable> notAssessable = new TreeSet<>(PlaceOrder.NOT_ASSESSABLE);
    List<Problem> problems = new ArrayList<>();
    for (RuleFileProblem problem : problems()) {
      problems.add(new Problem(ProblemCode.RULE_FAILED, problem.describe()));
      String reason = "规则文件 " + problem.pack() + "/" + problem.file() + " 未能载入";
      problem.rules().forEach(rule -> notAssessable.add(failed(rule, reason)));
    }

    Set<String> left = new TreeSet<>(without.keySet());
    left.retainAll(compiled.files());
    for (String file : left) {
      String reason = String.valueOf(without.get(file));
      problems.add(new Problem(ProblemCode.RULE_FAILED, reason));
      missed(file).forEach(rule -> notAssessable.add(failed(rule, reason)));
    }
    Firing firing = fire(left, facts);
    while (firing.failed()) {
      Failure failure = Failure.of(compiled, left, facts, firing, limit);
      problems.add(new Problem(ProblemCode.RULE_FAILED, failure.message()));
      // If no file can be blamed, none can be trusted.
      List<String> blamed = failure.file().isEmpty() ? compiled.files() : List.of(failure.file());
      for (String file : blamed) {
        if (left.add(file)) {
          String reason = "规则文件 " + file + " 运行出错";
          missed(file).forEach(rule -> notAssessable.add(failed(rule, reason)));
        }
      }
      firing = fire(left, facts);
    }

    Judgement judgement = new Judgement(pack, rules, running(left), report.report());
    judgement.add(facts, firing.drafts());
    notAssessable.addAll(judgement.notAssessable());
    problems.addAll(judgement.problems());
    return new CheckResult(
        judgement.findings(),
        List.copyOf(notAssessable),
        problems,
        (int) running(left).stream().map(RuleNames::id).distinct().count());
  }

  /** Runs all files but those left out; each round of {@link #check} leaves one more out. */
  private Firing fire(Set<String> left, List<Object> facts) {
    return left.containsAll(compiled.files())
        ? Firing.none()
        : Firing.run(compiled.sessionsWithout(left), facts, limit);
  }

  private static NotAssessable failed(String rule, String reason) {
    return new NotAssessable(RuleNames.id(rule), reason, null);
  }

  /** Names of the rules that are not judged if a file is left out. */
  private Set<String> missed(String file) {
    Set<String> missed = new LinkedHashSet<>(compiled.rulesOf(file));
    if (compiled.judgesRelations(file)) {
      missed.addAll(pack.relationRules().keySet());
      missed.retainAll(rules().keySet());
    }
    return missed;
  }

  /** Names of the rules that ran, without those of files left out. */
  private Set<String> running(Set<String> left) {
    Set<String> running = new LinkedHashSet<>(rules().keySet());
    left.forEach(file -> running.removeAll(missed(file)));
    return running;
  }
}
