package org.jianbao.score;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jianbao.check.Finding;
import org.jianbao.pack.BasisKind;
import org.jianbao.pack.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A scoring scheme (评分标准).
 *
 * @param sha256 hash of the file it was read from
 * @param of points that can be reached
 * @param deductions what a finding of a severity costs
 * @param rules what a finding of a rule costs instead, by rule id
 * @param items items of the scheme (扣分项), which come before rules and severities
 * @param categoryCaps at most this much for all findings of a category
 * @param exclusive sets of rule ids, perhaps ending in *, of which in a report only the one that
 *     costs most is charged
 * @param oncePerTable rule ids, perhaps ending in *, whose findings in one table are charged once
 * @param mandatory which rules decide the verdict
 * @param grades from the best to the worst; the last is that of a failed report
 */
public record Scheme(
    String id,
    String title,
    String sha256,
    BigDecimal of,
    Map<Severity, Deduction> deductions,
    List<Item> items,
    Map<String, Deduction> rules,
    Map<String, BigDecimal> categoryCaps,
    List<List<String>> exclusive,
    List<String> oncePerTable,
    Mandatory mandatory,
    List<Grade> grades) {

  public Scheme {
    deductions = Map.copyOf(deductions);
    items = List.copyOf(items);
    rules = Map.copyOf(rules);
    categoryCaps = Map.copyOf(categoryCaps);
    exclusive = exclusive.stream().map(List::copyOf).toList();
    oncePerTable = List.copyOf(oncePerTable);
    grades = List.copyOf(grades);
    if (grades.isEmpty()) {
      throw new IllegalArgumentException("a scheme has at least one grade");
    }
  }

  /** Whether the findings of this rule in one table are charged once. */
  public boolean chargedOncePerTable(String rule) {
    return matchesAny(oncePerTable, rule);
  }

  /** Whether a rule is that of a pattern: an id, or its beginning followed by *. */
  public static boolean matches(String pattern, String rule) {
    return pattern.endsWith("*")
        ? rule.startsWith(pattern.substring(0, pattern.length() - 1))
        : rule.equals(pattern);
  }

  static boolean matchesAny(Collection<String> patterns, String rule) {
    for (String pattern : patterns) {
      if (matches(pattern, rule)) {
        return true;
      }
    }
    return false;
  }

  /** All ids and patterns of rules that the scheme names, sorted. */
  public SortedSet<String> namedRules() {
    SortedSet<String> named = new TreeSet<>(rules.keySet());
    items.forEach(item -> named.addAll(item.rules()));
    exclusive.forEach(named::addAll);
    named.addAll(oncePerTable);
    named.addAll(mandatory.rules());
    named.addAll(mandatory.except());
    return named;
  }

  /** All categories that the scheme names, sorted. */
  public SortedSet<String> namedCategories() {
    SortedSet<String> named = new TreeSet<>(categoryCaps.keySet());
    items.forEach(item -> named.addAll(item.categories()));
    return named;
  }

  /** The item that a finding falls under, or null. */
  @Nullable Item item(Finding finding) {
    for (Item item : items) {
      if (item.includes(id, finding)) {
        return item;
      }
    }
    return null;
  }

  /**
   * An item of a scheme: findings that cost something together, or a matter that only the roster
   * (应报送单位名单) tells.
   *
   * @param rules rule ids, perhaps ending in *; empty for all
   * @param categories categories; empty for all
   * @param severities severities; empty for all
   * @param roster heading of the column of the roster that tells, or null if findings tell
   * @param when values in that column that cost
   */
  public record Item(
      String id,
      String title,
      List<String> rules,
      Set<String> categories,
      Set<Severity> severities,
      Deduction deduction,
      @Nullable String roster,
      List<String> when) {

    public Item {
      rules = List.copyOf(rules);
      categories = Set.copyOf(categories);
      severities = Set.copyOf(severities);
      when = List.copyOf(when);
    }

    private boolean includes(String scheme, Finding finding) {
      if (roster != null || RosterItems.isItem(finding.rule())) {
        return roster != null && finding.rule().equals(RosterItems.rule(scheme, this));
      }
      return (rules.isEmpty() || matchesAny(rules, finding.rule()))
          && (categories.isEmpty() || categories.contains(finding.category()))
          && (severities.isEmpty() || severities.contains(finding.severity()));
    }
  }

  /**
   * Which rules are mandatory: those of a severity, unless their basis is excepted, and those
   * named.
   */
  public record Mandatory(
      Set<Severity> severities, Set<BasisKind> exceptBasis, Set<String> rules, Set<String> except) {

    public Mandatory {
      severities = Set.copyOf(severities);
      exceptBasis = Set.copyOf(exceptBasis);
      rules = Set.copyOf(rules);
      except = Set.copyOf(except);
    }

    /** Whether a rule of this id, severity and basis decides the verdict. */
    public boolean includes(String rule, Severity severity, BasisKind basisKind) {
      if (except.contains(rule)) {
        return false;
      }
      return rules.contains(rule)
          || (severities.contains(severity) && !exceptBasis.contains(basisKind));
    }
  }
}
