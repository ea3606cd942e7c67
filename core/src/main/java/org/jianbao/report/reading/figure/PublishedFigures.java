package org.jianbao.report.reading.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

  /** What a word that publishes stands for: 公开, of which more than items may be said, or 发布. */
  private static final String VERB = "verb";

  private static final String ACT = "act";

  /** What a word stands for that only what is published is called by: 信息. */
  private static final String HEAD = "head";

  /** What a word stands for that ends a list which is not complete: 等. */
  private static final String AND_OTHERS = "and-others";

  /** What a word stands for of which answers may be published: 公开提案答复12篇. */
  private static final String ANSWERED = "answered";

  private final List<String> published;
  private final List<String> unpublished;
  private final List<String> unanswered;
  private final List<String> verbs;
  private final List<String> acts;
  private final List<String> heads;
  private final List<String> others;
  private final List<String> names;
  private final List<String> documents;

  private final FigureUnits units;

  PublishedFigures(FigureWords words, FigureUnits units) {
    this.units = units;
    this.published = texts(words.of(FigureRole.PUBLISHED));
    List<FigureWord> unpublishing = words.of(FigureRole.UNPUBLISHED);
    this.unpublished = texts(unpublishing);
    this.unanswered =
        texts(unpublishing.stream().filter(word -> !word.value().equals(ANSWERED)).toList());
    List<FigureWord> publishing = words.of(FigureRole.PUBLISHED);
    this.acts = texts(publishing.stream().filter(word -> word.value().equals(ACT)).toList());
    this.heads = texts(publishing.stream().filter(word -> word.value().equals(HEAD)).toList());
    this.others =
        texts(
            words.of(FigureRole.FILLER).stream()
                .filter(word -> word.value().equals(AND_OTHERS))
                .toList());
    this.verbs =
        texts(
            publishing.stream()
                .filter(word -> word.value().equals(ACT) || word.value().equals(VERB))
                .toList());
    this.names = texts(words.of(FigureRole.SUBJECT));
    this.documents =
        words.of(FigureRole.TOPIC).stream()
            .filter(word -> Topics.ofDocuments(word.value()))
            .map(FigureWord::word)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
  }

  private static List<String> texts(List<FigureWord> words) {
    return words.stream().map(FigureWord::word).toList();
  }

  /**
   * The figures of a paragraph in order.
   *
   * @param known the figures that count something known
   */
  List<Figure> read(
      CompactText compact,
      List<Quantity> quantities,
      Places places,
      int section,
      FigureSink known) {
    Spans sentences = new Spans(TextSpans.sentences(compact), compact.text());
    Spans clauses = new Spans(TextSpans.clauses(compact), compact.text());
    List<Figure> figures = new ArrayList<>();
    int told = -1;
    for (Quantity quantity : quantities) {
      String sentence = sentences.around(quantity.start());
      String clause = clauses.around(quantity.start());
      boolean counts;
      if (known.documents().contains(quantity.start())) {
        counts = publishes(clause) || isList(clauses.before(quantity.start()));
      } else if (known.starts().contains(quantity.start())) {
        told = quantity.end();
        counts = false;
      } else {
        counts =
            counts(quantity, clause, sentence, clauses.before(quantity.start()))
                && (told < 0
                    || compact.text().substring(told, quantity.start()).indexOf('。') >= 0
                    || units.is(quantity, FigureUnits.DISCLOSURE)
                    || hasAny(clause, acts));
      }
      if (counts) {
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

    /** What stands before an index in the stretch last asked for. */
    String before(int index) {
      return text.substring(Math.max(spans.get(at).start(), index - FAR), index);
    }
  }

  private boolean counts(Quantity quantity, String clause, String sentence, String before) {
    if (!quantity.isCount() && !quantity.unit().isEmpty()) {
      return false;
    }
    if (units.is(quantity, FigureUnits.DISCLOSURE) && published(before)) {
      return true;
    }
    if (hasAny(clause, unpublished)) {
      return false;
    }
    if (units.is(quantity, FigureUnits.DISCLOSURE)) {
      return hasAny(sentence, published);
    }
    boolean idiom = quantity.chinese() && quantity.value().compareTo(BigDecimal.ONE) == 0;
    boolean common = units.is(quantity, FigureUnits.PUBLISHED) || quantity.unit().isEmpty();
    return common && !idiom && hasAny(withoutNames(clause), published);
  }

  /** 群众关注的信息公开171条: whether the items that are counted are said to be published. */
  private boolean published(String before) {
    String rest = withoutNames(before);
    int behind = -1;
    for (String verb : verbs) {
      int at = rest.lastIndexOf(verb);
      behind = at < 0 ? behind : Math.max(behind, at + verb.length());
    }
    return behind >= 0 && (!hasAny(rest.substring(behind), unanswered) || isList(before));
  }

  /** 发布会议、培训等信息171条: whether kinds of information are published, whatever they are of. */
  private boolean isList(String before) {
    String kinds = before.substring(Math.max(0, lastEnd(before, acts)));
    return lastEnd(before, acts) >= 0
        && hasAny(kinds, others)
        && heads.stream().anyMatch(kinds::endsWith);
  }

  /** Where the last of some words ends in a text; -1 if it has none. */
  private static int lastEnd(String text, List<String> words) {
    int end = -1;
    for (String word : words) {
      int at = text.lastIndexOf(word);
      end = at < 0 ? end : Math.max(end, at + word.length());
    }
    return end;
  }

  /** 公开规章2件、规范性文件3件: whether documents are said to be published, and not only made. */
  private boolean publishes(String clause) {
    String rest = withoutNames(clause);
    for (String document : documents) {
      rest = rest.replace(document, "");
    }
    return hasAny(rest, published) && !hasAny(rest, unpublished);
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
