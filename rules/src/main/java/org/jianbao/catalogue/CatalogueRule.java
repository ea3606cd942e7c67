package org.jianbao.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jianbao.cases.CaseOutcome;
import org.jianbao.pack.RuleInfo;

/**
 * A rule with all that packs and cases say of it.
 *
 * @param packs the packs that have it, by the years they are for
 */
record CatalogueRule(String id, List<PackCases> packs) {

  /** An example: a case of a pack. */
  record Example(PackCases pack, CaseOutcome outcome) {}

  /**
   * All rules of packs, by id, in order of the packs; packs for no year are left out, but for those
   * across reports.
   */
  static List<CatalogueRule> of(List<PackCases> packs) {
    Map<String, List<PackCases>> byRule = new LinkedHashMap<>();
    packs.stream()
        .filter(each -> each.pack().firstYear() != null || each.pack().acrossReports())
        .sorted(Comparator.comparing(each -> String.valueOf(each.pack().firstYear())))
        .forEach(
            each ->
                each.rules().values().stream()
                    .map(RuleInfo::id)
                    .distinct()
                    .forEach(id -> byRule.computeIfAbsent(id, key -> new ArrayList<>()).add(each)));
    return byRule.entrySet().stream()
        .map(entry -> new CatalogueRule(entry.getKey(), List.copyOf(entry.getValue())))
        .toList();
  }

  /** What the first pack states of it first. */
  RuleInfo first() {
    return packs.get(0).statements(id).get(0);
  }

  /** All that packs state about it, each wording once: title, message, basis, remedy. */
  List<RuleInfo> wordings() {
    Map<String, RuleInfo> wordings = new LinkedHashMap<>();
    for (PackCases each : packs) {
      for (RuleInfo info : each.statements(id)) {
        wordings.putIfAbsent(info.title() + "\t" + info.message() + "\t" + info.basis(), info);
      }
    }
    return List.copyOf(wordings.values());
  }

  /** Cases in which it fires; those with few other findings first, else in order. */
  List<Example> firing() {
    return examples(
        outcome -> outcome.tried().expected().stream().anyMatch(e -> e.rule().equals(id)));
  }

  /** Cases that are near misses of it. */
  List<Example> silent() {
    return examples(outcome -> outcome.tried().silent().contains(id));
  }

  private List<Example> examples(Predicate<CaseOutcome> wanted) {
    return packs.stream()
        .flatMap(
            each -> each.outcomes().stream().filter(wanted).map(found -> new Example(each, found)))
        .sorted(Comparator.comparingInt(example -> others(example.outcome())))
        .toList();
  }

  private int others(CaseOutcome outcome) {
    return (int)
        outcome.tried().expected().stream().filter(each -> !each.rule().equals(id)).count();
  }
}
