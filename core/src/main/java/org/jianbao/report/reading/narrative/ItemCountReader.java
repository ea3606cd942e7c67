package org.jianbao.report.reading.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.form.NarrativeWords;
import org.jianbao.report.Place;
import org.jianbao.report.narrative.ItemCount;
import org.jianbao.text.ChineseNumerals;
import org.jianbao.text.Opening;
import org.jspecify.annotations.Nullable;

/** Finds announced numbers of items and the items that follow (以下三项：一是……二是……). */
final class ItemCountReader {
  private static final String CHINESE = "[一二三四五六七八九十]{1,3}";

  /** How items are numbered; the number is group 1. */
  private static final List<Pattern> STYLES =
      List.of(
          Pattern.compile("(?:^|(?<=[,;。:、!?]))(CHINESE)是".replace("CHINESE", CHINESE)),
          Pattern.compile("(?:^|(?<=[;。:!?]))\\((CHINESE)\\)".replace("CHINESE", CHINESE)),
          Pattern.compile("(?:^|(?<=[;。:!?]))([0-9]{1,2})[.、)](?![0-9])"),
          Pattern.compile("(?:^|(?<=[;。:!?]))\\(([0-9]{1,2})\\)"),
          Pattern.compile("(?:^|(?<=[;。:!?]))第(CHINESE)[,、:]".replace("CHINESE", CHINESE)));

  private static final Opening NUMBER =
      new Opening(
          Pattern.compile("(?<![第\"0-9一二三四五六七八九十百千.,])([二两三四五六七八九十]{1,2}|[0-9]{1,2})(?=[^0-9.,%])"),
          "二两三四五六七八九十0123456789");

  private static final String DIGITS = "一二三四五六七八九十";

  /** Characters of what is counted: 三项重点工作. */
  private static final int LONGEST_NOUN = 16;

  /** Characters before the number in its clause. */
  private static final int LONGEST_LEAD = 200;

  private final PartWords words;

  ItemCountReader(NarrativeWords words) {
    this.words = new PartWords(words);
  }

  /**
   * The announcements of a paragraph whose items follow.
   *
   * @param following the paragraphs behind it in its section
   */
  List<ItemCount> read(ParagraphText text, List<ParagraphText> following) {
    List<ItemCount> found = new ArrayList<>();
    Opening.Search search = NUMBER.in(text.text());
    Matcher number = search.found();
    while (search.find()) {
      int end = announcementEnd(text.text(), number.start(), number.end());
      if (end > 0) {
        ItemCount count = count(text, following, number, end);
        if (count != null) {
          found.add(count);
        }
      }
    }
    return List.copyOf(found);
  }

  /** Index behind an announcement such as 以下三项工作：, or −1 if none begins with this number. */
  private int announcementEnd(String text, int start, int numberEnd) {
    int at = numberEnd + words.longestAt(text, numberEnd, "item-unit");
    if (at == numberEnd) {
      return -1;
    }
    int end = at;
    int furthest = Math.min(text.length(), at + LONGEST_NOUN + 1);
    while (end < furthest && ",;。:".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    int from = start;
    int first = Math.max(0, start - LONGEST_LEAD);
    while (from > first && ",;。:".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    String noun = text.substring(at, end);
    String before = text.substring(from, start);
    boolean announces =
        words.has(before, "item-cue")
            || noun.length() <= 12
                && words.has(noun, "item-noun")
                && !words.has(before, "part-etc");
    return announces && noun.length() <= LONGEST_NOUN ? Math.min(end + 1, text.length()) : -1;
  }

  private @Nullable ItemCount count(
      ParagraphText text, List<ParagraphText> following, Matcher number, int end) {
    Items items = new Items();
    boolean here = end < text.text().length();
    if (here) {
      items.begin(text, end);
    }
    for (ParagraphText next : following) {
      if (items.ended) {
        break;
      }
      if (items.style == null && here) {
        break;
      }
      if (items.style == null) {
        items.begin(next, 0);
        here = true;
      } else {
        items.goOn(next, 0);
      }
    }
    int announced = ChineseNumerals.small(number.group(1));
    if (items.places.size() < 2 || announced < 2) {
      return null;
    }
    return new ItemCount(
        announced,
        items.places,
        items.last != announced && !items.goesOnOtherwise(),
        text.clause(number.start(), number.end()));
  }

  /** The items of one announcement. */
  private static final class Items {
    private @Nullable Pattern style;
    private final List<Place> places = new ArrayList<>();
    private int last;
    private boolean ended;
    private @Nullable ParagraphText lastText;
    private int lastEnd;

    /** Finds how the items are numbered; the first must stand at an index. */
    void begin(ParagraphText text, int at) {
      for (Pattern pattern : STYLES) {
        Matcher matcher = pattern.matcher(text.text()).region(at, text.text().length());
        matcher.useTransparentBounds(true);
        matcher.useAnchoringBounds(false);
        if (matcher.lookingAt() && ChineseNumerals.small(matcher.group(1)) == 1) {
          style = pattern;
          goOn(text, at);
          return;
        }
      }
      ended = true;
    }

    /** Whether the next item is worded otherwise: 一是…二是…三要…. */
    boolean goesOnOtherwise() {
      ParagraphText text = lastText;
      if (text == null || last >= DIGITS.length()) {
        return false;
      }
      Matcher matcher =
          Pattern.compile("(?<=[,;。:])" + DIGITS.charAt(last) + "[^一二三四五六七八九十0-9个项件条次是年月日]")
              .matcher(text.text());
      return matcher.find(lastEnd);
    }

    void goOn(ParagraphText text, int at) {
      Pattern pattern = style;
      if (pattern == null) {
        return;
      }
      Matcher matcher = pattern.matcher(text.text()).region(at, text.text().length());
      matcher.useTransparentBounds(true);
      matcher.useAnchoringBounds(false);
      while (!ended && matcher.find()) {
        int ordinal = ChineseNumerals.small(matcher.group(1));
        if (ordinal < last || ordinal > last + 2 || ordinal == 1 && last == 1) {
          ended = true;
        } else {
          last = ordinal;
          places.add(text.place(matcher.start(), matcher.end()));
          lastText = text;
          lastEnd = matcher.end();
        }
      }
    }
  }
}
