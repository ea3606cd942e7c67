package org.jianbao.report.reading.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.jianbao.form.Label;
import org.jianbao.report.Wording;
import org.jianbao.report.reading.LabelMatch;
import org.jianbao.report.reading.LabelMatcher;
import org.jianbao.report.reading.LabelOrdinal;
import org.jspecify.annotations.Nullable;

/**
 * Matches the texts of cells with labels of tables, each pair once. Besides what {@link
 * LabelMatcher} does, a year in brackets and a unit in brackets do not count, and a label followed
 * by an explanation is that label, altered. For one reading, by one thread.
 */
final class Labels {
  /** Texts longer than this are no labels. */
  static final int LONGEST = 200;

  /** Beyond this number of different texts, further ones are no labels: bounds the time. */
  private static final int MOST_TEXTS = 4000;

  private static final LabelMatch NONE = new LabelMatch(null, 0, null);
  private static final Pattern YEAR = Pattern.compile("[(\\[]\\d{4}年?度?[)\\]]");
  private static final Pattern GLUED = Pattern.compile("(?<=\\p{IsHan}{2}[)\"]?)\\d[\\d.,/-]*$");
  private final LabelMatcher matcher;
  private final WantedLabels wanted;
  private final Pattern unit;
  private final Map<String, Text> texts = new HashMap<>();

  Labels(WantedLabels wanted) {
    this.wanted = wanted;
    this.matcher = wanted.matcher();
    this.unit = wanted.unitInBrackets();
  }

  /** How a cell's raw text relates to a label. */
  LabelMatch match(String raw, Label label) {
    Text text = known(raw);
    if (text == null) {
      return NONE;
    }
    return match(text, wanted.of(label));
  }

  private LabelMatch match(Text text, WantedLabels.Wanted label) {
    LabelMatch match = text.match(label);
    if (match == null) {
      match = compute(text, label);
      text.keep(label, match);
    }
    return match;
  }

  /**
   * The labels that stand in the texts, also altered ones at least this similar where the text is
   * no listed wording of another label.
   *
   * @param all labels that a text may be instead
   */
  List<Label> found(List<Label> sought, Collection<String> raws, double similarity, LabelSet all) {
    List<Text> known = new ArrayList<>();
    for (String raw : raws) {
      Text text = known(raw);
      if (text != null) {
        known.add(text);
      }
    }
    List<Label> found = new ArrayList<>();
    for (Label label : sought) {
      WantedLabels.Wanted ready = wanted.of(label);
      for (Text text : known) {
        LabelMatch match = match(text, ready);
        if (exact(match)
            || match.wording() != null
                && match.similarity() >= similarity
                && !exactAny(text, all)) {
          found.add(label);
          break;
        }
      }
    }
    return found;
  }

  /** Whether the text is the label in a wording that a list has. */
  boolean exact(String raw, Label label) {
    Text text = known(raw);
    return text != null && exact(text, wanted.of(label));
  }

  /** The first of these labels that the text is in a wording that a list has, or null. */
  @Nullable Label firstExact(String raw, List<Label> labels) {
    Text text = known(raw);
    if (text != null) {
      for (Label label : labels) {
        if (exact(text, wanted.of(label))) {
          return label;
        }
      }
    }
    return null;
  }

  /** Whether the text is any of these labels in a wording that a list has. */
  boolean exactAny(String raw, LabelSet any) {
    Text text = known(raw);
    return text != null && exactAny(text, any);
  }

  private static boolean exactAny(Text text, LabelSet any) {
    return any.has(text.whole)
        || text.unglued != null && any.has(text.unglued)
        || (text.reduced == null ? any.hasWithoutUnit(text.whole) : any.hasReduced(text.reduced));
  }

  private @Nullable Text known(String raw) {
    if (raw.length() > LONGEST || raw.isBlank()) {
      return null;
    }
    Text text = texts.get(raw);
    if (text == null && texts.size() < MOST_TEXTS) {
      text = text(raw);
      texts.put(raw, text);
    }
    return text;
  }

  private boolean exact(Text text, WantedLabels.Wanted label) {
    return matcher.exact(text.whole, label.whole()) != null
        || text.unglued != null && matcher.exact(text.unglued, label.whole()) != null
        || exactReduced(text, label) != null;
  }

