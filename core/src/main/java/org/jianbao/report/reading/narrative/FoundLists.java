package org.jianbao.report.reading.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jianbao.form.UnitKind;
import org.jianbao.report.narrative.Amount;
import org.jianbao.report.narrative.Enumeration;

/** The wholes and parts that were found in a paragraph. */
final class FoundLists implements CriterionReader.Known {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** By so much shares of 100% may miss it in sum because they are rounded. */
  private static final BigDecimal ROUNDING = new BigDecimal("0.2");

  /** So far behind the last part the shares of all may end. */
  private static final int SHARES = 60;

  private final ParagraphText text;
  private final PartWords words;
  private final List<Enumeration> enumerations = new ArrayList<>();
  private final Set<List<Quantity>> seen = new LinkedHashSet<>();
  private final Set<Quantity> parts = new HashSet<>();
  private final CarriedIn carried;

  /** Wholes of lists that add up. */
  private final Set<Quantity> divided = new HashSet<>();

  FoundLists(ParagraphText text, PartWords words) {
    this.text = text;
    this.words = words;
    this.carried = new CarriedIn(text, words);
  }

  /** Whether the parts are said to be 100% together: 网站占40.6%，新媒体占59.4%. */
  private boolean isFull(PartList list) {
    List<Part> named = list.parts();
    int from = named.get(0).quantity().end();
    int last = named.get(named.size() - 1).quantity().end();
    List<BigDecimal> shares =
        text.within(from, Math.min(text.text().length(), last + SHARES)).stream()
            .filter(quantity -> quantity.kind() == UnitKind.PERCENT)
            .limit(named.size())
            .map(Quantity::value)
            .toList();
    BigDecimal sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return shares.size() == named.size()
        && shares.size() > 1
        && sum.subtract(HUNDRED).abs().compareTo(ROUNDING) <= 0;
  }

  /** The text of the paragraph. */
  String text() {
    return text.text();
  }

  /** The enumerations in order; a whole that several lists miss by the same is told once. */
  List<Enumeration> enumerations() {
    enumerations.sort(Comparator.comparingInt(e -> e.whole().place().location().offset()));
    Set<List<Object>> wrong = new LinkedHashSet<>();
    return enumerations.stream()
        .filter(one -> one.sign() == 0 || !one.certain() || wrong.add(error(one)))
        .toList();
  }

  private List<Object> error(Enumeration one) {
    return List.of(one.whole().place(), one.whole().value(), one.sum());
  }

  @Override
  public boolean isPart(Quantity quantity) {
    return parts.contains(quantity);
  }

  @Override
  public boolean isDivided(Quantity quantity) {
    return divided.contains(quantity);
  }

  void add(TotalReader.Total total) {
    add(total.whole(), total.parts(), /* closed= */ true);
  }

  void addSpread(List<Piece> pieces, int at, List<Part> wholes) {
    PartList list = Spread.read(pieces, at, words);
    if (list == null) {
      return;
    }
    String unit = list.parts().get(0).quantity().unit();
    List<Part> same =
        wholes.stream().filter(whole -> whole.quantity().unit().equals(unit)).toList();
    if (!same.isEmpty()) {
      Quantity whole = same.get(same.size() - 1).quantity();
      boolean likely =
          SumReading.isLike(list.sum(), whole.value()) && whole.start() >= pieces.get(0).start();
      add(same, likely ? list : list.doubtful(), /* closed= */ true);
    }
  }

  void add(List<Part> wholes, PartList list, boolean closing) {
    boolean closed = closing || !list.etcetera() && isFull(list);
    SumReading.Reading reading = new SumReading(words, wholes, list.parts(), closed).read();
    Quantity whole = reading.whole().quantity();
    if (!seen.add(quantities(reading))) {
      return;
    }
    reading.parts().forEach(part -> parts.add(part.quantity()));
    if (reading.parts().size() > 1 && PartList.sum(reading.parts()).compareTo(whole.value()) == 0) {
      divided.add(whole);
    }
    boolean certain =
        reading.certain()
            && list.certain()
            && !whole.approximate()
            && isSettled(reading)
            && !isToldBefore(reading, wholes)
            && !carried.explains(reading);
    enumerations.add(
        new Enumeration(
            text.amount(whole, reading.whole().label(), text.clause(whole.start(), whole.end())),
            reading.parts().stream().map(this::amount).toList(),
            closed,
            certain,
            SumReading.tolerance(reading.parts(), reading.whole())));
  }

  /** Whether all parts are exact, or already the least they can be is more than the whole. */
  private static boolean isSettled(SumReading.Reading reading) {
    return reading.parts().stream().noneMatch(part -> part.quantity().approximate())
        || PartList.sum(reading.parts()).compareTo(reading.whole().quantity().value()) > 0;
  }

  /**
   * Whether the sum of parts that miss their whole is another figure told before, or a part is more
   * than the whole and no more than such a figure: 收到38件；上年结转2件。其中，自然人30件，法人8件.
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
