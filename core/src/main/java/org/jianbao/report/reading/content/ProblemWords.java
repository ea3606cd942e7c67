package org.jianbao.report.reading.content;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jianbao.form.ContentWords;
import org.jianbao.form.ProblemWordUse;
import org.jspecify.annotations.Nullable;

/** Tells by the words of a clause of section 五 what it speaks of. */
final class ProblemWords {
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}年?度?");

  /** Signs between the number of an item and its words. */
  private static final String BEHIND_NUMBER = ")、.";

  /** Characters of a label and the least that it announces. */
  private static final int LEAST_BEHIND = 6;

  private final WordFinder problems;
  private final WordFinder perhapsProblems;
  private final WordFinder noProblems;
  private final WordFinder solves;
  private final WordFinder improvements;
  private final WordFinder noImprovements;
  private final WordFinder improvementBeginnings;
  private final WordFinder praise;
  private final WordFinder fillers;
  private final WordFinder problemLabels;
  private final WordFinder improvementLabels;
  private final WordFinder denials;
  private final WordFinder labels;
  private final WordFinder wishes;

  ProblemWords(ContentWords words) {
    this.problems = finder(words, ProblemWordUse.PROBLEM);
    this.perhapsProblems = finder(words, ProblemWordUse.PERHAPS_PROBLEM);
    this.noProblems = finder(words, ProblemWordUse.NO_PROBLEM);
    this.solves = finder(words, ProblemWordUse.SOLVES);
    this.improvements = finder(words, ProblemWordUse.IMPROVEMENT);
    this.noImprovements = finder(words, ProblemWordUse.NO_IMPROVEMENT);
    this.improvementBeginnings = finder(words, ProblemWordUse.BEGINS_IMPROVEMENT);
    this.praise = finder(words, ProblemWordUse.PRAISE);
    this.fillers = finder(words, ProblemWordUse.FILLER);
    this.problemLabels = finder(words, ProblemWordUse.PROBLEM_LABEL);
    this.improvementLabels = finder(words, ProblemWordUse.IMPROVEMENT_LABEL);
    this.denials = finder(words, ProblemWordUse.DENIAL);
    this.wishes = finder(words, ProblemWordUse.WISH);
    this.labels =
        finder(
            words,
            ProblemWordUse.PROBLEM_LABEL,
            ProblemWordUse.IMPROVEMENT_LABEL,
            ProblemWordUse.DENIAL,
            ProblemWordUse.FILLER);
  }

  private static WordFinder finder(ContentWords words, ProblemWordUse... uses) {
    List<String> found = Arrays.stream(uses).flatMap(use -> words.problems(use).stream()).toList();
    return WordFinder.of(found);
  }

  /** What a label announces. */
  enum Label {
    PROBLEMS,
    IMPROVEMENTS,
    /** Both, as the heading of the section does. */
    BOTH
  }

  /** Number of letters of a clause beside words of labels. */
  int lettersBesideLabels(String clause) {
    return Clause.letters(YEAR.matcher(labels.masked(clause, Clause.BLOT)).replaceAll(""));
  }

  /** What a clause that is hardly more than a label announces, or null if it announces nothing. */
  @Nullable Label label(String clause) {
    boolean problem = problemLabels.in(clause);
    boolean improvement = improvementLabels.in(clause);
    boolean solved = problem && !improvement && solves.in(clause);
    if (denials.in(clause) || !problem && !improvement || solved) {
      return null;
    }
    if (problem && improvement) {
      return solves.in(clause) ? Label.IMPROVEMENTS : Label.BOTH;
    }
    return problem ? Label.PROBLEMS : Label.IMPROVEMENTS;
  }

  /**
   * Whether a label for improvements stands behind a number within a clause, where no sign ends
   * what is before: 2.专业力量不足 (二)改进措施 1.推行上门宣讲.
   */
  boolean announcesWithin(String clause) {
    for (int i = 1; i + LEAST_BEHIND < clause.length(); i++) {
      if (BEHIND_NUMBER.indexOf(clause.charAt(i - 1)) >= 0 && improvementLabels.at(clause, i) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause has a word that announces improvements. */
  boolean promises(String clause) {
    return improvementLabels.in(clause);
  }

  /**
   * Whether a clause has a word for a problem.
   *
   * @param surely whether words do not count that may as well stand in an improvement
   */
  boolean problem(String clause, boolean surely) {
    String lacking = noProblems.masked(clause, Clause.BLOT);
    return problems.in(lacking) || !surely && perhapsProblems.in(lacking);
  }

  /** Whether a problem in a clause is what is to be solved. */
  boolean solves(String clause) {
    return solves.in(withoutSeeming(clause));
  }

  /** Whether a clause has a word for an improvement. */
  boolean improves(String clause) {
    return improvements.in(withoutSeeming(clause));
  }

  /** Whether a clause begins like an improvement, words such as 我镇 passed over. */
  boolean beginsLikeImprovement(String clause) {
    int at = 0;
    int length = 1;
    while (length > 0 && at < clause.length()) {
      length = fillers.at(clause, at);
      at += length;
    }
    return improvementBeginnings.begins(withoutSeeming(clause).substring(at));
  }

  /** Whether a clause has, anywhere, a word with which improvements begin: 多次组织学习. */
  boolean mayImprove(String clause) {
    return improvementBeginnings.in(clause);
  }

  /** Whether a clause asks others for something. */
  boolean asks(String clause) {
    return wishes.in(clause);
  }

  /** Whether a clause is praise. */
  boolean praises(String clause) {
    return praise.in(clause);
  }

  private String withoutSeeming(String clause) {
    return noImprovements.masked(clause, Clause.BLOT);
  }
}
