package org.jianbao.report.reading;

import static org.jianbao.text.WordPatterns.any;
import static org.jianbao.text.WordPatterns.compact;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jianbao.form.TitleWords;
import org.jianbao.text.DateReader;

/** The words for titles as patterns over compact text. */
final class TitlePatterns {
  private static final String YEAR = DateReader.YEAR;

  /** The date of publication that a page has put behind its title. */
  private static final String DATE = "20[0-9]{2}[-./年][0-9]{1,2}[-./月][0-9]{1,2}日?";

  /** A year that a title names, and what belongs to it; 年度 before 报告 belongs to the name. */
  static final Pattern NAMED_YEAR =
      Pattern.compile(
          "\\((?<b>"
              + YEAR
              + ")年?度?\\)|(?<![0-9])(?<y>"
              + YEAR
              + ")(?:年度(?!报告|年报)|年(?!度(?:报告|年报)))?(?![0-9])");

  /** What stands where a year belongs but is none: 202年, XX年. */
  static final Pattern GARBLED_YEAR = Pattern.compile("[0-9XxＸ×*_O〇]{1,6}年度?(?!报告|年报)|^年度?");

  /** The days of the year that a title reports on: 1月1日至12月31日. */
  private static final String DAY = "(?:" + DateReader.MONTH + "月" + DateReader.DAY + "日)";

  /** A year with its days, which are no part of the body's name. */
  static final Pattern DAYS =
      Pattern.compile(
          "(?<=年)" + DAY + "起?(?:至|到|迄|[-~—]{1,2})(?:" + YEAR + "年)?" + DAY + "止?(?:期间|的)?");

  /** The date of something else before the title on its line. */
  static final Pattern DATED =
      Pattern.compile(
          "^\\(?" + YEAR + "年" + DateReader.MONTH + "月" + DateReader.DAY + "日\\)?(?=[^至到迄~-])");

  /** Ornaments behind a title. */
  static final Pattern ORNAMENTS = Pattern.compile("[\u25A0-\u25CF\u2605\u2606\u203B*#]{1,3}$");

  final List<String> names;
  final Pattern ending;
  final Pattern summary;
  final Pattern yearly;
  final Pattern label;

  /** What may stand before a title on its line where nothing else is a title: 附件1：, 首页>年报>. */
  final Pattern lead;

  final Pattern noPart;
  final Pattern joints;
  final List<String> others;
  final List<String> lastWords;

  /** A body's word for itself, which is no name. */
  final Pattern self;

  private final List<String> yearlyWords;

  TitlePatterns(TitleWords words) {
    names = compact(words.names());
    ending = ending(words, words.reports());
    summary = ending(words, words.summaries());
    yearly = Pattern.compile(any(words.yearly()) + "|" + YEAR);
    label = Pattern.compile("^(?:" + any(words.labels()) + ":|\\[[^\\[\\]:]{1,8}\\])");
    lead =
        Pattern.compile(
            "^(?:"
                + any(words.starts())
                + "(?:[0-9一二三四五六七八九十]{1,2}[:、.]?|:)|(?<path>(?=.{0,8}"
                + any(words.crumbs())
                + ").{2,200}[>»›→|/\\\\]"
                + any(words.crumbs())
                + "?))");
    noPart =
        Pattern.compile(
            "[\\[\\]]|"
                + any(words.ends())
                + "$|^(?:第?[0-9]+期|"
                + any(words.wholes())
                + ")$|^"
                + any(words.starts())
                + "|^[-0-9.]+$");
    String joint = "(?:" + any(words.joints()) + "|[-·《\"'(])";
    joints = Pattern.compile("^(?:" + joint + "|年度?)+|(?:" + joint + "|年度?)+$");
    self = Pattern.compile(any(words.selves()));
    others = compact(words.others());
    lastWords =
        Stream.concat(compact(words.reports()).stream(), compact(words.summaries()).stream())
            .toList();
    yearlyWords = compact(words.yearly());
  }

  /** Whether a name says that the report is yearly. */
  boolean isYearly(String name) {
    return yearlyWords.stream().anyMatch(name::contains);
  }

  private static Pattern ending(TitleWords words, List<String> last) {
    String fillers = any(words.fillers()) + "|" + YEAR + "年?度?|\\([0-9]{4}年?度?\\)";
    return Pattern.compile(
        any(words.subjects())
            + "(?:"
            + fillers
            + "){0,8}"
            + any(last)
            + "(?:"
            + any(words.joints())
            + any(last)
            + ")?(?<tail>(?:\\([^()]{0,16}\\)|\\["
            + YEAR
            + "年?度?\\]|-{1,2}"
            + YEAR
            + "年?度?|"
            + DATE
            + "|"
            + any(words.tails())
            + ")?)[》\"]?$");
  }
}
