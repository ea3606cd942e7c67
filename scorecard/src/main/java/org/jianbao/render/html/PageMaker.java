package org.jianbao.render.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jianbao.catalogue.Language;
import org.jianbao.check.Finding;
import org.jianbao.check.NotAssessable;
import org.jianbao.check.Problem;
import org.jianbao.document.Document;
import org.jianbao.pack.Severity;
import org.jianbao.render.html.Page.Bar;
import org.jianbao.render.html.Page.Choice;
import org.jianbao.render.html.Page.Field;
import org.jianbao.render.words.Words;
import org.jianbao.score.CategoryScore;
import org.jianbao.score.Score;
import org.jianbao.scorecard.CheckedReport;
import org.jianbao.scorecard.ReportSummary;
import org.jianbao.scorecard.SchemeResult;
import org.jianbao.scorecard.Scorecard;
import org.jianbao.scorecard.ScoredFinding;
import org.jianbao.text.Visible;

/** Puts together what a page shows. */
final class PageMaker {
  /** Findings that are listed; others are only counted. */
  static final int MOST_FINDINGS = 2000;

  private static final int SHORT_HASH = 12;

  private final Words words;

  PageMaker(Words words) {
    this.words = words;
  }

  Page page(CheckedReport checked) {
    Scorecard card = checked.scorecard();
    List<ScoredFinding> listed =
        card.findings().subList(0, Math.min(MOST_FINDINGS, card.findings().size()));
    List<Finding> findings = listed.stream().map(ScoredFinding::finding).toList();
    Document document = checked.document();
    Marks marks = document == null ? null : new Marks(document, findings);
    Score score = card.score();
    return new Page(
        words,
        words.language() == Language.CHINESE ? "zh-CN" : words.language().code(),
        title(card),
        card.verdict().code(),
        words.verdict(card.verdict()),
        score == null ? "" : Words.number(score.points()),
        score == null ? "" : Words.number(score.of()),
        score == null ? "" : score.grade(),
        facts(card),
        card.problems().stream().map(this::problem).toList(),
        bars(card.categories()),
        severities(listed),
        categories(listed),
        new FindingViews(words, card.report(), marks).groups(listed),
        listed.size(),
        card.findings().size() - listed.size(),
        none(card),
        notAssessable(card.notAssessable()),
        document != null,
        document == null || marks == null
            ? List.of()
            : ReportViews.of(document, checked.report(), findings, marks),
        card.toolVersion());
  }

  private static String none(Scorecard card) {
    if (card.pack() == null) {
      return "page.unchecked";
    }
    return card.known() > 0 ? "page.noneNew" : "page.none";
  }

  private static String title(Scorecard card) {
    ReportSummary report = card.report();
    return report == null || report.title() == null
        ? Visible.name(card.source().path())
        : Shown.line(report.title());
  }

  private List<Field> facts(Scorecard card) {
    List<Field> facts = new ArrayList<>();
    ReportSummary report = card.report();
    if (report != null && report.organisation().name() != null) {
      facts.add(
          field(
              "label.organisation",
              words.of(
                  "value.organisation",
                  Shown.line(report.organisation().name()),
                  words.kind(report.organisation().kind()))));
    }
    if (report != null) {
      facts.add(
          field(
              "label.year",
              report.year() == null ? words.of("label.unknownYear") : report.year().toString()));
    }
    facts.add(field("label.file", Visible.name(card.source().path())));
    if (card.source().sha256() != null) {
      facts.add(field("label.fileHash", shortened(card.source().sha256())));
    }
    if (card.pack() != null) {
      facts.add(
          field(
              "label.rules",
              words.of(
                  "page.rules",
                  card.pack().id(),
                  card.pack().version(),
                  shortened(card.pack().sha256()),
                  card.pack().rulesRun())));
    }
    facts.add(
        field(
            "label.scheme",
            words.of("page.scheme", card.scheme().id(), shortened(card.scheme().sha256()))));
    for (SchemeResult other : card.others()) {
      facts.add(
          field(
              "label.otherScheme",
              words.of(
                  "value.otherScheme",
                  other.scheme().id(),
                  words.result(other.verdict(), other.score()))));
    }
    if (card.known() > 0) {
      facts.add(field("label.known", words.of("value.known", card.known())));
    }
    return facts;
  }

  private static String shortened(String hash) {
    return hash.substring(0, Math.min(SHORT_HASH, hash.length()));
  }

  private Field field(String key, String value) {
    return new Field(words.of(key), value);
  }

  private Field problem(Problem problem) {
    return field(
        problem.code().isNotice() ? "label.note" : "label.problem", Shown.line(problem.message()));
  }

  /** A bar is as long as the points it cost, or where nothing cost points, by number. */
  private List<Bar> bars(List<CategoryScore> categories) {
    boolean free = categories.stream().allMatch(category -> category.points().signum() == 0);
    BigDecimal most = BigDecimal.ONE;
    for (CategoryScore category : categories) {
      most = most.max(length(category, free));
    }
    List<Bar> bars = new ArrayList<>();
    for (CategoryScore category : categories) {
      bars.add(
          new Bar(
              words.category(category.category()),
              category.findings(),
              Words.number(category.points()),
              length(category, free)
                  .movePointRight(2)
                  .divide(most, 1, RoundingMode.HALF_UP)
                  .toPlainString()));
    }
    return bars;
  }

  private static BigDecimal length(CategoryScore category, boolean free) {
    return free ? BigDecimal.valueOf(category.findings()) : category.points().abs();
  }

  private List<Choice> severities(List<ScoredFinding> findings) {
    Map<Severity, Long> counts =
        findings.stream()
            .collect(
                Collectors.groupingBy(
                    scored -> scored.finding().severity(), Collectors.counting()));
    return Arrays.stream(Severity.values())
        .map(
            severity ->
                new Choice(
                    severity.code(), words.severity(severity), counts.getOrDefault(severity, 0L)))
        .toList();
  }

  private List<Choice> categories(List<ScoredFinding> findings) {
    Map<String, Long> counts =
        findings.stream()
            .collect(
                Collectors.groupingBy(
                    scored -> scored.finding().category(),
                    LinkedHashMap::new,
                    Collectors.counting()));
    return counts.entrySet().stream()
        .map(entry -> new Choice(entry.getKey(), words.category(entry.getKey()), entry.getValue()))
        .toList();
  }

  private List<Field> notAssessable(List<NotAssessable> entries) {
    Map<String, List<String>> rulesByReason = new LinkedHashMap<>();
    for (NotAssessable entry : entries) {
      List<String> rules =
          rulesByReason.computeIfAbsent(entry.reason(), reason -> new ArrayList<>());
      if (!rules.contains(entry.rule())) {
        rules.add(entry.rule());
      }
    }
    return rulesByReason.entrySet().stream()
        .map(
            entry ->
                new Field(
                    Shown.line(entry.getKey()),
                    String.join(words.of("separator.list"), entry.getValue())))
        .toList();
  }
}
