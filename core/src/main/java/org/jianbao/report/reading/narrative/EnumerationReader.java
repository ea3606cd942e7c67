package org.jianbao.report.reading.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianbao.form.NarrativeWords;
import org.jianbao.form.UnitKind;
import org.jianbao.report.narrative.Amount;
import org.jianbao.report.narrative.Enumeration;
import org.jianbao.report.reading.narrative.Level.Bracket;
import org.jianbao.report.reading.narrative.Piece.Kind;
import org.jspecify.annotations.Nullable;

/** Finds wholes and the parts that are named of them (总数与分项). */
final class EnumerationReader {
  private final PartWords words;
  private final TotalReader totals;
  private final DivisionReader divisions;

  EnumerationReader(NarrativeWords words) {
    this.words = new PartWords(words);
    this.totals = new TotalReader(this.words);
    this.divisions = new DivisionReader(this.words);
  }

  /**
   * The enumerations of a paragraph in order.
   *
   * @param earlier quantities of the paragraphs before it in its section
   */
  List<Enumeration> read(ParagraphText text, List<Quantity> earlier) {
    LevelReader levels = new LevelReader(text, words);
    Found found = new Found(text);
    Level previous = null;
    List<Piece> before = new ArrayList<>();
    for (Span sentence : text.sentences()) {
      Level level = levels.read(sentence);
      read(found, level, previous, null);
      divisions
          .read(level, before, earlier)
          .forEach(division -> found.add(division.wholes(), division.parts(), division.closed()));
      before.addAll(level.pieces());
      previous = level;
    }
    return found.enumerations();
  }

