package org.jianbao.report.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jianbao.report.Place;
import org.jianbao.report.Title;
import org.jianbao.text.ChineseNumerals;
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

  /** Characters of the official name that a misspelt one may have changed. */
  private static final int MISSPELT = 2;

  /**
   * Characters of the word with which both the name of a government ends and that of the report
   * begins.
   */
  private static final int SHARED = 2;

  private static final int FIRST_YEAR = 1949;
  private static final int LAST_YEAR = 2100;

  private static final Pattern SENTENCE = Pattern.compile("[。;!?,:|>»]|[<>]|\\.\\.\\.|…");

  /** What is left where a year has lost its number. */
  private static final Pattern YEAR_LOST = Pattern.compile("[本上]?年度?");

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

  /** Where the name begins within the text, and what may follow it. */
  private record Ending(int start, String tail) {}

  /** The candidate that these lines are together, or null if they are none. */
  static @Nullable TitleCandidate of(
      List<Line> lines, Manner manner, TitlePatterns patterns, OrganisationReader organisations) {
    StringBuilder joined = new StringBuilder();
    StringBuilder raw = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      int skip = HeadingNumber.residue(text);
      Matcher label = patterns.label.matcher(text);
      skip = i == 0 && label.find() ? label.end() : skip;
      text = text.substring(skip);
      if (text.length() > LONGEST
          || SENTENCE.matcher(text).find()
          || i < lines.size() - 1 && patterns.noPart.matcher(text).find()) {
        return null;
      }
      joined.append(text);
      raw.append(withoutSpaces(lines.get(i).compact().raw()).substring(skip));
    }
    String text = joined.toString();
    if (text.length() > LONGEST
        || text.contains("《") != text.contains("》")
        || organisations.isOtherText(text, patterns.others)
        || !patterns.yearly.matcher(text).find()) {
      return null;
    }
    Ending ending = ending(text, manner, patterns);
    return ending == null
        ? null
        : candidate(lines, text, raw.toString(), ending, patterns, organisations);
  }

  private static @Nullable TitleCandidate candidate(
      List<Line> lines,
      String text,
      String raw,
      Ending ending,
      TitlePatterns patterns,
      OrganisationReader organisations) {
    Integer year = year(text);
    String before = text.substring(0, ending.start());
    String body = organisation(before, patterns);
    String name = name(before, body, text, ending);
    String organisation = body == null || patterns.self.matcher(body).matches() ? null : body;
    organisation = withShared(organisation, text.substring(ending.start()), organisations);
    boolean official = patterns.names.contains(name);
    if (year == null && organisation == null && !isNear(name, patterns)) {
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
            place(lines, ending.start()),
            organisationPlace(lines, organisation, ending.start()));
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

  /** With the body that stands alone on the line below, if the title names none. */
  TitleCandidate withBodyBelow(@Nullable Line below, OrganisationReader organisations) {
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

  private static @Nullable Ending ending(String text, Manner manner, TitlePatterns patterns) {
    if (manner == Manner.MISSPELT) {
      return misspelt(text, patterns);
    }
    Matcher matcher = (manner == Manner.NAMED ? patterns.ending : patterns.summary).matcher(text);
    return matcher.find() ? new Ending(matcher.start(), matcher.group("tail")) : null;
  }

  private static @Nullable Ending misspelt(String text, TitlePatterns patterns) {
    for (String name : patterns.names) {
      LevenshteinDistance distance = new LevenshteinDistance(MISSPELT);
      int best = MISSPELT + 1;
      int start = -1;
      for (int length = name.length() - 1; length <= name.length() + 1; length++) {
        int from = text.length() - length;
        int changes = from < 0 ? -1 : distance.apply(text.substring(from), name);
        if (changes >= 0 && changes < best) {
          best = changes;
          start = from;
        }
      }
      if (start >= 0) {
        return new Ending(start, "");
      }
    }
    return null;
  }

  private static String withoutBrackets(String title) {
    return title.startsWith("《") && title.indexOf('》') == title.length() - 1
        ? title.substring(1, title.length() - 1)
        : title;
  }

  private static String withoutSpaces(String raw) {
    StringBuilder shown = new StringBuilder(raw.length());
    raw.chars().filter(c -> !Fold.isSpace((char) c)).forEach(c -> shown.append((char) c));
    return shown.toString();
  }

  /** The first year that can be one, else the first. */
  private static @Nullable Integer year(String text) {
    Matcher matcher = TitlePatterns.NAMED_YEAR.matcher(text);
    Integer first = null;
    while (matcher.find()) {
      String written = matcher.group("y") == null ? matcher.group("b") : matcher.group("y");
      int year = ChineseNumerals.small(written);
      if (year >= FIRST_YEAR && year <= LAST_YEAR) {
        return year;
      }
      first = first == null && year > 0 ? Integer.valueOf(year) : first;
    }
    return first;
  }

  private static @Nullable String organisation(String before, TitlePatterns patterns) {
    String name = TitlePatterns.NAMED_YEAR.matcher(before).replaceAll("");
    name = TitlePatterns.GARBLED_YEAR.matcher(name).replaceAll("");
    String previous;
    do {
      previous = name;
      name = patterns.joints.matcher(name).replaceAll("");
    } while (!name.equals(previous));
    return name.length() < 2 ? null : name;
  }

  /** With the word that body and name share: 云州市人民政府信息公开工作年度报告. */
  private static @Nullable String withShared(
      @Nullable String organisation, String name, OrganisationReader organisations) {
    if (organisation == null || organisations.isBodyOrPlace(organisation)) {
      return organisation;
    }
    String shared = organisation + name.substring(0, Math.min(SHARED, name.length()));
    return organisations.endsInBody(shared) && !organisations.isAbbreviated(shared)
        ? shared
        : organisation;
  }

  /** What stands in the title beside body, year and tail. */
  private static String name(
      String before, @Nullable String organisation, String text, Ending ending) {
    String rest = TitlePatterns.NAMED_YEAR.matcher(before).replaceAll("");
    rest = TitlePatterns.GARBLED_YEAR.matcher(rest).replaceAll("");
    if (organisation != null) {
      int at = rest.indexOf(organisation);
      rest = rest.substring(0, at) + rest.substring(at + organisation.length());
    }
    rest = rest.replaceAll("[-·《\"'(]", "");
    rest = YEAR_LOST.matcher(rest).matches() && year(text) == null ? "" : rest;
    String named = text.substring(ending.start());
    named = named.endsWith("》") ? named.substring(0, named.length() - 1) : named;
    named = named.substring(0, named.length() - ending.tail().length());
    return rest + TitlePatterns.NAMED_YEAR.matcher(named).replaceAll("");
  }

  /** Whether a name alone, without body and year, is that of a report. */
  private static boolean isNear(String name, TitlePatterns patterns) {
    LevenshteinDistance distance = new LevenshteinDistance(MISSPELT);
    return patterns.names.stream().anyMatch(one -> distance.apply(one, name) >= 0);
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
