package org.jianbao.report.reading.content;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jianbao.form.PartWords;
import org.jianbao.report.content.PartList;
import org.jianbao.text.ChineseNumerals;
import org.jspecify.annotations.Nullable;

/**
 * Reads the report's own statement of its parts: 由总体情况、…六部分组成. A list of the aspects of section 一
 * names too few sections to be one.
 */
final class PartListReader {
  /** Sections that a list names at least if it begins with the first one. */
  private static final int FEWEST = 4;

  /** Parts that a report is divided into, at most. */
  private static final int MOST = 12;

  /** Between the names of two sections in a list stand no more characters than these. */
  private static final int WIDEST_GAP = 25;

  private static final String SENTENCE_ENDS = "。!?\n";

  private final Map<Integer, WordFinder> sections = new HashMap<>();
  private final WordFinder markers;
  private final WordFinder open;
  private final @Nullable Pattern count;

  PartListReader(PartWords words) {
    words.sections().forEach((number, names) -> sections.put(number, WordFinder.of(names)));
    this.markers = WordFinder.of(words.markers());
    this.open = WordFinder.of(words.open());
    this.count =
        words.units().isEmpty()
            ? null
            : Pattern.compile(
                "(?<![第至到前后余-]|[0-9一二三四五六七八九十])(?<n>[0-9]{1,2}|[一二两三四五六七八九十]{1,2})(?:个|大){0,2}(?:"
                    + words.units().stream().map(Pattern::quote).collect(Collectors.joining("|"))
                    + ")");
  }

  /** The first statement of the parts in a section, or null. */
  @Nullable PartList read(SectionText section) {
    String text = section.text();
    for (int from = 0; from < text.length(); from = endOfSentence(text, from) + 1) {
      PartList list = read(section, from, endOfSentence(text, from));
      if (list != null) {
        return list;
      }
    }
    return null;
  }

  private static int endOfSentence(String text, int from) {
    int end = from;
    while (end < text.length() && SENTENCE_ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /**
   * The clauses that do not merely list the parts of the report.
   *
   * @param text the text of their section
   */
  List<Clause> withoutLists(List<Clause> clauses, String text) {
    BitSet listing = new BitSet();
    for (int from = 0; from < text.length(); from = endOfSentence(text, from) + 1) {
      String sentence = Clause.withoutTitles(text.substring(from, endOfSentence(text, from)));
      SortedMap<Integer, Integer> named =
          markers.in(sentence) ? longestRun(named(sentence)) : new TreeMap<>();
      if (isList(new TreeSet<>(named.values()))) {
        listing.set(from + named.firstKey(), from + named.lastKey() + 1);
      }
    }
    return clauses.stream()
        .filter(
            clause -> {
              int listed = listing.nextSetBit(clause.start());
              return listed < 0 || listed >= clause.stop();
            })
        .toList();
  }

  private static boolean isList(SortedSet<Integer> listed) {
    return listed.size() >= (listed.contains(1) ? FEWEST : FEWEST + 1);
  }

  private @Nullable PartList read(SectionText section, int from, int end) {
    String sentence = Clause.withoutTitles(section.text().substring(from, end));
    if (!markers.in(sentence)) {
      return null;
    }
    SortedMap<Integer, Integer> named = longestRun(named(sentence));
    TreeSet<Integer> listed = new TreeSet<>(named.values());
    boolean list = isList(listed);
    Matcher stated = count == null ? null : count.matcher(sentence);
    Integer number = stated == null ? null : number(stated);
    if (!list && number == null) {
      return null;
    }
    int first = list ? named.firstKey() : sentence.length();
    int last = list ? named.lastKey() + 1 : 0;
    if (stated != null && number != null) {
      first = Math.min(first, stated.start());
      last = Math.max(last, stated.end());
    }
    String tail = sentence.substring(list ? named.lastKey() : 0);
    return new PartList(
        number,
        list ? List.copyOf(listed) : List.of(),
        open.in(tail),
        section.place(from + clauseStart(sentence, first), from + clauseEnd(sentence, last)));
  }

  private static @Nullable Integer number(Matcher stated) {
    while (stated.find()) {
      String written = stated.group("n");
      int number = written.equals("两") ? 2 : ChineseNumerals.small(written);
      if (number >= FEWEST && number <= MOST) {
        return number;
      }
    }
    return null;
  }

  /** Where which section is named: index of the name in the sentence, number of the section. */
  private SortedMap<Integer, Integer> named(String sentence) {
    SortedMap<Integer, Integer> named = new TreeMap<>();
    for (int i = 0; i < sentence.length(); i++) {
      int longest = 0;
      for (Map.Entry<Integer, WordFinder> section : sections.entrySet()) {
        int length = section.getValue().at(sentence, i);
        if (length > longest) {
          longest = length;
          named.put(i, section.getKey());
        }
      }
      i += Math.max(0, longest - 1);
    }
    return named;
  }

  /** Of the names, the longest run in which none stands far from the one before. */
  private static SortedMap<Integer, Integer> longestRun(SortedMap<Integer, Integer> named) {
    SortedMap<Integer, Integer> best = new TreeMap<>();
    SortedMap<Integer, Integer> run = new TreeMap<>();
    for (Map.Entry<Integer, Integer> name : named.entrySet()) {
      if (!run.isEmpty() && name.getKey() - run.lastKey() > WIDEST_GAP) {
        run = new TreeMap<>();
      }
      run.put(name.getKey(), name.getValue());
      if (new TreeSet<>(run.values()).size() > new TreeSet<>(best.values()).size()
          || run.firstKey().equals(best.isEmpty() ? null : best.firstKey())) {
        best = new TreeMap<>(run);
      }
    }
    return best;
  }

  private static int clauseStart(String sentence, int at) {
    int start = at;
    while (start > 0 && ",;".indexOf(sentence.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  private static int clauseEnd(String sentence, int at) {
    int end = at;
    while (end < sentence.length() && ",;".indexOf(sentence.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
