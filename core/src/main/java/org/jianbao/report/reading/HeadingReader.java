package org.jianbao.report.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jianbao.report.Heading;
import org.jianbao.report.Place;
import org.jianbao.report.Wording;
import org.jianbao.report.reading.HeadingLabels.Match;
import org.jianbao.report.reading.HeadingNumber.Style;
import org.jspecify.annotations.Nullable;

/**
 * Finds the top-level headings. First those whose wording is sure, which tell how the report
 * numbers its sections; then, for each section still missing, the likeliest line between its
 * neighbours; then sections that the format does not have.
 */
final class HeadingReader {
  private static final double SURELY_ALTERED = HeadingScore.SURELY_ALTERED;
  private static final double ALTERED_AGAIN = 0.8;

  /** Numbers in brackets are those of parts of sections, too: so many must be sections. */
  private static final int FEWEST_IN_BRACKETS = 2;

  private static final int MOST_CANDIDATES = 1_000;

  /** Lines that are looked at; reports have some hundreds. */
  private static final int MOST_LINES = 20_000;

  private final HeadingLabels labels;
  private final HeadingScore score;

  HeadingReader(HeadingLabels labels) {
    this.labels = labels;
    this.score = new HeadingScore(labels);
  }

  /**
   * A heading and the line it stands in.
   *
   * @param from index of its first character in the line's compact text
   * @param to index behind its last character
   */
  record Found(Heading heading, int index, Line line, int from, int to) {}

  /** The headings of a document in order. */
  List<Found> read(List<Line> lines) {
    List<HeadingCandidate> candidates =
        HeadingOrder.withoutSentences(HeadingOrder.withoutContents(candidates(lines)));
    Style main = mainStyle(candidates);
    List<HeadingCandidate> chosen = new ArrayList<>();
    if (main == Style.NONE) {
      chosen.addAll(HeadingOrder.best(candidates));
    } else {
      candidates.stream()
          .filter(one -> one.match().sure() && one.number().style() == main)
          .forEach(chosen::add);
    }
    if (main == Style.BRACKETS
        && chosen.stream().map(HeadingOrder::section).distinct().count() < FEWEST_IN_BRACKETS) {
      return List.of();
    }
    addSurelyAltered(candidates, main, chosen);
    addSureOfOtherStyle(candidates, main, chosen);
    for (int section : labels.numbers()) {
      addMissing(section, candidates, main, chosen);
    }
    addForeign(candidates, main, chosen);
    chosen.sort(Comparator.comparingInt(HeadingCandidate::index));
    List<Found> found = new ArrayList<>();
    for (HeadingCandidate one : chosen) {
      found.add(found(one, labels.chosen(one.text(), one.match()), found.size() + 1));
    }
    return List.copyOf(found);
  }

  /**
   * In a report that numbers its sections a line without number in a table is the table's title.
   */
  private List<HeadingCandidate> candidates(List<Line> lines) {
    List<HeadingCandidate> outside = candidates(lines, false);
    return outside.stream()
            .anyMatch(one -> one.match().sure() && one.number().style() != Style.NONE)
        ? outside
        : candidates(lines, true);
  }

  private List<HeadingCandidate> candidates(List<Line> lines, boolean unnumberedInTables) {
    List<HeadingCandidate> candidates = new ArrayList<>();
    int count = Math.min(lines.size(), MOST_LINES);
    for (int i = 0; i < count && candidates.size() < MOST_CANDIDATES; i++) {
      HeadingCandidate one = HeadingCandidate.of(i, lines.get(i), labels);
      if (one == null
          || labels.areListed(one.line().text())
          || !unnumberedInTables
              && one.line().cell() != null
              && one.number().style() == Style.NONE) {
        continue;
      }
      if (one.match().sure() || !labels.isTableLabel(one.text(), one.match().similarity())) {
        candidates.add(one);
      }
    }
    return candidates;
  }

  /** The style in which most sections are numbered; of equals the more usual one. */
  private static Style mainStyle(List<HeadingCandidate> candidates) {
    Map<Style, Set<Integer>> sections = new EnumMap<>(Style.class);
    for (HeadingCandidate one : candidates) {
      Integer section = one.match().section();
      if (section != null && (one.match().sure() || one.match().similarity() >= SURELY_ALTERED)) {
        sections.computeIfAbsent(one.number().style(), style -> new TreeSet<>()).add(section);
      }
    }
    Style main = Style.CHINESE;
    int most = 0;
    for (Map.Entry<Style, Set<Integer>> entry : sections.entrySet()) {
      if (entry.getValue().size() > most) {
        main = entry.getKey();
        most = entry.getValue().size();
      }
    }
    return main;
  }

