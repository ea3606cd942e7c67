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
  private final Map<String, Map<Label, LabelMatch>> cache = new HashMap<>();
  private final Map<Label, Label> withoutUnits = new HashMap<>();

  Labels(LabelMatcher matcher, Pattern unitInBrackets) {
    this.matcher = matcher;
    this.unit = unitInBrackets;
  }

  /** How a cell's raw text relates to a label. */
  LabelMatch match(String raw, Label label) {
    if (raw.length() > LONGEST || raw.isBlank()) {
      return NONE;
    }
    Map<Label, LabelMatch> known = cache.get(raw);
    if (known == null) {
      if (cache.size() >= MOST_TEXTS) {
        return NONE;
      }
      known = new HashMap<>();
      cache.put(raw, known);
    }
    LabelMatch match = known.get(label);
    if (match == null) {
      match = compute(raw, label);
      known.put(label, match);
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

  private LabelMatch compute(String raw, Label label) {
    LabelMatch match = matcher.match(raw, label);
    if (exact(match)) {
      return match;
    }
    String compact = CompactText.of(raw).text();
    String unglued = GLUED.matcher(compact).replaceFirst("");
    if (unglued.length() < compact.length() && exact(matcher.match(unglued, label))) {
      return matcher.match(unglued, label);
    }
    String plain = unit.matcher(YEAR.matcher(compact).replaceAll("")).replaceAll("");
    LabelMatch reduced =
        matcher.match(plain, withoutUnits.computeIfAbsent(label, this::withoutUnits));
    if (exact(reduced)) {
      Wording wording =
          reduced.wording() == Wording.OFFICIAL ? Wording.ACCEPTED : reduced.wording();
      return new LabelMatch(wording, 1, wording == Wording.VARIANT ? label.official() : null);
    }
    if (match.wording() == null && explains(plain, label.official())) {
      return new LabelMatch(Wording.ALTERED, 0.6, label.official());
    }
    return match;
  }

  private Label withoutUnits(Label label) {
    return new Label(
        withoutUnit(label.official()),
        label.accepted().stream().map(this::withoutUnit).toList(),
        label.known().stream().map(this::withoutUnit).toList());
  }

  private String withoutUnit(String text) {
    return unit.matcher(CompactText.of(text).text()).replaceAll("");
  }

  /** Whether the text is the official wording with words behind it. */
  private static boolean explains(String compact, String official) {
    String label = withoutOrdinal(CompactText.of(official).text());
    return label.length() >= 4 && withoutOrdinal(compact).startsWith(label);
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
