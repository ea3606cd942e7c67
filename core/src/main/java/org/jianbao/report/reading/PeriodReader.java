package org.jianbao.report.reading;

import static org.jianbao.text.WordPatterns.any;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.document.Paragraph;
import org.jianbao.form.PeriodWords;
import org.jianbao.form.PeriodWords.Use;
import org.jianbao.report.PeriodBound;
import org.jianbao.report.PeriodStatement;
import org.jianbao.report.Place;
import org.jianbao.text.CompactText;
import org.jspecify.annotations.Nullable;

/** Finds statements of the statistical period (统计期限) in running text. */
final class PeriodReader {
  /** Characters between the words that announce the period and its first date. */
  private static final int GAP = 30;

  /** Characters within which a period is stated. */
  private static final int WINDOW = 90;

  /** Statements of one paragraph, and words that may announce one, beyond which no more count. */
  private static final int MOST = 200;

  private static final int LAST_SECTION_OF_BARE_STATEMENTS = 2;

  private static final Pattern BARE_RANGE = Pattern.compile("(?<![0-9])[0-9〇一二]{4}[年./-]");

  private final PeriodRangeReader ranges;
  private final List<String> markers;
  private final List<String> data;

  /** Words without which an announcement is weak. */
  private final List<String> sure;

  private final Pattern listedData;
  private final Pattern figures;
  private final Pattern announcing;
  private final Pattern aside;
  private final Pattern until;
  private final Pattern bareEnd;
  private final Pattern beforeAlone;
  private final Pattern behindAlone;

  PeriodReader(PeriodWords words) {
    this.ranges = new PeriodRangeReader(words);
    this.markers =
        words.of(Use.MARKER).stream()
            .map(marker -> CompactText.of(marker).text())
            .filter(marker -> !marker.isEmpty())
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    this.data = words.of(Use.DATA);
    this.sure = words.of(Use.SURE);
    String ofData = any(words.of(Use.DATA));
    listedData =
        Pattern.compile(any(words.of(Use.LISTED)) + any(words.of(Use.FILLER)) + "{0,3}" + ofData);
    figures =
        Pattern.compile(
            "[0-9](?:余|多|万|千|百){0,2}" + any(words.of(Use.UNIT)) + "|" + any(words.of(Use.COUNTED)));
    announcing =
        Pattern.compile(
            any(words.of(Use.ABOUT))
                + "[^。;]{0,20}"
                + any(words.of(Use.SPAN))
                + "|"
                + any(words.of(Use.TERM)));
    aside = Pattern.compile(any(words.of(Use.ASIDE)));
    until = Pattern.compile(any(words.of(Use.UNTIL)));
    bareEnd = Pattern.compile(any(words.of(Use.UNTIL)) + "(?=[0-9〇一二])");
    beforeAlone = Pattern.compile("[(\\[]?" + any(words.of(Use.FROM)) + "?");
    behindAlone = Pattern.compile(any(words.of(Use.ENDED)) + "?(?:[)\\]]|。?$)");
  }

  /** Statements of one paragraph in order. */
  List<PeriodStatement> read(Paragraph paragraph, @Nullable Integer section) {
    CompactText compact = CompactText.of(paragraph.text());
    List<Found> found = new ArrayList<>();
    declared(compact.text(), found);
    if (section != null && section <= LAST_SECTION_OF_BARE_STATEMENTS) {
      bare(compact.text(), section < LAST_SECTION_OF_BARE_STATEMENTS, section == 0, found);
    }
    found.sort(Comparator.comparingInt(one -> one.range().from()));
    return found.stream().map(one -> statement(one, compact, paragraph, section)).toList();
  }

  private record Found(PeriodRange range, boolean declared) {}

  private void declared(String text, List<Found> found) {
    List<int[]> announcements = new ArrayList<>();
    for (String marker : markers) {
      boolean weak = isWeak(marker);
      for (int at = text.indexOf(marker);
          at >= 0 && announcements.size() < MOST;
          at = text.indexOf(marker, at + 1)) {
        announcements.add(new int[] {at, at + marker.length(), weak ? 1 : 0});
      }
    }
    Matcher matcher = listedData.matcher(text);
    boolean mayList = data.stream().anyMatch(text::contains);
    while (mayList && announcements.size() < 2 * MOST && matcher.find()) {
      announcements.add(new int[] {matcher.start(), matcher.end(), 1});
    }
    announcements.sort(
        Comparator.comparingInt((int[] one) -> one[2]).thenComparingInt(one -> one[0]));
    for (int[] one : announcements) {
      int limit = Math.min(sentenceEnd(text, one[1]), one[1] + WINDOW);
      PeriodRange range = ranges.find(text, one[1], one[1] + GAP, limit);
      boolean weak = one[2] == 1;
      if (range != null && weak && !saysEnough(text, one[1], range)) {
        continue;
      }
      if (range == null) {
        range = before(text, one[0]);
        range = range != null && weak && !range.looksLikeYear() ? null : range;
      }
      add(range == null ? null : withStartBehind(range, text, limit), true, found);
    }
  }

