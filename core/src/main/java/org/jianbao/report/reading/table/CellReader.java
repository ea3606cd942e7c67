package org.jianbao.report.reading.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.form.CellWords;
import org.jianbao.form.CellWords.Use;
import org.jianbao.form.ValueKind;
import org.jianbao.report.CellValue;
import org.jianbao.text.CompactText;
import org.jianbao.text.Fold;
import org.jianbao.text.WordPatterns;
import org.jspecify.annotations.Nullable;

/**
 * Reads the value of a cell: whole numbers, separators of thousands, fractions, signs, changes
 * (增5减3), counts and amounts with a unit. Digits that blanks or line breaks separate are undecided.
 */
final class CellReader {
  private static final Pattern SEPARATED = Pattern.compile("[\\d.]\\s+[\\d.]");
  private static final Pattern BRACKETED = Pattern.compile("[(\\[].*[)\\]]");
  private static final Pattern DIGITS_ONLY = Pattern.compile("[\\d.,]*\\d[\\d.,]*");
  private static final int MOST_DIGITS = 18;

  private final Map<String, BigDecimal> units;
  private final Set<String> nothing;
  private final Set<String> counters;
  private final List<String> yuan;
  private final CellPatterns patterns;
  private final Pieces pieces;

  CellReader(Map<String, BigDecimal> units, CellWords words) {
    this.units = units;
    this.nothing = Set.copyOf(words.of(Use.NOTHING));
    this.counters = Set.copyOf(words.of(Use.COUNTER));
    this.yuan = WordPatterns.compact(words.of(Use.YUAN));
    this.patterns = new CellPatterns(words);
    this.pieces = new Pieces(words);
  }

  /**
   * Reads a cell.
   *
   * @param formUnit unit of the column by the form, or null if it is no amount
   * @param headUnit unit that the head of the column names, or null
   */
  CellReading read(
      String raw, ValueKind kind, @Nullable String formUnit, @Nullable String headUnit) {
    CompactText compact = CompactText.of(raw);
    String text = compact.text();
    if (text.isEmpty()) {
      return new CellReading.Decided(new CellValue.Blank());
    }
    if (text.length() > 60) {
      return textual(raw);
    }
    CellReading number = number(text, kind, formUnit, headUnit);
    if (number == null) {
      return DIGITS_ONLY.matcher(text).matches()
          ? new CellReading.Undecided("数字写法无法辨认")
          : textual(raw);
    }
    if (SEPARATED.matcher(Fold.fold(raw)).find()) {
      return new CellReading.Undecided("单元格内的数字被空白或换行隔开，无法确定是一个数还是几个数");
    }
    return number;
  }

  /** How values that are glued together may be parted. */
  Pieces pieces() {
    return pieces;
  }

