package org.jianbao.report.reading.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jianbao.report.Wording;
import org.jianbao.report.reading.LabelMatch;
import org.jianbao.report.reading.LabelOrdinal;
import org.jspecify.annotations.Nullable;

/**
 * Finds the keys of the rows of one table: rows with a listed label first, wherever they stand;
 * then near labels; last the rows between, by position, where their number leaves no choice.
 */
final class RowResolver {
  /** Near labels at or below this need their place to agree. */
  private static final double SURE = 0.75;

  private static final double NEAR = 0.5;
  private static final int SHORT = 2;
  private static final Pattern TO_ORDINAL = Pattern.compile("^.*[.、）)]");

  private final List<RowEntry> entries;
  private final Labels labels;

  private List<RowQuery> rows = List.of();
  private RowAnswer[] answers = new RowAnswer[0];
  private int[] before = new int[0];
  private int[] after = new int[0];
  private final Set<String> taken = new HashSet<>();

  /**
   * Makes a resolver for one table.
   *
   * @param entries the rows of the chosen form in order, then those that only other forms have
   */
  RowResolver(List<RowEntry> entries, Labels labels) {
    this.entries = entries;
    this.labels = labels;
  }

  /** The keys of the rows; each key at most once. */
  List<RowAnswer> resolve(List<RowQuery> queries) {
    rows = queries;
    answers = new RowAnswer[queries.size()];
    before = new int[queries.size()];
    after = new int[queries.size()];
    Arrays.fill(answers, RowAnswer.NONE);
    taken.clear();
    exact();
    neighbours();
    near();
    neighbours();
    between();
    return List.of(answers);
  }

  /** The form's row of exactly this label, if it is free and its group does not contradict. */
  private void exact() {
    for (int i = 0; i < rows.size(); i++) {
      String text = rows.get(i).text();
      if (text == null) {
        continue;
      }
      for (RowEntry entry : entries) {
        if (!taken.contains(entry.key())
            && labels.exact(text, entry.label())
            && !(isShort(entry)
                && (contradicts(rows.get(i), entry) && !sameOrdinal(text, entry)
                    || numberedOtherwise(text, rows.get(i), entry)))) {
          assign(i, entry);
          break;
        }
      }
    }
  }

  private static boolean isShort(RowEntry entry) {
    return TO_ORDINAL.matcher(entry.label().official()).replaceFirst("").length() <= SHORT;
  }

  private static boolean contradicts(RowQuery row, RowEntry entry) {
    return row.group() != null && !Objects.equals(row.group(), entry.group());
  }

  private record Candidate(int row, RowEntry entry, double score) {}

