package org.jianbao.report.reading.table;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jianbao.form.Label;
import org.jianbao.report.reading.LabelMatcher;
import org.jianbao.report.reading.LabelOrdinal;
import org.jianbao.text.CompactText;

/** The labels of forms, made ready once for all reports. Safe for use by many threads. */
final class WantedLabels {
  private final LabelMatcher matcher;
  private final Pattern unit;
  private final Map<Label, Wanted> wanted = new ConcurrentHashMap<>();
  private final AtomicInteger count = new AtomicInteger();

  WantedLabels(LabelMatcher matcher, Pattern unitInBrackets) {
    this.matcher = matcher;
    this.unit = unitInBrackets;
  }

  /**
   * A label made ready.
   *
   * @param number different for each label, from 0 without gaps
   * @param reduced the label without units in brackets; {@code whole} if there are none
   * @param words its official wording compact and without ordinal
   */
  record Wanted(
      int number,
      Label label,
      LabelMatcher.Wordings whole,
      LabelMatcher.Wordings reduced,
      String words) {}

  LabelMatcher matcher() {
    return matcher;
  }

  Pattern unitInBrackets() {
    return unit;
  }

  /** A label of a form; kept. */
  Wanted of(Label label) {
    Wanted known = wanted.get(label);
    return known == null ? wanted.computeIfAbsent(label, this::make) : known;
  }

  private Wanted make(Label label) {
    String compact = CompactText.of(label.official()).text();
    Label reduced =
        new Label(
            withoutUnit(label.official()),
            label.accepted().stream().map(this::withoutUnit).toList(),
            label.known().stream().map(this::withoutUnit).toList());
    boolean same = reduced.official().equals(compact);
    return new Wanted(
        count.getAndIncrement(),
        label,
        matcher.wordings(label),
        matcher.wordings(same ? label : reduced),
        LabelOrdinal.without(compact));
  }

  private String withoutUnit(String text) {
    return unit.matcher(CompactText.of(text).text()).replaceAll("");
  }
}
