package org.jianbao.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jianbao.assessment.BeijingTime;
import org.jianbao.assessment.BodyResult;
import org.jianbao.assessment.ReportResult;
import org.jianbao.assessment.Steps;
import org.jianbao.check.CheckResult;
import org.jianbao.compare.Filed;
import org.jianbao.roster.Roster;
import org.jianbao.scorecard.BodyFindings;
import org.jianbao.scorecard.ReportSummary;
import org.jianbao.scorecard.ScoredFinding;
import org.jianbao.store.Decision;
import org.jianbao.store.ReportHead;
import org.jianbao.store.Store;
import org.jianbao.waiver.Waiver;
import org.jianbao.waiver.Waivers;
import org.jspecify.annotations.Nullable;

/**
 * Makes the results of an assessment of the reports in a store: each beside last year's, beside
 * those of other bodies and beside the roster. The same store gives the same results.
 */
public final class Evaluation {
  private final Store store;
  private final CrossRules rules;
  private final Task task;
  private final Steps steps;
  private final Set<String> problems = new TreeSet<>();

  /**
   * What is to be evaluated.
   *
   * @param roster the bodies that must report, or {@link Roster#NONE}
   * @param matcher tells whose a report is
   * @param waivers those of a file; those in the store are added
   * @param jobs reports worked on at the same time
   */
  public record Task(int year, Roster roster, BodyMatcher matcher, Waivers waivers, int jobs) {}

  /** Prepares an evaluation. */
  public Evaluation(Store store, CrossRules rules, Task task, Steps steps) {
    this.store = store;
    this.rules = rules;
    this.task = task;
    this.steps = steps;
  }

  /**
   * Makes the results and puts them into the store in place of earlier ones.
   *
   * @return what went wrong with rules across reports, Chinese sentences
   * @throws IOException if the store fails
   */
  public Set<String> run() throws IOException {
    store.clearResults(task.year());
    Surroundings surroundings = new Surroundings(store, rules, task, steps);
    Census census = surroundings.census();
    Decisions decisions = new Decisions(store.decisions(task.year()));
    ReportEvaluation evaluation =
        new ReportEvaluation(
            store,
            task.year(),
            rules,
            census,
            decisions.with(task.waivers()),
            task.roster().size() > 0,
            surroundings.candidates(),
            surroundings.below(census));
    try (Steps.Part part = steps.begin("比对", census.paths().size())) {
      OrderedRun.run(
          census.paths().iterator(),
          evaluation::evaluate,
          task.jobs(),
          done -> {
            take(done, decisions);
            part.step();
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    try (Steps.Part part = steps.begin("单位", census.bodies().size())) {
      OrderedRun.run(
          census.bodies().iterator(),
          entry -> body(entry, evaluation),
          task.jobs(),
          done -> {
            store.put(task.year(), done.result());
            done.check().problems().forEach(problem -> problems.add(problem.message()));
            keep(done.result().findings(), done.result().body().name(), decisions);
            part.step();
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    store.flush();
    return problems;
  }

  private void take(ReportEvaluation.Done done, Decisions decisions) throws IOException {
    ReportResult result = done.result();
    store.put(task.year(), result);
    if (done.body() != null && done.judged() != null) {
      done.body().setJudged(done.judged());
    }
    done.check().problems().forEach(problem -> problems.add(problem.message()));
    ReportSummary report = result.scorecard().report();
    String organisation = report == null ? null : report.organisation().name();
    keep(result.scorecard().findings(), organisation, decisions);
  }

  /** Puts waivers of the file into the store as decisions, where they outlive the file. */
  private void keep(
      List<ScoredFinding> findings, @Nullable String organisation, Decisions decisions)
      throws IOException {
    for (ScoredFinding scored : findings) {
      Waiver waiver = scored.waived();
      if (waiver != null && decisions.isNew(scored.fingerprint())) {
        store.add(
            new Decision(
                scored.fingerprint(),
                scored.finding().rule(),
                organisation,
                task.year(),
                Decision.Kind.WAIVE,
                waiver.reason(),
                waiver.note(),
                waiver.by(),
                BeijingTime.begin(waiver.on()),
                waiver.until()));
      }
    }
  }

  /** What came out for a body, and what the rules across reports said. */
  private record BodyDone(BodyResult result, CheckResult check) {}

  private BodyDone body(BodyEntry entry, ReportEvaluation evaluation) {
    CheckResult check =
        rules
            .checker()
            .check(rules.comparison().bodyFacts(entry.body(), filed(entry), entry.others()));
    try {
      return new BodyDone(result(entry, evaluation, check), check);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private BodyResult result(BodyEntry entry, ReportEvaluation evaluation, CheckResult check)
      throws IOException {
    BodyEntry.Judged judged = entry.judged();
    CardSummary card = judged == null ? null : judged.card();
    ReportHead counting = entry.counting();
    BodyResult.Previous previous = judged == null ? null : judged.previous();
    if (judged == null && entry.previousPath() != null) {
      previous = evaluation.previous(store.report(task.year() - 1, entry.previousPath()));
    }
    return new BodyResult(
        entry.id(),
        entry.body(),
        entry.status(),
        judged == null ? null : judged.dated(),
        counting == null ? null : counting.path(),
        entry.files().stream()
            .map(ReportHead::path)
            .filter(path -> counting == null || !path.equals(counting.path()))
            .toList(),
        card == null ? null : card.verdict(),
        card == null ? null : card.score(),
        card == null ? 0 : card.errors(),
        card == null ? 0 : card.warnings(),
        card == null ? 0 : card.hints(),
        BodyFindings.of(entry.body().name(), task.year(), check.findings(), evaluation.waivers()),
        previous);
  }

  private static Filed filed(BodyEntry entry) {
    if (entry.counting() != null) {
      return Filed.FILED;
    }
    return entry.files().isEmpty() ? Filed.MISSING : Filed.UNREADABLE;
  }
}
