package org.jianbao.report.reading.year;

import static org.jianbao.text.WordPatterns.any;

import java.util.List;
import java.util.regex.Pattern;
import org.jianbao.form.YearWords;
import org.jianbao.form.YearWords.Use;
import org.jianbao.text.DateReader;

/** The words about years as patterns over compact text. */
final class YearPatterns {
  /** A year and its word; three or five digits are a year that lost or gained one. */
  static final Pattern MENTION =
      Pattern.compile(
          "(?<![0-9〇零一二三四五六七八九十百千])(?<y>[0-9]{3,5}|" + DateReader.CHINESE_YEAR + ")年(?<d>度)?");

  /** A year that no month follows. */
  static final Pattern YEAR_WITHOUT_DATE = Pattern.compile("[0-9]{4}年(?![0-9])");

  /** A month behind a year, and perhaps a day. */
  static final Pattern MONTH =
      Pattern.compile("(?<m>" + DateReader.MONTH + ")月份?(?:" + DateReader.DAY + "[日号])?");

  /** The last day of a year behind it: 12月31日, 底. */
  static final Pattern LAST_DAY = Pattern.compile("(?:(?:12|十二)月(?:(?:31|三十一)[日号]|底|末)?|年?[底末终])");

  /** A whole year behind its number: 1月1日至12月31日. */
  static final Pattern WHOLE =
      Pattern.compile(
          "(?:1|01|一|元)月(?:1|01|一)[日号]起?(?:至|到|-{1,2}|~)(?:[0-9]{4}年)?(?:12|十二)月(?:31|三十一)[日号]");

  /** What makes a year one of a list or range, behind it and before it. */
  static final Pattern RANGE_BEHIND = Pattern.compile("^(?:[-~至到、和与及](?=[0-9一二今底年])|起)");

  static final Pattern RANGE_BEFORE = Pattern.compile("[0-9年度][-~至到、和与及]$|[-~/]$");

  /** A number before a statement: 一是, （一）, 1. */
  static final Pattern NUMBER =
      Pattern.compile("^(?:[一二三四五六七八九十]{1,3}[、是.]|\\([一二三四五六七八九十0-9]{1,3}\\)|[0-9]{1,2}[、.])$");

  final Pattern subjectBefore;
  final Pattern leadBefore;
  final Pattern untilBefore;
  final Pattern pastBefore;
  final Pattern planBefore;
  final Pattern carriedOutBefore;
  final Pattern statement;
  final Pattern planDocument;
  final Pattern planDocumentIn;
  final Pattern work;
  final Pattern report;
  final Pattern reports;
  final Pattern milestone;
  final Pattern since;
  final Pattern self;
  final Pattern past;
  final Pattern pastExcept;
  final Pattern ownReport;
  final Pattern on;
  final Pattern present;
  final Pattern presentBehind;
  final Pattern plan;
  final Pattern lookingBack;
  final Pattern lacking;
  final Pattern closing;

  YearPatterns(YearWords words) {
    List<String> verbs = words.of(Use.VERB);
    String subjects = any(words.of(Use.SUBJECT));
    subjectBefore = Pattern.compile(subjects + "(?:在|于)?$");
    leadBefore = Pattern.compile(any(words.of(Use.LEAD)) + "$");
    untilBefore = Pattern.compile(any(words.of(Use.UNTIL)) + "$");
    pastBefore = Pattern.compile(any(words.of(Use.PAST_BEFORE)) + "$");
    planBefore = Pattern.compile(any(words.of(Use.PLAN_BEFORE)) + "$");
    carriedOutBefore = Pattern.compile(any(words.of(Use.CARRIED_OUT)));
    statement =
        Pattern.compile(
            "^(?:,|"
                + subjects
                + "|"
                + any(words.of(Use.SPAN))
                + "|"
                + any(verbs.stream().filter(word -> word.length() > 1).toList())
                + "(?!.{0,3}的)|"
                + any(verbs.stream().filter(word -> word.length() == 1).toList())
                + ")");
    String aftermath = "(?!.{0,6}?" + any(words.of(Use.AFTERMATH)) + ")";
    planDocument = Pattern.compile("^的?" + any(words.of(Use.PLAN_DOCUMENT)) + aftermath);
    planDocumentIn = Pattern.compile(any(words.of(Use.PLAN_DOCUMENT)));
    String reports = any(words.of(Use.REPORT));
    work = Pattern.compile("^(?!" + reports + ")的?" + any(words.of(Use.WORK)) + aftermath);
    report = Pattern.compile("^" + reports);
    this.reports = Pattern.compile(reports);
    milestone =
        Pattern.compile(
            "^,?" + any(words.of(Use.BEING)) + "[^;]{0,60}?" + any(words.of(Use.MILESTONE)));
    since = Pattern.compile(any(words.of(Use.SINCE)));
    self = Pattern.compile(any(words.of(Use.SELF)));
    past = Pattern.compile(any(words.of(Use.PAST)));
    pastExcept = Pattern.compile(any(words.of(Use.PAST_EXCEPT)));
    on = Pattern.compile("《[^《》]*" + any(words.of(Use.ON)) + "[^《》]*$");
    ownReport = Pattern.compile("^" + subjects + "[^,;:。《》()0-9]{0,12}?" + reports);
    present = Pattern.compile(any(words.of(Use.PRESENT)));
    presentBehind = Pattern.compile("^" + any(words.of(Use.PRESENT)));
    plan =
        Pattern.compile(
            any(words.of(Use.PLAN))
                + "|"
                + any(words.of(Use.WILL))
                + "(?!"
                + any(words.of(Use.OBJECT))
                + "|[\"《])(?![^,;]*"
                + any(words.of(Use.COMPLEMENT))
                + ")");
    lookingBack = Pattern.compile(any(words.of(Use.LOOKING_BACK)));
    lacking = Pattern.compile(any(words.of(Use.LACKING)));
    closing = Pattern.compile(any(words.of(Use.CLOSING)));
  }
}
