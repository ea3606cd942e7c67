package org.jianbao.yearly;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A defect that is planted in a report, or in a body's filing. */
enum Defect {
  // Across years
  CARRY_OVER("cross-carryover", "cross-rollup"),
  VALID_DOCUMENTS("cross-valid-documents"),
  PROJECTS("cross-projects"),
  COPIED_YEAR("cross-copied-year"),
  COPIED_YEAR_MOSTLY("cross-copied-year"),
  GROWTH("cross-growth", "narrative-ratio"),
  JUMP("cross-jump", "cross-rollup"),
  // Across bodies
  COPIED_BODY("cross-copied-body"),
  COPIED_BODY_MOSTLY("cross-copied-body"),
  ROLLUP("cross-rollup"),
  // Roster
  MISSING("roster-missing"),
  DUPLICATE("roster-duplicate", "cross-rollup"),
  LATE("signoff-late"),
  VERY_LATE("signoff-late"),
  DAMAGED("unreadable", "roster-missing"),
  // In the report itself
  SUM_BALANCE("sum-balance", "narrative-applications", "narrative-denies", "cross-rollup"),
  SUM_APPLICANTS("sum-applicants", "sum-results"),
  SUM_REMEDIES(
      "sum-remedies", "narrative-remedies", "narrative-silent", "narrative-denies", "cross-rollup"),
  NARRATIVE("narrative-applications", "narrative-sum", "narrative-ratio", "cross-growth"),
  TITLE_YEAR("title-year", "year-other"),
  PERIOD_END("period-end", "period-inconsistent"),
  SECTION_MISSING("section-missing", "fee-statement"),
  TABLE_MISSING("table-missing", "cross-rollup", "narrative-silent"),
  CITATION("citation-nonexistent"),
  TYPO("text-typo", "overview-accountability"),
  RESIDUE("text-residue"),
  REPEATED("text-repeated"),
  POWER("regulation-power");

  /** The rule that must find it; {@code unreadable} stands for a file that cannot be read. */
  final String rule;

  /** Rules that may find what follows from it, in this report or that of the body above. */
  final List<String> allowed;

  Defect(String rule, String... allowed) {
    this.rule = rule;
    this.allowed = List.of(allowed);
  }

  /** Whether the sums of the body above may no longer be checked, or no longer fit. */
  boolean spoilsRollup() {
    return this == MISSING || this == DAMAGED || this == TITLE_YEAR || allowed.contains("cross-rollup");
  }

  boolean copies() {
    return copiesYear() || this == COPIED_BODY || this == COPIED_BODY_MOSTLY;
  }

  boolean copiesYear() {
    return this == COPIED_YEAR || this == COPIED_YEAR_MOSTLY;
  }

  /** Whether it can be planted in a report of these figures. */
  boolean fits(Body body, Figures now, @Nullable Figures before, int year) {
    int received = Figures.sum(now.received);
    return switch (this) {
      case CARRY_OVER, MISSING, DAMAGED, DUPLICATE, COPIED_BODY, COPIED_BODY_MOSTLY ->
          !body.government();
      case VALID_DOCUMENTS -> year > 2021 && !body.government();
      case PROJECTS, POWER -> (year >= 2021) == (this == POWER) && !body.government();
      case GROWTH ->
          received > 0 && before != null && Figures.sum(before.received) >= 5 && !body.government();
      case JUMP ->
          year >= 2021 && before != null && before.decisions[2] >= 20 && !body.government();
      case ROLLUP -> body.government();
      case SUM_BALANCE, SUM_APPLICANTS -> !body.government();
      case NARRATIVE -> received > 0 && !body.government();
      case SUM_REMEDIES -> !body.government();
      default -> true;
    };
  }
}
