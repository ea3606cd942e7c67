package org.jianbao.report.reading.narrative;

import static org.jianbao.text.WordPatterns.any;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jianbao.form.CountUnit;
import org.jianbao.form.NarrativeWords;
import org.jianbao.form.UnitKind;
import org.jianbao.text.ChineseNumerals;
import org.jianbao.text.CompactText;
import org.jspecify.annotations.Nullable;

/**
 * Finds the quantities of a paragraph (数量): numbers with a unit, and Arabic numbers without one
 * that end a clause or an item of a list. Dates, durations, ordinals, document numbers, web
 * addresses and the like are none. Safe for use by many threads.
 */
public final class QuantityReader {
  /** So many digits without a unit are a telephone number or the like. */
  private static final int LONGEST_BARE = 6;

  private static final String ENDS = ",;。、):!?";
  private static final String NO_NEIGHBOURS = "-/.·+~=<>@#*\"'×";
  private static final Pattern HUNDREDTHS =
      Pattern.compile("百分之(?<n>[0-9.]{1,9}|[零〇一二三四五六七八九十百点]{1,9})");

  private final Units units;
  private final NoNumbers noNumbers;
  private final Approximation about;
  private final List<String> within;
  private final List<String> behind;
  private final List<String> references;
  private final List<String> noBare;
  private final List<String> joints;
  private final List<String> referenceLinks;

  /** 为零, 为无. */
  private final Pattern nothing;

  private final String nothingBegins;

  /** Makes a reader that knows the units and words of a rule pack. */
  public QuantityReader(NarrativeWords words) {
    this.units = new Units(words.units(), words.words("no-unit"));
    this.noNumbers = new NoNumbers(words);
    this.about = new Approximation(words, units);
    this.within = words.words("about-within");
    this.behind = words.words("about-behind");
    this.references = words.words("reference-before");
    this.noBare = words.words("no-bare");
    this.joints = words.words("quantity-joint");
    this.referenceLinks = words.words("reference-link");
    List<String> none = words.words("nothing");
    this.nothing =
        Pattern.compile(
            "(?<=:|" + any(words.words("nothing-link")) + ")" + any(none) + "(?=[,;。、)!]|$)");
    this.nothingBegins =
        none.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
  }

