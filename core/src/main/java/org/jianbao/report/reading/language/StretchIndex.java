package org.jianbao.report.reading.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jianbao.document.Location;
import org.jianbao.document.Paragraph;
import org.jianbao.report.Place;

/** The stretches of a report by the paragraph they belong to. */
final class StretchIndex {
  private static final String SENTENCE_ENDS = "。！？\n";
  private static final int LONGEST_SENTENCE = 300;

  private final List<Stretch> all;
  private final Map<Integer, NavigableMap<Integer, List<Stretch>>> byParagraph = new HashMap<>();

  StretchIndex(List<Stretch> stretches) {
    all = stretches;
    for (Stretch stretch : stretches) {
      byParagraph
          .computeIfAbsent(stretch.location().paragraph(), number -> new TreeMap<>())
          .computeIfAbsent(stretch.location().offset(), offset -> new ArrayList<>())
          .add(stretch);
    }
  }

  /** All stretches in order. */
  List<Stretch> all() {
    return all;
  }

  /** The stretches that may hold something of a place, by where they begin. */
  private List<Stretch> of(Location location) {
    NavigableMap<Integer, List<Stretch>> stretches = byParagraph.get(location.paragraph());
    if (stretches == null) {
      return List.of();
    }
    Integer from = stretches.floorKey(location.offset());
    int end = location.offset() + Math.max(1, location.length());
    return stretches
        .subMap(from == null ? location.offset() : from, /* fromInclusive= */ true, end, false)
        .values()
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  /** Notes that what stands at a place is judged elsewhere. */
  void markJudgedElsewhere(Place place) {
    Location location = place.location();
    if (location == null) {
      return;
    }
    for (Stretch stretch : of(location)) {
      int from = Math.max(0, location.offset() - stretch.location().offset());
      int to = location.offset() + location.length() - stretch.location().offset();
      stretch.judgedElsewhere().set(from, Math.max(from, to));
    }
  }

  /** The sentence (句) in which a place stands; its own words if it is in no stretch. */
  String sentence(Place place) {
    Location location = place.location();
    if (location != null) {
      for (Stretch stretch : of(location)) {
        int from = location.offset() - stretch.location().offset();
        if (from >= 0 && from + location.length() <= stretch.raw().length()) {
          return sentence(stretch.raw(), from, from + location.length());
        }
      }
    }
    return place.quote();
  }

  /** The sentence around a stretch of a text. */
  static String sentence(String raw, int start, int end) {
    int from = start;
    while (from > 0
        && SENTENCE_ENDS.indexOf(raw.charAt(from - 1)) < 0
        && start - from < LONGEST_SENTENCE) {
      from--;
    }
    int to = end;
    while (to < raw.length()
        && SENTENCE_ENDS.indexOf(raw.charAt(to)) < 0
        && to - end < LONGEST_SENTENCE) {
      to++;
    }
    return raw.substring(from, to);
  }

  /** What of a paragraph is not among the stretches. */
  List<Stretch> outside(Paragraph paragraph, Outline outline) {
    int length = paragraph.text().length();
    Location whole = paragraph.at(0, length);
    BitSet covered = new BitSet();
    for (Stretch stretch : of(whole)) {
      Location part = stretch.location();
      int from = Math.max(0, part.offset() - whole.offset());
      covered.set(from, Math.max(from, part.offset() + part.length() - whole.offset()));
    }
    List<Stretch> outside = new ArrayList<>();
    int from = covered.nextClearBit(0);
    while (from < length) {
      int next = covered.nextSetBit(from);
      int to = next < 0 ? length : Math.min(next, length);
      outside.add(new Stretch(paragraph, from, to, outline));
      from = covered.nextClearBit(to);
    }
    return outside;
  }
}
