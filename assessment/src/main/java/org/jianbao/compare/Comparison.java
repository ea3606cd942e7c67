package org.jianbao.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jianbao.assessment.AssessedReport;
import org.jianbao.assessment.CopiedText;
import org.jianbao.facts.Filing;
import org.jianbao.facts.Rollup;
import org.jianbao.facts.RosterEntry;
import org.jianbao.form.Form;
import org.jianbao.pack.PackChoice;
import org.jianbao.pack.PackLibrary;
import org.jianbao.pack.RulePack;
import org.jianbao.report.Place;
import org.jianbao.roster.RosterBody;
import org.jianbao.scorecard.ReportSummary;
import org.jianbao.scorecard.Scorecard;
import org.jspecify.annotations.Nullable;

/**
 * Makes the facts for the rules across years and bodies. Made once, it may be used by many threads.
 * What is blank, holds other text or could not be read gives no fact, and so no finding.
 */
public final class Comparison {
  private static final Place NOWHERE = new Place(null, null, null, null, null, "");

  private final RulePack pack;
  private final PackLibrary library;
  private final List<Chain> chains;
  private final WatchedFigures figures;
  private final Explanations explanations;
  private final ReportRules reportRules;
  private final Filings filings;
  private final BigDecimal least;
  private final Map<Integer, List<FormCells>> forms = new ConcurrentHashMap<>();

  private Comparison(RulePack pack, PackLibrary library) {
    this.pack = pack;
    this.library = library;
    chains = Chain.of(rows("chains"));
    figures = WatchedFigures.of(rows("figures"));
    explanations = new Explanations(rows("explanations"));
    reportRules = new ReportRules(rows("report-rules"));
    filings = new Filings(reportRules);
    least = setting("cross-copied.warning");
  }

  /**
   * Prepares comparisons.
   *
   * @param pack the pack across reports, such as cross-report: its lists say what is compared
   * @param library gives the forms of the years
   */
  public static Comparison of(RulePack pack, PackLibrary library) {
    return new Comparison(pack, library);
  }

  /** The smallest share of text that copies are told for, 0–1: a setting of the pack. */
  public BigDecimal leastShare() {
    return least;
  }

  /** The least length of a report's own text of which copying is told: a setting of the pack. */
  public int leastText() {
    return setting("cross-copied.characters").intValue();
  }

  /** The share of text from which two files are the same report: a setting of the pack. */
  public BigDecimal sameShare() {
    return setting("roster-duplicate.same");
  }

  /** Whether a report was found to bear the title of another year. */
  public boolean isOfAnotherYear(AssessedReport report) {
    return !reportRules.findings(ReportRules.Use.YEAR, report.scorecard()).isEmpty();
  }

  private List<List<String>> rows(String list) {
    return pack.words().getOrDefault(list, List.of());
  }

  private BigDecimal setting(String name) {
    try {
      return new BigDecimal(pack.settings().getOrDefault(name, "0"));
    } catch (NumberFormatException e) {
      return BigDecimal.ZERO;
    }
  }

  /**
   * The facts of one report beside others.
   *
   * @param previous last year's report of the same body, or null; one of another year does not
   *     count
   * @param bodyName name of its body as {@code copies} name bodies, or null if unknown
   * @param copies text that it shares with others
   * @param below the bodies right below a government, or null
   * @param body its body on the roster, or null
   */
  public List<Object> facts(
      AssessedReport report,
      @Nullable AssessedReport previous,
      @Nullable String bodyName,
      List<CopiedText> copies,
      @Nullable Subordinates below,
      @Nullable RosterBody body) {
    Integer year = yearOf(report);
    if (year == null) {
      return List.of();
    }
    List<Object> facts = new ArrayList<>();
    FormCells form = form(year);
    FormCells before = form(year - 1);
    if (form != null
        && before != null
        && previous != null
        && Integer.valueOf(year - 1).equals(yearOf(previous))) {
      Set<String> explained = explanations.tables(report.digest(), year - 1);
      TwoYears years =
          new TwoYears(
              form,
              Numbers.of(report.digest(), form),
              Numbers.of(previous.digest(), before),
              year - 1,
              form.id().equals(before.id()),
              explained);
      facts.addAll(years.facts(chains, figures));
      facts.addAll(new Growths(years, form.counterparts(), report, reportRules).facts());
    }
    facts.addAll(Copies.of(copies, bodyName, year, least));
    if (form != null && below != null) {
      facts.addAll(rollups(Numbers.of(report.digest(), form), form, below));
    }
    Filing filing = body == null ? null : filing(report, body);
    if (filing != null) {
      facts.add(filing);
    }
    return facts;
  }

  /**
   * What a report by itself comes to, without findings that it is late by local custom where the
   * roster gives its body more time.
   *
   * @param body its body on the roster, or null
   */
  public Scorecard withoutExcused(AssessedReport report, @Nullable RosterBody body) {
    return body == null
        ? report.scorecard()
        : report.scorecard().keeping(finding -> !filings.excused(finding, report, body));
  }

  /** When a body has filed its report; null if neither roster nor pack sets a deadline. */
  public @Nullable Filing filing(AssessedReport report, RosterBody body) {
    Integer year = yearOf(report);
    return year == null ? null : filings.of(report, body, year, format(year));
  }

  /**
   * The facts of a body of the roster.
   *
   * @param filed whether it has a report, or only a file that could not be read, or none
   * @param others paths of its further reports of the year that say something else
   */
  public List<Object> bodyFacts(RosterBody body, Filed filed, List<String> others) {
    return List.of(
        new RosterEntry(
            body.name(),
            body.kind() == null ? "" : body.kind().code(),
            body.line(),
            filed.code(),
            filed == Filed.FILED ? 1 + others.size() : 0,
            String.join("、", others),
            NOWHERE));
  }

  /**
   * Adds up the reports of the bodies right below a government.
   *
   * @param year the report year
   * @param bodies how many there are, with a report or without
   */
  public Subordinates subordinates(int year, int bodies) {
    return new Subordinates(this, year, bodies);
  }

  private List<Rollup> rollups(Numbers numbers, FormCells form, Subordinates below) {
    List<Rollup> facts = new ArrayList<>();
    for (CellKey key : figures.sums()) {
      Numbers.Entry entry = numbers.entry(key);
      if (entry != null) {
        BigDecimal sum = below.sum(key);
        facts.add(
            new Rollup(
                key.table(),
                key.row(),
                key.column(),
                form.label(key),
                entry.value(),
                sum,
                entry.value().compareTo(sum),
                below.bodies(),
                below.complete(key),
                entry.place()));
      }
    }
    return facts;
  }

  WatchedFigures figures() {
    return figures;
  }

  /** The official cells of a report year, or null if it has no form. */
  @Nullable FormCells form(int year) {
    List<FormCells> found =
        forms.computeIfAbsent(
            year,
            key -> {
              RulePack format = format(key);
              Form form = format == null ? null : format.formOrNull();
              return form == null
                  ? List.of()
                  : List.of(
                      new FormCells(form, format.words().getOrDefault("counterparts", List.of())));
            });
    return found.isEmpty() ? null : found.get(0);
  }

  private @Nullable RulePack format(int year) {
    return library.choose(year) instanceof PackChoice.Chosen chosen ? chosen.pack() : null;
  }

  static @Nullable Integer yearOf(AssessedReport report) {
    ReportSummary summary = report.scorecard().report();
    return summary == null ? null : summary.year();
  }
}
