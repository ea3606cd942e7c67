package org.jianbao.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jianbao.facts.ExpectedSection;
import org.jianbao.form.Form;
import org.jianbao.form.SectionForm;
import org.jianbao.report.Heading;
import org.jianbao.report.Place;
import org.jianbao.report.Report;
import org.jspecify.annotations.Nullable;

/** The headings of the top level (一级标题) and the sections that the form prescribes. */
final class HeadingFacts {
  private HeadingFacts() {}

  static List<Object> of(Report report, Form form) {
    List<Heading> headings = report.headings();
    List<Integer> sections = new ArrayList<>();
    for (Heading heading : headings) {
      Integer section = heading.section();
      if (section != null && !sections.contains(section)) {
        sections.add(section);
      }
    }
    List<Integer> sorted = sections.stream().sorted().toList();
    List<Integer> inOrder = LongestRun.of(sections);
    List<@Nullable Integer> ordinals = HeadingNumbering.expected(headings);
    Map<Integer, org.jianbao.facts.Heading> firsts = new HashMap<>();
    List<Object> facts = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      Integer section = heading.section();
      org.jianbao.facts.Heading first = section == null ? null : firsts.get(section);
      boolean ranked = section != null && first == null;
      org.jianbao.facts.Heading fact =
          new org.jianbao.facts.Heading(
              heading.position(),
              section,
              first,
              ranked ? sections.indexOf(section) + 1 : 0,
              ranked ? sorted.indexOf(section) + 1 : 0,
              !ranked || inOrder.contains(section),
              heading.ordinal(),
              ordinals.get(i),
              OneLine.of(heading.text()),
              Words.wording(heading.wording()),
              heading.expected(),
              heading.place());
      if (section != null) {
        firsts.putIfAbsent(section, fact);
      }
      facts.add(fact);
    }
    for (SectionForm section : form.sections()) {
      facts.add(
          new ExpectedSection(
              section.number(),
              section.heading().official(),
              has(report, section.number()),
              Place.absentSection(section.number())));
    }
    return facts;
  }

  private static boolean has(Report report, int section) {
    return IntStream.concat(
            report.headings().stream().map(Heading::section).mapToInt(HeadingFacts::orZero),
            report.sections().stream().map(s -> s.number()).mapToInt(HeadingFacts::orZero))
        .anyMatch(number -> number == section);
  }

  private static int orZero(@Nullable Integer number) {
    return number == null ? 0 : number;
  }
}
