package org.jianbao.report.reading.flat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.form.CellWords.Use;
import org.jianbao.form.Vocabulary;
import org.jianbao.text.WordPatterns;

/** Tells where values stand in folded text without white space. */
final class Values {
  /** Characters of the longest value. */
  private static final int LONGEST = 120;

  private static final String NUMERALS = "零〇一二三四五六七八九十百两";

  /** Characters of the longest number in words. */
  private static final int MOST_NUMERALS = 4;

  /** Characters of the longest sign that stands for a value. */
  private static final int MOST_SIGNS = 4;

  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

  private final Pattern value;
  private final Pattern unit;

  Values(Vocabulary vocabulary) {
    List<String> units = new ArrayList<>(vocabulary.units().keySet());
    units.addAll(vocabulary.cells().of(Use.COUNTER));
    List<String> directions = new ArrayList<>(vocabulary.cells().of(Use.UP));
    directions.addAll(vocabulary.cells().of(Use.DOWN));
    String anyUnit = WordPatterns.any(units);
    unit = Pattern.compile(anyUnit + "|\\(" + anyUnit + "\\)");
    // Glued fractions have several points: 13.53120.5.
    String number = "[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)*";
    String counted = number + "(?:" + anyUnit + "|\\(" + anyUnit + "\\))?";
    String change = WordPatterns.any(directions) + "[:为]?" + counted;
    value =
        Pattern.compile(
            change
                + "[,、;/]?"
                + change
                + "|"
                + change
                + "|[¥￥]?"
                + counted
                + "|[-/*\\\\√×]+|[Oo](?![A-Za-z])|"
                + WordPatterns.any(vocabulary.cells().of(Use.NOTHING)));
  }

  /**
   * Index behind the value that begins at an index, or −1 if none does. No value goes beyond a gap,
   * but its unit may stand behind one.
   */
  int end(FlatText flat, int index, int limit) {
    int gap = flat.nextGap(index + 1);
    int end = end(value, flat.text(), index, Math.min(limit, gap));
    if (end < 0) {
      int numeral = numeral(flat, index, limit);
      return numeral < 0 ? sign(flat, index, limit) : numeral;
    }
    if (end < gap || end >= limit) {
      return end;
    }
    int behind = end(unit, flat.text(), end, Math.min(limit, flat.nextGap(end + 1)));
    return behind > 0 && flat.gapBefore(behind) ? behind : end;
  }

  /**
   * Index behind a number in words where a value belongs: apart and no ordinal, or before digits
   * without a gap.
   */
  private static int numeral(FlatText flat, int index, int limit) {
    String text = flat.text();
    int end = index;
    while (end < limit
        && end - index < MOST_NUMERALS
        && NUMERALS.indexOf(text.charAt(end)) >= 0
        && (end == index || !flat.gapBefore(end))) {
      end++;
    }
    if (end == index || end >= limit) {
      return -1;
    }
    char next = text.charAt(end);
    boolean digit = next >= '0' && next <= '9';
    boolean apart = flat.gapBefore(index) && flat.gapBefore(end);
    boolean glued = !flat.gapBefore(index) && !flat.gapBefore(end);
    return apart && (digit || "-/(".indexOf(next) >= 0) || glued && digit ? end : -1;
  }

  /**
   * Index behind a sign or a few letters that stand apart where a value belongs: N/A, …, ？, (3).
   */
  private static int sign(FlatText flat, int index, int limit) {
    int end = flat.nextGap(index + 1);
    if (!flat.gapBefore(index) || end >= limit || end - index > MOST_SIGNS) {
      return -1;
    }
    String text = flat.text();
    boolean bracketed = text.charAt(index) == '(' && text.charAt(end - 1) == ')';
    for (int i = index; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isIdeographic(c)
          || "、,。;:\"'[]《》".indexOf(c) >= 0
          || !bracketed && "()".indexOf(c) >= 0) {
        return -1;
      }
    }
    return bracketed && Character.isIdeographic(text.charAt(end)) || Ordinals.endAt(flat, index) > 0
        ? -1
        : end;
  }

  /** Index behind all values that follow each other from an index on. */
  int behind(FlatText flat, int start, int limit) {
    int end = start;
    while (end < limit) {
      int next = end(flat, end, limit);
      if (next < 0 || beginsText(flat, end, next, limit)) {
        return end;
      }
      end = next;
    }
    return end;
  }

  /** 2024年，本镇……; 1.行政复议……; 3件行政复议……: what looks like a value begins a sentence. */
  private boolean beginsText(FlatText flat, int start, int end, int limit) {
    String text = flat.text();
    if (!flat.gapBefore(start) || end >= limit || Character.isLetter(text.charAt(start))) {
      return false;
    }
    char behind = text.charAt(end);
    boolean letter = Character.isIdeographic(behind) && !flat.gapBefore(end);
    boolean year = YEAR.matcher(text.substring(start, end)).matches() && behind == '年';
    boolean unit =
        !Character.isDigit(text.charAt(end - 1)) && Character.isLetter(text.charAt(end - 1));
    return year || behind == '。' || letter && unit || Ordinals.endAt(flat, start) > 0;
  }

  private static int end(Pattern pattern, String text, int index, int limit) {
    Matcher matcher = pattern.matcher(text).region(index, Math.min(limit, index + LONGEST));
    return matcher.lookingAt() ? matcher.end() : -1;
  }

  /** Whether nothing but values stands between two indices; also if nothing does. */
  boolean only(FlatText flat, int start, int end) {
    int i = start;
    while (i < end) {
      int next = end(flat, i, end);
      if (next < 0) {
        return false;
      }
      i = next;
    }
    return true;
  }
}
