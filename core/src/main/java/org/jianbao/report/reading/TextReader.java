package org.jianbao.report.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jianbao.document.Document;
import org.jianbao.document.Location;
import org.jianbao.report.PeriodStatement;
import org.jianbao.report.Section;
import org.jianbao.report.reading.WordReaders.Frame;
import org.jspecify.annotations.Nullable;

/** Reads the running text of a report: title, headings and sections, periods, sign-off. */
final class TextReader {
  /** So many headings of the format make a document without title an annual report. */
  static final int HEADINGS_OF_A_REPORT = 2;

  private final Frame frame;
  private final HeadingReader headings;

  TextReader(Frame frame, HeadingReader headings) {
    this.frame = frame;
    this.headings = headings;
  }

  TextOfReport read(Document document) {
    List<Line> lines = Line.of(document.blocks());
    List<HeadingReader.Found> found = headings.read(lines);
    boolean report =
        found.stream()
                .map(one -> one.heading().section())
                .filter(Objects::nonNull)
                .distinct()
                .count()
            >= HEADINGS_OF_A_REPORT;
    TitleReader.Found title = frame.titles().read(lines, report);
    Integer lastSection =
        found.isEmpty() ? Integer.valueOf(0) : found.get(found.size() - 1).heading().section();
    List<Line> tail = tail(lines, found);
    List<Line> page = frame.page().below(tail);
    SignOffReader.Found signOff =
        signOff(
            tail, page.size(), title == null ? null : title.title().organisation(), lastSection);
    if (signOff != null && isComplete(signOff)) {
      // What stands above a sign-off is the report's.
      page = behind(page, tail, signOff);
    }
    List<Line> head = head(lines, found);
    Set<Integer> skipped = skipped(tail, signOff);
    skipped.addAll(blocks(head, frame.page().above(head, title)));
    skipped.addAll(blocks(tail, page));
    List<Section> sections = SectionSplitter.split(document.blocks(), found, skipped);
    List<PeriodStatement> statements = new ArrayList<>();
    TextOfReport.forEachParagraph(
        sections,
        (paragraph, section) -> statements.addAll(frame.periods().read(paragraph, section)));
    return new TextOfReport(
        title,
        found,
        sections,
        withoutTitle(statements, title),
        signOff == null ? null : signOff.signOff(),
        frame.publications().read(head, tail, lastSection));
  }

  /**
   * The sign-off at the end of the document, or, unless one is complete, that before the lines of a
   * page at its end.
   *
   * @param page number of these lines
   */
  private SignOffReader.@Nullable Found signOff(
      List<Line> tail, int page, @Nullable String organisation, @Nullable Integer section) {
    SignOffReader.Found last = frame.signOffs().read(tail, organisation, section);
    if (page == 0 || isComplete(last)) {
      return last;
    }
    List<Line> own = tail.subList(0, tail.size() - page);
    SignOffReader.Found before = frame.signOffs().read(own, organisation, section);
    return before == null ? last : before;
  }

  private static boolean isComplete(SignOffReader.@Nullable Found found) {
    return found != null
        && found.signOff().organisation() != null
        && found.signOff().date() != null;
  }

  /** Statements of the period; the days in the title count only if nothing else states any. */
  private static List<PeriodStatement> withoutTitle(
      List<PeriodStatement> statements, TitleReader.@Nullable Found title) {
    if (title == null || statements.stream().filter(PeriodStatement::declared).count() < 2) {
      return statements;
    }
    List<Location> lines =
        title.lines().stream().map(line -> line.at(0, line.text().length())).toList();
    List<PeriodStatement> others =
        statements.stream()
            .filter(one -> lines.stream().noneMatch(line -> isWithin(one, line)))
            .toList();
    return others.stream().anyMatch(PeriodStatement::declared) ? others : statements;
  }

  private static boolean isWithin(PeriodStatement statement, Location line) {
    Location place = statement.place().location();
    return place != null
        && place.paragraph() == line.paragraph()
        && place.offset() < line.offset() + line.length()
        && line.offset() < place.offset() + place.length();
  }

