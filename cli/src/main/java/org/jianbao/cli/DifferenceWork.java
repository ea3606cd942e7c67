package org.jianbao.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianbao.check.Problem;
import org.jianbao.document.ProblemCode;
import org.jianbao.render.text.DifferenceText;
import org.jianbao.scorecard.Attempt;
import org.jianbao.scorecard.Input;
import org.jianbao.scorecard.Jianbao;
import org.jianbao.scorecard.Scorecard;
import org.jianbao.scorecard.ScorecardDifference;
import org.jianbao.scorecard.ScoredFinding;

/**
 * Judges a report by old and by new rules. The outcome may come from another Java machine: it holds
 * the difference as text, and the rules behind it, one line each.
 */
record DifferenceWork(Jianbao before, Jianbao after) implements Work {
  /** The face with what changes, for the user. */
  static final String TEXT = "text";

  /** The faces with the rules of findings that are new, gone, weighted otherwise. */
  static final List<String> KINDS = List.of("gained", "lost", "weighted");

  private static final String OLD = "旧规则 ";
  private static final String NEW = "新规则 ";

  @Override
  public Outcome on(Input input, Attempt attempt) {
    return outcome(
        ScorecardDifference.of(
            before.check(input, side(OLD, attempt)), after.check(input, side(NEW, attempt))));
  }

  @Override
  public Outcome givenUp(Input input, Problem problem) {
    return outcome(
        ScorecardDifference.of(before.failed(input, problem), after.failed(input, problem)));
  }

  /** Rule files of the old and the new rules may have the same name: each side has its own. */
  private static Attempt side(String side, Attempt attempt) {
    Map<String, String> without = new HashMap<>();
    attempt
        .without()
        .forEach(
            (file, reason) -> {
              if (file.startsWith(side)) {
                without.put(file.substring(side.length()), reason);
              }
            });
    return new Attempt(
        without, files -> attempt.rulesBegin().accept(files.stream().map(side::concat).toList()));
  }

  private static Outcome outcome(ScorecardDifference difference) {
    List<Outcome.Face> faces = new ArrayList<>();
    if (!difference.none()) {
      faces.add(Outcome.Face.of(TEXT, DifferenceText.of(difference)));
      List<List<ScoredFinding>> findings =
          List.of(difference.gained(), difference.lost(), difference.weighted());
      for (int i = 0; i < KINDS.size(); i++) {
        String rules =
            findings.get(i).stream()
                .map(finding -> finding.finding().rule())
                .collect(Collectors.joining("\n"));
        faces.add(Outcome.Face.of(KINDS.get(i), rules));
      }
    }
    Scorecard card = difference.after();
    boolean read = card.report() != null;
    List<String> rules =
        Stream.concat(messages(difference.before(), /* ofRules= */ true), messages(card, true))
            .distinct()
            .toList();
    return new Outcome(
        card.source().path(),
        read ? Outcome.Result.READ : Outcome.Result.UNREADABLE,
        read ? ExitCode.OK : ExitCode.NOT_ASSESSABLE,
        read ? List.of() : messages(card, false).toList(),
        rules,
        faces,
        /* card= */ null,
        /* trace= */ null);
  }

  private static Stream<String> messages(Scorecard card, boolean ofRules) {
    return card.problems().stream()
        .filter(problem -> ofRules == (problem.code() == ProblemCode.RULE_FAILED))
        .map(Problem::message);
  }
}