  private static void addSureOfOtherStyle(
      List<HeadingCandidate> candidates, Style main, List<HeadingCandidate> chosen) {
    for (HeadingCandidate one : candidates) {
      if (one.match().sure()
          && one.number().style() != main
          && (one.number().style() != Style.BRACKETS
              || HeadingOrder.isSectionInBrackets(one, candidates, chosen))
          && !HeadingOrder.has(chosen, HeadingOrder.section(one))
          && HeadingOrder.fits(one, HeadingOrder.section(one), chosen)) {
        insert(one, chosen);
      }
    }
  }

  private static void addSurelyAltered(
      List<HeadingCandidate> candidates, Style main, List<HeadingCandidate> chosen) {
    List<HeadingCandidate> altered =
        candidates.stream()
            .filter(one -> one.match().wording() == Wording.ALTERED)
            .filter(one -> one.number().style() == main && main != Style.NONE)
            .filter(one -> one.match().similarity() >= SURELY_ALTERED && one.isShort())
            .toList();
    for (HeadingCandidate one : altered) {
      boolean again = HeadingOrder.has(chosen, HeadingOrder.section(one));
      if (!again
          || one.match().similarity() >= ALTERED_AGAIN
              && chosen.stream().noneMatch(other -> other.index() == one.index())) {
        insert(one, chosen);
      }
    }
  }

  private void addMissing(
      int section, List<HeadingCandidate> candidates, Style main, List<HeadingCandidate> chosen) {
    if (HeadingOrder.has(chosen, section)) {
      return;
    }
    Set<HeadingCandidate> listed = HeadingOrder.subordinate(candidates, main, chosen);
    HeadingCandidate best = null;
    double bestScore = 0;
    for (HeadingCandidate one : candidates) {
      boolean part = one.number().style() == Style.BRACKETS && main != Style.BRACKETS;
      if (part && !HeadingOrder.isSectionInBrackets(one, candidates, chosen)
          || chosen.contains(one)
          || listed.contains(one)
          || !HeadingOrder.fits(one, section, chosen)) {
        continue;
      }
      double likely = score.of(one, section, main);
      if (likely > bestScore) {
        best = one;
        bestScore = likely;
      }
    }
    if (best != null) {
      Match match = labels.match(best.text(), section);
      Match kept =
          match.wording() != null
              ? match
              : new Match(section, Wording.ALTERED, 0, labels.official(section));
      insert(
          new HeadingCandidate(best.index(), best.line(), best.number(), best.end(), kept), chosen);
    }
  }

  /** Sections that the format does not have, where their number is the one that is due. */
  private void addForeign(
      List<HeadingCandidate> candidates, Style main, List<HeadingCandidate> chosen) {
    if (main == Style.NONE || main == Style.BRACKETS || chosen.isEmpty()) {
      return;
    }
    Set<HeadingCandidate> listed = HeadingOrder.subordinate(candidates, main, chosen);
    List<HeadingCandidate> known = List.copyOf(chosen);
    List<HeadingCandidate> foreign = new ArrayList<>();
    for (HeadingCandidate one : candidates) {
      if (one.number().style() == main
          && one.isShort()
          && !listed.contains(one)
          && known.stream().noneMatch(other -> other.index() == one.index())
          && HeadingOrder.isDue(one, known, foreign)) {
        foreign.add(
            new HeadingCandidate(one.index(), one.line(), one.number(), one.end(), Match.NONE));
      }
    }
    foreign.forEach(one -> insert(one, chosen));
  }

  private static void insert(HeadingCandidate one, List<HeadingCandidate> chosen) {
    chosen.add(one);
    chosen.sort(Comparator.comparingInt(HeadingCandidate::index));
  }

  private static Found found(HeadingCandidate one, Match match, int position) {
    Line line = one.line();
    int from = HeadingNumber.residue(line.text());
    Integer section = match.section();
    int to = HeadingNumber.behindClosing(line.text(), from, one.end());
    Place place = new Place(section, null, null, null, line.at(from, to), line.raw(from, to));
    Integer ordinal = one.number().value() < 0 ? null : Integer.valueOf(one.number().value());
    Heading heading =
        new Heading(
            position,
            ordinal,
            line.raw(one.number().end(), one.end()),
            section,
            section == null ? null : match.wording(),
            section == null ? null : expected(match),
            place);
    return new Found(heading, one.index(), line, from, to);
  }

  private static @Nullable String expected(Match match) {
    return match.wording() == Wording.OFFICIAL || match.wording() == Wording.ACCEPTED
        ? null
        : match.expected();
  }
}
