package org.jianbao.report.reading.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jianbao.form.FigureRole;
import org.jianbao.report.figure.Figure;
import org.jianbao.report.reading.narrative.Quantity;
import org.jspecify.annotations.Nullable;

/** Takes the figures of one paragraph. */
final class FigureSink {
  private final Set<String> objects;
  private final FigureUnits units;
  private final Places places;
  private final int section;
  private final List<Figure> figures;
  private final Set<Integer> starts = new HashSet<>();
  private final Set<Integer> documents = new HashSet<>();
  private final List<GrowthReader.Placed> placed = new ArrayList<>();

  /**
   * Makes a taker.
   *
   * @param objects keys of what figures can be of
   * @param figures where the figures go
   */
  FigureSink(
      Set<String> objects, FigureUnits units, Places places, int section, List<Figure> figures) {
    this.objects = objects;
    this.units = units;
    this.places = places;
    this.section = section;
    this.figures = figures;
  }

  /** Where the figures begin that count something known, documents apart. */
  Set<Integer> starts() {
    return starts;
  }

  /** Where the figures of rules and other documents begin, which may be published ones. */
  Set<Integer> documents() {
    return documents;
  }

  /** The figures given by numbers, and where they stand. */
  List<GrowthReader.Placed> placed() {
    return placed;
  }

  /** A figure, if things of the kind are counted so. */
  void number(
      String object,
      @Nullable String applicant,
      String scope,
      List<Token> said,
      Token count,
      ReadingState state) {
    String topic = object.substring(0, Math.max(0, object.indexOf('.')));
    (Topics.ofDocuments(topic) ? documents : starts).add(count.start());
    Quantity quantity = count.quantity();
    if (quantity == null || !objects.contains(object) || !units.fits(quantity, object, said)) {
      return;
    }
    boolean zero = quantity.value().signum() == 0;
    boolean included =
        Phrase.has(said, FigureRole.INCLUDED)
            || Phrase.has(said, FigureRole.PART) && object.endsWith("." + Events.CARRIED_IN);
    Figure figure =
        new Figure(
            object,
            applicant,
            scope,
            Figure.Wording.NUMBER,
            zero ? BigDecimal.ZERO : quantity.value(),
            quantity.unit(),
            !zero && !quantity.isExact(),
            included,
            places.raw(quantity.start(), quantity.end()),
            places.clause(section, quantity.start(), quantity.end()));
    figures.add(figure);
    placed.add(new GrowthReader.Placed(figure, quantity.start(), quantity.end()));
    if (applicant == null && Events.isStep(object.substring(object.indexOf('.') + 1))) {
      state.addTotal(figure);
    } else if (applicant == null) {
      state.totals.removeIf(total -> total.topic().equals(figure.topic()));
    }
  }

  /** What is denied; false if the tables tell nothing of the kind. */
  boolean denial(Denials.Denied denied, String scope) {
    if (!objects.contains(denied.object())) {
      return false;
    }
    figures.add(
        new Figure(
            denied.object(),
            denied.applicant(),
            scope,
            Figure.Wording.DENIAL,
            BigDecimal.ZERO,
            "",
            false,
            false,
            places.raw(denied.start(), denied.end()),
            places.clause(section, denied.start(), denied.end())));
    return true;
  }

  /** 均获维持: an outcome of all that was counted. */
  void all(Figure total, String event, Token at) {
    String object = total.topic() + "." + event;
    if (objects.contains(object)) {
      figures.add(
          new Figure(
              object,
              null,
              total.scope(),
              Figure.Wording.ALL,
              total.value(),
              total.unit(),
              total.approximate(),
              false,
              total.text(),
              places.clause(section, at.start(), at.end())));
    }
  }
}
