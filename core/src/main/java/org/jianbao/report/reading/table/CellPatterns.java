package org.jianbao.report.reading.table;

import static org.jianbao.text.WordPatterns.any;

import java.util.regex.Pattern;
import org.jianbao.form.CellWords;
import org.jianbao.form.CellWords.Use;

/** The shapes of values in compact text, made of the words of a pack. */
final class CellPatterns {
  /** Digits with or without separators of thousands and fraction. */
  static final String NUMBER = "(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+)";

  /** Groups: sign, number. */
  final Pattern count;

  /** Groups: sign, number, unit. */
  final Pattern amount;

  /** Groups: direction or null, number. */
  final Pattern change;

  /** Groups: direction, number, direction, number. */
  final Pattern twoChanges;

  /** Words that say that nothing changed. */
  final Pattern noChange;

  /** A word or sign of a decrease. */
  final Pattern downward;

  CellPatterns(CellWords words) {
    String counted = "(?:\\(?" + any(words.of(Use.COUNTER)) + "\\)?)?";
    String up = any(words.of(Use.UP));
    String down = any(words.of(Use.DOWN));
    String direction = "(" + up + "|" + down + ")[:为]?";
    this.count = Pattern.compile("([+-]?)(" + NUMBER + ")" + counted);
    String currency = any(words.of(Use.CURRENCY));
    this.amount =
        Pattern.compile(
            currency
                + "?[¥￥]?([+-]?)("
                + NUMBER
                + ")"
                + currency
                + "?\\(?(\\p{IsHan}{0,4}?)\\)?(?:"
                + currency
                + "|"
                + any(words.of(Use.EXACTLY))
                + ")*");
    this.change = Pattern.compile("(?:" + direction + ")?(" + NUMBER + ")" + counted);
    String one = direction + "(" + NUMBER + ")" + counted;
    this.twoChanges = Pattern.compile(one + "[,、;/和及]?" + one);
    this.noChange = Pattern.compile("(?:±|" + up + "/?" + down + ")0+" + counted);
    this.downward = Pattern.compile(down);
  }
}
