package org.jianbao.report.reading.flat;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.TreeSet;
import org.jianbao.report.reading.LabelMatch;
import org.jianbao.report.reading.LabelMatcher;
import org.jspecify.annotations.Nullable;

/**
 * Makes labels of unknown texts: altered labels, of which listed ones may be a part (其他 in
 * 其他法律行政止公开).
 */
final class NearLabels {
  private static final double NEAR = 0.6;
  private static final double KNOWN = 1.0;
  private static final double ALTERED = 2.0;
  private static final double PER_CHARACTER = 3.0;

  /** Longer stretches between two values stay as they are. */
  private static final int MOST_BORDERS = 40;

  private static final int LONGEST = 90;

  /** Characters of one line of a label. */
  private static final int TORN = 2;

  /** Characters of a listed label that is not likely to be a part of another one. */
  private static final int LISTED = 4;

  private final FlatText flat;
  private final LabelMatcher matcher;
  private final List<LabelIndex.Known> labels;

  NearLabels(FlatText flat, LabelMatcher matcher, List<LabelIndex.Known> labels) {
    this.flat = flat;
    this.matcher = matcher;
    this.labels = labels;
  }

  /** The tokens with unknown texts made labels where they are near to one. */
  List<Token> name(List<Token> tokens) {
    List<Token> named = new ArrayList<>();
    List<Token> stretch = new ArrayList<>();
    for (Token token : tokens) {
      if (token.value() && !withinWord(token)) {
        named.addAll(nameStretch(stretch));
        stretch.clear();
        named.add(token);
      } else {
        stretch.add(token);
      }
    }
    named.addAll(nameStretch(stretch));
    return named;
  }

  /** Whether a token is a sign between two characters of a word: 增/减. */
  private boolean withinWord(Token token) {
    String text = flat.text();
    return token.end() - token.start() == 1
        && !Character.isLetterOrDigit(text.charAt(token.start()))
        && token.end() < text.length()
        && token.start() > 0
        && !flat.gapBefore(token.start())
        && !flat.gapBefore(token.end())
        && Character.isLetter(text.charAt(token.start() - 1))
        && Character.isLetter(text.charAt(token.end()));
  }

  private record Step(int from, @Nullable Token token, double cost) {}

  private List<Token> nameStretch(List<Token> stretch) {
    if (stretch.stream().noneMatch(Token::unknown)) {
      return List.copyOf(stretch);
    }
    List<Integer> borders = borders(stretch);
    if (borders.size() > MOST_BORDERS) {
      return List.copyOf(stretch);
    }
    Step[] best = new Step[borders.size()];
    best[0] = new Step(0, null, 0);
    for (int to = 1; to < borders.size(); to++) {
      for (int from = 0; from < to; from++) {
        Token token = token(stretch, borders.get(from), borders.get(to));
        if (token != null) {
          double cost = best[from].cost() + cost(token, stretch);
          if (best[to] == null || cost < best[to].cost()) {
            best[to] = new Step(from, token, cost);
          }
        }
      }
    }
    LinkedList<Token> named = new LinkedList<>();
    int i = borders.size() - 1;
    while (i > 0) {
      Token token = best[i].token();
      if (token != null) {
        named.addFirst(token);
      }
      i = best[i].from();
    }
    return named;
  }

  /** Where a label may begin or end: at listed labels, gaps and ordinals. */
  private List<Integer> borders(List<Token> stretch) {
    TreeSet<Integer> borders = new TreeSet<>();
    for (Token token : stretch) {
      borders.add(token.start());
      borders.add(token.end());
      for (int i = token.start() + 1; token.unknown() && i < token.end(); i++) {
        if (flat.gapBefore(i) || Ordinals.endAt(flat, i) >= 0) {
          borders.add(i);
        }
      }
    }
    return List.copyOf(borders);
  }

  /**
   * Whether a token is a listed label of a column with gaps around it: no part of another label.
   */
  private boolean standsAlone(Token token) {
    return token.end() - token.start() >= LISTED
        && token.is(Role.COLUMN)
        && flat.gapBefore(token.start())
        && flat.gapBefore(token.end());
  }

  /** The text between two borders as one token, or null if it cannot be one. */
  private @Nullable Token token(List<Token> stretch, int start, int end) {
    boolean unknown = false;
    for (Token token : stretch) {
      if (token.start() == start && token.end() == end && !token.unknown()) {
        return token;
      }
      if (token.start() < end && start < token.end()) {
        unknown |= token.unknown();
        if (standsAlone(token)) {
          return null;
        }
        if (token.unknown()
            && token.start() <= start
            && end <= token.end()
            && end - start > LONGEST) {
          return new Token(start, end, false, List.of());
        }
      }
    }
    if (!unknown || end - start > LONGEST) {
      return null;
    }
    LabelMatcher.Prepared text = matcher.prepare(flat.raw(start, end));
    List<Use> uses = new ArrayList<>();
    double nearest = NEAR;
    for (LabelIndex.Known label : labels) {
      LabelMatch match = matcher.match(text, label.label());
      if (match.wording() != null && match.similarity() >= nearest) {
        if (match.similarity() > nearest) {
          uses.clear();
        }
        nearest = match.similarity();
        uses.add(label.use());
      }
    }
    if (!uses.isEmpty()) {
      return new Token(start, end, false, uses);
    }
    return stretch.stream().anyMatch(t -> t.unknown() && t.start() <= start && end <= t.end())
        ? new Token(start, end, false, List.of())
        : null;
  }

  /** Whether a token between gaps is one line of a column's label that stands on two: 商业, 企业. */
  private boolean isTorn(Token token) {
    String text = flat.text().substring(token.start(), token.end());
    return text.length() >= TORN
        && flat.gapBefore(token.start())
        && flat.gapBefore(token.end())
        && labels.stream()
            .filter(label -> label.use().role() == Role.COLUMN)
            .map(label -> label.label().official())
            .anyMatch(label -> label.startsWith(text) || label.endsWith(text));
  }

  private double cost(Token token, List<Token> stretch) {
    if (token.unknown()) {
      return isTorn(token) ? KNOWN : ALTERED + PER_CHARACTER * (token.end() - token.start());
    }
    if (stretch.contains(token)) {
      return KNOWN;
    }
    LabelMatcher.Prepared text = matcher.prepare(flat.raw(token.start(), token.end()));
    double similarity = 0;
    for (LabelIndex.Known label : labels) {
      similarity = Math.max(similarity, matcher.match(text, label.label()).similarity());
    }
    return ALTERED + PER_CHARACTER * (1 - similarity) * (token.end() - token.start());
  }
}
