package org.jianbao.report.reading.content;

import org.jianbao.report.reading.content.ProblemWords.Label;
import org.jspecify.annotations.Nullable;

/** What has been read of section 五 so far, clause by clause. */
final class ProblemState {
  /** Letters beside labels that make a statement. */
  private static final int STATEMENT = 4;

  /** The same below a label that announces improvements. */
  private static final int SHORT_STATEMENT = 2;

  /** Letters of a sentence that speaks of neither and may be an improvement. */
  private static final int NEUTRAL_SENTENCE = 8;

  private final ProblemWords words;

  private @Nullable Label below;

  /** Whether the label stands within a sentence, so that it announces no more than that. */
  private boolean labelled;

  private boolean problem;
  private boolean improvement;

  /** Something stands there that may be a problem, before any improvement. */
  private boolean perhapsProblem;

  /** Praise stands there, which is no problem. */
  private boolean praised;

  /** An improvement may stand before any problem, where it may be mere praise. */
  private boolean perhapsImprovement;

  /** A sentence on neither stands behind a problem. */
  private boolean neutralBehind;

  private boolean problemInSentence;

  /** Whether clauses of the sentence are numbered. */
  private boolean numbered;

  /** Whether the sentence began with a label for problems. */
  private boolean opened;

  /**
   * Whether the numbered item that is open names a problem, so that its other sentences tell of it.
   */
  private boolean problemInItem;

  /** Whether an item is open. */
  private boolean item;

  /** Whether the sentence has a word for something done. */
  private boolean done;

  private int lettersOfSentence;

  ProblemState(ProblemWords words) {
    this.words = words;
  }

  /** Whether a problem is named. */
  boolean problemNamed() {
    return problem || perhapsProblem && !praised;
  }

  /** Whether an improvement is named, or what stands there may be one. */
  boolean improvementNamed() {
    boolean unclear = below == null && !problem && perhapsProblem && !praised;
    return improvement || !problem && perhapsImprovement || unclear || neutralBehind;
  }

  /** Reads the next clause. */
  void add(Clause clause) {
    int letters = words.lettersBesideLabels(clause.text());
    Label label = letters < STATEMENT ? words.label(clause.text()) : null;
    if (label != null) {
      open(label, clause);
    }
    numbered |= label == null && clause.mark() != null;
    if (clause.mark() != null || clause.opensLine()) {
      item = label == null && clause.mark() != null;
      problemInItem = false;
    }
    done |= words.mayImprove(clause.text());
    improvement |= isPromise(clause) || words.announcesWithin(clause.text());
    if (letters > 0 && !words.asks(clause.text())) {
      content(clause.text(), letters, label != null);
    }
    if (clause.endsSentence()) {
      endSentence();
    }
  }

  private void open(Label label, Clause clause) {
    below = label == Label.BOTH ? null : label;
    labelled = clause.mark() == null && !clause.opensLine();
    opened = label == Label.PROBLEMS;
    if (label == Label.PROBLEMS) {
      perhapsProblem = false;
      praised = false;
    }
  }

  /** …，今后改进。 */
  private boolean isPromise(Clause clause) {
    return clause.mark() == null
        && !clause.opensLine()
        && clause.end() == '。'
        && !words.asks(clause.text())
        && words.promises(clause.text());
  }

  private void content(String clause, int letters, boolean label) {
    boolean improving = improvement || below == Label.IMPROVEMENTS;
    boolean solving =
        below == Label.IMPROVEMENTS && words.beginsLikeImprovement(clause)
            || below != Label.PROBLEMS && words.solves(clause);
    if (words.problem(clause, improving) && !solving) {
      problem = true;
      problemInSentence = true;
      problemInItem = item;
    } else if (letters >= STATEMENT || !label) {
      statement(clause, letters);
    }
  }

  private void statement(String clause, int letters) {
    lettersOfSentence += letters;
    if (below == Label.IMPROVEMENTS && letters >= SHORT_STATEMENT || words.improves(clause)) {
      improvement = true;
    } else if (words.beginsLikeImprovement(clause) || words.solves(clause)) {
      improvement |= problem;
      perhapsImprovement = true;
    } else if (letters >= STATEMENT && !improvement) {
      perhapsProblem = true;
    }
    praised |= below != Label.IMPROVEMENTS && words.praises(clause);
  }

  private void endSentence() {
    neutralBehind |=
        problem
            && !problemInSentence
            && below != Label.PROBLEMS
            && (done || !problemInItem)
            && lettersOfSentence >= NEUTRAL_SENTENCE;
    // 不足之处在于：…。我们…: a label within the sentence that names the problem announces no more.
    if (below == Label.PROBLEMS && (labelled || opened && problemInSentence && !numbered)) {
      below = null;
    }
    opened = false;
    done = false;
    numbered = false;
    problemInSentence = false;
    lettersOfSentence = 0;
  }
}
