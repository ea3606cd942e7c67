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
    return sentences.get(sentenceNumber(index));
  }

  /** The sentence before that of an index, or that itself if it is the first. */
  Span sentenceBefore(int index) {
    return sentences.get(Math.max(0, sentenceNumber(index) - 1));
  }

  private int sentenceNumber(int index) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).end() <= index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The quantities that lie in a stretch. */
  List<Quantity> within(int start, int end) {
    int from = firstQuantity(start);
    int to = Math.max(from, firstQuantity(end));
    return quantities.subList(from, to).stream().filter(q -> q.end() <= end).toList();
  }

  /** The quantities next to an index, so many at most before it and behind it. */
  List<Quantity> near(int index, int most) {
    int at = firstQuantity(index);
    return quantities.subList(Math.max(0, at - most), Math.min(quantities.size(), at + most));
  }

  /** Number of the first quantity that begins at an index or behind it. */
  private int firstQuantity(int index) {
    int low = 0;
    int high = quantities.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quantities.get(middle).start() < index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
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
