package org.jianbao.report.reading.narrative;

import java.util.List;
import org.jianbao.document.Paragraph;
import org.jianbao.report.Place;
import org.jianbao.report.narrative.Amount;
import org.jianbao.report.reading.Clauses;
import org.jianbao.text.CompactText;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph made ready for reading.
 *
 * @param section number of its section, or null
 * @param quantities its quantities in order
 * @param sentences its sentences in order
 */
record ParagraphText(
    Paragraph paragraph,
    @Nullable Integer section,
    CompactText compact,
    List<Quantity> quantities,
    List<Span> sentences) {

  static ParagraphText of(Paragraph paragraph, @Nullable Integer section, QuantityReader reader) {
    CompactText compact = CompactText.of(paragraph.text());
    return new ParagraphText(
        paragraph, section, compact, reader.read(compact), TextSpans.sentences(compact));
  }

  String text() {
    return compact.text();
  }

  /** The sentence that an index lies in. */
  Span sentence(int index) {
    return sentences.stream().filter(span -> span.contains(index)).findFirst().orElseThrow();
  }

  /** The sentence before that of an index, or that itself if it is the first. */
  Span sentenceBefore(int index) {
    int at = sentences.indexOf(sentence(index));
    return sentences.get(Math.max(0, at - 1));
  }

  /** The quantities that lie in a stretch. */
  List<Quantity> within(int start, int end) {
    return quantities.stream().filter(q -> q.start() >= start && q.end() <= end).toList();
  }

  /** The clause around a stretch. */
  Place clause(int start, int end) {
    int[] clause = Clauses.around(compact.raw(), compact.rawStart(start), compact.rawEnd(end));
    return rawPlace(clause[0], clause[1]);
  }

  /** A stretch itself. */
  Place place(int start, int end) {
    return rawPlace(compact.rawStart(start), compact.rawEnd(end));
  }

  private Place rawPlace(int start, int end) {
    return new Place(
        section,
        null,
        null,
        null,
        paragraph.at(start, end - start),
        compact.raw().substring(start, end));
  }

  /** A quantity with its label, at a place. */
  Amount amount(Quantity quantity, String label, Place place) {
    return new Amount(
        label,
        quantity.value(),
        quantity.unit(),
        quantity.scale(),
        text().substring(quantity.start(), quantity.end()),
        place);
  }

  /** Offset in the document's paragraph behind a quantity. */
  int rawEnd(Quantity quantity) {
    return paragraph.offset() + compact.rawEnd(quantity.end());
  }

  /** The quantity of an amount of this paragraph that stands in its clause, or null. */
  @Nullable Quantity quantityIn(Amount amount) {
    int from = amount.place().location().offset() - paragraph.offset();
    int to = from + amount.place().location().length();
    return quantities.stream()
        .filter(q -> compact.rawStart(q.start()) >= from && compact.rawEnd(q.end()) <= to)
        .filter(q -> q.unit().equals(amount.unit()) && q.value().compareTo(amount.value()) == 0)
        .findFirst()
        .orElse(null);
  }
}
