package org.jianbao.report.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jianbao.document.Block;
import org.jianbao.document.Paragraph;
import org.jianbao.report.PeriodStatement;
import org.jianbao.report.SignOff;
import org.jianbao.report.Title;
import org.jianbao.text.CompactText;
import org.jianbao.text.DateReader;
import org.jspecify.annotations.Nullable;

/**
 * Decides the report year: the title's, else that of the period's end, else the commonest in the
 * text. Where period and sign-off agree against the title, they win.
 */
final class YearReader {
  private YearReader() {}

  static @Nullable Integer year(
      @Nullable Title title,
      List<PeriodStatement> periods,
      @Nullable SignOff signOff,
      List<Block> blocks) {
    Integer ofTitle = title == null ? null : title.year();
    Integer ofPeriod = endOf(periods);
    LocalDate signed = signOff == null ? null : signOff.date();
    if (ofTitle != null) {
      boolean outvoted = ofPeriod != null && signed != null && signed.getYear() - 1 == ofPeriod;
      return outvoted ? ofPeriod : ofTitle;
    }
    return ofPeriod != null ? ofPeriod : commonest(blocks);
  }

  private static @Nullable Integer endOf(List<PeriodStatement> periods) {
    for (PeriodStatement period : periods) {
      if (period.declared() && period.end() != null && period.end().year() != null) {
        return period.end().year();
      }
    }
    return null;
  }

  /** The year that running text names most often; of equals the later one. */
  private static @Nullable Integer commonest(List<Block> blocks) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        DateReader.years(CompactText.of(paragraph.text()))
            .forEach(year -> counts.merge(year, 1, Integer::sum));
      }
    }
    Integer best = null;
    for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
      Integer most = best == null ? null : counts.get(best);
      if (most == null || entry.getValue() >= most) {
        best = entry.getKey();
      }
    }
    return best;
  }
}