  private void read(Found found, Level level, @Nullable Level previous, @Nullable Part host) {
    List<Piece> pieces = level.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      Piece.Intro intro = piece.intro();
      if (intro != null) {
        List<Part> wholes = Wholes.before(level, i, previous, host, words);
        if (intro.kind() == Kind.SPREAD) {
          found.addSpread(pieces, i, wholes);
        }
        introduced(found, pieces, i, wholes, intro);
      } else if (i == 0 && host != null) {
        implied(found, pieces, i, List.of(host));
      } else if (piece.before() == ':' && i > 0 && endsWithQuantity(pieces.get(i - 1))) {
        implied(found, pieces, i, Wholes.before(level, i, null, null, words));
      }
    }
    totals.read(level).forEach(found::add);
    for (Bracket bracket : level.brackets()) {
      read(found, bracket.inside(), null, Wholes.host(bracket));
    }
  }

  private static boolean endsWithQuantity(Piece piece) {
    return !piece.quantities().isEmpty()
        && piece.quantities().get(piece.quantities().size() - 1).end() == piece.end();
  }

  /** A list behind an introducing word, for each unit that a whole has. */
  private void introduced(
      Found found, List<Piece> pieces, int from, List<Part> wholes, Piece.Intro intro) {
    Map<String, List<Part>> byUnit = byUnit(wholes);
    for (Map.Entry<String, List<Part>> entry : byUnit.entrySet()) {
      PartList list = collect(found, pieces, from, entry.getValue(), byUnit.keySet());
      boolean spread = intro.kind() == Kind.SPREAD;
      if (list.parts().isEmpty() || spread && !isLabelled(list)) {
        continue;
      }
      found.add(
          entry.getValue(),
          list,
          isClosed(
              list, intro.kind() != Kind.OPEN && isRightBehind(pieces, from, entry.getValue())));
      if (list.next() < pieces.size()) {
        secondDivision(found, pieces, list, entry, byUnit.keySet());
      }
    }
  }

  /** Whether a list stands right behind its whole, not behind other words (居前三位的分别为). */
  private static boolean isRightBehind(List<Piece> pieces, int from, List<Part> wholes) {
    int start = from == 0 ? pieces.get(0).start() : pieces.get(from - 1).start();
    return from == 0 || wholes.stream().anyMatch(whole -> whole.quantity().start() >= start);
  }

  private boolean isClosed(PartList list, boolean closing) {
    Part last = list.parts().get(list.parts().size() - 1);
    return list.parts().size() >= 2
        && (closing && list.complete() && !list.etcetera()
            || words.isRest(last.label())
            || isExhaustive(list));
  }

  /** Whether the parts are kinds that together are all there is: 其中上半年6期、下半年8期. */
  private boolean isExhaustive(PartList list) {
    return !list.etcetera()
        && words.exhaustive().common(list.parts().stream().map(Part::label).toList()) != null;
  }

  private PartList collect(
      Found found, List<Piece> pieces, int from, List<Part> wholes, Set<String> units) {
    Quantity whole = wholes.get(0).quantity();
    return new PartCollector(found.text.text(), words, pieces, whole, units).collect(from);
  }

  /** The same whole divided in another way: …；予以公开5件、部分公开2件. */
  private void secondDivision(
      Found found,
      List<Piece> pieces,
      PartList first,
      Map.Entry<String, List<Part>> wholes,
      Set<String> units) {
    if (first.parts().size() < 2 || pieces.get(first.next()).intro() != null) {
      return;
    }
    PartList second = collect(found, pieces, first.next(), wholes.getValue(), units);
    if (second.parts().size() < 2) {
      return;
    }
    String division = words.division(second.parts().get(0).label());
    boolean known =
        second.parts().size() >= (isWhole(wholes.getValue(), first) ? 2 : 3)
            && division != null
            && second.parts().stream()
                .allMatch(part -> division.equals(words.division(part.label())));
    boolean right = isWhole(wholes.getValue(), second);
    if (known || right) {
      found.add(wholes.getValue(), second, /* closed= */ false);
    }
  }

  private static boolean isWhole(List<Part> wholes, PartList list) {
    return wholes.stream().anyMatch(whole -> whole.quantity().value().compareTo(list.sum()) == 0);
  }

  /** A list that no word introduces: in brackets or behind a colon. */
  private void implied(Found found, List<Piece> pieces, int from, List<Part> wholes) {
    Map<String, List<Part>> byUnit = byUnit(wholes);
    for (Map.Entry<String, List<Part>> entry : byUnit.entrySet()) {
      PartList list = collect(found, pieces, from, entry.getValue(), byUnit.keySet());
      if (list.parts().size() >= 2 && isLabelled(list)) {
        Part whole = entry.getValue().get(entry.getValue().size() - 1);
        boolean likely = SumReading.isLike(list.sum(), whole.quantity().value());
        found.add(
            entry.getValue(),
            likely && list.complete() ? list : list.doubtful(),
            isClosed(list, /* closing= */ true));
      }
    }
  }

  private static boolean isLabelled(PartList list) {
    return list.parts().stream().noneMatch(part -> part.label().isEmpty());
  }

  private static Map<String, List<Part>> byUnit(List<Part> wholes) {
    Map<String, List<Part>> byUnit = new LinkedHashMap<>();
    for (Part whole : wholes) {
      UnitKind kind = whole.quantity().kind();
      if (kind == UnitKind.COUNT || kind == UnitKind.MONEY || kind == UnitKind.NONE) {
        byUnit.computeIfAbsent(whole.quantity().unit(), unit -> new ArrayList<>()).add(whole);
      }
    }
    return byUnit;
  }

  /** What was found in a paragraph. */
  private final class Found {
    private final ParagraphText text;
    private final List<Enumeration> enumerations = new ArrayList<>();
    private final Set<List<Quantity>> seen = new LinkedHashSet<>();

    Found(ParagraphText text) {
      this.text = text;
    }

    List<Enumeration> enumerations() {
      enumerations.sort(Comparator.comparingInt(e -> e.whole().place().location().offset()));
      return List.copyOf(enumerations);
    }

    void add(TotalReader.Total total) {
      add(total.whole(), total.parts(), /* closed= */ true);
    }

    void addSpread(List<Piece> pieces, int at, List<Part> wholes) {
      PartList list = Spread.read(pieces, at);
      if (list == null) {
        return;
      }
      String unit = list.parts().get(0).quantity().unit();
      List<Part> same =
          wholes.stream().filter(whole -> whole.quantity().unit().equals(unit)).toList();
      if (!same.isEmpty()) {
        BigDecimal whole = same.get(same.size() - 1).quantity().value();
        boolean likely = SumReading.isLike(list.sum(), whole);
        add(same, likely ? list : list.doubtful(), /* closed= */ true);
      }
    }

    void add(List<Part> wholes, PartList list, boolean closed) {
      SumReading.Reading reading = new SumReading(words, wholes, list.parts(), closed).read();
      Quantity whole = reading.whole().quantity();
      if (!seen.add(quantities(reading))) {
        return;
      }
      boolean certain =
          reading.certain()
              && list.certain()
              && !whole.approximate()
              && !isToldBefore(reading, wholes);
      enumerations.add(
          new Enumeration(
              text.amount(whole, reading.whole().label(), text.clause(whole.start(), whole.end())),
              reading.parts().stream().map(this::amount).toList(),
              closed,
              certain,
              SumReading.tolerance(reading.parts(), reading.whole())));
    }

    /**
     * Whether the sum of parts that miss their whole is another figure told before, or a part is
     * more than the whole and no more than such a figure: 收到38件；上年结转2件。其中，自然人30件，法人8件.
     */
    private boolean isToldBefore(SumReading.Reading reading, List<Part> wholes) {
      BigDecimal sum = PartList.sum(reading.parts());
      Quantity whole = reading.whole().quantity();
      int start = reading.parts().get(0).start();
      BigDecimal most =
          reading.parts().stream()
              .map(part -> part.quantity().value())
              .reduce(BigDecimal.ZERO, BigDecimal::max);
      boolean beyond = most.compareTo(whole.value()) > 0;
      return sum.compareTo(whole.value()) != 0
          && sum.compareTo(BigDecimal.TEN) >= 0
          && text.quantities().stream()
              .filter(other -> other.end() <= start && other.unit().equals(whole.unit()))
              .filter(other -> wholes.stream().noneMatch(part -> part.quantity() == other))
              .anyMatch(
                  other ->
                      other.value().compareTo(sum) == 0
                          || beyond && other.value().compareTo(most) >= 0);
    }

    private List<Quantity> quantities(SumReading.Reading reading) {
      List<Quantity> quantities = new ArrayList<>();
      quantities.add(reading.whole().quantity());
      reading.parts().forEach(part -> quantities.add(part.quantity()));
      return quantities;
    }

    private Amount amount(Part part) {
      Quantity quantity = part.quantity();
      return text.amount(
          quantity,
          part.label(),
          text.place(Math.min(part.start(), quantity.start()), quantity.end()));
    }
  }
}
