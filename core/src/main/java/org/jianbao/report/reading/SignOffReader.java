package org.jianbao.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jianbao.form.SignOffWords;
import org.jianbao.report.SignOff;
import org.jianbao.report.WrittenDate;
import org.jianbao.text.DateReader;
import org.jianbao.text.WordPatterns;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sign-off (落款): the issuing body and a date on lines of their own, or on one, at the end
 * of the report. A printing line (印发) counts only where nothing else does.
 */
final class SignOffReader {
  /** Lines at the end of a document that are looked at, besides short ones that may be of menus. */
  private static final int TAIL = 40;

  private static final int LONGEST_TAIL = 400;

  private static final Pattern ENTRY = Pattern.compile("[^0-9]{2,13}");

  /** Lines at the end among which a name alone counts. */
  private static final int TAIL_OF_NAMES = 8;

  /** Stretches at the end of a long line that are looked at. */
  private static final int STRETCHES = 400;

  /** Characters of the longest line that is looked at as a whole. */
  private static final int LONGEST = 60;

  private static final int LONGEST_PRINTING = 80;

  private final SignOffLine lines;
  private final Pattern printed;

  SignOffReader(SignOffWords words, OrganisationReader organisations) {
    this.lines = new SignOffLine(words, organisations);
    this.printed = Pattern.compile(WordPatterns.any(words.printing()));
  }

  /**
   * A sign-off and the lines it takes up.
   *
   * @param lines the lines that hold nothing but it
   */
  record Found(SignOff signOff, List<Line> lines) {}

  /**
   * Finds the sign-off.
   *
   * @param after the lines after the last heading, in order
   * @param titleOrganisation the body that the title names, or null
   * @param section number of the section the lines stand in, 0 if the document has no headings, so
   *     that a name alone is no sign-off; null for a section that the format does not have
   */
  @Nullable Found read(
      List<Line> after, @Nullable String titleOrganisation, @Nullable Integer section) {
    List<Line> tail = tail(after);
    List<SignOffLine.@Nullable Part> parts = new ArrayList<>();
    tail.forEach(
        line ->
            parts.add(
                printed.matcher(line.text()).find() ? null : lines.part(line, titleOrganisation)));
    Found best = dated(tail, parts, section);
    if (best != null || Integer.valueOf(0).equals(section)) {
      return best;
    }
    Found name = nameOnly(tail, parts, section);
    return name != null ? name : printing(tail, titleOrganisation, section);
  }

  /** Whether a line is about printing and distribution (印发). */
  boolean isPrinting(Line line) {
    return line.text().length() <= LONGEST_PRINTING
        && printed.matcher(line.text()).find()
        && !DateReader.find(line.compact()).isEmpty()
        && !line.text().contains("。");
  }

  /** The last lines; long ones in their stretches. */
  private static List<Line> tail(List<Line> after) {
    int from = after.size();
    int counted = 0;
    while (from > Math.max(0, after.size() - LONGEST_TAIL)) {
      counted += ENTRY.matcher(after.get(from - 1).text()).matches() ? 0 : 1;
      if (counted > TAIL) {
        break;
      }
      from--;
    }
    List<Line> tail = new ArrayList<>();
    for (Line line : after.subList(from, after.size())) {
      if (line.text().length() <= LONGEST) {
        tail.add(line);
      } else {
        List<Line> stretches = line.stretches(STRETCHES);
        tail.addAll(stretches.size() > 1 ? stretches : List.of(line));
      }
    }
    return tail;
  }

  private static @Nullable Found dated(
      List<Line> tail, List<SignOffLine.@Nullable Part> parts, @Nullable Integer section) {
    Found best = null;
    for (int i = tail.size() - 1; i >= 0; i--) {
      SignOffLine.Part part = parts.get(i);
      if (part == null || part.date() == null) {
        continue;
      }
      Found found = withName(tail, parts, i, part, section);
      if (found.signOff().organisation() != null) {
        return found;
      }
      best = best == null ? found : best;
    }
    return best;
  }

  private static Found withName(
      List<Line> tail,
      List<SignOffLine.@Nullable Part> parts,
      int at,
      SignOffLine.Part part,
      @Nullable Integer section) {
    List<Line> taken = new ArrayList<>();
    String name = part.name();
    for (int step : new int[] {-1, 1}) {
      int next = at + step;
      SignOffLine.Part other = next < 0 || next >= tail.size() ? null : parts.get(next);
      if (name == null && other != null && other.name() != null && other.date() == null) {
        name = other.name();
        addIfWhole(taken, tail.get(next), other);
      }
    }
    addIfWhole(taken, tail.get(at), part);
    return new Found(signOff(name, part.date(), tail.get(at), part, section), taken);
  }

  private static @Nullable Found nameOnly(
      List<Line> tail, List<SignOffLine.@Nullable Part> parts, @Nullable Integer section) {
    for (int i = tail.size() - 1; i >= Math.max(0, tail.size() - TAIL_OF_NAMES); i--) {
      SignOffLine.Part part = parts.get(i);
      if (part != null && part.name() != null) {
        return new Found(
            signOff(part.name(), null, tail.get(i), part, section), List.of(tail.get(i)));
      }
    }
    return null;
  }

  /** The body and date of a printing line. */
  private @Nullable Found printing(
      List<Line> tail, @Nullable String titleOrganisation, @Nullable Integer section) {
    for (int i = tail.size() - 1; i >= 0; i--) {
      SignOffLine.Part part = lines.printed(tail.get(i), titleOrganisation);
      if (part != null) {
        return new Found(signOff(part.name(), part.date(), tail.get(i), part, section), List.of());
      }
    }
    return null;
  }

  private static SignOff signOff(
      @Nullable String name,
      @Nullable WrittenDate date,
      Line line,
      SignOffLine.Part part,
      @Nullable Integer section) {
    return new SignOff(name, date, line.place(section, part.from(), line.text().length()));
  }

  private static void addIfWhole(List<Line> taken, Line line, SignOffLine.Part part) {
    if (part.from() == 0) {
      taken.add(line);
    }
  }
}
