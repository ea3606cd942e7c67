package org.jianbao.report.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.report.Place;
import org.jianbao.report.Title;
import org.jianbao.text.ChineseNumerals;
import org.jianbao.text.DateReader;
import org.jianbao.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Finds the title (标题) in the opening of a document: one to four lines that together end in
 * 政府信息公开…年度报告 and are no sentence, no navigation, no other document's title.
 */
final class TitleReader {
  /** Lines of the opening that are looked at. */
  private static final int OPENING = 60;

  private static final int LONGEST = 80;
  private static final int MOST_LINES = 4;

  private static final String YEAR = "(?<![0-9])" + DateReader.YEAR;
  private static final Pattern ENDING =
      Pattern.compile(
          "(?:政府信息(?:与|和|及)?政务公开|政府信息公开|政务信息公开|信息公开|政务公开|政府信息)"
              + "(?:工作|的|情况|年度|本年度|年|及|和|"
              + DateReader.YEAR
              + "年?|政务公开|政府信息公开|\\([0-9]{4}年?度?\\)){0,8}"
              + "(?:报告|年报|报吿)(?:的报告)?(?<tail>(?:\\([^()]{0,16}\\)|全文)?)》?$");
  private static final Pattern ANNUAL = Pattern.compile("年度|年报|" + DateReader.YEAR);
  private static final Pattern NAMED_YEAR = Pattern.compile("(" + YEAR + ")(?:年度?)?");
  private static final Pattern SENTENCE = Pattern.compile("[。;!?,:|>»]|[<>]|\\.\\.\\.|…");
  private static final Pattern OTHER_TEXT =
      Pattern.compile(
          "首页|位置|导航|栏目|下载|附件|点击|上一[篇条]|下一[篇条]|来源|索引|根据|按照|依据|现将|公布|编制|如下|本报告|特此|"
              + "发布|撰写|报送|印发|关于做好|公示|解读|图解|模板|格式|通知|目录$|上报|要求|反映|形成了|查看|返回|打印");
  private static final Pattern LABEL = Pattern.compile("^(?:标题|名称|题名|信息名称|文件名称):");
  private static final Pattern NO_TITLE_PART =
      Pattern.compile("[\\[\\]]|号$|文件$|^(?:第?[0-9]+期|目录|公开|附件.*)$|^[-0-9.]+$");
  private static final Pattern LEFTOVER =
      Pattern.compile("^(?:关于|的|之|[-·《\"']|年度?)+|(?:关于|的|之|[-·《\"'(])+$");

  private TitleReader() {}

  /** The title, or null if the opening has none; the last of the best candidates counts. */
  static @Nullable Title read(List<Line> lines) {
    Title best = null;
    int bestScore = 0;
    for (int i = 0; i < Math.min(lines.size(), OPENING); i++) {
      if (HeadingNumber.startsOpeningSection(lines.get(i).text())) {
        break;
      }
      for (int count = 1; count <= MOST_LINES && i + count <= lines.size(); count++) {
        Candidate candidate = candidate(lines.subList(i, i + count));
        if (candidate == null) {
          continue;
        }
        int score = candidate.score(count);
        if (score > bestScore || score == bestScore && best != null) {
          best = candidate.title();
          bestScore = score;
        }
      }
    }
    return best;
  }

  /** Whether a line belongs to the title, so that it is no text of the preamble. */
  private record Candidate(Title title, boolean yearly) {
    int score(int lines) {
      int score = 10 - lines;
      score += title.year() == null ? 0 : 40;
      score += title.organisation() == null ? 0 : 20;
      return score + (yearly ? 20 : 0);
    }
  }

  private static @Nullable Candidate candidate(List<Line> lines) {
    StringBuilder joined = new StringBuilder();
    StringBuilder raw = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      String shown = withoutSpaces(lines.get(i).compact().raw());
      int skip = HeadingNumber.residue(text);
      Matcher label = LABEL.matcher(text);
      skip = i == 0 && label.find() ? label.end() : skip;
      text = text.substring(skip);
      if (text.length() > LONGEST
          || SENTENCE.matcher(text).find()
          || i < lines.size() - 1 && NO_TITLE_PART.matcher(text).find()) {
        return null;
      }
      joined.append(text);
      raw.append(shown.substring(skip));
    }
    String text = joined.toString();
    Matcher ending = ENDING.matcher(text);
    if (text.length() > LONGEST
        || text.contains("《") != text.contains("》")
        || OTHER_TEXT.matcher(text).find()
        || !ending.find()
        || !ANNUAL.matcher(text).find()) {
      return null;
    }
    boolean openInformation = text.contains("信息公开") || text.contains("年度报告") || text.contains("年报");
    Integer year = year(text);
    String organisation = organisation(text.substring(0, ending.start()));
    boolean complete =
        text.endsWith("报告") || text.endsWith("年报") || !ending.group("tail").isEmpty();
    if (!openInformation
        || !complete
        || year == null && organisation == null && !isFullName(text)) {
      return null;
    }
    return new Candidate(
        new Title(withoutBrackets(raw.toString()), year, organisation, place(lines)),
        text.contains("年度报告"));
  }

  private static String withoutBrackets(String title) {
    return title.startsWith("《") && title.indexOf('》') == title.length() - 1
        ? title.substring(1, title.length() - 1)
        : title;
  }

  private static boolean isFullName(String text) {
    return text.startsWith("政府信息公开") && text.contains("年度报告");
  }

  private static String withoutSpaces(String raw) {
    StringBuilder shown = new StringBuilder(raw.length());
    raw.chars().filter(c -> !Fold.isSpace((char) c)).forEach(c -> shown.append((char) c));
    return shown.toString();
  }

  private static @Nullable Integer year(String text) {
    Matcher matcher = NAMED_YEAR.matcher(text);
    while (matcher.find()) {
      int year = ChineseNumerals.small(matcher.group(1));
      if (year >= 1949 && year <= 2100) {
        return year;
      }
    }
    return null;
  }

  private static @Nullable String organisation(String before) {
    String name = NAMED_YEAR.matcher(before).replaceAll("");
    String previous;
    do {
      previous = name;
      name = LEFTOVER.matcher(name).replaceAll("");
    } while (!name.equals(previous));
    return name.length() < 2 ? null : name;
  }

  /** The line that says what report it is; a title of several paragraphs has no single place. */
  private static Place place(List<Line> lines) {
    Line chosen = lines.get(lines.size() - 1);
    for (Line line : lines) {
      if (line.text().contains("信息公开") || line.text().contains("政务公开")) {
        chosen = line;
        break;
      }
    }
    int end = chosen.text().length();
    return Place.text(0, chosen.at(0, end), chosen.raw(0, end));
  }
}
