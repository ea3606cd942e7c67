package org.jianbao.report.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.form.CellWords;
import org.jianbao.form.CellWords.Use;
import org.jianbao.form.ValueKind;

/** Tells where the first of several glued values may end: no number has a leading zero. */
final class Pieces {
  /** Digits of the largest number that is looked for among glued ones. */
  private static final int MOST_DIGITS = 9;

  private static final Pattern THOUSANDS = Pattern.compile("(?:,\\d{3})+(?!\\d)");
  private static final Pattern FRACTION = Pattern.compile("\\.\\d+");
  private static final Pattern WORDS = Pattern.compile("[\\p{IsHan}()]+");

  private final CellWords words;

  Pieces(CellWords words) {
    this.words = words;
  }

  /** Whether a text may be several values without anything between them. */
  boolean several(String text) {
    boolean value = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      value |= isDigit(c) || isMark(c);
      if (!isDigit(c) && !isMark(c) && ".,+↑↓".indexOf(c) < 0) {
        return text.length() > 1 && value && text.length() <= Labels.LONGEST;
      }
    }
    return text.length() > 1;
  }

  /** Indices behind the first value of what begins at an index. */
  List<Integer> ends(String text, int at, ValueKind kind) {
    List<Integer> ends = new ArrayList<>();
    char c = text.charAt(at);
    if (isDigit(c)) {
      numbers(text, at, ends);
      return ends;
    }
    if (kind == ValueKind.SIGNED) {
      changes(text, at, ends);
    } else if (c == '-' && at + 1 < text.length() && isDigit(text.charAt(at + 1))) {
      numbers(text, at + 1, ends);
    }
    if (isMark(c) && (ends.isEmpty() || kind != ValueKind.SIGNED)) {
      ends.add(at + 1);
      if (c == '-' && at + 1 < text.length() && text.charAt(at + 1) == '-') {
        ends.add(at + 2);
      }
    }
    for (String word : words.of(Use.NOTHING)) {
      if (text.startsWith(word, at)) {
        ends.add(at + word.length());
      }
    }
    return ends;
  }

  /** A change, or two of them: 增5减3. */
  private void changes(String text, int at, List<Integer> ends) {
    int sign = sign(text, at);
    if (sign == at || sign == text.length() || !isDigit(text.charAt(sign))) {
      return;
    }
    numbers(text, sign, ends);
    for (int end : List.copyOf(ends)) {
      int other = end < text.length() ? sign(text, end) : end;
      if (other > end && other < text.length() && isDigit(text.charAt(other))) {
        numbers(text, other, ends);
      }
    }
  }

  private void numbers(String text, int at, List<Integer> ends) {
    int digits = at;
    while (digits < text.length() && isDigit(text.charAt(digits))) {
      digits++;
    }
    boolean zero = text.charAt(at) == '0';
    int most = zero ? at + 1 : Math.min(digits, at + MOST_DIGITS);
    for (int end = at + 1; end <= most; end++) {
      if (end < digits) {
        ends.add(end);
      } else {
        int whole = behindNumber(text, at, end);
        if (whole > 0) {
          ends.add(whole);
        }
      }
    }
  }

  /** Index behind separators of thousands, fraction and unit; 0 if the number cannot end so. */
  private int behindNumber(String text, int start, int digits) {
    int end = digits;
    Matcher thousands = THOUSANDS.matcher(text).region(end, text.length());
    if (thousands.lookingAt()) {
      if (digits - start > 3) {
        return 0;
      }
      end = thousands.end();
    }
    end = behind(FRACTION, text, end);
    int sign = sign(text, end);
    boolean another = sign > end && sign < text.length() && isDigit(text.charAt(sign));
    return another ? end : behind(WORDS, text, end);
  }

  private static int behind(Pattern pattern, String text, int at) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    return matcher.lookingAt() ? matcher.end() : at;
  }

  private int sign(String text, int at) {
    for (List<String> signs : List.of(words.of(Use.UP), words.of(Use.DOWN))) {
      for (String sign : signs) {
        if (text.startsWith(sign, at)) {
          return at + sign.length();
        }
      }
    }
    return at;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isMark(char c) {
    return "-/*\\√×Oo".indexOf(c) >= 0;
  }
}
