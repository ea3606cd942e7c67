package org.jianbao.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jianbao.compile.RuleNames;
import org.jianbao.document.ProblemCode;
import org.jianbao.document.wrap.RawPlaces;
import org.jianbao.facts.ReportsAs;
import org.jianbao.pack.RuleInfo;
import org.jianbao.pack.RulePack;
import org.jianbao.report.Place;
import org.jianbao.report.Report;
import org.jspecify.annotations.Nullable;

/** Makes findings of what the rules reported: what is unreadable or implied is dropped. */
final class Judgement {
  private final RulePack pack;
  private final Map<String, RuleInfo> rules;
  private final Set<String> running;
  private final Needs needs;
  private final Labels labels;
  private final String title;
  private final RawPlaces places;
  // Sorted, not hashed: the first hash of each kind of record costs milliseconds at the start.
  private final SortedMap<Finding, Implications.Effect> findings =
      new TreeMap<>(PlaceOrder.FINDINGS);
  private final Set<NotAssessable> notAssessable = new TreeSet<>(PlaceOrder.NOT_ASSESSABLE);
  private final Set<Problem> problems = new LinkedHashSet<>();

  Judgement(RulePack pack, Map<String, RuleInfo> rules, Set<String> running, Report report) {
    this.pack = pack;
    this.rules = rules;
    this.running = running;
    this.needs = new Needs(report.unreadable());
    this.labels = new Labels(pack.form());
    this.title = report.title() == null ? "" : report.title().text();
    this.places = report.places();
  }

  /** Looks at what the rules reported, and at what could not be judged. */
  void add(List<Object> facts, List<Draft> drafts) {
    running.forEach(name -> notAssessable.addAll(needs.missing(info(name))));
    Set<String> listed = new HashSet<>();
    for (Object fact : facts) {
      if (fact instanceof ReportsAs relation) {
        String reason = relation.notAssessable();
        if (reason != null
            && running.contains(relation.reportAs())
            && listed.add(relation.reportAs() + "\t" + relation.place().table())) {
          notAssessable.add(new NotAssessable(relation.reportAs(), reason, relation.place()));
        }
      }
    }
    drafts.forEach(this::add);
  }

  /** The findings in order. */
  List<Finding> findings() {
    return Implications.drop(findings).stream().map(this::raw).toList();
  }

  Set<NotAssessable> notAssessable() {
    Set<NotAssessable> raw = new TreeSet<>(PlaceOrder.NOT_ASSESSABLE);
    for (NotAssessable one : notAssessable) {
      Place place = one.place();
      raw.add(place == null ? one : new NotAssessable(one.rule(), one.reason(), place.in(places)));
    }
    return raw;
  }

  /** A finding at its places in the document as it was read. */
  private Finding raw(Finding finding) {
    return finding.at(
        finding.place().in(places),
        finding.related().stream()
            .map(one -> new Finding.Related(one.role(), one.place().in(places)))
            .toList());
  }

  Set<Problem> problems() {
    return problems;
  }

  private void add(Draft draft) {
    String name = draft.subject() instanceof ReportsAs as ? as.reportAs() : draft.rule();
    RuleInfo info = rules.get(name);
    if (info == null) {
      if (!RuleNames.disabled(pack.disabled(), name)) {
        problems.add(
            new Problem(ProblemCode.RULE_FAILED, "规则包 " + pack.id() + " 没有说明规则“" + name + "”"));
        notAssessable.add(new NotAssessable(RuleNames.id(name), "规则包没有说明这条规则", null));
      }
      return;
    }
    Finding finding = finding(draft, info);
    List<NotAssessable> reasons = needs.dropping(info, finding);
    notAssessable.addAll(reasons);
    if (reasons.isEmpty()) {
      findings.putIfAbsent(finding, new Implications.Effect(info.impliedBy(), draft.subject()));
    }
  }

  private Finding finding(Draft draft, RuleInfo info) {
    Place place = draft.subject().place();
    return new Finding(
        info.id(),
        info.severity(),
        info.category(),
        MessageTemplate.fill(info.message(), name -> value(draft, place, name)),
        MessageTemplate.fill(info.basis(), name -> value(draft, place, name)),
        info.basisKind(),
        MessageTemplate.fill(info.remedy(), name -> value(draft, place, name)),
        place,
        new ArrayList<>(draft.related()),
        draft.actual(),
        draft.expected());
  }

  private @Nullable String value(Draft draft, Place place, String name) {
    String given = draft.values().get(name);
    if (given != null) {
      return given;
    }
    return switch (name) {
      case "actual" -> orEmpty(draft.actual());
      case "expected" -> orEmpty(draft.expected());
      case "quote" -> place.quote();
      case "row" -> labels.row(place);
      case "column" -> labels.column(place);
      case "section" -> labels.section(place);
      case "table" -> labels.table(place);
      case "title" -> title;
      case "basis" -> String.join("、", pack.basis());
      default -> null;
    };
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private RuleInfo info(String name) {
    RuleInfo info = rules.get(name);
    if (info == null) {
      throw new IllegalArgumentException(name);
    }
    return info;
  }
}
