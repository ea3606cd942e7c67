package org.jianbao.report.reading.narrative;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.form.UnitKind;
import org.jianbao.report.narrative.Gap;
import org.jianbao.report.narrative.Gap.Missing;
import org.jspecify.annotations.Nullable;

/**
 * Finds counts that lost their number or unit beside one that has both: 财政类条、招商类95条；政策类116条，招商类95。
 */
final class ListGaps {
  private static final String BREAKS = ",、;。:!?()\"";
  private static final int SHORTEST_LABEL = 2;
  private static final int LONGEST_LABEL = 24;

  /** So far before a bare number a word may stand that says that it needs no unit. */
  private static final int REACH = 4;

  private final PartWords words;

  ListGaps(PartWords words) {
    this.words = words;
  }

  /**
   * A part of a list.
   *
   * @param number its only quantity, if it ends it; else null
   * @param numbers how many quantities are in it
   */
  private record Item(int start, int end, @Nullable Quantity number, int numbers) {
    boolean isCounted() {
      return number != null && number.isCount() && !number.unit().isEmpty();
    }
  }

  /** The gaps of a paragraph in order. */
  List<Gap> read(ParagraphText text) {
    List<Gap> gaps = new ArrayList<>();
    boolean only =
        text.quantities().stream().filter(q -> q.kind() == UnitKind.NONE && !q.chinese()).count()
            == 1;
    for (Span sentence : text.sentences()) {
      List<Item> items = items(text, sentence);
      for (int i = 0; i < items.size(); i++) {
        Item item = items.get(i);
        Item before = i == 0 ? null : items.get(i - 1);
        Item behind = i + 1 == items.size() ? null : items.get(i + 1);
        if (only && isBare(text, item) && (isCounted(before) || isCounted(behind))) {
          gaps.add(gap(Missing.UNIT, text, item));
        } else if (lostNumber(text, item, before) || lostNumber(text, item, behind)) {
          gaps.add(gap(Missing.NUMBER, text, item));
        }
      }
    }
    return gaps;
  }

  private static List<Item> items(ParagraphText text, Span sentence) {
    List<Item> items = new ArrayList<>();
    String all = text.text();
    int start = sentence.start();
    for (int at = sentence.start(); at <= sentence.end(); at++) {
      boolean ends = at == sentence.end() || BREAKS.indexOf(all.charAt(at)) >= 0;
      if (ends && !(at < sentence.end() && isWithinNumber(text, at))) {
        if (at > start) {
          List<Quantity> own = text.within(start, at);
          Quantity last = own.size() == 1 && own.get(0).end() == at ? own.get(0) : null;
          items.add(new Item(start, at, last, own.size()));
        }
        start = at + 1;
      }
    }
    return items;
  }

  private static boolean isWithinNumber(ParagraphText text, int at) {
    return text.near(at, 1).stream().anyMatch(q -> q.start() < at && at < q.end());
  }

  private static boolean isCounted(@Nullable Item item) {
    return item != null && item.isCounted();
  }

  /** Whether a number without unit ends the item behind words that ask for one. */
  private boolean isBare(ParagraphText text, Item item) {
    Quantity number = item.number();
    if (number == null || number.kind() != UnitKind.NONE || number.chinese()) {
      return false;
    }
    String all = text.text();
    String label = all.substring(item.start(), number.start());
    return isLabel(label)
        && !words.has(label.substring(Math.max(0, label.length() - REACH)), "gap-bare")
        && !isOf(all.substring(number.start(), number.end()), "gap-number");
  }

  /** Whether an item without number ends with the unit of its neighbour. */
  private boolean lostNumber(ParagraphText text, Item item, @Nullable Item neighbour) {
    Quantity counted = neighbour == null ? null : neighbour.number();
    if (counted == null || !counted.isCount() || item.numbers() > 0) {
      return false;
    }
    String unit = counted.unit();
    String all = text.text();
    int label = item.end() - unit.length();
    return !unit.isEmpty()
        && label > item.start()
        && all.startsWith(unit, label)
        && isOf(unit, "gap-unit")
        && isLabel(all.substring(item.start(), label))
        && !words.has(all.substring(item.start(), label), "gap-denial")
        && words.longestEnding(all, item.end(), "gap-word") <= unit.length()
        && words.longestEnding(all, item.end(), "gap-except") <= unit.length();
  }

  private boolean isOf(String text, String use) {
    return words.longestEnding(text, text.length(), use) == text.length();
  }

  private static boolean isLabel(String text) {
    return text.length() >= SHORTEST_LABEL
        && text.length() <= LONGEST_LABEL
        && text.chars().allMatch(c -> c >= '\u4E00' && c <= '\u9FA5');
  }

  private static Gap gap(Missing missing, ParagraphText text, Item item) {
    return new Gap(
        missing,
        text.compact().raw(item.start(), item.end()),
        text.clause(item.start(), item.end()));
  }
}
