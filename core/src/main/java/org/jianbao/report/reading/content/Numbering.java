package org.jianbao.report.reading.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jianbao.report.content.ItemNumber;
import org.jianbao.report.reading.content.Mark.Style;
import org.jianbao.text.ChineseNumerals;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers of items that break their list: gaps and repeats, at each level. A list may
 * begin again under a new item of a higher level, behind a paragraph without number, or anywhere if
 * it then goes on like a list.
 */
final class Numbering {
  private static final String ENDS = "。;!?,\n";

  private final SectionText section;
  private final String text;
  private final List<Mark> marks;
  private final Map<Style, Open> open = new EnumMap<>(Style.class);
  private final List<ItemNumber> wrong = new ArrayList<>();

  private Numbering(SectionText section, List<Mark> marks) {
    this.section = section;
    this.text = section.text();
    this.marks = marks;
  }

  /**
   * A list that is going on.
   *
   * @param index index of its last mark
   * @param last its last number
   * @param other a number that may also count as its last: the expected one where it was wrong
   * @param left whether an item of a higher level stands between
   */
  private record Open(int index, int last, int other, boolean left) {
    boolean goesOnWith(int value) {
      return value == last + 1 || value == other + 1;
    }
  }

  /** The numbers of a section that break their lists. */
  static List<ItemNumber> of(SectionText section) {
    Numbering numbering = new Numbering(section, section.marks().in(section.text()));
    for (int i = 0; i < numbering.marks.size(); i++) {
      numbering.add(i);
    }
    return List.copyOf(numbering.wrong);
  }

  private void add(int index) {
    Mark mark = marks.get(index);
    Open list = open.get(mark.style());
    int expected = expected(index, mark, list);
    if (expected > 0) {
      wrong.add(
          new ItemNumber(
              mark.style().write(mark.value()),
              mark.style().write(expected),
              section.place(mark.start(), clauseEnd(mark.end()))));
    }
    open.put(
        mark.style(), new Open(index, mark.value(), expected > 0 ? expected : mark.value(), false));
    for (Style style : Style.values()) {
      Open deeper = open.get(style);
      if (style.depth() > mark.style().depth() && deeper != null) {
        open.put(style, new Open(deeper.index(), deeper.last(), deeper.other(), true));
      }
    }
  }

  /** The number that was to be expected, or 0 if the one given is right or nothing is sure. */
  private int expected(int index, Mark mark, @Nullable Open list) {
    int value = mark.value();
    if (list == null || list.left()) {
      boolean goesOn = list != null && list.goesOnWith(value);
      return value == 2 && !goesOn && beginsWithSecond(index, mark) ? 1 : 0;
    }
    if (list.goesOnWith(value)) {
      return 0;
    }
    int due = Math.max(list.last(), list.other()) + 1;
    if (value == 1) {
      return repeats(index, mark, list) ? due : 0;
    }
    int from = marks.get(list.index()).end();
    return standsBetween(due, from, mark.start()) || standsBetween(value - 1, from, mark.start())
        ? 0
        : due;
  }

  /** Whether the first item is missing: 二 comes first, 三 follows, and nothing else began. */
  private boolean beginsWithSecond(int index, Mark mark) {
    Mark next = next(index);
    if (next == null || next.value() != 3) {
      return false;
    }
    int from = 0;
    for (Mark other : marks.subList(0, index)) {
      if (other.style().depth() < mark.style().depth()) {
        from = other.end();
      }
    }
    String between = text.substring(from, mark.start());
    // On one line of text the first item may stand where no sign ends what is before it.
    return !between.contains(mark.style().write(1)) && !section.marks().beginsList(between);
  }

  /** Whether a 一 is the second or a later item, misnumbered, and not the start of a list. */
  private boolean repeats(int index, Mark mark, Open list) {
    Mark next = next(index);
    if (next == null) {
      return false;
    }
    if (next.value() == list.last() + 2 && next.value() > 2) {
      return true;
    }
    return list.last() == 1
        && next.value() == 2
        && list.index() == index - 1
        && mark.opensLine()
        && next.opensLine()
        && !unnumberedLineBetween(list, mark);
  }

  /** The next mark of the same style before one of a higher level. */
  private @Nullable Mark next(int index) {
    Mark mark = marks.get(index);
    for (Mark other : marks.subList(index + 1, marks.size())) {
      if (other.style() == mark.style()) {
        return other;
      }
      if (other.style().depth() < mark.style().depth()) {
        return null;
      }
    }
    return null;
  }

  private boolean unnumberedLineBetween(Open list, Mark mark) {
    int line = text.lastIndexOf('\n', mark.start() - 1) + 1;
    int item = text.lastIndexOf('\n', marks.get(list.index()).start()) + 1;
    while (line > item) {
      if (line != mark.start() && section.marks().atStart(text.substring(line)) == null) {
        return true;
      }
      line = text.lastIndexOf('\n', line - 2) + 1;
    }
    return false;
  }

  /**
   * Whether the number due stands between two items in some other shape, so that there is no gap.
   * An item of a list within the item before does not count.
   */
  private boolean standsBetween(int due, int from, int to) {
    StringBuilder between = new StringBuilder(text.substring(from, to));
    List<Mark> inside =
        marks.stream().filter(mark -> mark.start() >= from && mark.end() <= to).toList();
    for (Mark mark : inside) {
      boolean listed =
          inside.stream().anyMatch(one -> one.style() == mark.style() && one.value() == 1);
      if (mark.value() == due && !listed) {
        return true;
      }
      between.replace(
          mark.start() - from, mark.end() - from, "-".repeat(mark.end() - mark.start()));
    }
    String number = ChineseNumerals.write(due);
    return Pattern.compile(
            "\\(%1$s|%1$s[)是要、]|其%1$s|第%1$s[,、:]|(?<![0-9])%2$d[.、)](?![0-9])"
                .formatted(number, due))
        .matcher(between)
        .find();
  }

  private int clauseEnd(int from) {
    int end = from;
    while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
