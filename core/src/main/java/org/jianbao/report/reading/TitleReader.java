package org.jianbao.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.form.TitleWords;
import org.jianbao.report.Title;
import org.jianbao.text.CompactText;
import org.jspecify.annotations.Nullable;

/**
 * Finds the title (标题) in the opening of a document: one to four lines that together end in
 * 政府信息公开…年度报告 and are no sentence, no navigation, no other document's title. A line that is the
 * text of a whole page is looked at in the stretches that its spaces part.
 */
final class TitleReader {
  /** Lines of the opening that are looked at, besides the short ones of which menus are made. */
  private static final int OPENING = 60;

  private static final int LONGEST_OPENING = 600;

  /** Stretches of a long line that are looked at. */
  private static final int STRETCHES = 120;

  private static final int MOST_LINES = 4;

  /** Lines below the name of the report on which body and year may stand. */
  private static final int BELOW = 2;

  /** Signs of the entries of a menu, which a printed page shows beside the title. */
  private static final String BULLETS = "·•▪◆●■►▶»›";

  private static final Pattern ENTRY = Pattern.compile("[^0-9]{2,13}");

  private final TitlePatterns patterns;
  private final OrganisationReader organisations;

  TitleReader(TitleWords words, OrganisationReader organisations) {
    this.patterns = new TitlePatterns(words);
    this.organisations = organisations;
  }

  /** Words with which a title ends. */
  List<String> lastWords() {
    return patterns.lastWords;
  }

  /**
   * A title and the lines it takes up.
   *
   * @param title the title
   */
  record Found(Title title, List<Line> lines) {}

  /**
   * The title, or null if the opening has none; the last of the best candidates counts.
   *
   * @param report whether the document is known for a report, so that a title with other words or a
   *     wrong character counts too
   */
  @Nullable Found read(List<Line> lines, boolean report) {
    List<Line> opening = opening(lines);
    Found found = best(opening, TitleCandidate.Manner.NAMED);
    found = found == null ? led(opening) : found;
    if (found == null && report) {
      found = best(opening, TitleCandidate.Manner.MISSPELT);
      found = found == null ? best(opening, TitleCandidate.Manner.SUMMARY) : found;
    }
    return found;
  }

  private @Nullable Found best(List<Line> lines, TitleCandidate.Manner manner) {
    TitleCandidate best = null;
    for (int i = 0; i < lines.size(); i++) {
      for (int count = 1; count <= MOST_LINES && i + count <= lines.size(); count++) {
        TitleCandidate candidate =
            TitleCandidate.of(lines.subList(i, i + count), manner, patterns, organisations);
        if (candidate != null && (best == null || candidate.isLikelierThan(best))) {
          int below = i + count;
          best =
              candidate.withBelow(
                  lines.subList(below, Math.min(lines.size(), below + BELOW)), organisations);
        }
      }
    }
    return best == null ? null : new Found(best.title(), best.lines());
  }

  /**
   * A title behind words that lead to it: 附件：, 首页>年报>. The end of a path is one only if it names
   * the body: 年报>2021年政府信息公开年报 may be that of a list.
   */
  private @Nullable Found led(List<Line> lines) {
    List<Line> paths = new ArrayList<>();
    List<Line> rests = new ArrayList<>();
    for (Line line : lines) {
      Matcher lead = patterns.lead.matcher(line.text());
      boolean more = lead.find() && lead.end() < line.text().length();
      CompactText text = line.compact();
      rests.add(more ? line.part(text.rawStart(lead.end()), text.raw().length()) : line);
      if (more && lead.group("path") != null) {
        paths.add(rests.get(rests.size() - 1));
      }
    }
    Found found = best(rests, TitleCandidate.Manner.NAMED);
    boolean end = found != null && paths.stream().anyMatch(found.lines()::contains);
    return end && found.title().organisation() == null ? null : found;
  }

  /** The lines before section 一, long ones in their stretches. */
  private static List<Line> opening(List<Line> lines) {
    List<Line> opening = new ArrayList<>();
    int counted = 0;
    for (Line line : lines.subList(0, Math.min(lines.size(), LONGEST_OPENING))) {
      counted += ENTRY.matcher(line.text()).matches() ? 0 : 1;
      if (counted > OPENING) {
        break;
      }
      boolean bullet = !line.text().isEmpty() && BULLETS.indexOf(line.text().charAt(0)) >= 0;
      List<Line> parts =
          line.text().length() <= TitleCandidate.LONGEST && !bullet
              ? List.of(line)
              : line.stretches(STRETCHES);
      if (bullet) {
        boolean entry = parts.size() > 1 && ENTRY.matcher(parts.get(0).text()).matches();
        parts = entry ? parts.subList(1, parts.size()) : List.of(line);
      }
      for (Line part : parts) {
        if (HeadingNumber.startsOpeningSection(part.text())) {
          return opening;
        }
        opening.add(part);
      }
    }
    return opening;
  }
}
