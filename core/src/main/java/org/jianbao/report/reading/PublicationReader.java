package org.jianbao.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.form.SignOffWords;
import org.jianbao.report.Publication;
import org.jianbao.report.WrittenDate;
import org.jianbao.text.DateMention;
import org.jianbao.text.DateReader;
import org.jianbao.text.Fold;
import org.jianbao.text.WordPatterns;
import org.jspecify.annotations.Nullable;

/**
 * Finds the date of publication (发布日期) that a page states at the head or foot of a report: behind
 * words that say so, or alone on a line of the head. Of several the earliest counts.
 */
final class PublicationReader {
  /** Lines of head and foot that are looked at. */
  private static final int LINES = 40;

  /** Characters of a line that are looked at. */
  private static final int LONGEST = 1000;

  /** Characters of a word that counts only at the start of a stretch. */
  private static final int SHORT = 3;

  private static final String DATE =
      "(?<y>(?:19|20)[0-9]{2})\\s*[-./年]\\s*(?<m>[0-9]{1,2})\\s*[-./月]\\s*(?<d>[0-9]{1,2})(?![0-9])";
  private static final Pattern ALONE =
      Pattern.compile(
          "\\s*[(\\[]?\\s*"
              + DATE
              + "\\s*日?\\s*(?:[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?\\s*[)\\]]?\\s*");

  private static final int MOST_IN_BRACKETS = 48;

  private final Pattern announced;
  private final Pattern published;

  PublicationReader(SignOffWords words) {
    List<String> all = WordPatterns.compact(words.publication());
    // A short word may be the end of another one: 统计时间.
    String whole = WordPatterns.any(all.stream().filter(word -> word.length() > SHORT).toList());
    String part = WordPatterns.any(all.stream().filter(word -> word.length() <= SHORT).toList());
    published = Pattern.compile(WordPatterns.any(words.published()) + "$");
    announced =
        Pattern.compile(
            "(?:"
                + whole
                + "|(?<![\\u4e00-\\u9fa5])"
                + part
                + ")\\s*[:\\]]?\\s*"
                + DATE
                + "(?!\\s*日?\\s*[起至到~])");
  }

  /**
   * The date of publication, or null if none is stated.
   *
   * @param head the lines before the first heading
   * @param foot the lines after the last one
   * @param section number of the section in which the foot stands
   */
  @Nullable Publication read(List<Line> head, List<Line> foot, @Nullable Integer section) {
    List<Publication> found = new ArrayList<>();
    for (Line line : head.subList(0, Math.min(head.size(), LINES))) {
      String text = shown(line);
      add(announced.matcher(text), line, 0, found);
      addInBrackets(line, found);
      Matcher alone = ALONE.matcher(text);
      if (alone.matches()) {
        add(alone.reset(), line, 0, found);
      }
    }
    for (Line line : foot.subList(Math.max(0, foot.size() - LINES), foot.size())) {
      add(announced.matcher(shown(line)), line, section, found);
    }
    Publication earliest = null;
    for (Publication one : found) {
      if (earliest == null || day(one) < day(earliest)) {
        earliest = one;
      }
    }
    return earliest;
  }

  /** Whether a line tells the date of publication. */
  boolean isIn(Line line) {
    String text = shown(line);
    return announced.matcher(text).find() || ALONE.matcher(text).matches();
  }

  /** A line in brackets with one date and at most words that say that it is the publication's. */
  private void addInBrackets(Line line, List<Publication> found) {
    String text = line.text();
    if (text.length() > MOST_IN_BRACKETS || !text.startsWith("(") || !text.endsWith(")")) {
      return;
    }
    List<DateMention> dates = DateReader.find(line.compact());
    if (dates.size() != 1) {
      return;
    }
    DateMention date = dates.get(0);
    Integer year = date.year();
    String behind = text.substring(date.end(), text.length() - 1);
    if (year != null
        && date.date() != null
        && date.start() == 1
        && (behind.isEmpty() || published.matcher(behind).find())) {
      found.add(
          new Publication(
              new WrittenDate(year, date.month(), date.day(), line.raw(date.start(), date.end())),
              line.place(0, date.start(), date.end())));
    }
  }

  private static int day(Publication publication) {
    WrittenDate date = publication.date();
    Integer month = date.month();
    Integer day = date.dayOfMonth();
    return date.year() * 10_000 + (month == null ? 0 : month * 100) + (day == null ? 0 : day);
  }

  private static String shown(Line line) {
    String raw = line.compact().raw();
    return Fold.fold(raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw);
  }

  private static void add(
      Matcher matcher, Line line, @Nullable Integer section, List<Publication> found) {
    while (matcher.find()) {
      Line part = line.part(matcher.start(), matcher.end());
      found.add(
          new Publication(
              new WrittenDate(
                  Integer.parseInt(matcher.group("y")),
                  Integer.valueOf(matcher.group("m")),
                  Integer.valueOf(matcher.group("d")),
                  line.compact().raw().substring(matcher.start("y"), matcher.end("d"))),
              part.place(section)));
    }
  }
}
