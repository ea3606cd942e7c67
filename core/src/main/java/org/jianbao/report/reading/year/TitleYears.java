package org.jianbao.report.reading.year;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells whether a year in a title in 《》 stands where the report year belongs. */
final class TitleYears {
  /** Characters before a title in 《》 in which stands what was done with it. */
  private static final int NEAR = 14;

  private static final Pattern NUMBER_YEAR =
      Pattern.compile("^》?[\"']?\\(?[^()《》,。]{0,20}[\\[(<](?<y>[0-9]{4})[\\])>]第?[0-9]{1,5}号");

  private final YearPatterns patterns;
  private final @Nullable Integer reportYear;

  TitleYears(YearPatterns patterns, @Nullable Integer reportYear) {
    this.patterns = patterns;
    this.reportYear = reportYear;
  }

  /**
   * Whether it is: of a work plan, or a notice on annual reports, its number tells, else what was
   * done with it.
   */
  boolean isClaim(YearMention mention) {
    int open = mention.before().lastIndexOf('《');
    int close = mention.after().indexOf('》');
    String rest = close < 0 ? "" : mention.after().substring(0, close);
    boolean plan = patterns.planDocumentIn.matcher(rest).find();
    boolean onReports = !plan && isOnReports(mention, rest);
    if (!plan && !onReports) {
      return false;
    }
    Matcher number = NUMBER_YEAR.matcher(mention.after().substring(close));
    if (number.find()) {
      int numbered = Integer.parseInt(number.group("y"));
      return reportYear == null
          || numbered == reportYear
          || onReports && numbered == reportYear + 1;
    }
    if (onReports) {
      return true;
    }
    String near = mention.before().substring(Math.max(0, open - NEAR), open);
    if (!patterns.carriedOutBefore.matcher(near).find()) {
      return false;
    }
    return reportYear == null || mention.year() <= reportYear || !mention.inLastSections();
  }

  /** 《关于做好2019年政府信息公开工作年度报告编制工作的通知》, named as the basis of a later report. */
  private boolean isOnReports(YearMention mention, String rest) {
    Integer section = mention.section();
    return reportYear != null
        && mention.sound()
        && mention.year() < reportYear
        && section != null
        && section <= 1
        && patterns.on.matcher(mention.before()).find()
        && patterns.reports.matcher(rest).find()
        && !patterns
            .past
            .matcher(patterns.pastExcept.matcher(mention.opening()).replaceAll(""))
            .find();
  }
}