  private void near() {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      String text = rows.get(i).text();
      if (text == null || answers[i].entry() != null) {
        continue;
      }
      for (RowEntry entry : entries) {
        if (taken.contains(entry.key())) {
          continue;
        }
        LabelMatch match = labels.match(text, entry.label());
        if (match.wording() != null && match.similarity() > NEAR && fits(i, entry, match)) {
          boolean sameOrdinal = sameOrdinal(text, entry);
          candidates.add(new Candidate(i, entry, match.similarity() + (sameOrdinal ? 0.1 : 0)));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble((Candidate candidate) -> -candidate.score()));
    for (Candidate candidate : candidates) {
      if (answers[candidate.row()].entry() == null && !taken.contains(candidate.entry().key())) {
        assign(candidate.row(), candidate.entry());
      }
    }
  }

  private boolean fits(int row, RowEntry entry, LabelMatch match) {
    String text = rows.get(row).text();
    if (text != null && isShort(entry) && numberedOtherwise(text, rows.get(row), entry)) {
      return false;
    }
    if (match.similarity() >= SURE) {
      return !(isShort(entry) && contradicts(rows.get(row), entry))
          || inOrder(row, entry) && !inGroup(rows.get(row));
    }
    return !contradicts(rows.get(row), entry) && inOrder(row, entry);
  }

  /** 五、其他情况 is not 3.其他 of a group that has ended. */
  private static boolean numberedOtherwise(String text, RowQuery row, RowEntry entry) {
    return entry.group() != null
        && !entry.group().equals(row.group())
        && LabelOrdinal.of(text) != null
        && !sameOrdinal(text, entry);
  }

  /** Whether a row's label has a number, or is one of its group. */
  private boolean inGroup(RowQuery row) {
    return row.text() == null
        || LabelOrdinal.of(row.text()) != null
        || entries.stream()
            .anyMatch(
                entry ->
                    Objects.equals(entry.group(), row.group())
                        && labels.exact(row.text(), entry.label()));
  }

  private boolean inOrder(int row, RowEntry entry) {
    return entry.order() < 0 || before[row] < entry.order() && entry.order() < after[row];
  }

  private static boolean sameOrdinal(String text, RowEntry entry) {
    String ordinal = LabelOrdinal.of(text);
    return ordinal != null && ordinal.equals(LabelOrdinal.of(entry.label().official()));
  }

  /** Runs of rows that have no key yet, cut where a group's label stands. */
  private void between() {
    int start = 0;
    while (start < rows.size()) {
      if (answers[start].entry() != null) {
        start++;
        continue;
      }
      int end = start + 1;
      while (end < rows.size() && answers[end].entry() == null && !rows.get(end).startsGroup()) {
        end++;
      }
      assignRun(start, end);
      start = end;
    }
  }

  private void assignRun(int start, int end) {
    String group = rows.get(start).group();
    List<RowEntry> missing = missing(start, end, group);
    // Behind the last row of a group its label still seems to hold: the ordinal must tell.
    boolean leftGroup = missing.size() != end - start;
    if (leftGroup) {
      missing = missing(start, end, null);
    }
    if (missing.size() != end - start) {
      return;
    }
    for (int i = start; i < end; i++) {
      String text = rows.get(i).text();
      RowEntry entry = missing.get(i - start);
      if (leftGroup && (text == null || !sameOrdinal(text, entry))
          || text != null && !plausible(text, entry)) {
        return;
      }
    }
    for (int i = start; i < end; i++) {
      assign(i, missing.get(i - start));
    }
    if (end < rows.size() && answers[end].entry() == null) {
      before[end] = missing.get(end - 1 - start).order();
    }
  }

  private boolean plausible(String text, RowEntry entry) {
    // Of two characters one: 规章 misspelt, in its own place.
    return labels.match(text, entry.label()).similarity() >= NEAR
        || entry.group() != null && sameOrdinal(text, entry);
  }

  /** The form's rows that are still free where this run stands. */
  private List<RowEntry> missing(int start, int end, @Nullable String group) {
    int from = before[start];
    int to = Math.min(after[end - 1], end < rows.size() ? firstOf(end) : Integer.MAX_VALUE);
    boolean ofGroup = group != null && entries.stream().anyMatch(e -> group.equals(e.group()));
    return entries.stream()
        .filter(entry -> entry.order() > from && entry.order() < to)
        .filter(entry -> !taken.contains(entry.key()))
        .filter(entry -> !ofGroup || group.equals(entry.group()))
        .toList();
  }

  /** Order of the first row of the group that begins in a row, beyond all if none begins there. */
  private int firstOf(int row) {
    String group = rows.get(row).startsGroup() ? rows.get(row).group() : null;
    return entries.stream()
        .filter(entry -> group != null && group.equals(entry.group()) && entry.order() >= 0)
        .mapToInt(RowEntry::order)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** Order of the nearest row with a key, above in {@code before}, below in {@code after}. */
  private void neighbours() {
    int order = -1;
    for (int i = 0; i < rows.size(); i++) {
      before[i] = order;
      order = orderOr(i, order);
    }
    order = Integer.MAX_VALUE;
    for (int i = rows.size() - 1; i >= 0; i--) {
      after[i] = order;
      order = orderOr(i, order);
    }
  }

  private int orderOr(int row, int otherwise) {
    RowEntry entry = answers[row].entry();
    return entry != null && entry.order() >= 0 ? entry.order() : otherwise;
  }

  private void assign(int row, RowEntry entry) {
    taken.add(entry.key());
    String text = rows.get(row).text();
    if (text == null) {
      answers[row] = new RowAnswer(entry, null, entry.label().official());
      return;
    }
    LabelMatch match = labels.match(text, entry.label());
    answers[row] =
        match.wording() == null
            ? new RowAnswer(entry, Wording.ALTERED, entry.label().official())
            : new RowAnswer(entry, match.wording(), match.expected());
  }
}
