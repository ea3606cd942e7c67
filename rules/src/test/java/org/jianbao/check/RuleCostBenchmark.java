package org.jianbao.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianbao.compile.RuleNames;
import org.jianbao.document.DocumentReaders;
import org.jianbao.pack.PackChoice;
import org.jianbao.pack.PackLibrary;
import org.jianbao.pack.RulePack;
import org.jianbao.report.Report;
import org.jianbao.report.reading.Interpreter;

/**
 * Measures what each rule costs (no test; docs/bench/rules.sh runs it): the time of a check with
 * one cheap rule and the rule, less that with the cheap rule alone. Rules share work when they run
 * together, so these costs add up to more than all rules take.
 */
public final class RuleCostBenchmark {
  private static final String CHEAP = "section-extra";
  private static final String CHEAP_TOO = "section-order";

  /** The DRL rules that judge all relations stated in form.yaml. */
  private static final String RELATIONS = "relation";

  private static final int CHECKS = Integer.getInteger("jianbao.checks", 400);
  private static final int ROUNDS = 7;
  private static final int SHOWN = 5;

  private final RulePack pack;
  private final List<Report> reports;
  private final Set<String> rules = new TreeSet<>();

  private RuleCostBenchmark(RulePack pack, List<Report> reports) {
    this.pack = pack;
    this.reports = reports;
    rules.add(RELATIONS);
    Checker.of(pack).rules().keySet().stream()
        .filter(name -> !pack.relationRules().containsKey(name))
        .map(RuleNames::id)
        .forEach(rules::add);
  }

  /** Measures with the reports named, which must be of one pack. */
  public static void main(String[] files) throws Exception {
    PackLibrary library = PackLibrary.open(List.of());
    RulePack pack = null;
    List<Report> reports = new ArrayList<>();
    for (String file : files) {
      Path path = Path.of(file);
      int year = Integer.parseInt(String.valueOf(path.getFileName()).substring(0, 4));
      if (pack == null && library.choose(year) instanceof PackChoice.Chosen chosen) {
        pack = chosen.pack();
      }
      if (pack == null || !pack.covers(year)) {
        throw new IllegalArgumentException("of no pack, or of another: " + file);
      }
      reports.add(
          new Interpreter(pack.vocabulary(), pack.form(), library.allForms())
              .read(new DocumentReaders().read(path), /* yearOverride= */ null));
    }
    if (pack != null) {
      new RuleCostBenchmark(pack, reports).run();
    }
  }

  private record Cost(String rule, double micros) {}

  private void run() {
    Checker all = Checker.of(pack);
    Checker one = only(Set.of(CHEAP));
    for (int i = 0; i < ROUNDS; i++) {
      micros(all);
      micros(one);
    }
    double whole = median(() -> micros(all));
    double base = median(() -> micros(one));
    List<Cost> costs = new ArrayList<>();
    for (String rule : rules) {
      String reference = rule.equals(CHEAP) ? CHEAP_TOO : CHEAP;
      Checker without = only(Set.of(reference));
      Checker with = only(Set.of(reference, rule));
      micros(with);
      micros(without);
      costs.add(new Cost(rule, median(() -> micros(with) - micros(without))));
    }
    costs.sort(Comparator.comparingDouble((Cost cost) -> -cost.micros()));
    double sum = costs.stream().mapToDouble(Cost::micros).sum();
    System.out.printf(
        "%s: %d rules, %.0f µs per report with all of them (%.0f reports/s by one thread),"
            + " %.0f µs with one cheap rule; all alone %.0f µs%n",
        pack.id(), rules.size(), whole, 1e6 / whole, base, sum);
    costs.stream()
        .limit(SHOWN)
        .forEach(
            cost ->
                System.out.printf(
                    "| %s | %.1f µs | %.0f %% |%n",
                    cost.rule(), cost.micros(), 100 * cost.micros() / sum));
    System.out.println(
        costs.stream()
            .skip(SHOWN)
            .map(cost -> String.format("%s %.1f", cost.rule(), cost.micros()))
            .collect(Collectors.joining(", ")));
  }

  /** A checker with these rules alone. */
  private Checker only(Set<String> kept) {
    Set<String> disabled = new TreeSet<>(rules);
    disabled.addAll(pack.relationRules().keySet());
    disabled.removeAll(kept);
    if (kept.contains(RELATIONS)) {
      disabled.removeAll(pack.relationRules().keySet());
    }
    return Checker.of(
        new RulePack(
            pack.id(),
            pack.version(),
            pack.title(),
            pack.sha256(),
            pack.firstYear(),
            pack.lastYear(),
            pack.lineage(),
            pack.basis(),
            pack.deadlines(),
            pack.period(),
            pack.settings(),
            disabled,
            pack.severity(),
            pack.form(),
            pack.vocabulary(),
            pack.relations(),
            pack.relationRules(),
            pack.words(),
            pack.ruleFiles()));
  }

  private double micros(Checker checker) {
    long start = System.nanoTime();
    for (int i = 0; i < CHECKS; i++) {
      checker.check(reports.get(i % reports.size()));
    }
    return (System.nanoTime() - start) / 1e3 / CHECKS;
  }

  private static double median(DoubleSupplier measured) {
    double[] rounds =
        Stream.generate(measured::getAsDouble).limit(ROUNDS).mapToDouble(each -> each).toArray();
    Arrays.sort(rounds);
    return rounds[ROUNDS / 2];
  }
}
