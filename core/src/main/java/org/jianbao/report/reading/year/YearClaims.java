package org.jianbao.report.reading.year;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.text.DateReader;
import org.jspecify.annotations.Nullable;

/** Tells whether a year stands where the report year belongs. */
final class YearClaims {
  private static final int LAST_POSSIBLE = 2100;

  /** Characters of a body's name that must agree. */
  private static final int NAME = 3;

  /** Month from which on a date in the next year cannot have passed when the report was made. */
  private static final int TOO_LATE = 4;

  /** Characters of a body's name between a year and the word for the report. */
  private static final int LONGEST_NAME = 30;

  private static final Pattern PARTS = Pattern.compile("[,;:。《》()0-9]");

  private static final Pattern TITLE = Pattern.compile("《[^《》]*》");

  private final YearPatterns patterns;
  private final TitleYears titles;
  private final @Nullable Integer reportYear;
  private final @Nullable String organisation;
  private final @Nullable Integer signedMonth;

  /**
   * Prepares for one report.
   *
   * @param organisation name of the body that reports, or null
   * @param signedMonth month of the next year in which it was signed, or null if unknown
   */
  YearClaims(
      YearPatterns patterns,
      @Nullable Integer reportYear,
      @Nullable String organisation,
      @Nullable Integer signedMonth) {
    this.patterns = patterns;
    titles = new TitleYears(patterns, reportYear);
    this.reportYear = reportYear;
    this.organisation = organisation;
    this.signedMonth = signedMonth;
  }

  /** Whether a year is named as that of what is reported. */
  boolean isClaim(YearMention mention) {
    if (mention.inTitle()) {
      return titles.isClaim(mention);
    }
    if (YearPatterns.WHOLE.matcher(mention.after()).lookingAt()) {
      return !mention.inLastSections();
    }
    if (mention.inBrackets()
        || YearPatterns.RANGE_BEFORE.matcher(mention.before()).find()
        || YearPatterns.RANGE_BEHIND.matcher(mention.after()).find()) {
      return false;
    }
    if (YearPatterns.LAST_DAY.matcher(mention.after()).lookingAt()) {
      return isUntil(mention);
    }
    Matcher month = YearPatterns.MONTH.matcher(mention.after());
    if (month.lookingAt()) {
      return isLaterEvent(mention, month.group("m"));
    }
    if (isMilestone(mention)) {
      return true;
    }
    boolean placed =
        mention.opens()
            || patterns.subjectBefore.matcher(mention.before()).find()
            || patterns.leadBefore.matcher(mention.before()).find()
            || endsInName(mention.before());
    boolean stated =
        placed
            && (patterns.statement.matcher(mention.after()).find() || startsName(mention.after()));
    if (reportYear == null || mention.year() == reportYear) {
      return stated || isNoun(mention);
    }
    if (!mention.sound()) {
      return stated;
    }
    return mention.year() < reportYear ? isPast(mention, stated) : isFuture(mention, stated);
  }

  /** 2019年是…的第一年, where the sentence and the next tell of no other year and of no plan. */
  private boolean isMilestone(YearMention mention) {
    if (!mention.opens()
        || mention.section() == null
        || mention.inLastSections()
        || !patterns.milestone.matcher(mention.after()).find()) {
      return false;
    }
    if (reportYear == null || mention.year() == reportYear) {
      return true;
    }
    String rest = mention.after() + "|" + mention.next();
    return !patterns.since.matcher(mention.after()).find()
        && !patterns.plan.matcher(rest).find()
        && !patterns.present.matcher(rest).find()
        && !YearPatterns.YEAR_WITHOUT_DATE.matcher(TITLE.matcher(rest).replaceAll("")).find();
  }

  private boolean isNoun(YearMention mention) {
    return patterns.planDocument.matcher(mention.after()).find()
        || patterns.work.matcher(mention.after()).find();
  }

