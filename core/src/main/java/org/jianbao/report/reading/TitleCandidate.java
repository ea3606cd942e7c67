package org.jianbao.report.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.report.Place;
import org.jianbao.report.Title;
import org.jianbao.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Lines that may be the title.
 *
 * @param score the higher, the likelier
 */
record TitleCandidate(Title title, List<Line> lines, int score) {
  /** Characters of the longest title. */
  static final int LONGEST = 80;

  private static final Pattern SENTENCE = Pattern.compile("[。;!?,:|>»]|[<>]|\\.\\.\\.|…");

  /** A date behind the name: an entry of a list of reports. */
  private static final Pattern LISTED = Pattern.compile("[0-9]{4}[-./][0-9]{1,2}[-./][0-9]{1,2}");

  /** How lines say that they are a title. */
  enum Manner {
    /** They end in words for a report. */
    NAMED,
    /** They end in the official name with a wrong character or two. */
    MISSPELT,
    /** They end in words for a summary. */
    SUMMARY
  }

  /** The candidate that these lines are together, or null if they are none. */
  static @Nullable TitleCandidate of(
      List<Line> lines, Manner manner, TitlePatterns patterns, OrganisationReader organisations) {
    Line last = lines.get(lines.size() - 1);
    if (lines.stream().anyMatch(line -> line != last && line.text().equals(last.text()))) {
      // The heading of a web page and the title of the report.
      return null;
    }
    StringBuilder joined = new StringBuilder();
    StringBuilder raw = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      int skip = HeadingNumber.residue(text);
      Matcher label = patterns.label.matcher(text);
      skip = i == 0 && label.find() ? label.end() : skip;
      Matcher dated = TitlePatterns.DATED.matcher(text);
      skip = i == 0 && dated.find() ? dated.end() : skip;
      Matcher ornaments = TitlePatterns.ORNAMENTS.matcher(text);
      int end = ornaments.find(skip) ? ornaments.start() : text.length();
      text = text.substring(skip, end);
      if (text.length() > LONGEST
          || SENTENCE.matcher(text).find()
          || i < lines.size() - 1 && patterns.noPart.matcher(text).find()) {
        return null;
      }
      joined.append(text);
      raw.append(withoutSpaces(lines.get(i).compact().raw()), skip, end);
    }
    int removed = 0;
    Matcher days = TitlePatterns.DAYS.matcher(joined);
    if (days.find()) {
      removed = days.end() - days.start();
      joined.delete(days.start(), days.end());
    }
    String text = joined.toString();
    if (text.length() > LONGEST
        || text.contains("《") != text.contains("》")
        || organisations.isOtherText(text, patterns.others)
        || !patterns.yearly.matcher(text).find()) {
      return null;
    }
    TitleParts.Ending ending = TitleParts.ending(text, manner, patterns);
    return ending == null
        ? null
        : candidate(lines, text, raw.toString(), ending, removed, patterns, organisations);
  }

  private static @Nullable TitleCandidate candidate(
      List<Line> lines,
      String text,
      String raw,
      TitleParts.Ending ending,
      int removed,
      TitlePatterns patterns,
      OrganisationReader organisations) {
    int nameStart = ending.start() + removed;
    Integer year = TitleParts.year(text);
    String before = text.substring(0, ending.start());
    String body = TitleParts.organisation(before, patterns);
    String name = TitleParts.name(before, body, text, ending);
    String organisation = body == null || patterns.self.matcher(body).matches() ? null : body;
    organisation =
        TitleParts.withShared(organisation, text.substring(ending.start()), organisations);
    boolean official = patterns.names.contains(name);
    if (year == null && organisation == null && !TitleParts.isNear(name, patterns)) {
      return null;
    }
    if (organisation != null && lines.size() > 1 && !organisations.isBodyOrPlace(organisation)) {
      return null;
    }
    int score = 10 - lines.size();
    score += year == null ? 0 : 40;
    score += organisation == null ? 0 : 20;
    score += patterns.isYearly(name) ? 20 : 0;
    score -= LISTED.matcher(ending.tail()).find() ? 30 : 0;
    Title title =
        new Title(
            withoutBrackets(raw),
            year,
            organisation,
            organisation != null && organisations.isAbbreviated(organisation),
            name,
            official || patterns.names.isEmpty() ? null : patterns.names.get(0),
            place(lines, nameStart),
            organisationPlace(lines, organisation, nameStart));
    return new TitleCandidate(title, lines, score);
  }

  /**
   * Whether this, which stands later, is likelier than another: of two in different places the
   * number of their lines tells nothing.
   */
  boolean isLikelierThan(TitleCandidate other) {
    boolean apart = other.lines.stream().noneMatch(lines::contains);
    return apart ? score + lines.size() >= other.score + other.lines.size() : score >= other.score;
  }

  /** With the body and the year that stand alone on the lines below, if the title names none. */
  TitleCandidate withBelow(List<Line> below, OrganisationReader organisations) {
    TitleCandidate named = withBodyBelow(below.isEmpty() ? null : below.get(0), organisations);
    int lines = named.title == title ? 1 : 2;
    for (Line line : below.subList(0, Math.min(lines, below.size()))) {
      Integer year = title.year() == null ? TitleParts.yearAlone(line.text()) : null;
      if (year != null) {
        return named.withYear(year);
      }
    }
    return named;
  }

  private TitleCandidate withYear(int year) {
    Title dated =
        new Title(
            title.text(),
            year,
            title.organisation(),
            title.abbreviated(),
            title.name(),
            title.expectedName(),
            title.place(),
            title.organisationPlace());
    return new TitleCandidate(dated, lines, score);
  }

  private TitleCandidate withBodyBelow(@Nullable Line below, OrganisationReader organisations) {
    if (title.organisation() != null || below == null) {
      return this;
    }
    String name = below.text().replaceAll("^[(\\[]|[)\\]]$", "");
    if (name.length() > LONGEST / 2
        || SENTENCE.matcher(name).find()
        || !organisations.endsInBody(name)) {
      return this;
    }
    Title named =
        new Title(
            title.text(),
            title.year(),
            name,
            organisations.isAbbreviated(name),
            title.name(),
            title.expectedName(),
            title.place(),
            below.place(0));
    return new TitleCandidate(named, lines, score);
  }

  private static String withoutBrackets(String title) {
    boolean quoted = title.startsWith("《") && title.indexOf('》') == title.length() - 1;
    quoted |= title.startsWith("“") && title.indexOf('”') == title.length() - 1;
    return quoted ? title.substring(1, title.length() - 1) : title;
  }

  private static String withoutSpaces(String raw) {
    StringBuilder shown = new StringBuilder(raw.length());
    raw.chars().filter(c -> !Fold.isSpace((char) c)).forEach(c -> shown.append((char) c));
    return shown.toString();
  }

  /** The whole title, if its lines are one paragraph, else the line where the name begins. */
  private static Place place(List<Line> lines, int nameStart) {
    Place whole = Line.span(lines);
    if (whole != null) {
      return whole;
    }
    int end = 0;
    for (Line line : lines) {
      end += line.text().length();
      if (nameStart < end) {
        return line.place(0);
      }
    }
    return lines.get(lines.size() - 1).place(0);
  }

  /** The whole title, if its lines are one paragraph, else the line that names the body. */
  private static Place organisationPlace(
      List<Line> lines, @Nullable String organisation, int nameStart) {
    return lines.stream()
        .filter(line -> organisation != null && line.text().contains(organisation))
        .filter(line -> Line.span(lines) == null)
        .findFirst()
        .map(line -> line.place(0))
        .orElseGet(() -> place(lines, nameStart));
  }
}
