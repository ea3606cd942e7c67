package org.jianbao.report.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.text.DateReader;
import org.jspecify.annotations.Nullable;

/**
 * A range of dates in compact text, or one date of it; what stands where a date belongs is kept
 * even if it is none.
 *
 * @param from index of its first character in the compact text
 * @param to index behind its last character
 */
record PeriodRange(@Nullable Bound start, @Nullable Bound end, int from, int to) {

  private static final String DATE_CHARACTERS = "年月日号度份底末终初元〇零一二三四五六七八九十廿卅0123456789./";
  private static final String PLACEHOLDERS = "XxＸ×*□_?OoIl";
  private static final int LONGEST_DATE = 24;

  private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?![0-9])日?");
  private static final Pattern DASH_ONE = Pattern.compile("[日号]一(?=[0-9])");
  private static final Pattern CONNECTOR =
      Pattern.compile(
          "(?:[0-9〇零二四十]{1,3}[时点](?:整)?|[0-9]{1,2}:[0-9]{2})?[\"')]?(?:全年)?(?:的|当日|之日|当天)?"
              + "\\(?(?:开始|起始|起|始)?\\)?[,、]?"
              + "(?:截至|截止至|截止到|截止|直至|止于|迄|至|到|-{1,3}|~{1,3}|[\\u301C\\u223C\\u2500]{1,2}|一(?=[0-9]))"
              + "(?:至|到|于)?[\"'(]?(?:当年|同年|本年|该年|次年|翌年)?");
  private static final Pattern LOST_CONNECTOR = Pattern.compile("(?:起|开始),?(?=[0-9〇一二])");
  private static final Pattern TEMPLATE =
      Pattern.compile("[自从]([^。;,自从]{0,16}?[年月日][^。;,]{0,12}?)起?至([^。;,止]{0,24}[年月日])");
  private static final Pattern YEAR_WORD = Pattern.compile("一?年度?");
  private static final Pattern HOUR = Pattern.compile("(?<=[日号])[0-9〇零二四十]{1,3}$");

  /** Whether both ends are there. */
  boolean complete() {
    return start != null && end != null;
  }

  /** Whether it says that the period begins on 1 January and ends in December. */
  boolean looksLikeYear() {
    return start != null
        && end != null
        && start.isNewYear()
        && Integer.valueOf(12).equals(end.month())
        && end.day() != null;
  }

  /** Whether one of its ends is that of a year, the other perhaps mistaken. */
  boolean looksHalfLikeYear() {
    return start != null
        && end != null
        && (start.isNewYear() || Integer.valueOf(12).equals(end.month()) && end.day() != null);
  }

  /** Whether it is one whole year to the day. */
  boolean isYear() {
    return looksLikeYear()
        && end != null
        && Integer.valueOf(31).equals(end.day())
        && start != null
        && (start.year() == null || start.year().equals(end.year()));
  }

  /**
   * Finds the first range or date.
   *
   * @param text compact text
   * @param from first index where it may begin
   * @param latest last index where it may begin
   * @param limit index where it must have ended
   */
  static @Nullable PeriodRange find(String text, int from, int latest, int limit) {
    int i = from;
    while (i <= latest && i < limit) {
      int end = tokenEnd(text, i, limit);
      if (end > i && isDateLike(text.substring(i, end))) {
        return at(text, skipLeadingYearWord(text, i, end), end, limit, from);
      }
      i = Math.max(end, i + 1);
    }
    return template(text, from, limit);
  }

  private static int skipLeadingYearWord(String text, int start, int end) {
    Matcher word = YEAR_WORD.matcher(text).region(start, end);
    return start > 0 && "当本上今去该同全前".indexOf(text.charAt(start - 1)) >= 0 && word.lookingAt()
        ? word.end()
        : start;
  }

  private static PeriodRange at(String text, int start, int end, int limit, int from) {
    String words = text.substring(start, end);
    Matcher connector = CONNECTOR.matcher(text).region(end, limit);
    if (!connector.lookingAt()) {
      connector.usePattern(LOST_CONNECTOR).region(end, limit);
    }
    if (connector.lookingAt() && connector.end() < limit) {
      int second = connector.end();
      int secondEnd = tokenEnd(text, second, limit);
      String secondWords = text.substring(second, secondEnd);
      if (isSecondBound(secondWords)) {
        boolean wholeDates = !secondWords.matches(DateReader.MONTH + "月份?");
        Bound first = Bound.of(words, start, false, null, wholeDates);
        Bound last = Bound.of(secondWords, second, true, first, true);
        if (connector.group().endsWith("次年") || connector.group().endsWith("翌年")) {
          last = last.nextYear();
        }
        return new PeriodRange(first.withYear(last.year()), last, start, secondEnd);
      }
    }
    if (Bound.isWholeYear(words)) {
      return new PeriodRange(
          Bound.of(words, start, false, null, true),
          Bound.of(words, start, true, null, true),
          start,
          end);
    }
    String before = text.substring(from, start);
    boolean opens =
        endsWithAny(before, "自", "从", "始于", "起于", "起始于")
            || (text.startsWith("起", end) && !before.contains("截"));
    Bound only = Bound.of(words, start, !opens, null, true);
    return opens
        ? new PeriodRange(only, null, start, end)
        : new PeriodRange(null, only, start, end);
  }

  private static boolean endsWithAny(String text, String... endings) {
    for (String ending : endings) {
      if (text.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** 自 年 月 日起至 年 月 日止, a template that nobody filled in. */
  private static @Nullable PeriodRange template(String text, int from, int limit) {
    Matcher matcher = TEMPLATE.matcher(text).region(from, limit);
    if (!matcher.find()) {
      return null;
    }
    Bound first = new Bound(null, null, null, true, matcher.start(1), matcher.end(1));
    Bound last = Bound.of(matcher.group(2), matcher.start(2), true, null, true);
    return new PeriodRange(first, last, matcher.start(), matcher.end());
  }

  /** End of the run of date characters that begins here; equal to the start if there is none. */
  private static int tokenEnd(String text, int start, int limit) {
    Matcher iso = ISO.matcher(text).region(start, limit);
    if (iso.lookingAt()) {
      return iso.end();
    }
    int end = start;
    while (end < limit && end - start < LONGEST_DATE && isDateCharacter(text.charAt(end))) {
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
    return words.length() >= 2
        && words.chars().anyMatch(c -> "年月日号./-".indexOf(c) >= 0)
        && !words.equals("日止");
  }
}
