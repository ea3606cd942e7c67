package org.jianbao.report.reading.language;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.report.Place;
import org.jianbao.report.language.Repetition;
import org.jianbao.text.WordFinder;
import org.jspecify.annotations.Nullable;

/**
 * The text of a report in units that are compared with each other: a character that counts, or a
 * whole title in 《》, printed label or name, which does not. Headings are left out.
 */
final class RepeatableText {
  /** Units that are looked at; reports have some thousands. */
  private static final int MOST = 300_000;

  /** Names stand as characters that no text has. */
  private static final int FIRST_NAME = 0xE000;

  private static final int NAMES = 0x1900;

  private static final Pattern TITLE =
      Pattern.compile("《[^《》]{1,120}(?:《[^《》]{1,80}》[^《》]{0,60})?》");

  private char[] units = new char[4096];
  private int[] starts = new int[4096];
  private int[] stops = new int[4096];
  private int[] ends = new int[4096];
  private int length;
  private final NavigableStretches stretches = new NavigableStretches();
  private final Map<String, Character> names = new HashMap<>();

  /**
   * Makes the text.
   *
   * @param finder finds the labels and names that do not count
   */
  RepeatableText(List<Stretch> stretches, WordFinder finder) {
    for (Stretch stretch : stretches) {
      int begin = length;
      add(stretch, finder);
      Arrays.fill(ends, begin, length, length);
      this.stretches.add(begin, stretch);
    }
  }

  int length() {
    return length;
  }

  char unit(int index) {
    return units[index];
  }

  /** Index behind the last unit of the paragraph in which one stands. */
  int end(int index) {
    return ends[index];
  }

  /** A passage that stands twice, without signs at its ends; null if nothing of it counts. */
  @Nullable Repetition repetition(int later, int laterEnd, int earlier, int earlierEnd) {
    int lead = 0;
    while (later + lead < laterEnd && !counts(later + lead)) {
      lead++;
    }
    int tail = 0;
    while (laterEnd - tail > later + lead && !counts(laterEnd - tail - 1)) {
      tail++;
    }
    int characters = 0;
    for (int i = later + lead; i < laterEnd - tail; i++) {
      characters += isName(i) ? 0 : 1;
    }
    return characters == 0
        ? null
        : new Repetition(
            characters,
            place(later + lead, laterEnd - tail),
            place(earlier + lead, earlierEnd - tail));
  }

  private Place place(int from, int to) {
    return stretches.of(from).at(starts[from], stops[to - 1]);
  }

  private boolean counts(int index) {
    return !isName(index) && Character.isLetterOrDigit(units[index]);
  }

  private boolean isName(int index) {
    return units[index] >= FIRST_NAME && units[index] < FIRST_NAME + NAMES;
  }

  private void add(Stretch stretch, WordFinder finder) {
    String text = stretch.compact().text();
    BitSet heads = new BitSet();
    BitSet parts = new BitSet();
    Matcher titles = TITLE.matcher(text);
    while (text.indexOf('《') >= 0 && titles.find()) {
      heads.set(titles.start());
      parts.set(titles.start() + 1, titles.end());
    }
    finder.find(
        text,
        (word, start, end) -> {
          if (!Stretch.touches(heads, start, end) && !Stretch.touches(parts, start, end)) {
            heads.set(start);
            parts.set(start + 1, end);
          }
        });
    for (int i = 0; i < text.length() && length < MOST; i++) {
      if (stretch.headings().get(stretch.compact().rawStart(i))) {
        continue;
      }
      int end = heads.get(i) ? parts.nextClearBit(i + 1) : i + 1;
      char unit = heads.get(i) ? name(text.substring(i, end)) : text.charAt(i);
      add(unit, stretch.compact().rawStart(i), stretch.compact().rawEnd(end));
      i = end - 1;
    }
  }

  private char name(String text) {
    return names.computeIfAbsent(text, name -> (char) (FIRST_NAME + names.size() % NAMES));
  }

  private void add(char unit, int start, int stop) {
    if (length == units.length) {
      units = Arrays.copyOf(units, 2 * length);
      starts = Arrays.copyOf(starts, 2 * length);
      stops = Arrays.copyOf(stops, 2 * length);
      ends = Arrays.copyOf(ends, 2 * length);
    }
    units[length] = unit;
    starts[length] = start;
    stops[length] = stop;
    length++;
  }

  /** The stretches by the index of their first unit. */
  private static final class NavigableStretches {
    private final TreeMap<Integer, Stretch> byStart = new TreeMap<>();

    void add(int start, Stretch stretch) {
      byStart.put(start, stretch);
    }

    Stretch of(int index) {
      return byStart.floorEntry(index).getValue();
    }
  }
}
