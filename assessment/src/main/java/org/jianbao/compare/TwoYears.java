package org.jianbao.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jianbao.facts.CarriedFigure;
import org.jianbao.facts.CellPair;
import org.jspecify.annotations.Nullable;

/**
 * The tables of this year's report beside those of last year's.
 *
 * @param form the form of this year
 * @param sameForm whether last year's is the same
 * @param explained tables whose figures the text says to differ from last year's report
 */
record TwoYears(
    FormCells form,
    Numbers now,
    Numbers previous,
    int previousYear,
    boolean sameForm,
    Set<String> explained) {

  /** Pairs of cells, and figures that follow from last year's. */
  List<Object> facts(List<Chain> chains, WatchedFigures figures) {
    List<Object> facts = new ArrayList<>();
    for (Numbers.Entry entry : now.all()) {
      BigDecimal before = previous.value(entry.key());
      if (before != null) {
        facts.add(pair(entry, before, figures.jumps().contains(entry.key())));
      }
    }
    for (Chain chain : chains) {
      for (CellKey key : chain.keys(form)) {
        CarriedFigure carried = carried(chain, key);
        if (carried != null) {
          facts.add(carried);
        }
      }
    }
    return facts;
  }

  private CellPair pair(Numbers.Entry entry, BigDecimal before, boolean watched) {
    CellKey key = entry.key();
    BigDecimal larger = entry.value().abs().max(before.abs());
    BigDecimal smaller = entry.value().min(before);
    return new CellPair(
        key.table(),
        key.row(),
        key.column(),
        form.label(key),
        entry.value(),
        before,
        previousYear,
        larger,
        smaller.signum() > 0 ? larger.divide(smaller, 1, RoundingMode.DOWN) : null,
        watched,
        sameForm || !key.table().equals("disclosure"),
        explained.contains(key.table()),
        entry.place());
  }

  private @Nullable CarriedFigure carried(Chain chain, CellKey key) {
    Numbers.Entry entry = now.entry(key);
    Chain.Outcome outcome = entry == null ? null : chain.outcome(key, now, previous);
    if (entry == null || outcome == null) {
      return null;
    }
    return new CarriedFigure(
        chain.name(),
        key.table(),
        key.row(),
        key.column(),
        form.label(key),
        entry.value(),
        outcome.value(),
        entry.value().compareTo(outcome.value()) == 0,
        outcome.derivation(),
        previousYear,
        sameForm,
        explained.contains(key.table()),
        entry.place());
  }
}
