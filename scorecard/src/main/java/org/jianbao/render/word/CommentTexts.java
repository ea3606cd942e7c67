package org.jianbao.render.word;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.check.Finding;
import org.jianbao.check.NotAssessable;
import org.jianbao.check.Problem;
import org.jianbao.render.words.Words;
import org.jianbao.scorecard.SchemeResult;
import org.jianbao.scorecard.Scorecard;
import org.jianbao.scorecard.ScoredFinding;

/** What comments say. */
final class CommentTexts {
  private final Words words;

  CommentTexts(Words words) {
    this.words = words;
  }

  /** The comment at the title: the verdict first. */
  Comment summary(Scorecard card, List<String> notes) {
    List<String> lines = new ArrayList<>();
    lines.add(field("label.verdict", words.verdict(card.verdict())));
    if (card.score() != null) {
      lines.add(
          field(
              "label.score",
              words.of(
                  "value.score",
                  Words.number(card.score().points()),
                  Words.number(card.score().of()),
                  card.score().grade())));
    }
    if (card.report() != null && card.pack() != null) {
      lines.add(field("label.findings", words.counts(card)));
      lines.add(
          field(
              "label.rules",
              words.of(
                  "value.rules",
                  card.pack().id(),
                  card.pack().version(),
                  card.pack().rulesRun(),
                  card.scheme().id())));
    }
    if (card.known() > 0) {
      lines.add(field("label.known", words.of("value.known", card.known())));
    }
    for (SchemeResult other : card.others()) {
      String result = words.result(other.verdict(), other.score());
      lines.add(
          field("label.otherScheme", words.of("value.otherScheme", other.scheme().id(), result)));
    }
    for (Problem problem : card.problems()) {
      lines.add(
          field(problem.code().isNotice() ? "label.note" : "label.problem", problem.message()));
    }
    if (!card.notAssessable().isEmpty()) {
      lines.add(field("label.notAssessable", notAssessable(card)));
    }
    notes.forEach(note -> lines.add(field("label.note", note)));
    return new Comment(lines);
  }

  /** The comment at a finding. */
  Comment of(ScoredFinding scored) {
    Finding finding = scored.finding();
    List<String> lines = new ArrayList<>();
    lines.add(words.of("comment.head", words.severity(finding.severity()), finding.message()));
    if (scored.waived() != null) {
      lines.add(field("label.waived", words.waiver(scored.waived())));
    }
    lines.add(
        words.of(
            "comment.basis",
            words.of("label.basis"),
            words.basisKind(finding.basisKind()),
            finding.basis()));
    lines.add(field("label.remedy", finding.remedy()));
    lines.add(
        field(
            "label.rule",
            scored.points().signum() == 0
                ? finding.rule()
                : words.of(
                    "comment.cost",
                    finding.rule(),
                    words.of("value.points", Words.number(scored.points())))));
    return new Comment(lines);
  }

  private String notAssessable(Scorecard card) {
    List<String> reasons = new ArrayList<>();
    for (NotAssessable entry : card.notAssessable()) {
      String reason = words.of("value.reason", entry.rule(), entry.reason());
      if (!reasons.contains(reason)) {
        reasons.add(reason);
      }
    }
    return String.join(words.of("separator.clause"), reasons);
  }

  private String field(String key, String value) {
    return words.of("value.reason", words.of(key), value);
  }
}
