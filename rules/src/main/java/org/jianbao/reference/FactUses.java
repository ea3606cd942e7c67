package org.jianbao.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jianbao.compile.RuleCondition;
import org.jianbao.compile.RuleNames;
import org.jianbao.pack.RuleFile;
import org.jianbao.pack.RulePack;
import org.jspecify.annotations.Nullable;

/** Which rules look at which facts, and how. */
public final class FactUses {
  /** A condition that compares something, and needs no other to be understood. */
  private static final Pattern VARIABLE = Pattern.compile("[=<>!]=?\\s*\\$|\\bin\\s*\\(.*\\$");

  private static final Pattern COMPARES =
      Pattern.compile("[=<>]|\\bin\\b|\\bcontains\\b|\\bsays\\b");

  private final Map<String, List<RuleCondition>> conditions = new LinkedHashMap<>();
  private final Map<String, List<RuleCondition>> examples = new LinkedHashMap<>();
  private final Set<String> relationRules = new TreeSet<>();

  /**
   * Looks at the rules of packs.
   *
   * @param example rule files that no pack has, for facts that none looks at
   */
  public FactUses(List<RulePack> packs, List<RuleFile> example) {
    Set<RuleFile> files = new LinkedHashSet<>();
    for (RulePack pack : packs) {
      files.addAll(pack.ruleFiles());
      relationRules.addAll(pack.relationRules().keySet());
    }
    files.forEach(file -> add(file, conditions));
    example.forEach(file -> add(file, examples));
  }

  private static void add(RuleFile file, Map<String, List<RuleCondition>> conditions) {
    for (RuleCondition condition : RuleCondition.of(file)) {
      conditions.computeIfAbsent(condition.fact(), fact -> new ArrayList<>()).add(condition);
    }
  }

  /** The ids of the rules that look at a fact, sorted. */
  List<String> rules(String fact) {
    TreeSet<String> ids = new TreeSet<>();
    for (RuleCondition condition : conditions.getOrDefault(fact, List.of())) {
      if (condition.reportsAs()) {
        ids.addAll(relationRules);
      } else {
        ids.add(RuleNames.id(condition.rule()));
      }
    }
    return List.copyOf(ids);
  }

  /** The shortest condition about a fact that says something by itself, or null if none is. */
  @Nullable RuleCondition example(String fact) {
    List<RuleCondition> candidates =
        conditions.getOrDefault(fact, examples.getOrDefault(fact, List.of()));
    return candidates.stream()
        .min(
            Comparator.comparing(FactUses::needsOthers)
                .thenComparing(FactUses::saysNothing)
                .thenComparing(condition -> condition.text().length()))
        .orElse(null);
  }

  /** Whose condition an example is. */
  String source(RuleCondition example) {
    return conditions.containsKey(example.fact())
        ? example.rule()
        : "jianbao rules new 的示例规则 " + example.rule();
  }

  private static boolean needsOthers(RuleCondition condition) {
    return condition.constraints().stream().anyMatch(each -> VARIABLE.matcher(each).find());
  }

  private static boolean saysNothing(RuleCondition condition) {
    return condition.constraints().stream().noneMatch(each -> COMPARES.matcher(each).find());
  }
}
