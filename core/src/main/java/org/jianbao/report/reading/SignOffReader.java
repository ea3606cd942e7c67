package org.jianbao.report.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jianbao.report.Place;
import org.jianbao.report.SignOff;
import org.jianbao.text.DateMention;
import org.jianbao.text.DateReader;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sign-off (落款): the issuing body and a date on lines of their own, or on one, at the end
 * of the report. A printing line (印发) after it is passed over.
 */
final class SignOffReader {
  /** Lines at the end of a document that are looked at. */
  private static final int TAIL = 20;

  private static final int LONGEST_NAME = 40;

  private static final Pattern PRINTED = Pattern.compile("印发|印制|录入|校对|主办|版权|备案");
  private static final Pattern SENTENCE = Pattern.compile("[。;!?,:、_|>]|情况|事项|报告|年报|[0-9]{4}年");

  private final OrganisationReader organisations;

  SignOffReader(OrganisationReader organisations) {
    this.organisations = organisations;
  }

  /**
   * A sign-off and the lines it takes up.
   *
   * @param blocks indices of the blocks that hold nothing but it or the printing line
   */
  record Found(SignOff signOff, List<Line> lines) {}

  /**
   * Finds the sign-off.
   *
   * @param lines the lines after the last heading, in order
   * @param titleOrganisation the body that the title names, or null
   * @param section number of the section the lines stand in, 0 if the document has no headings, so
   *     that a name alone is no sign-off; null for a section that the format does not have
   */
  @Nullable Found read(
      List<Line> lines, @Nullable String titleOrganisation, @Nullable Integer section) {
    int first = Math.max(0, lines.size() - TAIL);
    Found best = null;
    for (int i = lines.size() - 1; i >= first; i--) {
      Part part = part(lines.get(i), titleOrganisation);
      if (part == null || part.date() == null && !part.dated()) {
        continue;
      }
      Found found = withDate(lines, i, part, first, titleOrganisation, section);
      if (found.signOff().organisation() != null) {
        return found;
      }
      best = best == null ? found : best;
    }
    if (best != null || Integer.valueOf(0).equals(section)) {
      return best;
    }
    return nameOnly(lines, first, titleOrganisation, section);
  }

  private Found withDate(
      List<Line> lines,
      int at,
      Part part,
      int first,
      @Nullable String titleOrganisation,
      @Nullable Integer section) {
    List<Line> taken = new ArrayList<>();
    String name = part.name();
    for (int step : new int[] {-1, 1}) {
      int next = at + step;
      if (name == null && next >= first && next < lines.size()) {
        Part other = part(lines.get(next), titleOrganisation);
        if (other != null && other.name() != null && !other.dated()) {
          name = other.name();
          addIfWhole(taken, lines.get(next), other);
        }
      }
    }
    addIfWhole(taken, lines.get(at), part);
    return new Found(new SignOff(name, part.date(), place(lines.get(at), part, section)), taken);
  }

  private @Nullable Found nameOnly(
      List<Line> lines, int first, @Nullable String titleOrganisation, @Nullable Integer section) {
    for (int i = lines.size() - 1; i >= Math.max(first, lines.size() - 4); i--) {
      Line line = lines.get(i);
      Part part = part(line, titleOrganisation);
      if (part != null && part.name() != null && part.from() == 0) {
        return new Found(new SignOff(part.name(), null, place(line, part, section)), List.of(line));
      }
    }
    return null;
  }

  private static void addIfWhole(List<Line> taken, Line line, Part part) {
    if (part.from() == 0) {
      taken.add(line);
    }
  }

  private static Place place(Line line, Part part, @Nullable Integer section) {
    int end = line.text().length();
    return new Place(
        section, null, null, null, line.at(part.from(), end), line.raw(part.from(), end));
  }

  /** Whether a line is about printing and distribution (印发). */
  static boolean isPrinting(Line line) {
    return line.text().length() <= 80
        && line.text().contains("印发")
        && !DateReader.find(line.compact()).isEmpty()
        && !line.text().contains("。");
  }

  /**
   * What a line gives for a sign-off.
   *
   * @param dated whether it holds a date, also an impossible one
   * @param from index in the line's compact text where the sign-off begins
   */
  private record Part(@Nullable String name, @Nullable LocalDate date, boolean dated, int from) {}

  /** The line, or what follows its last full stop, as part of a sign-off; null if it is none. */
  private @Nullable Part part(Line line, @Nullable String titleOrganisation) {
    String text = line.text();
    int from = text.lastIndexOf('。', text.length() - 2) + 1;
    String tail = text.substring(from);
    if (tail.isEmpty() || tail.length() > LONGEST_NAME + 16 || PRINTED.matcher(tail).find()) {
      return null;
    }
    for (DateMention date : DateReader.find(line.compact())) {
      int start = date.start() - from;
      int end = date.end() - from;
      if (start < 0 || date.year() == null) {
        continue;
      }
      String before = trim(tail.substring(0, start));
      String after = trim(tail.substring(end));
      String name = before.isEmpty() ? after : before;
      if ((before.isEmpty() || after.isEmpty())
          && (name.isEmpty() || isName(name, titleOrganisation))) {
        return new Part(name.isEmpty() ? null : name, date.date(), true, from);
      }
    }
    String name = trim(tail);
    return from == 0 && isName(name, titleOrganisation) ? new Part(name, null, false, from) : null;
  }

  private static String trim(String text) {
    String trimmed = text;
    while (!trimmed.isEmpty() && "()[]·-".indexOf(trimmed.charAt(0)) >= 0) {
      trimmed = trimmed.substring(1);
    }
    while (!trimmed.isEmpty() && "([·-。)".indexOf(trimmed.charAt(trimmed.length() - 1)) >= 0) {
      trimmed = trimmed.substring(0, trimmed.length() - 1);
    }
    return trimmed;
  }

  private boolean isName(String text, @Nullable String titleOrganisation) {
    if (text.length() < 3 || text.length() > LONGEST_NAME || SENTENCE.matcher(text).find()) {
      return false;
    }
    if (HeadingNumber.of(text).value() >= 0) {
      return false;
    }
    return organisations.endsInBody(text)
        || titleOrganisation != null
            && (text.endsWith(titleOrganisation) || titleOrganisation.endsWith(text));
  }
}
