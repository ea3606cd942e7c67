package org.jianbao.report.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jianbao.text.ChineseNumerals;
import org.jspecify.annotations.Nullable;

/** Takes a title apart: issuing body, year, name of the report. */
final class TitleParts {
  /** Characters of the official name that a misspelt one may have changed. */
  private static final int MISSPELT = 2;

  /**
   * Characters of the word with which both the name of a government ends and that of the report
   * begins.
   */
  private static final int SHARED = 2;

  private static final int FIRST_YEAR = 1949;

  private static final int LAST_YEAR = 2100;

  /** What is left where a year has lost its number. */
  private static final Pattern YEAR_LOST = Pattern.compile("[本上]?年度?");

  private TitleParts() {}

  /** Where the name begins within the text, and what may follow it. */
  record Ending(int start, String tail) {}

  static @Nullable Ending ending(
      String text, TitleCandidate.Manner manner, TitlePatterns patterns) {
    if (manner == TitleCandidate.Manner.MISSPELT) {
      return misspelt(text, patterns);
    }
    Matcher matcher =
        (manner == TitleCandidate.Manner.NAMED ? patterns.ending : patterns.summary).matcher(text);
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

  /** The first year that can be one, else the first. */
  static @Nullable Integer year(String text) {
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

  /** The year that a text names and nothing more: (2020年度), 二〇二〇年度; else null. */
  static @Nullable Integer yearAlone(String text) {
    boolean named = text.indexOf('年') > 0 || text.startsWith("(");
    return named && TitlePatterns.NAMED_YEAR.matcher(text).matches() ? year(text) : null;
  }

  static @Nullable String organisation(String before, TitlePatterns patterns) {
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
  static @Nullable String withShared(
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
  static String name(String before, @Nullable String organisation, String text, Ending ending) {
    String rest = TitlePatterns.NAMED_YEAR.matcher(before).replaceAll("");
    rest = TitlePatterns.GARBLED_YEAR.matcher(rest).replaceAll("");
    if (organisation != null) {
      int at = rest.indexOf(organisation);
      rest = rest.substring(0, at) + rest.substring(at + organisation.length());
    }
    rest = rest.replaceAll("[-·《\"'(]", "");
    rest = YEAR_LOST.matcher(rest).matches() && year(text) == null ? "" : rest;
    String named = text.substring(ending.start());
    named =
        named.endsWith("》") || named.endsWith("\"")
            ? named.substring(0, named.length() - 1)
            : named;
    named = named.substring(0, named.length() - ending.tail().length());
    return rest + TitlePatterns.NAMED_YEAR.matcher(named).replaceAll("");
  }

  /** Whether a name alone, without body and year, is that of a report. */
  static boolean isNear(String name, TitlePatterns patterns) {
    LevenshteinDistance distance = new LevenshteinDistance(MISSPELT);
    return patterns.names.stream().anyMatch(one -> distance.apply(one, name) >= 0);
  }
}