  static boolean exact(LabelMatch match) {
    return match.wording() != null && match.wording() != Wording.ALTERED;
  }

  /** A text made ready, with what it was matched with. */
  private static final class Text {
    private final LabelMatcher.Prepared whole;

    /** Without figures at its end, null if there are none. */
    private final LabelMatcher.@Nullable Prepared unglued;

    /** Without year and unit in brackets, null if there are none. */
    private final LabelMatcher.@Nullable Prepared reduced;

    /** Compact, without these and its ordinal. */
    private final String words;

    private @Nullable LabelMatch[] matches = new LabelMatch[0];

    Text(
        LabelMatcher.Prepared whole,
        LabelMatcher.@Nullable Prepared unglued,
        LabelMatcher.@Nullable Prepared reduced,
        String words) {
      this.whole = whole;
      this.unglued = unglued;
      this.reduced = reduced;
      this.words = words;
    }

    @Nullable LabelMatch match(WantedLabels.Wanted label) {
      return label.number() < matches.length ? matches[label.number()] : null;
    }

    void keep(WantedLabels.Wanted label, LabelMatch match) {
      if (label.number() >= matches.length) {
        matches = Arrays.copyOf(matches, Math.max(label.number() + 1, 2 * matches.length + 64));
      }
      matches[label.number()] = match;
    }
  }

  /** Whether a text ends as one whose figures are glued to it. */
  private static boolean mayBeGlued(String compact) {
    char last = compact.isEmpty() ? ' ' : compact.charAt(compact.length() - 1);
    return last >= '0' && last <= '9' || ".,/-".indexOf(last) >= 0;
  }

  private Text text(String raw) {
    String compact = LabelOrdinal.compact(raw);
    String unglued = mayBeGlued(compact) ? GLUED.matcher(compact).replaceFirst("") : compact;
    boolean brackets =
        compact.indexOf('(') >= 0 || compact.indexOf('[') >= 0 || compact.indexOf(':') >= 0;
    String reduced =
        brackets ? unit.matcher(YEAR.matcher(compact).replaceAll("")).replaceAll("") : compact;
    return new Text(
        matcher.prepare(raw),
        unglued.equals(compact) ? null : matcher.prepare(unglued),
        reduced.equals(compact) ? null : matcher.prepare(reduced),
        LabelOrdinal.without(reduced));
  }

  private LabelMatch compute(Text text, WantedLabels.Wanted wanted) {
    LabelMatch match = matcher.match(text.whole, wanted.whole());
    if (exact(match)) {
      return match;
    }
    if (text.unglued != null) {
      LabelMatch unglued = matcher.match(text.unglued, wanted.whole());
      if (exact(unglued)) {
        return unglued;
      }
    }
    Wording reduced = exactReduced(text, wanted);
    if (reduced != null) {
      return new LabelMatch(
          reduced, 1, reduced == Wording.VARIANT ? wanted.label().official() : null);
    }
    String words = wanted.words();
    return match.wording() == null && words.length() >= 4 && text.words.startsWith(words)
        ? new LabelMatch(Wording.ALTERED, 0.6, wanted.label().official())
        : match;
  }

  /** The listed wording that the text is without year and unit, or null. */
  private @Nullable Wording exactReduced(Text text, WantedLabels.Wanted wanted) {
    if (text.reduced == null && wanted.whole() == wanted.reduced()) {
      return null;
    }
    LabelMatcher.Prepared prepared = text.reduced == null ? text.whole : text.reduced;
    Wording wording = matcher.exact(prepared, wanted.reduced());
    return wording == Wording.OFFICIAL ? Wording.ACCEPTED : wording;
  }

  /** The candidate with the highest score above 0, the first of equals, or null. */
  static <T> @Nullable T best(List<T> candidates, ToDoubleFunction<T> score) {
    T best = null;
    double highest = 0;
    for (T candidate : candidates) {
      double value = score.applyAsDouble(candidate);
      if (value > highest) {
        highest = value;
        best = candidate;
      }
    }
    return best;
  }
}
