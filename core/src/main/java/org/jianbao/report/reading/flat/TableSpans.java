package org.jianbao.report.reading.flat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jianbao.report.reading.flat.TableSpans.Span;

/**
 * Finds the stretches of a text in which a table stands: many labels of one table, between which
 * there is nothing or only values.
 */
final class TableSpans {
  /** So many labels must touch the next one, or be parted from it by values alone. */
  private static final int LEAST_CLOSE = 4;

  private static final int LEAST_LABELS = 4;

  /** So much unknown text may stand between two labels. */
  private static final int MOST_BETWEEN = 48;

  /** Shorter labels are words of any text. */
  private static final int TELLING = 4;

  private final FlatText flat;
  private final Values values;
  private final Set<String> ofOneRow;

  /**
   * A stretch of text with a table.
   *
   * @param start index of its first label
   * @param end index behind its last label
   * @param close number of labels close to the next one
   */
  record Span(String table, int start, int end, int close) {}

  /**
   * Makes a finder.
   *
   * @param ofOneRow the tables of a single row of values, behind which text may speak of the same
   */
  TableSpans(FlatText flat, Values values, Set<String> ofOneRow) {
    this.flat = flat;
    this.values = values;
    this.ofOneRow = ofOneRow;
  }

  /**
   * The stretches in order, none over another.
   *
   * @param hits all labels in order
   * @param barriers starts and ends of headings, which no table goes beyond
   */
  List<Span> find(List<LabelHit> hits, List<String> tables, List<int[]> barriers) {
    List<Span> spans = new ArrayList<>();
    for (String table : tables) {
      find(table, hits, barriers, spans);
    }
    spans.sort(Comparator.comparingInt((Span span) -> -span.close()));
    List<Span> kept = new ArrayList<>();
    for (Span span : spans) {
      if (kept.stream().noneMatch(one -> one.start() < span.end() && span.start() < one.end())) {
        kept.add(span);
      }
    }
    kept.sort(Comparator.comparingInt(Span::start));
    return kept;
  }

  private void find(String table, List<LabelHit> hits, List<int[]> barriers, List<Span> spans) {
    List<LabelHit> chain = new ArrayList<>();
    int close = 0;
    int barrier = 0;
    boolean foreign = false;
    boolean valued = false;
    for (int i = 0; i < hits.size(); i++) {
      LabelHit hit = hits.get(i);
      if (!hit.isOf(table)) {
        foreign |= hit.length() >= TELLING;
        continue;
      }
      LabelHit last = chain.isEmpty() ? null : chain.get(chain.size() - 1);
      while (barrier < barriers.size() && last != null && barriers.get(barrier)[0] < last.end()) {
        barrier++;
      }
      boolean barred =
          barrier < barriers.size() && barriers.get(barrier)[0] < hit.start() && last != null;
      valued |= last != null && hasValue(last.end(), hit.start());
      boolean text =
          valued && ofOneRow.contains(table) && last != null && !inTable(last, hit, hits, i);
      if (last != null && (foreign || barred || text || !mayJoin(last, hit))) {
        add(table, chain, close, spans);
        chain.clear();
        close = 0;
        valued = false;
        last = null;
      }
      if (last != null && values.only(flat, last.end(), hit.start())) {
        close++;
      }
      chain.add(hit);
      foreign = false;
    }
    add(table, chain, close, spans);
  }

  private boolean hasValue(int start, int end) {
    return start < end && values.end(flat, start, end) > 0;
  }

  /**
   * Whether a label behind the values of a table of one row belongs to it: nothing but values
   * stands before it, and behind it values, another label or the end of its cell, and no sentence:
   * 行政复议32件，维持19件.
   */
  private boolean inTable(LabelHit last, LabelHit hit, List<LabelHit> hits, int index) {
    if (!values.only(flat, last.end(), hit.start())) {
      return false;
    }
    int end = values.behind(flat, hit.end(), flat.length());
    return flat.gapBefore(end)
        || index + 1 < hits.size() && hits.get(index + 1).start() == end && end < flat.length();
  }

  /** Whether what stands between two labels may belong to a table. */
  private boolean mayJoin(LabelHit one, LabelHit next) {
    String between = flat.text().substring(one.end(), Math.max(one.end(), next.start()));
    int unknown = 0;
    for (int i = 0; i < between.length(); i++) {
      char c = between.charAt(i);
      if (c == '。' || c == ';') {
        return false;
      }
      unknown += Character.isLetter(c) ? 1 : 0;
    }
    return unknown <= MOST_BETWEEN;
  }

  private static void add(String table, List<LabelHit> chain, int close, List<Span> spans) {
    Set<List<Use>> different = new HashSet<>();
    boolean telling = false;
    for (LabelHit hit : chain) {
      different.add(hit.uses());
      telling |= hit.length() >= TELLING;
    }
    if (close >= LEAST_CLOSE && different.size() >= LEAST_LABELS && telling) {
      spans.add(new Span(table, chain.get(0).start(), chain.get(chain.size() - 1).end(), close));
    }
  }
}
