package org.jianbao.report.reading.year;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.document.Location;
import org.jianbao.document.Paragraph;
import org.jianbao.form.YearWords;
import org.jianbao.report.PeriodStatement;
import org.jianbao.report.Place;
import org.jianbao.report.Section;
import org.jianbao.report.SignOff;
import org.jianbao.report.YearClaim;
import org.jspecify.annotations.Nullable;

/**
 * Finds the years that running text names where the report year belongs: 2020年，我局…, 我镇2020年共…,
 * 2020年政务公开工作要点; not those of history, plans, document numbers and the statistical period.
 */
public final class YearClaimReader {
  /** Mentions of one section beyond which no more count. */
  private static final int MOST = 500;

  private static final Pattern SENTENCE = Pattern.compile("[，。；：,;:]");

  private final YearPatterns patterns;

  /** Makes a reader that reads by these words. */
  public YearClaimReader(YearWords words) {
    patterns = new YearPatterns(words);
  }

  /**
   * The claims in order.
   *
   * @param title whether a paragraph belongs to the title
   * @param reportYear the report year, by which history is told from plans, or null
   * @param organisation name of the body that reports, or null
   */
  public List<YearClaim> read(
      List<Section> sections,
      Predicate<Paragraph> title,
      List<PeriodStatement> periods,
      @Nullable SignOff signOff,
      @Nullable Integer reportYear,
      @Nullable String organisation) {
    YearClaims claims =
        new YearClaims(patterns, reportYear, organisation, signedMonth(signOff, reportYear));
    List<YearClaim> found = new ArrayList<>();
    for (Section section : sections) {
      boolean opening = Integer.valueOf(0).equals(section.number());
      RunningText running =
          RunningText.of(
              section,
              paragraph ->
                  opening && (title.test(paragraph) || !SENTENCE.matcher(paragraph.text()).find()));
      add(running, claims, periods, found);
    }
    return found;
  }

  private static void add(
      RunningText running,
      YearClaims claims,
      List<PeriodStatement> periods,
      List<YearClaim> found) {
    String text = running.text();
    Matcher matcher = YearPatterns.MENTION.matcher(text);
    int count = 0;
    while (count++ < MOST && matcher.find()) {
      YearMention mention =
          YearMention.at(
              running.section(), text, matcher.start(), matcher.end(), matcher.group("y"));
      if (!claims.isClaim(mention)) {
        continue;
      }
      Location location = running.locate(matcher.start(), matcher.end());
      Place clause = running.clause(matcher.start(), matcher.end());
      if (location != null
          && clause != null
          && periods.stream().noneMatch(period -> holds(period, location))) {
        found.add(new YearClaim(mention.year(), clause));
      }
    }
  }

  private static @Nullable Integer signedMonth(
      @Nullable SignOff signOff, @Nullable Integer reportYear) {
    return signOff == null
            || signOff.date() == null
            || reportYear == null
            || signOff.date().year() != reportYear + 1
        ? null
        : signOff.date().month();
  }

  /** Whether a place stands in a statement that announces the period. */
  private static boolean holds(PeriodStatement period, Location location) {
    Location stated = period.place().location();
    return period.declared()
        && stated != null
        && stated.paragraph() == location.paragraph()
        && stated.offset() <= location.offset()
        && location.offset() < stated.offset() + stated.length();
  }
}
