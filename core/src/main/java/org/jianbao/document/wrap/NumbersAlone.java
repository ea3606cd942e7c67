package org.jianbao.document.wrap;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.text.ChineseNumerals;

/**
 * Finds headings whose numbers stand alone on the line above: 一、 and below it 总体情况. One alone may
 * be anything; several that count up are numbers of headings.
 */
final class NumbersAlone {
  /** So many numbers in a row show that headings are so numbered. */
  private static final int ENOUGH = 3;

  /** 第一部分 is nothing else; headings further on may stand in tables. */
  private static final int ENOUGH_PARTS = 2;

  /** Characters of the heading below. */
  private static final int SHORTEST = 4;

  private static final int LONGEST = 36;

  /** Signs that may stand in it. */
  private static final String SIGNS = "、“”（）() \u3000";

  /** How numbers are written; group 1 is the number. */
  private enum Style {
    PART("第([一二三四五六七八九十]{1,3}|[0-9]{1,2})(?:部分|[章节])[、．.:：]?"),
    CHINESE("([一二三四五六七八九十]{1,3})(?:[、．.:：]|$)"),
    BRACKETS("[（(【\\[]([一二三四五六七八九十]{1,3})[、．.]?[）)】\\]][、]?"),
    ARABIC("([0-9０-９]{1,2})[、．.]"),
    BARE("([1-9])");

    private final Pattern pattern;

    /** Whether numbers with a heading on the same line are sure to be numbers. */
    private final boolean inLine;

    Style(String regex) {
      this.pattern = Pattern.compile(regex);
      this.inLine = !regex.equals("([1-9])");
    }
  }

  /**
   * A number at the start of a line.
   *
   * @param index index of the line
   * @param alone whether nothing else stands on it and the heading below
   */
  private record Numbered(int index, int value, boolean alone) {}

  private NumbersAlone() {}

  /** Marks the lines that go on a number on the line before. */
  static void mark(List<VisualLine> lines, BitSet joined) {
    Map<Style, List<Numbered>> found = new EnumMap<>(Style.class);
    for (int i = 0; i + 1 < lines.size(); i++) {
      String text = lines.get(i).text();
      for (Style style : Style.values()) {
        Matcher matcher = style.pattern.matcher(text);
        boolean alone = matcher.matches() && mayBeHeading(lines.get(i + 1));
        if (alone || style.inLine && matcher.lookingAt()) {
          int value = ChineseNumerals.small(matcher.group(1));
          found.computeIfAbsent(style, key -> new ArrayList<>()).add(new Numbered(i, value, alone));
          break;
        }
      }
    }
    found.forEach((style, all) -> mark(style, all, joined));
  }

  /** Marks those of runs that count up, and all others so written. */
  private static void mark(Style style, List<Numbered> all, BitSet joined) {
    int from = 0;
    for (int i = 1; i <= all.size(); i++) {
      if (i == all.size() || all.get(i).value() != all.get(i - 1).value() + 1) {
        List<Numbered> run = all.subList(from, i);
        if (run.size() >= (style == Style.PART ? ENOUGH_PARTS : ENOUGH)
            && run.get(0).value() == 1
            && run.stream().anyMatch(Numbered::alone)) {
          (style == Style.BARE ? run : all)
              .stream().filter(Numbered::alone).forEach(one -> joined.set(one.index() + 1));
        }
        from = i;
      }
    }
  }

  private static boolean mayBeHeading(VisualLine line) {
    int length = line.end() - line.start();
    return !line.after()
        && length >= SHORTEST
        && length <= LONGEST
        && line.signs().number() == LineSigns.Number.NONE
        && !line.signs().stopped()
        && !line.signs().beginsWithSign()
        && line.text().chars().allMatch(c -> Character.isLetter(c) || SIGNS.indexOf(c) >= 0);
  }

  /** Whether a line is a number without sign, which must not touch the heading below it. */
  static boolean isBare(String line) {
    return line.length() <= 3
        && Character.isLetterOrDigit(line.charAt(line.length() - 1))
        && (Style.CHINESE.pattern.matcher(line).matches()
            || Style.BARE.pattern.matcher(line).matches());
  }
}
