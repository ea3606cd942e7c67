package org.jianbao.report.reading.content;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jianbao.form.ContentWords;
import org.jianbao.form.ProblemWordUse;
import org.jianbao.report.Place;
import org.jianbao.report.content.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Reads whether section 五 names a problem and an improvement. A label such as 存在的主要问题 names none,
 * nor does a claim that there are some; what stands below a label is one unless it is praise.
 */
final class ProblemReader {
  /** Letters beside labels that make a statement. */
  private static final int STATEMENT = 4;

  /** The same below a label that announces improvements. */
  private static final int SHORT_STATEMENT = 2;

  private final WordFinder problems;
  private final WordFinder noProblems;
  private final WordFinder solves;
  private final WordFinder beginsImprovement;
  private final WordFinder improvements;
  private final WordFinder noImprovements;
  private final WordFinder praise;
  private final WordFinder fillers;
  private final LabelWords labels;

  ProblemReader(ContentWords words) {
    this.problems = WordFinder.of(words.problems(ProblemWordUse.PROBLEM));
    this.noProblems = WordFinder.of(words.problems(ProblemWordUse.NO_PROBLEM));
    this.solves = WordFinder.of(words.problems(ProblemWordUse.SOLVES));
    this.beginsImprovement = WordFinder.of(words.problems(ProblemWordUse.BEGINS_IMPROVEMENT));
    this.improvements = WordFinder.of(words.problems(ProblemWordUse.IMPROVEMENT));
    this.noImprovements = WordFinder.of(words.problems(ProblemWordUse.NO_IMPROVEMENT));
    this.praise = WordFinder.of(words.problems(ProblemWordUse.PRAISE));
    this.fillers = WordFinder.of(words.problems(ProblemWordUse.FILLER));
    this.labels = new LabelWords(words);
  }

  /** Words of labels and of denials. */
  private static final class LabelWords {
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}年?度?");

    private final WordFinder problem;
    private final WordFinder improvement;
    private final WordFinder denial;
    private final WordFinder all;

    LabelWords(ContentWords words) {
      this.problem = WordFinder.of(words.problems(ProblemWordUse.PROBLEM_LABEL));
      this.improvement = WordFinder.of(words.problems(ProblemWordUse.IMPROVEMENT_LABEL));
      this.denial = WordFinder.of(words.problems(ProblemWordUse.DENIAL));
      this.all =
          WordFinder.of(
              Stream.of(
                      ProblemWordUse.PROBLEM_LABEL,
                      ProblemWordUse.IMPROVEMENT_LABEL,
                      ProblemWordUse.DENIAL,
                      ProblemWordUse.FILLER)
                  .flatMap(use -> words.problems(use).stream())
                  .toList());
    }

    /** Number of letters beside words of labels. */
    int lettersBeside(String clause) {
      return Clause.letters(YEAR.matcher(all.masked(clause, Clause.BLOT)).replaceAll(""));
    }
  }

  /** What the clauses around speak of. */
  private enum Mode {
    UNKNOWN,
    PROBLEMS,
    IMPROVEMENTS
  }

  /** What has been read so far. */
  private static final class State {
    private Mode mode = Mode.UNKNOWN;
    private boolean problem;
    private boolean improvement;

    /** Something stands there that may be a problem, before any improvement. */
    private boolean perhapsProblem;

    /** Praise stands there, which is no problem. */
    private boolean praised;

    /** An improvement may stand before any problem, where it may be mere praise. */
    private boolean perhapsImprovement;

    void label(Mode label) {
      mode = label;
      if (label == Mode.PROBLEMS) {
        perhapsProblem = false;
        praised = false;
      }
    }
  }

  /** Reads section 五; null if it holds no letters. */
  @Nullable Problems read(SectionText section) {
    List<Clause> clauses = Clause.of(section.text());
    if (clauses.isEmpty()) {
      return null;
    }
    State state = new State();
    clauses.forEach(clause -> read(clause, state));
    Clause first = clauses.get(0);
    return new Problems(
        state.problem || state.perhapsProblem && !state.praised,
        state.improvement || !state.problem && state.perhapsImprovement,
        section.letters(),
        section.place(first.start(), first.stop()),
        unfinished(section));
  }

  private void read(Clause whole, State state) {
    String clause = whole.text();
    int letters = labels.lettersBeside(clause);
    Mode label = letters < STATEMENT ? label(clause) : null;
    if (label != null) {
      state.label(label);
    }
    boolean promise =
        whole.mark() == null
            && !whole.opensLine()
            && whole.end() == '。'
            && labels.improvement.in(clause);
    state.improvement |= promise;
    if (letters == 0) {
      return;
    }
    String intended = noImprovements.masked(clause, Clause.BLOT);
    boolean problem = problems.in(noProblems.masked(clause, Clause.BLOT));
    if (problem && (!solves.in(intended) || state.mode == Mode.PROBLEMS)) {
      state.problem = true;
      return;
    }
    if (letters < STATEMENT && label != null) {
      return;
    }
    improvement(intended, letters, state);
  }

  private void improvement(String clause, int letters, State state) {
    boolean begins = beginsImprovement.begins(clause.substring(leadingFillers(clause)));
    boolean announced = improvements.in(clause);
    if (state.mode == Mode.IMPROVEMENTS && letters >= SHORT_STATEMENT || announced) {
      state.improvement = true;
    } else if (begins) {
      state.improvement |= state.problem;
      state.perhapsImprovement = true;
    } else if (letters >= STATEMENT && !state.improvement) {
      state.perhapsProblem = true;
    }
    state.praised |= state.mode != Mode.IMPROVEMENTS && praise.in(clause);
  }

  /** What a clause that is hardly more than a label announces, or null if it announces nothing. */
  private @Nullable Mode label(String clause) {
    boolean problem = labels.problem.in(clause);
    boolean improvement = labels.improvement.in(clause);
    if (labels.denial.in(clause)) {
      return null;
    }
    if (problem && improvement) {
      return solves.in(clause) ? Mode.IMPROVEMENTS : Mode.UNKNOWN;
    }
    return problem ? Mode.PROBLEMS : improvement ? Mode.IMPROVEMENTS : null;
  }

  private int leadingFillers(String clause) {
    int at = 0;
    int length = 1;
    while (length > 0 && at < clause.length()) {
      length = fillers.at(clause, at);
      at += length;
    }
    return at;
  }

  /** The first line that breaks off at a comma where another item or nothing follows. */
  private static @Nullable Place unfinished(SectionText section) {
    String text = section.text();
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      boolean broken = end > from && ",、".indexOf(text.charAt(end - 1)) >= 0;
      if (broken && (end == text.length() || Marks.atStart(text.substring(end + 1)) != null)) {
        int start = end - 1;
        while (start > from && "。;,:!?".indexOf(text.charAt(start - 1)) < 0) {
          start--;
        }
        return section.place(start, end - 1);
      }
      from = end + 1;
    }
    return null;
  }
}
