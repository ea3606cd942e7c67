package org.jianbao.report.reading.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jianbao.form.FigureRole;
import org.jianbao.form.FigureWord;
import org.jianbao.form.FigureWords;
import org.jianbao.report.figure.Figure;
import org.jianbao.report.reading.narrative.Quantity;
import org.jianbao.report.reading.narrative.Span;
import org.jianbao.report.reading.narrative.TextSpans;
import org.jianbao.text.CompactText;

/** Finds figures of what is published (主动公开的数量): 发布信息120条, 召开新闻发布会6场. */
final class PublishedFigures {
  /** Characters on either side beyond which a sentence does not matter. */
  private static final int FAR = 300;

  private static final String OBJECT = "disclosure.items";

  private final List<String> published;
  private final List<String> unpublished;
  private final List<String> names;

  private final FigureUnits units;

  PublishedFigures(FigureWords words, FigureUnits units) {
    this.units = units;
    this.published = texts(words.of(FigureRole.PUBLISHED));
    this.unpublished = texts(words.of(FigureRole.UNPUBLISHED));
    this.names = texts(words.of(FigureRole.SUBJECT));
  }

  private static List<String> texts(List<FigureWord> words) {
    return words.stream().map(FigureWord::word).toList();
  }

  /**
   * The figures of a paragraph in order.
   *
   * @param others places of figures that count something else
   */
  List<Figure> read(
      CompactText compact,
      List<Quantity> quantities,
      Places places,
      int section,
      Set<Integer> others) {
    Spans sentences = new Spans(TextSpans.sentences(compact), compact.text());
    Spans clauses = new Spans(TextSpans.clauses(compact), compact.text());
    List<Figure> figures = new ArrayList<>();
    for (Quantity quantity : quantities) {
      String sentence = sentences.around(quantity.start());
      String clause = clauses.around(quantity.start());
      if (!others.contains(quantity.start()) && counts(quantity, clause, sentence)) {
        figures.add(
            new Figure(
                OBJECT,
                null,
                Figure.WHOLE,
                Figure.Wording.NUMBER,
                quantity.value(),
                quantity.unit(),
                !quantity.isExact(),
                false,
                places.raw(quantity.start(), quantity.end()),
                places.clause(section, quantity.start(), quantity.end())));
      }
    }
    return figures;
  }

  /** Stretches of a text in order, asked for in order. */
  private static final class Spans {
    private final List<Span> spans;
    private final String text;
    private int at;

    Spans(List<Span> spans, String text) {
      this.spans = spans;
      this.text = text;
    }

    /** The stretch around an index, cut where it is very long. */
    String around(int index) {
      while (at + 1 < spans.size() && spans.get(at).end() <= index) {
        at++;
      }
      Span span = spans.get(at);
      return text.substring(Math.max(span.start(), index - FAR), Math.min(span.end(), index + FAR));
    }
  }

  private boolean counts(Quantity quantity, String clause, String sentence) {
    if (!quantity.isCount() && !quantity.unit().isEmpty() || hasAny(clause, unpublished)) {
      return false;
    }
    if (units.is(quantity, FigureUnits.DISCLOSURE)) {
      return hasAny(sentence, published);
    }
    boolean idiom = quantity.chinese() && quantity.value().compareTo(BigDecimal.ONE) == 0;
    boolean common = units.is(quantity, FigureUnits.PUBLISHED) || quantity.unit().isEmpty();
    return common && !idiom && hasAny(withoutNames(clause), published);
  }

  /** 政府信息公开 is the name of the work and publishes nothing. */
  private String withoutNames(String clause) {
    String rest = clause;
    for (String name : names) {
      rest = rest.replace(name, "");
    }
    return rest;
  }

  private static boolean hasAny(String text, List<String> words) {
    return words.stream().anyMatch(text::contains);
  }
}
