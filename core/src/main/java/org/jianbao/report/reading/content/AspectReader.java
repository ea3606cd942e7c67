package org.jianbao.report.reading.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jianbao.form.AspectWords.Use;
import org.jianbao.form.ContentWords;
import org.jianbao.report.content.Aspect;

/**
 * Reads which aspects section 一 speaks of: under a heading of their own with something below it, or
 * in a statement. A name in a list of aspects, in a title, or beside mere generalities is none.
 *
 * <p>Where the report gives three aspects or more headings of their own, a passing word elsewhere
 * is no statement about the others, nor is a single fact below the heading of another; where it has
 * its own order or none, it is.
 */
final class AspectReader {
  /** Headings named after aspects that make a report one that gives each aspect its own. */
  private static final int HEADINGS = 3;

  /** So many facts told below the headings of other aspects report one that has no heading. */
  private static final int STATEMENT = 2;

  private final List<AspectFinder> aspects;
  private final Substance substance;

  AspectReader(ContentWords words) {
    this.aspects = words.aspects().stream().map(AspectFinder::new).toList();
    this.substance =
        new Substance(
            WordFinder.of(
                Stream.concat(
                        words.fillers().stream(),
                        words.aspects().stream().flatMap(one -> one.words(Use.NAME).stream()))
                    .toList()),
            words.sentences());
  }

  /**
   * Reads the aspects.
   *
   * @param overview the clauses of section 一
   */
  List<Aspect> read(List<Clause> overview) {
    List<AspectHeading> headings = AspectHeading.in(overview, aspects, substance);
    Set<AspectFinder> own = new LinkedHashSet<>();
    Set<AspectFinder> reported = new LinkedHashSet<>();
    for (AspectHeading heading : headings) {
      if (heading.plain()) {
        own.addAll(heading.aspects());
      }
      if (heading.filled()) {
        reported.addAll(heading.aspects());
      }
    }
    boolean structured = own.size() >= HEADINGS;
    Map<AspectFinder, Integer> passing = new HashMap<>();
    Set<AspectFinder> named = new LinkedHashSet<>();
    for (int i = 0; i < overview.size(); i++) {
      Clause clause = overview.get(i);
      String said = withoutLists(clause.text());
      if (clause.opensSentence()) {
        named.clear();
      }
      aspects.stream().filter(aspect -> aspect.names(said)).forEach(named::add);
      boolean weighty = !structured && substance.in(said);
      if (!substance.some(said)) {
        continue;
      }
      for (AspectFinder aspect : aspects) {
        int at = i;
        if (!aspect.states(said, weighty)) {
          continue;
        }
        if (structured
            && !named.contains(aspect)
            && headings.stream().anyMatch(heading -> heading.givesToOthers(at, aspect))) {
          passing.merge(aspect, aspect.facts(said), Integer::sum);
        } else {
          reported.add(aspect);
        }
      }
    }
    passing.forEach(
        (aspect, facts) -> {
          if (facts >= STATEMENT) {
            reported.add(aspect);
          }
        });
    return aspects.stream()
        .map(aspect -> new Aspect(aspect.name(), reported.contains(aspect)))
        .toList();
  }

  /** A clause with the names of aspects blotted out that it merely lists. */
  private String withoutLists(String clause) {
    List<Named> named = named(clause);
    StringBuilder said = new StringBuilder(clause);
    for (int i = 0; i + 1 < named.size(); i++) {
      Named one = named.get(i);
      Named other = named.get(i + 1);
      if (!one.aspect().equals(other.aspect())
          && substance.joins(clause.substring(one.end(), other.start()))) {
        blot(said, one);
        blot(said, other);
      }
    }
    return said.toString();
  }

  private static void blot(StringBuilder text, Named named) {
    for (int i = named.start(); i < named.end(); i++) {
      text.setCharAt(i, Clause.BLOT);
    }
  }

  private record Named(AspectFinder aspect, int start, int end) {}

  private List<Named> named(String clause) {
    List<Named> named = new ArrayList<>();
    for (int i = 0; i < clause.length(); i++) {
      Named longest = null;
      for (AspectFinder aspect : aspects) {
        int length = aspect.nameAt(clause, i);
        if (length > 0 && (longest == null || length > longest.end() - i)) {
          longest = new Named(aspect, i, i + length);
        }
      }
      if (longest != null) {
        named.add(longest);
        i = longest.end() - 1;
      }
    }
    return named;
  }
}