  /** Whether a cell shows a value, or a sign where a value belongs, rather than a label. */
  boolean valueLike(String raw) {
    String text = CompactText.of(raw).text();
    if (text.isEmpty() || text.length() > 40) {
      return false;
    }
    boolean letter = false;
    boolean digit = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      digit |= c >= '0' && c <= '9';
      letter |= Character.isLetter(c);
    }
    if (!letter || nothing.contains(text)) {
      return !BRACKETED.matcher(text).matches();
    }
    if (!digit) {
      return false;
    }
    return number(text, ValueKind.SIGNED, null, null) != null
        || number(text, ValueKind.AMOUNT, null, null) != null;
  }

  /** Whether a text is a unit or counter and nothing else. */
  boolean isUnit(String raw) {
    return counters.contains(CompactText.of(raw).text()) || isUnitOfAmounts(raw);
  }

  /** Whether a text is a unit of amounts and nothing else. */
  boolean isUnitOfAmounts(String raw) {
    return units.containsKey(CompactText.of(raw).text());
  }

  private static CellReading textual(String raw) {
    int start = 0;
    int end = raw.length();
    while (start < end && Fold.isSpace(raw.charAt(start))) {
      start++;
    }
    while (end > start && Fold.isSpace(raw.charAt(end - 1))) {
      end--;
    }
    return new CellReading.Decided(new CellValue.Text(raw.substring(start, end)));
  }

  private @Nullable CellReading number(
      String text, ValueKind kind, @Nullable String formUnit, @Nullable String headUnit) {
    if (kind != ValueKind.AMOUNT && isPlain(text)) {
      return decided(text, false, false);
    }
    return switch (kind) {
      case COUNT -> count(text);
      case SIGNED -> change(text);
      case AMOUNT -> amount(text, formUnit, headUnit);
    };
  }

  /** Whether a text is nothing but digits, as most values are. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private @Nullable CellReading count(String text) {
    Matcher found = patterns.count.matcher(text);
    return found.matches() ? decided(found.group(2), found.group(1).equals("-"), false) : null;
  }

  private @Nullable CellReading change(String text) {
    if (patterns.noChange.matcher(text).matches()) {
      return decided("0", false, false);
    }
    Matcher one = patterns.change.matcher(text);
    if (one.matches()) {
      return decided(one.group(2), down(one.group(1)), false);
    }
    Matcher two = patterns.twoChanges.matcher(text);
    if (two.matches() && down(two.group(1)) != down(two.group(3))) {
      BigDecimal sum = signed(two.group(2), down(two.group(1)));
      BigDecimal all = sum.add(signed(two.group(4), down(two.group(3))));
      return new CellReading.Decided(new CellValue.Number(plain(all), false));
    }
    return null;
  }

  private @Nullable CellReading amount(
      String text, @Nullable String formUnit, @Nullable String headUnit) {
    Matcher found = patterns.amount.matcher(text);
    if (!found.matches()) {
      return null;
    }
    String own = found.group(3);
    String unit = own.isEmpty() ? headUnit : named(own);
    if (unit == null && !own.isEmpty()) {
      return null;
    }
    BigDecimal value = null;
    if (!tooLong(found.group(2)) && !zeroLed(found.group(2))) {
      value = converted(signed(found.group(2), found.group(1).equals("-")), unit, formUnit);
    }
    return value == null
        ? decided(found.group(2), false, false)
        : new CellReading.Decided(new CellValue.Number(plain(value), unit != null));
  }

  private @Nullable String named(String word) {
    for (String last : yuan) {
      String stem = word.endsWith(last) ? word.substring(0, word.length() - last.length()) : word;
      String unit = stem + yuan.get(0);
      if (units.containsKey(unit)) {
        return unit;
      }
    }
    return units.containsKey(word) ? word : null;
  }

  private BigDecimal converted(BigDecimal value, @Nullable String from, @Nullable String to) {
    BigDecimal of = from == null ? null : units.get(from);
    BigDecimal in = to == null ? null : units.get(to);
    return of == null || in == null || of.compareTo(in) == 0
        ? value
        : value.multiply(of).divide(in, MathContext.DECIMAL128);
  }

  private static CellReading decided(String digits, boolean negative, boolean unitGiven) {
    if (tooLong(digits)) {
      return new CellReading.Undecided("数字过长，可能是几个数连在一起");
    }
    if (zeroLed(digits)) {
      return new CellReading.Undecided("数字以0开头，可能是几个数连在一起");
    }
    return new CellReading.Decided(
        new CellValue.Number(plain(signed(digits, negative)), unitGiven));
  }

  private static boolean tooLong(String digits) {
    return digits.length() > MOST_DIGITS;
  }

  private static boolean zeroLed(String digits) {
    return digits.length() > 1 && digits.charAt(0) == '0' && digits.charAt(1) != '.';
  }

  private boolean down(@Nullable String sign) {
    return sign != null && patterns.downward.matcher(sign).matches();
  }

  private static BigDecimal signed(String digits, boolean negative) {
    BigDecimal value = new BigDecimal(digits.replace(",", ""));
    return negative ? value.negate() : value;
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
