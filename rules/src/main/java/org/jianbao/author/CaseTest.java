package org.jianbao.author;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.cases.Case;
import org.jianbao.cases.CaseException;
import org.jianbao.cases.CaseOutcome;
import org.jianbao.cases.CaseRunner;
import org.jianbao.pack.PackError;
import org.jianbao.pack.Position;

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
    CaseRunner runner = CaseRunner.of(authored.pack(), authored.rules(), workshop.forms());
    List<CaseOutcome> outcomes = new ArrayList<>();
    List<PackError> errors = new ArrayList<>();
    List<Case> cases = new ArrayList<>(untouched(authored));
    cases.addAll(authored.suite().cases());
    for (Case tried : cases) {
      try {
        outcomes.add(runner.run(authored.suite(), tried));
      } catch (CaseException failure) {
        errors.add(tried.at().error("案例“" + tried.name() + "”：" + failure.getMessage()));
      }
    }
    return new CaseTest(outcomes, errors);
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
