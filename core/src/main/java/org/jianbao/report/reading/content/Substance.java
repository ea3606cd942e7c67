package org.jianbao.report.reading.content;

import static org.jianbao.text.WordPatterns.any;

import java.util.regex.Pattern;
import org.jianbao.form.SentenceWords;
import org.jianbao.form.SentenceWords.Use;

/** Tells statements with substance from generalities that only name an aspect. */
final class Substance {
  /** Letters and figures beside the generalities that make a statement. */
  private static final int LETTERS = 3;

  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}年度?");

  private final WordFinder generalities;
  private final Pattern joining;
  private final Pattern noneOrFigure;

  /** Takes some words for generalities. */
  Substance(WordFinder generalities, SentenceWords words) {
    this.generalities = generalities;
    this.joining = Pattern.compile("(?:[、·]|" + any(words.of(Use.JOINT)) + ")+");
    this.noneOrFigure = Pattern.compile("[0-9〇零]|" + any(words.of(Use.DENIAL)));
  }

  /** Whether a text says more than generalities. */
  boolean in(String text) {
    String rest = rest(text);
    return Clause.letters(rest) >= LETTERS || noneOrFigure.matcher(rest).find();
  }

  /** Whether a text has any letter or figure beside generalities. */
  boolean some(String text) {
    return !lacks(text);
  }

  /** Whether a text says hardly more than generalities, and no figure. */
  boolean little(String text) {
    String rest = rest(text);
    return Clause.letters(rest) <= 2 * LETTERS && !noneOrFigure.matcher(rest).find();
  }

  /** Whether a text says nothing but generalities. */
  boolean lacks(String text) {
    return Clause.letters(rest(text)) == 0;
  }

  /** Whether nothing but generalities and a word that joins stands between two names. */
  boolean joins(String between) {
    String rest = rest(between);
    return between.length() <= 12
        && (Clause.letters(rest) == 0 || joining.matcher(rest.replace("-", "")).matches())
        && joining.matcher(between).find();
  }

  private String rest(String text) {
    return generalities.masked(YEAR.matcher(text).replaceAll("-"), '-');
  }
}
