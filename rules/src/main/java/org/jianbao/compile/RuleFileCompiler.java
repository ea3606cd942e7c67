package org.jianbao.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jianbao.pack.RuleFile;
import org.jspecify.annotations.Nullable;

/** Turns one rule file into classes: those of the build, those of the cache, or new ones. */
final class RuleFileCompiler {
  private final Supplier<ModelCache> cache;
  private int compilations;

  /** A compiler with a cache, which is asked for only where the build has not compiled a file. */
  RuleFileCompiler(Supplier<ModelCache> cache) {
    this.cache = cache;
  }

  /**
   * What became of a file.
   *
   * @param file its classes, or null if it is left out
   * @param rules its rules, as far as they can be read
   * @param problems why it is left out
   */
  record Result(@Nullable CompiledFile file, List<String> rules, List<RuleFileProblem> problems) {}

  /** Gives a file's classes, compiling it only if nobody has before. */
  Result compile(RuleFile file) {
    String key = ModelKey.of(file);
    CompiledFile known = ShippedModels.get(key);
    if (known == null) {
      known = cache.get().get(key);
    }
    return known == null ? compileAnew(file) : succeeded(known);
  }

  /** Compiles a file, whatever the cache holds. */
  Result compileAnew(RuleFile file) {
    DrlSource source = DrlSource.of(file);
    DrlText drl = DrlText.of(file, source.text());
    DrlReader.Parsed parsed = DrlReader.read(drl.text());
    List<Fault> faults = source.faults().isEmpty() ? parsed.faults() : source.with(parsed.faults());
    if (!faults.isEmpty()) {
      return failed(file, source, parsed.rules(), faults);
    }
    compilations++;
    ModelCompiler.Outcome outcome = ModelCompiler.compile(drl);
    if (!outcome.succeeded()) {
      faults = CompilerFaults.locate(drl, parsed, outcome.errors());
      return failed(file, source, parsed.rules(), faults);
    }
    CompiledFile compiled =
        new CompiledFile(
            drl.packageName(), outcome.modelClass(), parsed.rules(), outcome.classes());
    cache.get().put(ModelKey.of(file), compiled);
    return succeeded(compiled);
  }

  /** How many files were compiled, not loaded. */
  int compilations() {
    return compilations;
  }

  /** Forgets what the cache holds of a file. */
  void forget(RuleFile file) {
    cache.get().remove(ModelKey.of(file));
  }

  private static Result succeeded(CompiledFile file) {
    return new Result(file, file.rules().stream().map(DrlRule::name).toList(), List.of());
  }

  private static Result failed(
      RuleFile file, DrlSource source, List<DrlRule> rules, List<Fault> faults) {
    List<String> names = namesOf(file, source, rules);
    List<RuleFileProblem> problems = new ArrayList<>();
    for (Fault fault : faults) {
      problems.add(RuleFileProblem.of(file, source.told(fault), names));
    }
    return new Result(null, names, problems);
  }

  private static List<String> namesOf(RuleFile file, DrlSource source, List<DrlRule> rules) {
    List<String> names =
        new ArrayList<>(
            rules.isEmpty()
                ? DrlText.namesIn(source.text())
                : rules.stream().map(DrlRule::name).distinct().toList());
    boolean others = rules.isEmpty() && DrlText.mayHoldOthers(source.text());
    if (names.isEmpty() || others || !source.faults().isEmpty()) {
      names.add(file.path());
    }
    return names;
  }
}
