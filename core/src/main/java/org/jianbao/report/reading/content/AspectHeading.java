package org.jianbao.report.reading.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A heading within section 一 that is given to an aspect, or a label before a statement on it
 * (主动公开方面：…).
 *
 * @param aspects the aspects it is given to
 * @param plain whether it has the aspect's name, and not only words of its own
 * @param filled whether something with substance stands below it
 * @param from index of the first clause below it
 * @param to index behind the last
 */
record AspectHeading(Set<AspectFinder> aspects, boolean plain, boolean filled, int from, int to) {
  private static final int LONGEST_NUMBERED = 30;
  private static final int LONGEST_FIRST_CLAUSE = 25;
  private static final int LONGEST_LABEL = 20;

  /** More aspects than that in one heading are a list. */
  private static final int MOST_ASPECTS = 2;

  /** Depth of a heading without number: below （一）, above 1. */
  private static final int WITHOUT_NUMBER = 3;

  AspectHeading {
    aspects = Set.copyOf(aspects);
  }

  /** Whether a clause stands below it and it is another aspect's. */
  boolean givesToOthers(int clause, AspectFinder aspect) {
    return plain && from <= clause && clause < to && !aspects.contains(aspect);
  }

  /** The headings of a section. */
  static List<AspectHeading> in(
      List<Clause> clauses, List<AspectFinder> aspects, Substance substance) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      Span span = span(clauses, i, aspects, substance);
      if (span != null) {
        spans.add(span);
      }
    }
    List<AspectHeading> headings = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      if (!span.aspects().isEmpty()) {
        int from = span.last() + 1;
        int to = endBelow(clauses, span, spans.subList(i + 1, spans.size()));
        boolean filled = substance.in(text(clauses, from, to - 1));
        headings.add(new AspectHeading(span.aspects(), span.plain(), filled, from, to));
      }
    }
    return List.copyOf(headings);
  }

  /**
   * Clauses that make up a heading, or begin a numbered item.
   *
   * @param first index of its first clause
   * @param last index of its last clause
   * @param sentenceOnly whether what it is given to ends with the sentence
   */
  private record Span(
      int first,
      int last,
      int depth,
      Set<AspectFinder> aspects,
      boolean plain,
      boolean sentenceOnly) {}

  private static @Nullable Span span(
      List<Clause> clauses, int first, List<AspectFinder> aspects, Substance substance) {
    Clause clause = clauses.get(first);
    boolean numbered = clause.mark() != null;
    if (!numbered && !clause.opensSentence() && !clause.opensLine()) {
      return null;
    }
    int last = last(clauses, first, numbered ? LONGEST_NUMBERED : LONGEST_LABEL);
    boolean whole = last >= 0 && (numbered || clause.opensLine() || clauses.get(last).end() == ':');
    // 监督保障方面，明确1人分管。: short as it is, the line is a label and a statement.
    whole &= numbered || substance.lacks(text(clauses, first, last));
    if (!whole) {
      last = first;
    }
    String heading = text(clauses, first, last);
    int depth = clause.mark() == null ? WITHOUT_NUMBER : 2 * clause.mark().style().depth();
    Set<AspectFinder> named = new LinkedHashSet<>();
    aspects.stream().filter(aspect -> aspect.names(heading)).forEach(named::add);
    boolean list = named.size() > MOST_ASPECTS;
    if (!numbered) {
      boolean label = whole && clauses.get(last).end() == ':' || namedFirst(heading, aspects);
      return named.isEmpty() || list || !substance.lacks(heading) || !whole && named.size() > 1
          ? null
          : new Span(first, last, depth, named, label, !whole || !label);
    }
    boolean plain =
        !named.isEmpty()
            && !list
            && (substance.little(heading) || namedLast(heading, aspects, substance));
    if (!list && heading.length() <= (whole ? LONGEST_NUMBERED : LONGEST_FIRST_CLAUSE)) {
      aspects.stream().filter(aspect -> aspect.heads(heading)).forEach(named::add);
    }
    return new Span(first, last, depth, list ? Set.of() : named, plain, false);
  }

  private static boolean namedFirst(String heading, List<AspectFinder> aspects) {
    return aspects.stream().anyMatch(aspect -> aspect.nameAt(heading, 0) > 0);
  }

  /** 夯实工作基础，强化监督保障: whether a heading ends with an aspect's name. */
  private static boolean namedLast(
      String heading, List<AspectFinder> aspects, Substance substance) {
    for (int i = heading.length() - 1; i > 0; i--) {
      int length = 0;
      for (AspectFinder aspect : aspects) {
        length = Math.max(length, aspect.nameAt(heading, i));
      }
      if (length > 0) {
        return substance.lacks(heading.substring(i));
      }
    }
    return false;
  }

  /** Index of the clause with which a heading ends: the first before 。 or ： or a line's end. */
  private static int last(List<Clause> clauses, int first, int longest) {
    int length = 0;
    for (int i = first; i < clauses.size() && (i == first || clauses.get(i).mark() == null); i++) {
      length += clauses.get(i).text().length() + 1;
      if (length > longest + 1) {
        return -1;
      }
      if ("。:\n".indexOf(clauses.get(i).end()) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static String text(List<Clause> clauses, int first, int last) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i <= last; i++) {
      text.append(clauses.get(i).text()).append(' ');
    }
    return text.toString();
  }

  /** Index behind the last clause below a heading. */
  private static int endBelow(List<Clause> clauses, Span span, List<Span> later) {
    int end = clauses.size() - 1;
    if (span.sentenceOnly()) {
      end = span.last();
      while (end < clauses.size() - 1 && !clauses.get(end).endsSentence()) {
        end++;
      }
    }
    int behind = span.last() + 1;
    while (behind <= end && !ends(span, later, behind)) {
      behind++;
    }
    return behind;
  }

  /** Whether a heading begins here that ends what stands below another. */
  private static boolean ends(Span span, List<Span> later, int at) {
    return later.stream()
        .anyMatch(next -> next.first() == at && (next.depth() <= span.depth() || next.plain()));
  }
}