  /** An earlier year, where nothing says that it is history. */
  private boolean isPast(YearMention mention, boolean stated) {
    boolean past = !mention.opens() && patterns.pastBefore.matcher(mention.before()).find();
    if (patterns.planDocument.matcher(mention.after()).find()) {
      return !past;
    }
    if (isReport(mention.after())) {
      return !past && speaksOfItself(mention);
    }
    if (past || isHistory(mention)) {
      return false;
    }
    if (Integer.valueOf(5).equals(mention.section())) {
      // What was reached or lacking in the year; 2019年反馈的问题已经整改 is none.
      return stated
          && (patterns.lookingBack.matcher(mention.after()).find()
              || patterns.lacking.matcher(mention.after()).find());
    }
    return patterns.work.matcher(mention.after()).find()
        || stated && !patterns.since.matcher(mention.after()).lookingAt();
  }

  private boolean isHistory(YearMention mention) {
    // 2019年本年度: the word says nothing else than the year before it.
    String rest = patterns.presentBehind.matcher(mention.after()).replaceFirst("");
    String sentence = TITLE.matcher(mention.before() + "|" + rest).replaceAll("");
    sentence = patterns.reports.matcher(sentence).replaceAll("");
    return sentence.contains(reportYear + "年")
        || patterns.present.matcher(sentence).find()
        || patterns
            .past
            .matcher(patterns.pastExcept.matcher(mention.opening()).replaceAll(""))
            .find();
  }

  /** The report itself, perhaps with the body's name before the word: 2019年我局政府信息公开工作年度报告. */
  private boolean isReport(String after) {
    if (patterns.report.matcher(after).find() || patterns.ownReport.matcher(after).find()) {
      return true;
    }
    Matcher report = patterns.reports.matcher(after);
    return startsName(after)
        && report.find()
        && report.start() <= LONGEST_NAME
        && PARTS.matcher(after.substring(0, report.start())).results().findAny().isEmpty();
  }

  private boolean speaksOfItself(YearMention mention) {
    return Integer.valueOf(0).equals(mention.section()) && mention.ended()
        || patterns.self.matcher(mention.sentence()).find();
  }

  /** A later year, where nothing says that it is a plan. */
  private boolean isFuture(YearMention mention, boolean stated) {
    boolean planned =
        !mention.opens() && patterns.planBefore.matcher(mention.before()).find()
            || patterns.plan.matcher(mention.opening()).find();
    if (mention.year() > LAST_POSSIBLE) {
      return stated || isNoun(mention) || patterns.report.matcher(mention.after()).find();
    }
    if (planned) {
      return false;
    }
    if (Integer.valueOf(5).equals(mention.section())) {
      return stated && patterns.lookingBack.matcher(mention.after()).find();
    }
    if (Integer.valueOf(6).equals(mention.section())) {
      return stated && patterns.closing.matcher(mention.after()).find();
    }
    return mention.section() != null
        && (stated || isNoun(mention) || patterns.report.matcher(mention.after()).find());
  }

  /** 截至 a year's end. */
  private boolean isUntil(YearMention mention) {
    if (!patterns.untilBefore.matcher(mention.before()).find() || mention.inLastSections()) {
      return false;
    }
    if (reportYear == null || mention.year() == reportYear) {
      return true;
    }
    return mention.year() < reportYear
        ? !isHistory(mention)
        : !patterns.plan.matcher(mention.opening()).find();
  }

  /** A date that had not come when the report was made, told as past. */
  private boolean isLaterEvent(YearMention mention, String written) {
    if (reportYear == null
        || mention.year() <= reportYear
        || mention.inLastSections()
        || Integer.valueOf(0).equals(mention.section())
        || !mention.opens()
        || patterns.plan.matcher(mention.opening()).find()) {
      return false;
    }
    int month = DateReader.month(written);
    int latest = signedMonth == null ? TOO_LATE - 1 : signedMonth;
    return mention.year() > reportYear + 1 || month > latest && month <= 12;
  }

  private boolean endsInName(String before) {
    return organisation != null
        && before.length() >= NAME
        && organisation.endsWith(before.substring(before.length() - NAME));
  }

  private boolean startsName(String after) {
    return organisation != null
        && after.length() >= NAME
        && organisation.contains(after.substring(0, NAME));
  }
}
