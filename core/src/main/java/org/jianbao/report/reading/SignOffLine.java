package org.jianbao.report.reading;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jianbao.form.SignOffWords;
import org.jianbao.report.WrittenDate;
import org.jianbao.text.ChineseNumerals;
import org.jianbao.text.CompactText;
import org.jianbao.text.DateMention;
import org.jianbao.text.DateReader;
import org.jianbao.text.WordPatterns;
import org.jspecify.annotations.Nullable;

/** Reads what a line gives for a sign-off: the name of a body, a date, or both. */
final class SignOffLine {
  private static final int LONGEST_NAME = 40;
  private static final int SHORTEST_NAME = 3;

  /** A date that was never filled in, or lost a part: 2021年 月 日, 2021年1月日. */
  private static final Pattern BROKEN_DATE =
      Pattern.compile("(?<y>" + DateReader.YEAR + ")年[0-9XxＸ×_一二三四五六七八九十]*月?[0-9XxＸ×_]*日?");

  private final OrganisationReader organisations;
  private final Pattern noName;
  private final Pattern label;
  private final Pattern labelBehind;
  private final Pattern seal;
  private final Pattern printing;
  private final Set<String> nothings;

  SignOffLine(SignOffWords words, OrganisationReader organisations) {
    this.organisations = organisations;
    noName = Pattern.compile("[。;!?,:、_|>]|[0-9]{4}年|" + WordPatterns.any(words.others()));
    label = Pattern.compile(WordPatterns.any(words.labels()) + ":");
    labelBehind = Pattern.compile("(?<=.)" + WordPatterns.any(words.labels()) + ":$");
    seal = Pattern.compile("\\(?" + WordPatterns.any(words.seals()) + "\\)?$");
    printing = Pattern.compile(WordPatterns.any(words.printing()) + "$");
    nothings =
        words.nothings().stream()
            .map(word -> CompactText.of(word).text())
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * What a line gives.
   *
   * @param from index in the line's compact text where it begins
   */
  record Part(@Nullable String name, @Nullable WrittenDate date, int from) {}

  /** The line, or what follows its last full stop, as part of a sign-off; null if it is none. */
  @Nullable Part part(Line line, @Nullable String titleOrganisation) {
    String text = line.text();
    int from = text.lastIndexOf('。', text.length() - 2) + 1;
    Matcher announced = label.matcher(text).region(from, text.length());
    from = announced.lookingAt() ? announced.end() : from;
    return part(line, from, text.length(), titleOrganisation);
  }

  /** A printing line (印发) as a sign-off, its word left out. */
  @Nullable Part printed(Line line, @Nullable String titleOrganisation) {
    Matcher word = printing.matcher(line.text());
    if (!word.find()) {
      return null;
    }
    Part part = part(line, 0, word.start(), titleOrganisation);
    return part == null || part.date() == null ? null : part;
  }

  private @Nullable Part part(Line line, int from, int to, @Nullable String titleOrganisation) {
    String tail = line.text().substring(from, to);
    if (tail.isEmpty() || tail.length() > LONGEST_NAME + 16) {
      return null;
    }
    for (DateMention date : DateReader.find(line.compact())) {
      int start = date.start() - from;
      int end = date.end() - from;
      if (start < 0 || end > tail.length() || date.year() == null) {
        continue;
      }
      String before = trim(labelBehind.matcher(tail.substring(0, start)).replaceFirst(""));
      String after = trim(tail.substring(end));
      String name = before.isEmpty() ? after : before;
      int lead = before.isEmpty() ? 0 : lead(line, from, name, titleOrganisation);
      name = name.substring(lead);
      if ((before.isEmpty() || after.isEmpty())
          && (name.isEmpty() || isName(name, titleOrganisation))) {
        return new Part(name.isEmpty() ? null : name, written(date, line), from + lead);
      }
    }
    Matcher broken = BROKEN_DATE.matcher(tail);
    if (broken.lookingAt() && broken.end() == tail.length()) {
      int year = ChineseNumerals.small(broken.group("y"));
      return new Part(null, new WrittenDate(year, null, null, line.raw(from, to)), from);
    }
    String name = trim(tail);
    return (from == 0 || line.text().charAt(from - 1) == ':') && isName(name, titleOrganisation)
        ? new Part(name, null, from)
        : null;
  }

  /**
   * Length of what stands before the title's body and is parted from it by a space, or says that
   * there is nothing: 无云州市水务局.
   */
  private int lead(Line line, int from, String name, @Nullable String titleOrganisation) {
    int at = titleOrganisation == null ? -1 : name.length() - titleOrganisation.length();
    if (titleOrganisation == null || at <= 0 || !name.endsWith(titleOrganisation)) {
      return 0;
    }
    String before = name.substring(0, at);
    boolean parted = line.compact().rawStart(from + at) > line.compact().rawEnd(from + at);
    return nothings.contains(before) || parted && !organisations.isBodyOrPlace(before) ? at : 0;
  }

  private static WrittenDate written(DateMention date, Line line) {
    return new WrittenDate(
        date.year() == null ? 0 : date.year(),
        date.month(),
        date.day(),
        line.raw(date.start(), date.end()));
  }

  private String trim(String text) {
    String trimmed = seal.matcher(text).replaceFirst("");
    trimmed = trimmed.isEmpty() ? text : trimmed;
    while (!trimmed.isEmpty() && "()[]·-,、".indexOf(trimmed.charAt(0)) >= 0) {
      trimmed = trimmed.substring(1);
    }
    while (!trimmed.isEmpty() && "([·-。)],、".indexOf(trimmed.charAt(trimmed.length() - 1)) >= 0) {
      trimmed = trimmed.substring(0, trimmed.length() - 1);
    }
    return trimmed;
  }

  private boolean isName(String text, @Nullable String titleOrganisation) {
    if (text.length() < SHORTEST_NAME
        || text.length() > LONGEST_NAME
        || noName.matcher(text).find()
        || HeadingNumber.of(text).value() >= 0) {
      return false;
    }
    return organisations.endsInBody(text)
        || titleOrganisation != null
            && (text.endsWith(titleOrganisation) || titleOrganisation.contains(text));
  }
}