  /** The lines before the first heading, and what stands before it on its line. */
  private static List<Line> head(List<Line> lines, List<HeadingReader.Found> found) {
    if (found.isEmpty()) {
      return lines;
    }
    HeadingReader.Found first = found.get(0);
    List<Line> head = new ArrayList<>(lines.subList(0, first.index()));
    if (first.from() > 0) {
      head.add(first.line().part(0, first.line().compact().rawStart(first.from())));
    }
    return head;
  }

  /** The lines after the last heading, and what follows it on its line. */
  private static List<Line> tail(List<Line> lines, List<HeadingReader.Found> found) {
    if (found.isEmpty()) {
      return lines;
    }
    HeadingReader.Found last = found.get(found.size() - 1);
    List<Line> tail = new ArrayList<>(lines.subList(last.index() + 1, lines.size()));
    String raw = last.line().compact().raw();
    Line rest = last.line().part(last.line().compact().rawEnd(last.to()), raw.length());
    if (!rest.text().isEmpty()) {
      tail.add(0, rest);
    }
    return tail;
  }

  /** Blocks that hold nothing but the sign-off or the printing line behind it. */
  private Set<Integer> skipped(List<Line> tail, SignOffReader.@Nullable Found signOff) {
    Set<Line> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    if (signOff != null) {
      taken.addAll(signOff.lines());
      tail.stream().filter(frame.signOffs()::isPrinting).forEach(taken::add);
      taken.addAll(foot(tail, signOff));
      // Stretches of a line leave the rest of it.
      taken.retainAll(identities(tail));
    }
    return blocks(tail, taken);
  }

  /** The blocks that hold none of some lines but those taken out. */
  private static Set<Integer> blocks(List<Line> lines, Collection<Line> taken) {
    Map<Integer, Integer> linesOfBlock = new HashMap<>();
    lines.forEach(line -> linesOfBlock.merge(line.block(), 1, Integer::sum));
    taken.forEach(line -> linesOfBlock.merge(line.block(), -1, Integer::sum));
    Set<Integer> blocks = new LinkedHashSet<>();
    taken.stream()
        .map(Line::block)
        .filter(block -> linesOfBlock.getOrDefault(block, 0) <= 0)
        .forEach(blocks::add);
    return blocks;
  }

  /**
   * What a page shows below a complete sign-off: no sentence, unless words of a page precede it.
   */
  private List<Line> foot(List<Line> tail, SignOffReader.Found signOff) {
    int last = last(tail, signOff);
    if (last < 0 || !isComplete(signOff)) {
      return List.of();
    }
    List<Line> foot = new ArrayList<>();
    boolean marked = false;
    for (Line line : tail.subList(last + 1, tail.size())) {
      if (line.text().contains("。") && !marked) {
        break;
      }
      marked = marked || frame.page().isMarked(line);
      foot.add(line);
    }
    return foot;
  }

  /** Those of some lines that stand behind a sign-off. */
  private static List<Line> behind(List<Line> lines, List<Line> tail, SignOffReader.Found signOff) {
    Set<Line> behind = identities(tail.subList(last(tail, signOff) + 1, tail.size()));
    return lines.stream().filter(behind::contains).toList();
  }

  /** Index of the last line of a sign-off; -1 if its last one is a stretch of a line. */
  private static int last(List<Line> tail, SignOffReader.Found signOff) {
    List<Line> own = signOff.lines();
    int last = own.isEmpty() ? -1 : indexOf(tail, own.get(own.size() - 1));
    if (last >= 0) {
      for (Line line : own) {
        last = Math.max(last, indexOf(tail, line));
      }
    }
    return last;
  }

  private static int indexOf(List<Line> lines, Line line) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i) == line) {
        return i;
      }
    }
    return -1;
  }

  private static Set<Line> identities(List<Line> lines) {
    Set<Line> identities = Collections.newSetFromMap(new IdentityHashMap<>());
    identities.addAll(lines);
    return identities;
  }
}
