package org.jianbao.report.reading;

import static org.jianbao.text.WordPatterns.any;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.form.PeriodWords;
import org.jianbao.form.PeriodWords.Use;
import org.jianbao.text.DateReader;
import org.jianbao.text.WordPatterns;
import org.jspecify.annotations.Nullable;

/**
 * Finds ranges of dates in compact text; what stands where a date belongs is kept even if it is
 * none.
 */
final class PeriodRangeReader {
  private static final String DATE_CHARACTERS = "年月日号度份底末终初元〇零一二三四五六七八九十廿卅壹贰叁肆伍陆柒捌玖拾0123456789./";
  private static final String PLACEHOLDERS = "XxＸ×*□_?OoIl";
  private static final int LONGEST_DATE = 24;

  private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?![0-9])日?");
  private static final Pattern DASH_ONE = Pattern.compile("[日号]一(?=[0-9])");
  private static final Pattern YEAR_WORD = Pattern.compile("一?年度?");
  private static final Pattern HOUR = Pattern.compile("(?<=[日号])[0-9〇零二四十]{1,3}$");

  private final List<String> from;
  private final List<String> begun;
  private final List<String> until;
  private final List<String> nextYear;
  private final List<String> whichYear;
  private final DayNames dayNames;
  private final Pattern connector;
  private final Pattern lostConnector;

  /** 2022年1月1日、2022年12月31日. */
  private final Pattern pair;

  /** What stands between a year and its days in brackets. */
  private final Pattern opened;

  /** 自 年 月 日起至 年 月 日止, a template that nobody filled in. Groups: first, last. */
  private final Pattern template;

  PeriodRangeReader(PeriodWords words) {
    from = WordPatterns.compact(words.of(Use.FROM));
    begun = WordPatterns.compact(words.of(Use.BEGUN));
    until = WordPatterns.compact(words.of(Use.UNTIL));
    nextYear = WordPatterns.compact(words.of(Use.NEXT_YEAR));
    whichYear = WordPatterns.compact(words.of(Use.WHICH_YEAR));
    dayNames = new DayNames(words.of(Use.DAY_NAME));
    String anyBegun = any(begun);
    List<String> years = new ArrayList<>(words.of(Use.SAME_YEAR));
    years.addAll(nextYear);
    connector =
        Pattern.compile(
            "(?:[0-9〇零二四十]{1,3}[时点](?:整)?|[0-9]{1,2}:[0-9]{2})?[\"')]?"
                + any(words.of(Use.WHOLE))
                + "?"
                + any(words.of(Use.DAY_TAIL))
                + "?\\(?"
                + anyBegun
                + "?\\)?[,、]?(?:"
                + any(words.of(Use.TO))
                + "|-{1,3}|~{1,3}|[\\u301C\\u223C\\u2500]{1,2}|一(?=[0-9]))"
                + any(words.of(Use.TO_TAIL))
                + "?[\"'(]?"
                + any(years)
                + "?");
    pair = Pattern.compile(any(words.of(Use.PAIR)));
    opened = Pattern.compile(any(words.of(Use.WHOLE)) + "?\\(");
    lostConnector = Pattern.compile(anyBegun + ",?(?=[0-9〇一二])");
    String opens = any(parts(words, 0));
    template =
        Pattern.compile(
            opens
                + "((?:(?!"
                + opens
                + ")[^。;,]){0,16}?[年月日][^。;,]{0,12}?)"
                + any(parts(words, 1))
                + "((?:(?!"
                + any(words.of(Use.ENDED))
                + ")[^。;,]){0,24}[年月日])");
  }

  /** What stands before 「…」 in the words for templates, or behind it. */
  private static List<String> parts(PeriodWords words, int index) {
    return words.of(Use.TEMPLATE).stream()
        .map(word -> word.split("…", 2))
        .filter(parts -> parts.length == 2)
        .map(parts -> parts[index])
        .distinct()
        .toList();
  }

  /**
   * Finds the first range or date.
   *
   * @param text compact text
   * @param first first index where it may begin
   * @param latest last index where it may begin
   * @param limit index where it must have ended
   */
  @Nullable PeriodRange find(String text, int first, int latest, int limit) {
    int i = first;
    while (i <= latest && i < limit) {
      int end = tokenEnd(text, i, limit);
      if (end > i && isDateLike(text.substring(i, end))) {
        return at(text, skipLeadingYearWord(text, i, end), end, limit, first);
      }
      i = Math.max(end, i + 1);
    }
    return template(text, first, limit);
  }

  private int skipLeadingYearWord(String text, int start, int end) {
    Matcher word = YEAR_WORD.matcher(text).region(start, end);
    return endsWithAny(text.substring(0, start), whichYear) && word.lookingAt()
        ? word.end()
        : start;
  }

  private PeriodRange at(String text, int start, int end, int limit, int first) {
    String words = text.substring(start, end);
    Matcher joint = connector.matcher(text).region(end, limit);
    if (!joint.lookingAt()) {
      joint.usePattern(lostConnector).region(end, limit);
    }
    if (joint.lookingAt() && joint.end() < limit) {
      int second = joint.end();
      int secondEnd = tokenEnd(text, second, limit);
      String secondWords = text.substring(second, secondEnd);
      if (isSecondBound(secondWords)) {
        boolean wholeDates = !secondWords.matches(DateReader.MONTH + "月份?");
        Bound one = bound(words, start, false, null, wholeDates);
        Bound other = bound(secondWords, second, true, one, true);
        if (endsWithAny(joint.group(), nextYear)) {
          other = other.nextYear();
        }
        return new PeriodRange(one.withYear(other.year()), other, start, secondEnd);
      }
    }
    PeriodRange days = pair(text, start, end, limit);
    if (days != null) {
      return days;
    }
    if (Bound.isWholeYear(words)) {
      PeriodRange within = inBrackets(text, words, start, end, limit, first);
      return within != null
          ? within
          : new PeriodRange(
              bound(words, start, false, null, true),
              bound(words, start, true, null, true),
              start,
              end);
    }
    String before = text.substring(first, start);
    boolean opens =
        endsWithAny(before, from)
            || begun.stream().anyMatch(word -> text.startsWith(word, end))
                && until.stream().noneMatch(before::contains);
    Bound only = bound(words, start, !opens, null, true);
    return opens
        ? new PeriodRange(only, null, start, end)
        : new PeriodRange(null, only, start, end);
  }

  /** Two days, the later behind, that are only set side by side; null if there are none. */
  private @Nullable PeriodRange pair(String text, int start, int end, int limit) {
    Matcher joint = pair.matcher(text).region(end, limit);
    if (!joint.lookingAt()) {
      return null;
    }
    int to = tokenEnd(text, joint.end(), limit);
    Bound one = bound(text.substring(start, end), start, false, null, true);
    Bound other =
        bound(text.substring(joint.end(), to), joint.end(), true, one.isDay() ? one : null, true);
    return one.isDay() && other.isDay() && one.isBefore(other)
        ? new PeriodRange(one.withYear(other.year()), other, start, to)
        : null;
  }

  /** The days that brackets behind a year name: 2022年(1月1日至12月31日). Null if they name none. */
  private @Nullable PeriodRange inBrackets(
      String text, String year, int start, int end, int limit, int first) {
    Matcher bracket = opened.matcher(text).region(end, limit);
    if (!bracket.lookingAt()) {
      return null;
    }
    int from = bracket.end();
    int to = tokenEnd(text, from, limit);
    if (to == from || !isDateLike(text.substring(from, to))) {
      return null;
    }
    PeriodRange range = at(text, from, to, limit, first);
    Bound one = range.start();
    Bound other = range.end();
    if (one == null || other == null || Bound.isWholeYear(text.substring(from, to))) {
      return null;
    }
    Integer named = bound(year, start, false, null, true).year();
    return new PeriodRange(one.withYear(named), other.withYear(named), start, range.to());
  }

  /** A bound of words that stand at an index; days that they name by their dates. */
  private Bound bound(
      String words, int at, boolean last, @Nullable Bound other, boolean wholeDates) {
    return Bound.of(dayNames.dated(words), at, at + words.length(), last, other, wholeDates);
  }

  private static boolean endsWithAny(String text, List<String> endings) {
    return endings.stream().anyMatch(text::endsWith);
  }

  private @Nullable PeriodRange template(String text, int from, int limit) {
    Matcher matcher = template.matcher(text).region(from, limit);
    if (!matcher.find()) {
      return null;
    }
    Bound first = new Bound(null, null, null, true, matcher.start(1), matcher.end(1));
    Bound last = bound(matcher.group(2), matcher.start(2), true, null, true);
    return new PeriodRange(first, last, matcher.start(), matcher.end());
  }

  /** End of the run of date characters that begins here; equal to the start if there is none. */
  private int tokenEnd(String text, int start, int limit) {
    Matcher iso = ISO.matcher(text).region(start, limit);
    if (iso.lookingAt()) {
      return iso.end();
    }
    int end = start;
    while (end < limit && end - start < LONGEST_DATE && isDateCharacter(text.charAt(end))) {
      int name = dayNames.at(text, end);
      if (name > 0 && end + name <= limit) {
        return end + name;
      }
      end++;
    }
    Matcher dash = DASH_ONE.matcher(text).region(start, end);
    if (dash.useTransparentBounds(true).find()) {
      return dash.start() + 1;
    }
    if (end - start > 1
        && "终末初".indexOf(text.charAt(end - 1)) >= 0
        && "日号".indexOf(text.charAt(end - 2)) >= 0) {
      return end - 1;
    }
    if (end < limit && "时点:".indexOf(text.charAt(end)) >= 0) {
      Matcher hour = HOUR.matcher(text.substring(start, end));
      if (hour.find()) {
        return start + hour.start();
      }
    }
    return end;
  }

  private static boolean isDateCharacter(char c) {
    return DATE_CHARACTERS.indexOf(c) >= 0 || PLACEHOLDERS.indexOf(c) >= 0;
  }

  private static boolean isDateLike(String words) {
    int digits = 0;
    int placeholders = 0;
    int units = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if ("年月日号".indexOf(c) >= 0 || "./-".indexOf(c) >= 0) {
        units++;
      } else if (PLACEHOLDERS.indexOf(c) >= 0) {
        placeholders++;
      } else if ("度份底末终初".indexOf(c) < 0) {
        digits++;
      }
    }
    return units >= 1 && (digits >= 4 || placeholders >= 2 || digits >= 1 && units >= 2);
  }

  private static boolean isSecondBound(String words) {
    return words.length() >= 2 && words.chars().anyMatch(c -> "年月日号./-".indexOf(c) >= 0);
  }
}