  /** The quantities in order. */
  public List<Quantity> read(CompactText compact) {
    String text = compact.text();
    BitSet marked = noNumbers.in(compact);
    List<Quantity> found = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      char c = text.charAt(from);
      if (marked.get(from) || nothingBegins.indexOf(c) < 0 && !ChineseNumerals.isNumeral(c)) {
        from++;
        continue;
      }
      Reading reading = read(compact, from, marked);
      if (reading.quantity != null) {
        found.add(reading.quantity);
      }
      from = Math.max(reading.next, from + 1);
    }
    return List.copyOf(found);
  }

  private record Reading(@Nullable Quantity quantity, int next) {}

  private Reading read(CompactText compact, int start, BitSet marked) {
    String text = compact.text();
    Matcher none = nothing.matcher(text).region(start, text.length());
    none.useTransparentBounds(true);
    if (none.lookingAt()) {
      return new Reading(bare(BigDecimal.ZERO, false, BigDecimal.ONE, true, start, none.end()), 0);
    }
    Matcher hundredths = HUNDREDTHS.matcher(text).region(start, text.length());
    if (hundredths.lookingAt()) {
      return hundredths(text, start, hundredths);
    }
    Numeral numeral = Numeral.at(compact, start);
    if (numeral == null) {
      return new Reading(null, start + 1);
    }
    int overlap = marked.nextSetBit(start);
    if (overlap >= 0 && overlap < numeral.end()) {
      return new Reading(null, overlap);
    }
    return measured(compact, start, numeral, marked);
  }

  private Reading hundredths(String text, int start, Matcher matcher) {
    String number = matcher.group("n");
    BigDecimal value;
    if (Numeral.isDigit(number.charAt(0)) && number.matches("[0-9]+(?:\\.[0-9]+)?")) {
      value = new BigDecimal(number);
    } else {
      String whole = number.contains("点") ? number.substring(0, number.indexOf('点')) : number;
      String rest = number.contains("点") ? number.substring(number.indexOf('点') + 1) : "";
      long units = ChineseNumerals.parse(whole).orElse(-1);
      long digits = rest.isEmpty() ? 0 : ChineseNumerals.parse(rest).orElse(-1);
      if (units < 0 || digits < 0) {
        return new Reading(null, matcher.end());
      }
      value = BigDecimal.valueOf(units).add(BigDecimal.valueOf(digits, rest.length()));
    }
    BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, value.scale()));
    boolean rough =
        about.isAboutBefore(text, start) || startsWithAny(text, matcher.end(), behind) > 0;
    return new Reading(
        new Quantity(
            value,
            "%",
            UnitKind.PERCENT,
            BigDecimal.ONE,
            rough,
            step,
            !Numeral.isDigit(number.charAt(0)),
            start,
            matcher.end(),
            matcher.end()),
        matcher.end());
  }

  private Reading measured(CompactText compact, int start, Numeral first, BitSet marked) {
    String text = compact.text();
    Numeral numeral = first;
    boolean rough = numeral.vague() || isParted(compact, start) || about.isAboutBefore(text, start);
    int at = numeral.end();
    if (at + 1 < text.length() && "-~至到".indexOf(text.charAt(at)) >= 0 && !marked.get(at + 1)) {
      Numeral second = Numeral.at(compact, at + 1);
      if (second != null) {
        numeral = second;
        rough = true;
        at = second.end();
      }
    }
    int plus = startsWithAny(text, at, within);
    CountUnit unit = units.at(text, at + plus);
    if (unit == null) {
      boolean asBare = first == numeral && !first.chinese() && isBare(text, start, at);
      return new Reading(
          asBare ? bare(first.value(), rough, first.step(), false, start, at) : null, at);
    }
    int end = at + plus + unit.word().length();
    if (unit.kind() == UnitKind.TIME
        || unit.kind() == UnitKind.REFERENCE
        || numeral.chinese() && start > 0 && text.charAt(start - 1) == '"'
        || isReference(text, start)) {
      return new Reading(null, end);
    }
    int afterwards = startsWithAny(text, end, behind);
    boolean differs =
        end + afterwards < text.length() && Numeral.isDigit(text.charAt(end + afterwards));
    afterwards = differs ? 0 : afterwards; // 比去年277条多26条
    rough |=
        plus > 0
            || afterwards > 0
            || about.isRangeBehind(compact, end)
            || about.isRangeEnd(text, start);
    return new Reading(
        new Quantity(
            numeral.value().multiply(unit.factor()),
            unit.base(),
            unit.kind(),
            scale(unit, numeral),
            rough,
            numeral.step().multiply(unit.factor()),
            numeral.chinese(),
            start,
            at,
            end + afterwards),
        end);
  }

  /** 万元 is one unit, whether listed or written 万 and 元; counts are given in ones. */
  private static BigDecimal scale(CountUnit unit, Numeral numeral) {
    return unit.kind() == UnitKind.MONEY
        ? unit.factor().multiply(numeral.multiplier())
        : unit.factor();
  }

  private static Quantity bare(
      BigDecimal value, boolean about, BigDecimal step, boolean chinese, int start, int end) {
    return new Quantity(
        value, "", UnitKind.NONE, BigDecimal.ONE, about, step, chinese, start, end, end);
  }

  private boolean isBare(String text, int start, int end) {
    char next = end < text.length() ? text.charAt(end) : '。';
    char last = start > 0 ? text.charAt(start - 1) : ' ';
    return (ENDS.indexOf(next) >= 0 || startsWithAny(text, end, joints) > 0)
        && NO_NEIGHBOURS.indexOf(last) < 0
        && (last > 127 || !Character.isLetter(last))
        && end - start <= LONGEST_BARE
        && !isYear(text.substring(start, end))
        && !noBare.contains(text.substring(start, end))
        && !isReference(text, start);
  }

  private static boolean isYear(String number) {
    return number.length() == 4 && (number.startsWith("19") || number.startsWith("20"));
  }

  /** Whether digits stand right before, parted by white space only. */
  private static boolean isParted(CompactText compact, int start) {
    return start > 0 && Numeral.isDigit(compact.text().charAt(start - 1));
  }

  private static int startsWithAny(String text, int at, List<String> words) {
    int longest = 0;
    for (String word : words) {
      if (word.length() > longest && text.startsWith(word, at)) {
        longest = word.length();
      }
    }
    return longest;
  }

  /** Whether one of some words stands right before an index, perhaps followed by a colon or 为. */
  private boolean isReference(String text, int start) {
    if (text.startsWith(":", start - 1)) {
      return Approximation.endsWithAny(text, start - 1, references);
    }
    for (String link : referenceLinks) {
      if (text.startsWith(link, start - link.length())) {
        return Approximation.endsWithAny(text, start - link.length(), references);
      }
    }
    return Approximation.endsWithAny(text, start, references);
  }
}
