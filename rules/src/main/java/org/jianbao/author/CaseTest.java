package org.jianbao.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jianbao.cases.Case;
import org.jianbao.cases.CaseException;
import org.jianbao.cases.CaseOutcome;
import org.jianbao.cases.CaseReadings;
import org.jianbao.cases.CaseRunner;
import org.jianbao.cases.CaseSuite;
import org.jianbao.pack.PackError;
import org.jianbao.pack.Position;
import org.jspecify.annotations.Nullable;

/**
 * What running the cases of a pack gave.
 *
 * @param outcomes of the cases that could be run, those of the untouched bases first
 * @param errors why others could not
 */
public record CaseTest(List<CaseOutcome> outcomes, List<PackError> errors) {

  public CaseTest {
    outcomes = List.copyOf(outcomes);
    errors = List.copyOf(errors);
  }

  /**
   * Runs the cases of a pack, and each of its own bases as it stands: it must be free of findings.
   */
  public static CaseTest run(AuthoredPack authored, Workshop workshop) {
    return run(authored, workshop, new CaseReadings());
  }

  /** The same, reading only those cases that were not read before. */
  public static CaseTest run(AuthoredPack authored, Workshop workshop, CaseReadings readings) {
    readings.packsAre(workshop.fingerprint());
    List<Case> cases = new ArrayList<>(untouched(authored));
    cases.addAll(authored.suite().cases());
    return run(authored, cases, workshop, readings);
  }

  /**
   * Runs the cases that a pack inherits, for examples of the rules it inherits: those that pass
   * with what it changed.
   */
  public static List<CaseOutcome> inherited(AuthoredPack authored, Workshop workshop) {
    List<Case> cases = new ArrayList<>();
    for (AuthoredPack each : workshop.inheritedBy(authored)) {
      cases.addAll(each.suite().cases());
    }
    return run(authored, cases, workshop, new CaseReadings()).outcomes().stream()
        .filter(CaseOutcome::passed)
        .toList();
  }

  /** What came of a case: an outcome, or why there is none. */
  private record Tried(@Nullable CaseOutcome outcome, @Nullable PackError error) {}

  private static CaseTest run(
      AuthoredPack authored, List<Case> cases, Workshop workshop, CaseReadings readings) {
    CaseRunner runner = CaseRunner.of(authored.pack(), authored.rules(), workshop.forms());
    List<Tried> tried =
        cases.parallelStream().map(each -> run(runner, authored.suite(), each, readings)).toList();
    return new CaseTest(
        tried.stream().map(Tried::outcome).filter(Objects::nonNull).toList(),
        tried.stream().map(Tried::error).filter(Objects::nonNull).toList());
  }

  private static Tried run(CaseRunner runner, CaseSuite suite, Case tried, CaseReadings readings) {
    try {
      return new Tried(runner.run(suite, tried, readings), null);
    } catch (CaseException failure) {
      String message = "案例“" + tried.name() + "”：" + failure.getMessage();
      return new Tried(null, tried.at().error(message));
    }
  }

  /** The outcomes that are not as expected. */
  public List<CaseOutcome> failed() {
    return outcomes.stream().filter(outcome -> !outcome.passed()).toList();
  }

  private static List<Case> untouched(AuthoredPack authored) {
    return authored.source().in("cases/base").stream()
        .map(
            path -> {
              String name = path.replaceFirst(".*/", "").replaceFirst("\\.txt$", "");
              Position at = Position.of(authored.source().display(path));
              return new Case("base", at, name, name, List.of(), List.of(), List.of());
            })
        .toList();
  }
}
