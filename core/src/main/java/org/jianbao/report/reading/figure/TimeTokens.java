package org.jianbao.report.reading.figure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.form.FigureRole;
import org.jianbao.form.FigureWord;
import org.jianbao.text.ChineseNumerals;
import org.jianbao.text.CompactText;
import org.jianbao.text.DateMention;
import org.jianbao.text.DateReader;
import org.jspecify.annotations.Nullable;

/** Finds years and dates, and tells how they stand to the report year (报告年度). */
final class TimeTokens {
  private static final Pattern YEARS =
      Pattern.compile("(YEAR)(?:年?[-~至到、](YEAR))?年(?:度|全年|期间)?".replace("YEAR", DateReader.YEAR));
  private static final Pattern BETWEEN = Pattern.compile("(?:起|开始)?(?:至|到|-+|~)");
  private static final String BEFORE = "自从";
  private static final Pattern BEHIND = Pattern.compile("(?:为)?止|期间|之间");
  private static final int DECEMBER = 12;
  private static final int LAST_DAY = 31;

  private final String text;
  private final @Nullable Integer reportYear;
  private final TreeMap<Integer, Token> tokens = new TreeMap<>();

  private TimeTokens(String text, @Nullable Integer reportYear) {
    this.text = text;
    this.reportYear = reportYear;
  }

  /** The years and dates by their first index. */
  static Map<Integer, Token> of(CompactText compact, @Nullable Integer reportYear) {
    TimeTokens reading = new TimeTokens(compact.text(), reportYear);
    reading.dates(DateReader.find(compact));
    reading.years();
    return reading.tokens;
  }

  private void dates(List<DateMention> dates) {
    for (int i = 0; i < dates.size(); i++) {
      DateMention date = dates.get(i);
      DateMention next = i + 1 < dates.size() ? dates.get(i + 1) : null;
      if (next != null
          && next.start() > date.end()
          && BETWEEN.matcher(text.substring(date.end(), next.start())).matches()) {
        boolean whole = isFirstDay(date) && isLastDay(next, date.year());
        add(start(date.start()), end(next.end()), whole ? "year" : "part-year");
        i++;
      } else {
        add(date.start(), date.end(), isLastDay(date, reportYear) ? "year-end" : before(date));
      }
    }
  }

  /** 2022年末 in a report on 2023 is 上年末; other dates are within a year. */
  private String before(DateMention date) {
    Integer year = date.year();
    return year != null && reportYear != null && year == reportYear - 1 && isEndOfYear(date)
        ? "last-year"
        : "part-year";
  }

  private int start(int start) {
    return start > 0 && BEFORE.indexOf(text.charAt(start - 1)) >= 0 ? start - 1 : start;
  }

  private int end(int end) {
    Matcher behind = BEHIND.matcher(text).region(end, text.length());
    return behind.lookingAt() ? behind.end() : end;
  }

  private boolean isFirstDay(DateMention date) {
    return (date.year() == null || date.year().equals(reportYear))
        && Integer.valueOf(1).equals(date.month())
        && (date.day() == null || date.day() == 1);
  }

  private boolean isLastDay(DateMention date, @Nullable Integer year) {
    Integer of = date.year() == null ? year : date.year();
    return (of == null || of.equals(reportYear)) && isEndOfYear(date);
  }

  private static boolean isEndOfYear(DateMention date) {
    return Integer.valueOf(DECEMBER).equals(date.month())
        && (date.day() == null || date.day() == LAST_DAY);
  }

  private void years() {
    Matcher matcher = YEARS.matcher(text);
    while (matcher.find()) {
      if (!covered(matcher.start())) {
        int first = ChineseNumerals.small(matcher.group(1));
        add(matcher.start(), matcher.end(), matcher.group(2) == null ? year(first) : "other-year");
      }
    }
  }

  private String year(int year) {
    if (reportYear == null) {
      return "year";
    }
    return switch (year - reportYear) {
      case 0 -> "year";
      case 1 -> "next-year";
      case -1 -> "last-year";
      default -> "other-year";
    };
  }

  private boolean covered(int index) {
    Map.Entry<Integer, Token> before = tokens.floorEntry(index);
    return before != null && index < before.getValue().end();
  }

  private void add(int start, int end, String scope) {
    FigureWord word =
        new FigureWord(text.substring(start, end), FigureRole.SCOPE, scope, Set.of(), Set.of());
    tokens.put(start, Token.word(start, end, List.of(word)));
  }
}
