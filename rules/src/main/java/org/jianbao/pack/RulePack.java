package org.jianbao.pack;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianbao.form.Form;
import org.jianbao.form.OrganisationKind;
import org.jianbao.form.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A rule pack with all it inherits.
 *
 * @param sha256 hash over all files of the pack and of those it extends
 * @param firstYear first report year it is for, or null for none (a pack only to be extended)
 * @param lastYear last report year, or null for no end
 * @param lineage ids of the packs it extends, the root first, itself last
 * @param basis numbers of the documents that are the format's basis
 * @param deadlines all deadlines; those of one kind of body by {@link #deadlines(OrganisationKind)}
 * @param period the statistical period asked for, or null if none is
 * @param settings thresholds by name
 * @param disabled ids or full names of rules that are off
 * @param severity severities by rule id or full name that override those of the rules
 * @param relations relations by name, in order
 * @param relationRules what is stated about the rules of the relations, by id
 * @param words rows of the word lists by name of the list (file name without suffix), heads left
 *     out
 * @param ruleFiles the rule files in effect, those of the root first
 */
public record RulePack(
    String id,
    String version,
    String title,
    String sha256,
    @Nullable Integer firstYear,
    @Nullable Integer lastYear,
    List<String> lineage,
    List<String> basis,
    List<Deadline> deadlines,
    @Nullable StatisticalPeriod period,
    Map<String, String> settings,
    Set<String> disabled,
    Map<String, Severity> severity,
    Form form,
    Vocabulary vocabulary,
    List<RelationForm> relations,
    Map<String, RuleInfo> relationRules,
    Map<String, List<List<String>>> words,
    List<RuleFile> ruleFiles) {

  /** Id of the shipped pack whose rules look at reports beside others. */
  public static final String ACROSS_REPORTS = "cross-report";

  /** Whether its rules look at reports beside others, in a yearly assessment. */
  public boolean acrossReports() {
    return lineage.contains(ACROSS_REPORTS);
  }

  /** Whether the pack is for this report year. */
  public boolean covers(int year) {
    return firstYear != null && firstYear <= year && (lastYear == null || year <= lastYear);
  }

  /** What it takes to compile the rules. */
  public RuleSet rules() {
    return new RuleSet(id, form, disabled, severity, relationRules, ruleFiles);
  }

  /** The form, or null if it has no section: a pack for years without an official format. */
  public @Nullable Form formOrNull() {
    return form.sections().isEmpty() ? null : form;
  }

  /** Whether the form has what a rule needs: each section and table among its needs. */
  public boolean offers(String need) {
    return rules().offers(need);
  }

  /** The deadlines for a kind of body: its own, else those of all others. */
  public List<Deadline> deadlines(OrganisationKind organisation) {
    List<Deadline> own = deadlinesOf(organisation.code());
    return own.isEmpty() ? deadlinesOf(Deadline.OTHERS) : own;
  }

  private List<Deadline> deadlinesOf(String kind) {
    return deadlines.stream().filter(deadline -> deadline.kind().equals(kind)).toList();
  }
}
