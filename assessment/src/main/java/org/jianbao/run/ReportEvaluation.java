package org.jianbao.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jianbao.assessment.AssessedReport;
import org.jianbao.assessment.BodyResult;
import org.jianbao.assessment.CopiedText;
import org.jianbao.assessment.ReportResult;
import org.jianbao.assessment.Results;
import org.jianbao.check.CheckResult;
import org.jianbao.check.Problem;
import org.jianbao.compare.Subordinates;
import org.jianbao.document.ProblemCode;
import org.jianbao.facts.Filing;
import org.jianbao.scorecard.Input;
import org.jianbao.scorecard.Scorecard;
import org.jianbao.similarity.OwnText;
import org.jianbao.similarity.Verification;
import org.jianbao.store.Store;
import org.jianbao.waiver.Waivers;
import org.jspecify.annotations.Nullable;

/** Judges one report beside others. Safe for use by many threads. */
final class ReportEvaluation {
  private final Store store;
  private final int year;
  private final CrossRules rules;
  private final Census census;
  private final Waivers waivers;
  private final boolean withRoster;
  private final Map<String, List<String>> candidates;
  private final Map<String, Subordinates> below;
  private final OwnTexts texts;
  private final Results last;

  ReportEvaluation(
      Store store,
      int year,
      CrossRules rules,
      Census census,
      Waivers waivers,
      boolean withRoster,
      Map<String, List<String>> candidates,
      Map<String, Subordinates> below)
      throws IOException {
    this.store = store;
    this.year = year;
    this.rules = rules;
    this.census = census;
    this.waivers = waivers;
    this.withRoster = withRoster;
    this.candidates = new HashMap<>(candidates);
    this.below = new HashMap<>(below);
    this.texts = new OwnTexts(rules.language());
    this.last = store.results(year - 1);
  }

  /**
   * What came out for a report.
   *
   * @param judged that of its body, or null if another of its reports counts
   * @param check what the rules across reports said
   */
  record Done(
      ReportResult result,
      @Nullable BodyEntry body,
      BodyEntry.@Nullable Judged judged,
      CheckResult check) {}

  Done evaluate(String path) {
    try {
      return evaluate(Objects.requireNonNull(store.report(year, path), path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UncheckedIOException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      return failed(path, e);
    }
  }

  /** A failure of ours on one report: it is named and not assessed, and the others go on. */
  private Done failed(String path, Throwable failure) {
    Problem problem = new Problem(ProblemCode.INTERNAL, "程序内部错误，未能与其他报告比对：" + failure);
    Scorecard card = rules.jianbao().failed(new Input(path, InputStream::nullInputStream), problem);
    BodyEntry entry = census.of(path);
    return new Done(
        new ReportResult(path, entry == null ? null : entry.id(), card, List.of()),
        entry,
        counts(entry, path) ? new BodyEntry.Judged(CardSummary.of(card), null, null, null) : null,
        new CheckResult(List.of(), List.of(), List.of(), 0));
  }

  private static boolean counts(@Nullable BodyEntry entry, String path) {
    return entry != null && entry.counting() != null && entry.counting().path().equals(path);
  }

  private Done evaluate(AssessedReport report) throws IOException {
    BodyEntry entry = census.of(report.path());
    boolean counts = counts(entry, report.path());
    AssessedReport previous =
        entry == null || entry.previousPath() == null
            ? null
            : store.report(year - 1, entry.previousPath());
    List<CopiedText> copies = copies(report, entry, previous);
    CheckResult check =
        rules
            .checker()
            .check(
                rules
                    .comparison()
                    .facts(
                        report,
                        previous,
                        name(entry, report),
                        copies,
                        counts ? below.get(entry.body().name()) : null,
                        withRoster && entry != null ? entry.body() : null));
    Scorecard card =
        rules
            .jianbao()
            .judgedAnew(
                rules
                    .comparison()
                    .withoutExcused(report, withRoster && entry != null ? entry.body() : null),
                check,
                rules.checker().rules(),
                waivers,
                withRoster && entry != null ? entry.body().columns() : null);
    ReportResult result =
        new ReportResult(report.path(), entry == null ? null : entry.id(), card, copies);
    BodyEntry.Judged judged = counts ? judged(report, card, entry, previous) : null;
    return new Done(result, entry, judged, check);
  }

  private BodyEntry.Judged judged(
      AssessedReport report, Scorecard card, BodyEntry entry, @Nullable AssessedReport previous)
      throws IOException {
    Filing filing = rules.comparison().filing(report, entry.body());
    String dated = report.digest().signOffDate();
    if (dated == null) {
      dated = report.digest().publicationDate();
    }
    Boolean late = dated == null ? null : Boolean.FALSE;
    if (filing != null && dated != null) {
      late = filing.late() || filing.publishedLate();
    }
    return new BodyEntry.Judged(CardSummary.of(card), dated, late, previous(previous));
  }

  /** The waivers of the run: those of its file and those in the store. */
  Waivers waivers() {
    return waivers;
  }

  /** Last year's result: as it came out then, else as its report was checked by itself. */
  BodyResult.@Nullable Previous previous(@Nullable AssessedReport previous) throws IOException {
    if (previous == null) {
      return null;
    }
    ReportResult then = last.report(previous.path());
    CardSummary card = CardSummary.of(then == null ? previous.scorecard() : then.scorecard());
    return new BodyResult.Previous(
        year - 1, card.verdict(), card.score(), card.errors(), card.warnings(), card.hints());
  }

  private List<CopiedText> copies(
      AssessedReport report, @Nullable BodyEntry entry, @Nullable AssessedReport previous)
      throws IOException {
    List<CopiedText> copies = new ArrayList<>();
    List<String> others = candidates.getOrDefault(report.path(), List.of());
    if (others.isEmpty() && previous == null) {
      return copies;
    }
    OwnText own = texts.of(report.path(), report);
    if (own.length() < rules.comparison().leastText()) {
      return copies;
    }
    for (String path : others) {
      BodyEntry otherEntry = census.of(path);
      if (entry == null || !entry.equals(otherEntry)) {
        OwnText other = texts.of(path, () -> store.report(year, path));
        add(copies, own, other, path, census.nameOf(path), year);
      }
    }
    if (previous != null) {
      String path = previous.path();
      OwnText other = texts.of((year - 1) + "\t" + path, previous);
      add(copies, own, other, path, name(entry, previous), year - 1);
    }
    return copies.stream()
        .sorted(
            Comparator.comparing(CopiedText::share)
                .reversed()
                .thenComparing(CopiedText::otherYear)
                .thenComparing(CopiedText::otherPath))
        .toList();
  }

  private void add(
      List<CopiedText> copies,
      OwnText own,
      @Nullable OwnText other,
      String path,
      @Nullable String body,
      int otherYear) {
    if (other != null) {
      CopiedText copy = Verification.compare(own, other, path, body, otherYear);
      if (copy.share().compareTo(rules.comparison().leastShare()) >= 0) {
        copies.add(copy);
      }
    }
  }

  private static @Nullable String name(@Nullable BodyEntry entry, AssessedReport report) {
    return entry == null ? OwnTexts.organisation(report) : entry.body().name();
  }
}