  /** With its start, if that is stated behind its end: 截止2020年12月31日，起始日期为2020年1月1日. */
  private PeriodRange withStartBehind(PeriodRange range, String text, int limit) {
    Bound end = range.end();
    if (range.start() != null || end == null || end.year() == null) {
      return range;
    }
    PeriodRange behind = ranges.find(text, range.to(), range.to() + GAP, limit);
    Bound only = behind == null || behind.complete() ? null : first(behind);
    return only != null && end.year().equals(only.year()) && only.isNewYear()
        ? new PeriodRange(only, end, range.from(), behind.to())
        : range;
  }

  private static @Nullable Bound first(PeriodRange range) {
    return range.start() == null ? range.end() : range.start();
  }

  /** Whether words may stand where no period is announced: 统计数据, 报告期. */
  private boolean isWeak(String marker) {
    return sure.stream().anyMatch(marker::endsWith) || sure.stream().noneMatch(marker::contains);
  }

  /** After words that need not announce a period: both ends, or one with 截至. */
  private boolean saysEnough(String text, int from, PeriodRange range) {
    String between = text.substring(from, Math.max(from, range.from()));
    return !aside.matcher(between).find()
        && (range.complete() || until.matcher(between).find())
        && (range.looksLikeYear() || !between.contains(",") && !between.contains(";"));
  }

  /** A range that stands right before the words: 2020年1月1日至12月31日为统计期限. */
  private @Nullable PeriodRange before(String text, int marker) {
    int from = marker;
    while (from > 0 && marker - from < WINDOW && "。;\n".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    PeriodRange range = ranges.find(text, from, marker, marker);
    return range != null && range.complete() && marker - range.to() <= 6 ? range : null;
  }

  private void bare(String text, boolean opening, boolean preamble, List<Found> found) {
    Matcher matcher = bareEnd.matcher(text);
    while (found.size() < 3 * MOST && matcher.find()) {
      int limit = sentenceEnd(text, matcher.end());
      PeriodRange range =
          ranges.find(text, matcher.end(), matcher.end(), Math.min(limit, matcher.end() + 30));
      if (range != null && isDecember(range) && aboutData(text, matcher.start(), limit)) {
        add(range, false, found);
      }
    }
    matcher = BARE_RANGE.matcher(text);
    while (found.size() < 4 * MOST && matcher.find()) {
      int limit = sentenceEnd(text, matcher.end());
      PeriodRange range =
          ranges.find(text, matcher.start(), matcher.start(), Math.min(limit, matcher.end() + 40));
      if (range == null || !isInOrder(range)) {
        continue;
      }
      if (opening && range.looksHalfLikeYear() && standsAlone(text, range)) {
        add(range, true, found);
      } else if (range.looksLikeYear()) {
        boolean counted = aboutData(text, matcher.start(), limit);
        boolean announced =
            opening && announced(text, matcher.start(), limit)
                || preamble && range.isYear() && !counted;
        if (announced || counted) {
          add(range, announced, found);
        }
      }
    }
  }

  private static boolean isInOrder(PeriodRange range) {
    Bound start = range.start();
    Bound end = range.end();
    return start != null && end != null && start.end() < end.start();
  }

  private static boolean isDecember(PeriodRange range) {
    Bound end = range.end();
    return range.start() == null
        && end != null
        && end.year() != null
        && Integer.valueOf(12).equals(end.month())
        && end.day() != null;
  }

  /** Whether the sentence says what the range is: of the report, a period. */
  private boolean announced(String text, int from, int limit) {
    return announcing.matcher(text).region(sentenceStart(text, from), limit).find();
  }

  /**
   * Whether a range is a line of its own below the title, or the line begins with it in brackets:
   * (2020年1月1日至2020年12月31日). What else would it say.
   */
  private boolean standsAlone(String text, PeriodRange range) {
    return range.complete()
        && beforeAlone.matcher(text.substring(0, range.from())).matches()
        && behindAlone.matcher(text.substring(range.to())).lookingAt();
  }

  private boolean aboutData(String text, int from, int limit) {
    return figures
        .matcher(text)
        .region(sentenceStart(text, from), Math.min(limit, from + 2 * WINDOW))
        .find();
  }

  private static int sentenceStart(String text, int from) {
    int start = from;
    while (start > 0 && from - start < WINDOW && "。;".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  private static void add(@Nullable PeriodRange range, boolean declared, List<Found> found) {
    if (range != null
        && found.stream()
            .noneMatch(one -> range.from() < one.range().to() && one.range().from() < range.to())) {
      found.add(new Found(range, declared));
    }
  }

  private static int sentenceEnd(String text, int from) {
    int end = from;
    while (end < text.length() && end - from < 2 * WINDOW && "。;".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static PeriodStatement statement(
      Found found, CompactText compact, Paragraph paragraph, @Nullable Integer section) {
    PeriodRange range = found.range();
    int[] clause =
        Clauses.around(compact.raw(), compact.rawStart(range.from()), compact.rawEnd(range.to()));
    Place place =
        new Place(
            section,
            null,
            null,
            null,
            paragraph.at(clause[0], clause[1] - clause[0]),
            compact.raw().substring(clause[0], clause[1]));
    return new PeriodStatement(
        bound(range.start(), compact), bound(range.end(), compact), found.declared(), place);
  }

  private static @Nullable PeriodBound bound(@Nullable Bound bound, CompactText compact) {
    return bound == null ? null : bound.toPeriodBound(compact.raw(bound.start(), bound.end()));
  }
}
