package org.jianbao.render.words;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.check.Problem;
import org.jianbao.scorecard.ReportSummary;
import org.jianbao.scorecard.SchemeResult;
import org.jianbao.scorecard.Scorecard;
import org.jianbao.text.Visible;

/** What the head of a scorecard says, verdict first, in lines of a name and a value. */
public final class CardLines {
  /** Key of the line with the verdict. */
  public static final String VERDICT = "label.verdict";

  private final Words words;
  private final List<Line> lines = new ArrayList<>();

  private CardLines(Words words) {
    this.words = words;
  }

  /**
   * A line.
   *
   * @param key key of its name among the words
   */
  public record Line(String key, String value) {}

  /** Title of the report, or the path of an input that has none. */
  public static String title(Scorecard card) {
    ReportSummary report = card.report();
    return report == null || report.title() == null
        ? Visible.name(card.source().path())
        : report.title();
  }

  /** The lines of a scorecard. */
  public static List<Line> of(Scorecard card, Words words) {
    return new CardLines(words).lines(card);
  }

  private List<Line> lines(Scorecard card) {
    add(VERDICT, words.verdict(card.verdict()));
    if (card.score() != null) {
      add(
          "label.score",
          words.of(
              "value.score",
              Words.number(card.score().points()),
              Words.number(card.score().of()),
              card.score().grade()));
    }
    add("label.file", Visible.name(card.source().path()));
    if (card.report() != null) {
      report(card.report());
    }
    if (card.pack() != null) {
      add(
          "label.rules",
          words.of(
              "value.rules",
              card.pack().id(),
              card.pack().version(),
              card.pack().rulesRun(),
              card.scheme().id()));
    }
    if (card.report() != null && card.pack() != null) {
      add("label.findings", words.counts(card));
    }
    if (card.known() > 0) {
      add("label.known", words.of("value.known", card.known()));
    }
    for (SchemeResult other : card.others()) {
      add(
          "label.otherScheme",
          words.of(
              "value.otherScheme",
              other.scheme().id(),
              words.result(other.verdict(), other.score())));
    }
    for (Problem problem : card.problems()) {
      add(problem.code().isNotice() ? "label.note" : "label.problem", problem.message());
    }
    return lines;
  }

  private void report(ReportSummary report) {
    if (report.organisation().name() != null) {
      add(
          "label.organisation",
          words.of(
              "value.organisation",
              report.organisation().name(),
              words.kind(report.organisation().kind())));
    }
    add(
        "label.year",
        report.year() == null ? words.of("label.unknownYear") : report.year().toString());
  }

  private void add(String key, String value) {
    lines.add(new Line(key, value));
  }
}
