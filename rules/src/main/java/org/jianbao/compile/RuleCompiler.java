package org.jianbao.compile;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jianbao.pack.RuleFile;
import org.jianbao.pack.RuleSet;
import org.jspecify.annotations.Nullable;

/** Compiles or loads the rules of a pack. */
public final class RuleCompiler {
  /** An author's pack is asked for by several in turn: cases, a report, reviews. */
  private static final AtomicReference<SoftReference<@Nullable Last>> LAST =
      new AtomicReference<>(new SoftReference<>(null));

  private final RuleFileCompiler compiler;

  private RuleCompiler(Supplier<ModelCache> cache) {
    this.compiler = new RuleFileCompiler(cache);
  }

  /** What was compiled last. */
  private record Last(RuleSet pack, CompiledRules rules) {}

  /**
   * Compiles the rule files of a pack, or loads what was compiled before. A file that does not load
   * is left out and named; this never throws for what a pack holds.
   */
  public static CompiledRules compile(RuleSet pack) {
    Last last = LAST.get().get();
    if (last != null && last.pack().equals(pack)) {
      return last.rules();
    }
    CompiledRules rules = new RuleCompiler(ModelCache::ofUser).rules(pack);
    LAST.set(new SoftReference<>(new Last(pack, rules)));
    return rules;
  }

  static CompiledRules compile(RuleSet pack, ModelCache cache) {
    return new RuleCompiler(() -> cache).rules(pack);
  }

  private CompiledRules rules(RuleSet pack) {
    List<RuleFileProblem> problems = new ArrayList<>();
    List<Compiled> compiled = new ArrayList<>();
    Map<String, RuleFile> owners = new HashMap<>();
    for (RuleFile file : pack.files()) {
      RuleFileCompiler.Result result = compiler.compile(file);
      List<RuleFileProblem> faults = new ArrayList<>(result.problems());
      for (String name : result.rules()) {
        RuleFile owner = owners.get(name);
        if (owner != null && owner.pack().equals(file.pack()) && result.file() != null) {
          Fault twice =
              new Fault(
                  lineOf(result.file(), name), "规则“" + name + "”在 " + owner.path() + " 中已经有了");
          faults.add(RuleFileProblem.of(file, DrlSource.of(file).told(twice), result.rules()));
        }
      }
      if (faults.isEmpty() && result.file() != null) {
        compiled.add(new Compiled(file, result.file()));
      }
      problems.addAll(faults);
      // A file that is left out still replaces what it inherits: no other rule steps in.
      result.rules().forEach(name -> owners.put(name, file));
    }
    List<LoadedFile> loaded = new ArrayList<>();
    for (Compiled each : compiled) {
      Set<String> names = new HashSet<>();
      for (DrlRule rule : each.classes().rules()) {
        if (owners.get(rule.name()) == each.file()
            && !RuleNames.disabled(pack.disabled(), rule.name())
            && RuleMetadata.needs(rule).stream().allMatch(pack::offers)) {
          names.add(rule.name());
        }
      }
      load(each.file(), each.classes(), names, loaded, problems);
    }
    return CompiledRules.of(pack, loaded, problems, compiler.compilations());
  }

  /** A rule file and what was compiled of it. */
  private record Compiled(RuleFile file, CompiledFile classes) {}

  private void load(
      RuleFile file,
      CompiledFile classes,
      Set<String> names,
      List<LoadedFile> loaded,
      List<RuleFileProblem> problems) {
    try {
      loaded.add(LoadedFile.load(file, classes, names));
      return;
    } catch (VirtualMachineError e) {
      throw e;
    } catch (Throwable e) {
      compiler.forget(file);
    }
    // Whatever was cached is compiled once more before the file is given up.
    RuleFileCompiler.Result again = compiler.compileAnew(file);
    problems.addAll(again.problems());
    if (again.file() != null) {
      try {
        loaded.add(LoadedFile.load(file, again.file(), names));
      } catch (VirtualMachineError e) {
        throw e;
      } catch (Throwable e) {
        compiler.forget(file);
        problems.add(LoadedFile.problem(file, again.rules(), e));
      }
    }
  }

  private static Integer lineOf(CompiledFile file, String name) {
    return file.rules().stream()
        .filter(rule -> rule.name().equals(name))
        .map(DrlRule::line)
        .findFirst()
        .orElse(1);
  }
}
