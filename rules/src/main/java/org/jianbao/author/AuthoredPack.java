package org.jianbao.author;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jianbao.cases.CaseSuite;
import org.jianbao.compile.CompiledRules;
import org.jianbao.compile.RuleCompiler;
import org.jianbao.compile.RuleFileProblem;
import org.jianbao.compile.RuleNames;
import org.jianbao.pack.PackError;
import org.jianbao.pack.PackLibrary;
import org.jianbao.pack.PackSource;
import org.jianbao.pack.RulePack;

/**
 * A pack as its author sees it: with its own files, its rules compiled, its cases read.
 *
 * @param source its own files
 * @param suite its own cases, over its own bases and those it inherits
 * @param caseErrors what in the files of cases cannot be used
 */
public record AuthoredPack(
    RulePack pack,
    PackSource source,
    CompiledRules rules,
    CaseSuite suite,
    List<PackError> caseErrors) {

  public AuthoredPack {
    caseErrors = List.copyOf(caseErrors);
  }

  static AuthoredPack of(RulePack pack, PackLibrary library) {
    List<PackError> errors = new ArrayList<>();
    PackSource source = library.files(pack.id()).orElseThrow();
    CaseSuite suite = CaseSuite.read(source, errors);
    List<String> lineage = pack.lineage();
    for (int i = lineage.size() - 2; i >= 0; i--) {
      PackSource inherited = library.files(lineage.get(i)).orElseThrow();
      // What is wrong with those cases is told where they stand.
      suite = suite.withBasesOf(CaseSuite.read(inherited, new ArrayList<>()));
    }
    return new AuthoredPack(pack, source, RuleCompiler.compile(pack.rules()), suite, errors);
  }

  /** Why rule files do not load, named as their author names them. */
  public List<PackError> ruleFileErrors() {
    List<PackError> errors = new ArrayList<>();
    for (RuleFileProblem problem : rules.problems()) {
      boolean own = problem.pack().equals(pack.id());
      String file = own ? source.display(problem.file()) : problem.pack() + "/" + problem.file();
      int line = problem.line() == null ? 0 : problem.line();
      errors.add(new PackError(file, line, 0, problem.message()));
    }
    return errors;
  }

  /** Ids of the rules in effect that the pack itself states, in order. */
  Set<String> ownRules() {
    Set<String> own = new LinkedHashSet<>();
    pack.ruleFiles().stream()
        .filter(file -> file.pack().equals(pack.id()))
        .flatMap(file -> rules.rulesOf(file.toString()).stream())
        .map(RuleNames::id)
        .forEach(own::add);
    pack.relationRules().values().stream()
        .filter(rule -> rule.file().equals(source.display("form.yaml")))
        .map(rule -> rule.id())
        .filter(id -> rules.rules().containsKey(id))
        .forEach(own::add);
    return own;
  }
}
