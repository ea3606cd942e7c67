package org.jianbao.report.reading.flat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the text of a table into labels and values. Every character belongs to a listed label, to a
 * value or to unknown text, in the way that leaves the least unknown.
 */
final class Tokens {
  private static final double LABEL = 1.0;
  private static final double WITH_ORDINAL = 0.7;
  private static final double VALUE = 0.5;
  private static final double ORDINAL = 1.0;
  private static final double UNKNOWN = 3.0;

  /** A year in brackets is part of the label around it. */
  private static final Pattern YEAR = Pattern.compile("\\([0-9]{4}年?度?\\)");

  private final FlatText flat;
  private final Values values;
  private final String table;

  /** Kind of a step. */
  private enum Kind {
    LABEL,
    VALUE,
    UNKNOWN
  }

  private record Step(int from, Kind kind, @Nullable LabelHit hit, double cost) {}

  Tokens(FlatText flat, Values values, String table) {
    this.flat = flat;
    this.values = values;
    this.table = table;
  }

  /** The labels, values and unknown texts between two indices, in order. */
  List<Token> cut(int start, int end, List<LabelHit> hits) {
    List<List<LabelHit>> at = new ArrayList<>();
    boolean[] ordinals = new boolean[end - start + 1];
    for (int i = start; i <= end; i++) {
      at.add(new ArrayList<>(0));
    }
    for (LabelHit hit : hits) {
      if (hit.isOf(table) && hit.start() >= start && hit.end() <= end) {
        at.get(hit.start() - start).add(hit);
        ordinals[hit.start() - start] |= hit.words() > hit.start();
      }
    }
    @Nullable Step[] best = new Step[end - start + 1];
    best[0] = new Step(start, Kind.UNKNOWN, null, 0);
    for (int i = start; i < end; i++) {
      Step here = best[i - start];
      if (here != null) {
        steps(i, end, here.cost(), at, ordinals, start, best);
      }
    }
    return tokens(start, end, best);
  }

  private void steps(
      int i,
      int end,
      double cost,
      List<List<LabelHit>> at,
      boolean[] ordinals,
      int start,
      @Nullable Step[] best) {
    put(best, start, i + 1, new Step(i, Kind.UNKNOWN, null, cost + UNKNOWN));
    for (LabelHit hit : at.get(i - start)) {
      double price = hit.words() > hit.start() ? WITH_ORDINAL : LABEL;
      put(best, start, hit.end(), new Step(i, Kind.LABEL, hit, cost + price));
    }
    String text = flat.text();
    Matcher year = YEAR.matcher(text).region(i, end);
    if (text.charAt(i) == '(' && year.lookingAt()) {
      put(best, start, year.end(), new Step(i, Kind.UNKNOWN, null, cost + ORDINAL));
      return;
    }
    int ordinal = Ordinals.endAt(flat, i);
    if (ordinal >= 0 && ordinal <= end) {
      put(best, start, ordinal, new Step(i, Kind.UNKNOWN, null, cost + ORDINAL));
    }
    int value = values.end(flat, i, end);
    if (value < 0 || at.get(value - start).isEmpty() && isPartOfWord(i, value, end)) {
      return;
    }
    put(best, start, value, new Step(i, Kind.VALUE, null, cost + VALUE));
    for (int cut = value - 1; !flat.gapBefore(value) && cut > i && cut >= value - 2; cut--) {
      // The last digits may be the ordinal of the next label.
      if (ordinals[cut - start] || Ordinals.endAt(flat, cut) >= 0) {
        put(best, start, cut, new Step(i, Kind.VALUE, null, cost + VALUE));
      }
    }
  }

  /** Whether letters begin what looks like a value and go on behind it: 无正当理由, no 无. */
  private boolean isPartOfWord(int start, int behind, int end) {
    return behind < end
        && Character.isLetter(flat.text().charAt(start))
        && Character.isLetter(flat.text().charAt(behind))
        && !flat.gapBefore(behind)
        && Ordinals.endAt(flat, behind) < 0
        && values.end(flat, behind, end) < 0;
  }

  private static void put(@Nullable Step[] best, int start, int end, Step step) {
    Step known = best[end - start];
    if (known == null || step.cost() < known.cost()) {
      best[end - start] = step;
    }
  }

  private List<Token> tokens(int start, int end, @Nullable Step[] best) {
    LinkedList<Token> tokens = new LinkedList<>();
    int i = end;
    while (i > start) {
      Step step = best[i - start];
      if (step == null) {
        throw new IllegalStateException("no way to " + i);
      }
      LabelHit hit = step.hit();
      List<Use> uses =
          hit == null
              ? List.of()
              : hit.uses().stream().filter(use -> use.table().equals(table)).toList();
      Token first = tokens.peekFirst();
      if (step.kind() == Kind.UNKNOWN && first != null && first.unknown()) {
        tokens.set(0, new Token(step.from(), first.end(), false, List.of()));
      } else {
        tokens.addFirst(new Token(step.from(), i, step.kind() == Kind.VALUE, uses));
      }
      i = step.from();
    }
    return new ArrayList<>(tokens);
  }

  /** For messages of tests. */
  static String show(FlatText flat, List<Token> tokens) {
    return Arrays.toString(
        tokens.stream()
            .map(token -> (token.value() ? "=" : "") + flat.raw(token.start(), token.end()))
            .toArray());
  }
}
