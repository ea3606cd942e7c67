package org.jianbao.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.assessment.AssessedReport;
import org.jianbao.assessment.Results;
import org.jianbao.assessment.Steps;
import org.jianbao.compare.Subordinates;
import org.jianbao.roster.MatchOutcome;
import org.jianbao.store.ReportHead;
import org.jianbao.store.Store;
import org.jspecify.annotations.Nullable;

/** Finds what each report of an assessment is to be looked at beside. */
final class Surroundings {
  private final Store store;
  private final CrossRules rules;
  private final Evaluation.Task task;
  private final Steps steps;

  Surroundings(Store store, CrossRules rules, Evaluation.Task task, Steps steps) {
    this.store = store;
    this.rules = rules;
    this.task = task;
    this.steps = steps;
  }

  /**
   * The bodies with their reports of the year and of the year before, of several the one that
   * counts; puts into the store which report belongs to which body.
   */
  Census census() throws IOException {
    Census census = census("辨认单位", task.year(), outcome -> store.put(task.year(), outcome));
    new Choice(store, task.year(), rules).choose(census.bodies());
    previous(census);
    return census;
  }

  private Census census(String name, int year, Results.Sink<MatchOutcome> sink) throws IOException {
    try (Steps.Part part = steps.begin(name, store.size(year))) {
      return Census.of(
          store,
          year,
          task.roster(),
          task.matcher(),
          outcome -> {
            sink.take(outcome);
            part.step();
          });
    }
  }

  private void previous(Census census) throws IOException {
    int year = task.year() - 1;
    Census before = census("辨认上年单位", year, outcome -> {});
    new Choice(store, year, rules).choose(before.bodies());
    for (BodyEntry last : before.bodies()) {
      BodyEntry entry = census.body(last.body().name());
      ReportHead head = last.counting();
      if (entry != null && head != null) {
        entry.setPreviousPath(head.path());
      }
    }
  }

  /** The reports that may share text with each report. */
  Map<String, List<String>> candidates() throws IOException {
    Map<String, List<String>> candidates = new HashMap<>();
    try (Steps.Part part = steps.begin("查找雷同", store.size(task.year()))) {
      store.candidates(
          task.year(),
          task.year(),
          pair -> {
            List<String> others = candidates.get(pair.path());
            if (others == null) {
              others = new ArrayList<>();
              candidates.put(pair.path(), others);
              part.step();
            }
            others.add(pair.otherPath());
          });
    }
    return candidates;
  }

  /** What the reports of the bodies below each government add up to. */
  Map<String, Subordinates> below(Census census) throws IOException {
    Map<String, List<BodyEntry>> groups = census.below();
    groups.keySet().removeIf(name -> !hasReport(census.body(name)));
    int reports = groups.values().stream().mapToInt(List::size).sum();
    Map<String, Subordinates> sums = new HashMap<>();
    try (Steps.Part part = steps.begin("汇总", reports)) {
      for (Map.Entry<String, List<BodyEntry>> group : groups.entrySet()) {
        Subordinates sum = rules.comparison().subordinates(task.year(), group.getValue().size());
        for (BodyEntry entry : group.getValue()) {
          ReportHead head = entry.counting();
          AssessedReport report = head == null ? null : store.report(task.year(), head.path());
          if (report != null) {
            sum.add(report);
          }
          part.step();
        }
        sums.put(group.getKey(), sum);
      }
    }
    return sums;
  }

  private static boolean hasReport(@Nullable BodyEntry entry) {
    return entry != null && entry.counting() != null;
  }
}
