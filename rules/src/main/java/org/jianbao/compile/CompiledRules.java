package org.jianbao.compile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jianbao.pack.RuleFile;
import org.jianbao.pack.RuleInfo;
import org.jianbao.pack.RuleSet;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/** The rules of a pack, ready to run. Immutable to its users; safe for use by many threads. */
public final class CompiledRules {
  /** Bases without some file are few: one per file that ever threw. */
  private static final int MAX_BASES = 16;

  private final List<LoadedFile> files;
  private final List<RuleFileProblem> problems;
  private final Map<String, RuleInfo> rules;
  private final Set<String> relationRules;
  private final int compilations;
  private final Map<Set<String>, Sessions> sessions = new ConcurrentHashMap<>();

  private CompiledRules(
      List<LoadedFile> files,
      List<RuleFileProblem> problems,
      Map<String, RuleInfo> rules,
      Set<String> relationRules,
      int compilations) {
    this.compilations = compilations;
    this.files = List.copyOf(files);
    this.problems = List.copyOf(problems);
    this.rules = Collections.unmodifiableMap(rules);
    this.relationRules = relationRules;
  }

  static CompiledRules of(
      RuleSet pack, List<LoadedFile> loaded, List<RuleFileProblem> loadProblems, int compilations) {
    List<RuleFileProblem> problems = new ArrayList<>(loadProblems);
    List<LoadedFile> files = new ArrayList<>(loaded);
    KieBase base;
    try {
      base = base(files);
    } catch (RuntimeException | LinkageError e) {
      files.removeIf(file -> !buildsAlone(file, problems));
      base = base(files);
    }
    Map<String, RuleInfo> rules = new LinkedHashMap<>();
    for (LoadedFile file : files) {
      for (DrlRule rule : file.compiled().rules()) {
        if (file.active().contains(rule.name()) && !rule.reportsAs()) {
          rules.put(rule.name(), RuleMetadata.info(rule, pack.severity(), file.file().path()));
        }
      }
    }
    pack.relationRules()
        .forEach(
            (id, info) -> {
              if (!RuleNames.disabled(pack.disabled(), id)) {
                rules.put(id, RuleMetadata.withSeverity(info, pack.severity()));
              }
            });
    CompiledRules compiled =
        new CompiledRules(
            files, named(pack, problems), rules, pack.relationRules().keySet(), compilations);
    compiled.sessions.put(Set.of(), new Sessions(base));
    return compiled;
  }

  /** Why files were left out, in order of the files. */
  public List<RuleFileProblem> problems() {
    return problems;
  }

  /** The rules that run, by full name, and those of the relations by id; in order of the pack. */
  public Map<String, RuleInfo> rules() {
    return rules;
  }

  /**
   * Full names of all rules, also of those that are off, replaced, or in files that do not load.
   */
  public Set<String> names() {
    Set<String> names = new LinkedHashSet<>(relationRules);
    for (LoadedFile file : files) {
      file.compiled().rules().forEach(rule -> names.add(rule.name()));
    }
    problems.forEach(problem -> names.addAll(problem.rules()));
    return names;
  }

  /** How many files had to be compiled; none if the pack is as shipped or as last used. */
  public int compilations() {
    return compilations;
  }

  /** Files with rules that run, as {@code pack/path}. */
  public List<String> files() {
    return files.stream().filter(f -> !f.active().isEmpty()).map(LoadedFile::name).toList();
  }

  /** Full names of the rules of a file that run; not those that report as others. */
  public List<String> rulesOf(String file) {
    return files.stream()
        .filter(loaded -> loaded.name().equals(file))
        .flatMap(loaded -> loaded.compiled().rules().stream())
        .map(DrlRule::name)
        .filter(rules::containsKey)
        .toList();
  }

  /** Whether a file holds the generic rule that reports under ids that facts name. */
  public boolean judgesRelations(String file) {
    return files.stream()
        .filter(loaded -> loaded.name().equals(file))
        .flatMap(loaded -> loaded.compiled().rules().stream())
        .anyMatch(DrlRule::reportsAs);
  }

  /** The file that holds a rule in effect, or null. */
  public @Nullable String fileOfRule(String name) {
    return files.stream()
        .filter(loaded -> loaded.active().contains(name))
        .map(LoadedFile::name)
        .findFirst()
        .orElse(null);
  }

  /** The file that a class was generated from, or null. */
  public @Nullable String fileOfClass(String className) {
    return files.stream()
        .filter(loaded -> className.startsWith(loaded.compiled().packageName() + "."))
        .map(LoadedFile::name)
        .findFirst()
        .orElse(null);
  }

  /** Sessions with the rules of all files but these. */
  public Sessions sessionsWithout(Set<String> left) {
    Sessions known = sessions.get(left);
    if (known != null) {
      return known;
    }
    Sessions made =
        new Sessions(base(files.stream().filter(file -> !left.contains(file.name())).toList()));
    if (sessions.size() >= MAX_BASES) {
      return made;
    }
    Sessions other = sessions.putIfAbsent(Set.copyOf(left), made);
    return other == null ? made : other;
  }

  /** The problems with the rules that are missed for it: not those that are off anyway. */
  private static List<RuleFileProblem> named(RuleSet pack, List<RuleFileProblem> problems) {
    List<RuleFileProblem> named = new ArrayList<>();
    for (RuleFileProblem problem : problems) {
      Set<String> missed = new LinkedHashSet<>(problem.rules());
      for (RuleFile file : pack.files()) {
        if (file.pack().equals(problem.pack())
            && file.path().equals(problem.file())
            && file.content().contains("@" + DrlRule.REPORTS_AS)) {
          missed.addAll(pack.relationRules().keySet());
        }
      }
      missed.removeIf(name -> RuleNames.disabled(pack.disabled(), name));
      named.add(
          new RuleFileProblem(
              problem.pack(),
              problem.file(),
              problem.line(),
              problem.message(),
              List.copyOf(missed)));
    }
    return named;
  }

  private static KieBase base(Collection<LoadedFile> files) {
    return KnowledgeBases.of(
        files.stream().filter(f -> !f.active().isEmpty()).map(LoadedFile::model).toList());
  }

  private static boolean buildsAlone(LoadedFile file, List<RuleFileProblem> problems) {
    try {
      base(List.of(file));
      return true;
    } catch (RuntimeException | LinkageError e) {
      List<String> rules = file.compiled().rules().stream().map(DrlRule::name).toList();
      problems.add(LoadedFile.problem(file.file(), rules, e));
      return false;
    }
  }
}
