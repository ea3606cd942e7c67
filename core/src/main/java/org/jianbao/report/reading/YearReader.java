package org.jianbao.report.reading;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jianbao.document.Block;
import org.jianbao.document.Paragraph;
import org.jianbao.report.PeriodStatement;
import org.jianbao.report.Publication;
import org.jianbao.report.Section;
import org.jianbao.report.SignOff;
import org.jianbao.report.WrittenDate;
import org.jianbao.text.CompactText;
import org.jianbao.text.DateReader;
import org.jspecify.annotations.Nullable;

/**
 * Decides the report year: the title's, else that of the period's end, else the commonest in the
 * text. Where two of period, sign-off and text agree against the title, and the sign-off does not
 * agree with it, they win.
 */
final class YearReader {
  private static final int FIRST = 1949;
  private static final int LAST = 2100;

  /** So often the text must name a year to speak against the title. */
  private static final int CLEARLY = 2;

  private final @Nullable Integer ofTitle;
  private final @Nullable Integer ofPeriod;
  private final @Nullable Integer ofSignOff;
  private final Map<Integer, Integer> counts;

  private YearReader(
      @Nullable Integer ofTitle,
      @Nullable Integer ofPeriod,
      @Nullable Integer ofSignOff,
      Map<Integer, Integer> counts) {
    this.ofTitle = ofTitle;
    this.ofPeriod = ofPeriod;
    this.ofSignOff = ofSignOff;
    this.counts = counts;
  }

  static @Nullable Integer year(
      TitleReader.@Nullable Found title,
      List<PeriodStatement> periods,
      @Nullable SignOff signOff,
      @Nullable Publication publication,
      List<Section> sections) {
    WrittenDate dated = signOff == null ? null : signOff.date();
    dated = dated == null && publication != null && title != null ? publication.date() : dated;
    Integer signed = dated == null ? null : dated.year() - 1;
    return new YearReader(
            plausible(title == null ? null : title.title().year()),
            plausible(endOf(periods)),
            plausible(signed),
            counts(sections, title))
        .year();
  }

  private @Nullable Integer year() {
    Integer ofText = commonest();
    if (ofTitle == null) {
      if (ofPeriod != null) {
        return ofPeriod;
      }
      boolean named = ofSignOff != null && counts.containsKey(ofSignOff);
      return ofText == null || named ? ofSignOff : ofText;
    }
    if (ofPeriod != null && ofPeriod.equals(ofSignOff)) {
      return ofPeriod;
    }
    Integer other = ofPeriod != null ? ofPeriod : ofSignOff;
    boolean outvoted =
        !ofTitle.equals(ofSignOff)
            && other != null
            && other.equals(ofText)
            && counts.getOrDefault(ofText, 0) >= CLEARLY
            && !counts.containsKey(ofTitle);
    return outvoted ? other : ofTitle;
  }

  private static @Nullable Integer plausible(@Nullable Integer year) {
    return year == null || year < FIRST || year > LAST ? null : year;
  }

  private static @Nullable Integer endOf(List<PeriodStatement> periods) {
    for (PeriodStatement period : periods) {
      if (period.declared() && period.end() != null && period.end().year() != null) {
        return period.end().year();
      }
    }
    return null;
  }

  /** How often running text names each year; the title does not count. */
  private static Map<Integer, Integer> counts(
      List<Section> sections, TitleReader.@Nullable Found title) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (Section section : sections) {
      for (Block block : section.blocks()) {
        if (block instanceof Paragraph paragraph && !isTitle(paragraph, title)) {
          DateReader.years(CompactText.of(paragraph.text()))
              .forEach(year -> counts.merge(year, 1, Integer::sum));
        }
      }
    }
    return counts;
  }

  private static boolean isTitle(Paragraph paragraph, TitleReader.@Nullable Found title) {
    return title != null
        && title.lines().stream().anyMatch(line -> line.source() == paragraph)
        && paragraph.text().length() <= TitleCandidate.LONGEST;
  }

  /** The year that running text names most often; of equals the later one. */
  private @Nullable Integer commonest() {
    Integer best = null;
    int most = 0;
    for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
      if (entry.getValue() >= most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }
}
