package org.jianbao.report.reading.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.form.Label;
import org.jianbao.report.Wording;
import org.jianbao.report.reading.LabelMatch;
import org.jianbao.report.reading.LabelMatcher;
import org.jianbao.text.CompactText;
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
  private static final Pattern ORDINAL =
      Pattern.compile(
          "^(?:([一二三四五六七八九十]{1,3})[、.,]|\\(([一二三四五六七八九十]{1,3}|\\d{1,2})\\)[、.]?"
              + "|(\\d{1,2})[、.,:](?!\\d))");

  private final LabelMatcher matcher;
  private final Pattern unit;
  private final Map<String, Text> texts = new HashMap<>();
  private final Map<Label, Wanted> wanted = new HashMap<>();

  Labels(LabelMatcher matcher, Pattern unitInBrackets) {
    this.matcher = matcher;
    this.unit = unitInBrackets;
  }

  /** How a cell's raw text relates to a label. */
  LabelMatch match(String raw, Label label) {
    if (raw.length() > LONGEST || raw.isBlank()) {
      return NONE;
    }
    Text text = texts.get(raw);
    if (text == null) {
      if (texts.size() >= MOST_TEXTS) {
        return NONE;
      }
      text = text(raw);
      texts.put(raw, text);
    }
    LabelMatch match = text.matches().get(label);
    if (match == null) {
      match = compute(text, wanted.computeIfAbsent(label, this::wanted));
      text.matches().put(label, match);
    }
    return match;
  }

  /** Whether the text is the label in a wording that a list has. */
  boolean exact(String raw, Label label) {
    return exact(match(raw, label));
  }

  static boolean exact(LabelMatch match) {
    return match.wording() != null && match.wording() != Wording.ALTERED;
  }

  /** The ordinal before a label, such as 三 or 1, or null. */
  static @Nullable String ordinal(String raw) {
    Matcher found = ORDINAL.matcher(CompactText.of(raw).text());
    if (!found.find()) {
      return null;
    }
    for (int group = 1; group <= 3; group++) {
      if (found.group(group) != null) {
        return found.group(group);
      }
    }
    return null;
  }

  /**
   * A text made ready.
   *
   * @param unglued without figures at its end, null if there are none
   * @param reduced without year and unit in brackets, null if there are none
   * @param words compact, without these and its ordinal
   */
  private record Text(
      LabelMatcher.Prepared whole,
      LabelMatcher.@Nullable Prepared unglued,
      LabelMatcher.@Nullable Prepared reduced,
      String words,
      Map<Label, LabelMatch> matches) {}

  /**
   * A label made ready.
   *
   * @param reduced the label without units in brackets
   * @param words its official wording compact and without ordinal
   */
  private record Wanted(Label label, Label reduced, String words) {}

  private Text text(String raw) {
    String compact = CompactText.of(raw).text();
    String unglued = GLUED.matcher(compact).replaceFirst("");
    String reduced = unit.matcher(YEAR.matcher(compact).replaceAll("")).replaceAll("");
    return new Text(
        matcher.prepare(raw),
        unglued.equals(compact) ? null : matcher.prepare(unglued),
        reduced.equals(compact) ? null : matcher.prepare(reduced),
        withoutOrdinal(reduced),
        new HashMap<>());
  }

  private Wanted wanted(Label label) {
    Label reduced =
        new Label(
            withoutUnit(label.official()),
            label.accepted().stream().map(this::withoutUnit).toList(),
            label.known().stream().map(this::withoutUnit).toList());
    boolean same = reduced.official().equals(CompactText.of(label.official()).text());
    String words = withoutOrdinal(CompactText.of(label.official()).text());
    return new Wanted(label, same ? label : reduced, words);
  }

  private LabelMatch compute(Text text, Wanted wanted) {
    LabelMatch match = matcher.match(text.whole(), wanted.label());
    if (exact(match)) {
      return match;
    }
    if (text.unglued() != null) {
      LabelMatch unglued = matcher.match(text.unglued(), wanted.label());
      if (exact(unglued)) {
        return unglued;
      }
    }
    LabelMatch reduced = reduced(text, wanted);
    if (reduced != null) {
      return reduced;
    }
    String words = wanted.words();
    return match.wording() == null && words.length() >= 4 && text.words().startsWith(words)
        ? new LabelMatch(Wording.ALTERED, 0.6, wanted.label().official())
        : match;
  }

  /** The match without year and unit, if it is then a listed wording; else null. */
  private @Nullable LabelMatch reduced(Text text, Wanted wanted) {
    if (text.reduced() == null && wanted.label() == wanted.reduced()) {
      return null;
    }
    LabelMatcher.Prepared prepared = text.reduced() == null ? text.whole() : text.reduced();
    LabelMatch match = matcher.match(prepared, wanted.reduced());
    if (!exact(match)) {
      return null;
    }
    Wording wording = match.wording() == Wording.OFFICIAL ? Wording.ACCEPTED : match.wording();
    return new LabelMatch(
        wording, 1, wording == Wording.VARIANT ? wanted.label().official() : null);
  }

  private String withoutUnit(String text) {
    return unit.matcher(CompactText.of(text).text()).replaceAll("");
  }

  private static String withoutOrdinal(String compact) {
    return ORDINAL.matcher(compact).replaceFirst("");
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
