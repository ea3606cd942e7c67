package org.jianbao.author;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jianbao.cases.Case;
import org.jianbao.cases.CaseException;
import org.jianbao.cases.Expectation;
import org.jianbao.compile.RuleFileProblem;
import org.jianbao.compile.RuleNames;
import org.jianbao.pack.Nearest;
import org.jianbao.pack.PackError;
import org.jianbao.pack.PackNode;
import org.jianbao.pack.PackNode.Entry;
import org.jianbao.pack.Position;
import org.jianbao.pack.RuleFile;
import org.jianbao.reference.KnownNames;

/**
 * What is wrong with a pack that loads: rule files that do not compile, names of rules that do not
 * exist, rules without cases. Whether the cases pass is another question.
 */
public final class Review {
  private final AuthoredPack authored;
  private final Workshop workshop;
  private final Set<String> names;
  private final List<PackError> errors = new ArrayList<>();
  private final List<PackError> advice = new ArrayList<>();

  private Review(AuthoredPack authored, Workshop workshop) {
    this.workshop = workshop;
    this.authored = authored;
    names = new TreeSet<>(authored.rules().names());
    authored.rules().names().stream().map(RuleNames::id).forEach(names::add);
  }

  /** Reviews a pack. */
  public static Review of(AuthoredPack authored, Workshop workshop) {
    Review review = new Review(authored, workshop);
    review.ruleFiles();
    review.literals();
    review.manifest();
    review.errors.addAll(authored.caseErrors());
    review.cases();
    review.coverage();
    return review;
  }

  /** What must be mended, in order of the files. */
  public List<PackError> errors() {
    return List.copyOf(errors);
  }

  /** What might be better. */
  public List<PackError> advice() {
    return List.copyOf(advice);
  }

  private void ruleFiles() {
    for (RuleFileProblem problem : authored.rules().problems()) {
      if (problem.pack().equals(authored.pack().id())) {
        errors.add(problem.error(authored.source()));
      }
    }
  }

  private void literals() {
    LiteralReview literals =
        new LiteralReview(new KnownNames(authored.pack(), workshop.forms(), names));
    for (RuleFile file : authored.pack().ruleFiles()) {
      boolean own = file.pack().equals(authored.pack().id());
      if (own && authored.rules().problems().stream().noneMatch(p -> isIn(p, file))) {
        errors.addAll(literals.review(file, authored.source().display(file.path())));
      }
    }
  }

  private static boolean isIn(RuleFileProblem problem, RuleFile file) {
    return problem.pack().equals(file.pack()) && problem.file().equals(file.path());
  }

  /** A rule that is switched off or weighted must exist. */
  private void manifest() {
    PackNode.Mapping manifest = authored.source().manifest();
    for (PackNode item : manifest.items("disabled")) {
      known(PackNode.textOf(item), item.position());
    }
    for (Map.Entry<String, Entry> entry : manifest.mapping("severity").entries().entrySet()) {
      known(entry.getKey(), entry.getValue().keyPosition());
    }
  }

  private void cases() {
    Set<String> seen = new HashSet<>();
    for (Case tried : authored.suite().cases()) {
      if (!seen.add(tried.file() + "\n" + tried.name())) {
        errors.add(tried.at().error("本文件中已有名为“" + tried.name() + "”的案例"));
      }
      tried.expected().stream().map(Expectation::rule).forEach(rule -> known(rule, tried.at()));
      tried.silent().forEach(rule -> known(rule, tried.at()));
      fits(tried);
    }
  }

  /** A change must find what it changes. */
  private void fits(Case tried) {
    try {
      authored.suite().document(tried, authored.pack().form(), workshop.forms());
    } catch (CaseException failure) {
      errors.add(tried.at().error("案例“" + tried.name() + "”：" + failure.getMessage()));
    }
  }

  private void known(String rule, Position at) {
    if (!names.contains(rule)) {
      errors.add(at.error("没有名为“" + rule + "”的规则" + Nearest.hint(rule, names)));
    }
  }

  private void coverage() {
    if (authored.pack().acrossReports()) {
      // Its rules look at pairs of reports, which no change of a single one makes.
      return;
    }
    Coverage coverage = Coverage.of(authored, workshop);
    for (Coverage.Line line : coverage.lines()) {
      String file = authored.source().display("cases");
      if (line.firing() == 0) {
        errors.add(
            Position.of(file)
                .error(
                    "规则“"
                        + line.rule()
                        + "”没有应报告的案例：请写一个改动基础报告的案例，expect 中写明 rule: "
                        + line.rule()));
      } else if (line.silent() == 0) {
        advice.add(
            Position.of(file).error("规则“" + line.rule() + "”没有不应报告的案例（silent），建议补一个容易误报的情形"));
      }
    }
  }
}
