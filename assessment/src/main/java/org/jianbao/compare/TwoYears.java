package org.jianbao.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jianbao.assessment.ReportDigest;
import org.jianbao.facts.CarriedFigure;
import org.jianbao.facts.CellPair;
import org.jianbao.facts.GrowthPair;
import org.jianbao.report.Place;
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

  List<Object> facts(
      List<Chain> chains, WatchedFigures figures, List<ReportDigest.Growth> growths) {
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
    for (ReportDigest.Growth growth : growths) {
      GrowthPair pair = growth(growth);
      if (pair != null) {
        facts.add(pair);
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

  private @Nullable GrowthPair growth(ReportDigest.Growth growth) {
    CellKey key = new CellKey(growth.table(), growth.row(), growth.column());
    BigDecimal value = now.value(key);
    BigDecimal before = previous.value(key);
    if (value == null || before == null) {
      return null;
    }
    BigDecimal stated = new BigDecimal(growth.percent());
    int digits = Math.max(0, stated.scale());
    BigDecimal exact =
        before.signum() > 0
            ? value.subtract(before).movePointRight(2).divide(before, MathContext.DECIMAL64)
            : null;
    boolean fits =
        exact == null
            ? before.signum() == 0 && value.signum() == 0 && stated.signum() == 0
            : rounds(exact, stated, digits);
    return new GrowthPair(
        key.table(),
        key.row(),
        key.column(),
        form.label(key),
        stated,
        value,
        before,
        previousYear,
        exact == null ? null : exact.setScale(digits, RoundingMode.HALF_UP),
        fits,
        explained.contains(key.table()),
        new Place(growth.section(), null, null, null, growth.location(), growth.quote()));
  }

  private static boolean rounds(BigDecimal exact, BigDecimal stated, int digits) {
    return exact.setScale(digits, RoundingMode.HALF_UP).compareTo(stated) == 0
        || exact.setScale(digits, RoundingMode.DOWN).compareTo(stated) == 0;
  }
}
