package org.jianbao.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jianbao.facts.FeeStatement;
import org.jianbao.facts.Section;
import org.jianbao.facts.Statement;
import org.jianbao.form.SectionForm;
import org.jianbao.pack.RulePack;
import org.jianbao.report.Heading;
import org.jianbao.report.Place;
import org.jianbao.report.Report;
import org.jianbao.report.content.Accountability;
import org.jianbao.report.content.Aspect;
import org.jianbao.report.content.Content;
import org.jianbao.report.content.ItemNumber;
import org.jianbao.report.content.PartList;
import org.jianbao.report.content.Problems;
import org.jianbao.report.content.SectionContent;

/** What the text sections say (文字章节的内容). */
final class ContentFacts {
  private static final int OVERVIEW = 1;
  private static final int PROBLEMS = 5;
  private static final int OTHERS = 6;
  private static final String LEAST_CHARACTERS = "problems-thin.characters";

  private ContentFacts() {}

  static List<Object> of(Report report, RulePack pack) {
    Content content = report.content();
    List<Object> facts = new ArrayList<>();
    for (SectionContent section : content.sections()) {
      Place place = Place.absentSection(section.number());
      facts.add(new Section(section.number(), section.empty(), place));
    }
    for (Aspect aspect : content.aspects()) {
      facts.add(
          new org.jianbao.facts.Aspect(
              aspect.name(), aspect.reported(), Place.absentSection(OVERVIEW)));
    }
    if (content.accountability() != null) {
      facts.add(accountability(content.accountability()));
    }
    if (content.problems() != null) {
      facts.add(problems(content.problems(), pack));
    }
    if (content.parts() != null) {
      facts.add(parts(content.parts(), report, pack));
    }
    for (ItemNumber number : content.numbers()) {
      facts.add(
          new org.jianbao.facts.ItemNumber(number.actual(), number.expected(), number.place()));
    }
    if (content.feeStated() != null) {
      facts.add(new FeeStatement(content.feeStated(), Place.absentSection(OTHERS)));
    }
    return facts;
  }

  private static org.jianbao.facts.Accountability accountability(Accountability accountability) {
    List<String> reported = accountability.reported();
    return new org.jianbao.facts.Accountability(
        reported.size(),
        accountability.missing().size(),
        reported.isEmpty() ? "均未报告" : String.join("、", reported),
        String.join("、", accountability.missing()),
        Place.absentSection(OVERVIEW));
  }

  private static org.jianbao.facts.Problems problems(Problems problems, RulePack pack) {
    Place unfinished = problems.unfinished();
    return new org.jianbao.facts.Problems(
        problems.problemNamed(),
        problems.improvementNamed(),
        problems.characters(),
        setting(pack),
        statement(problems.opening()),
        unfinished == null ? null : statement(unfinished),
        Place.absentSection(PROBLEMS));
  }

  private static Statement statement(Place place) {
    return new Statement(OneLine.of(place.quote()), place);
  }

  /** The pack's setting; one that is no number asks for nothing. */
  private static int setting(RulePack pack) {
    String written = pack.settings().getOrDefault(LEAST_CHARACTERS, "0");
    return written.matches("\\d{1,6}") ? Integer.parseInt(written) : 0;
  }

  private static org.jianbao.facts.PartList parts(PartList parts, Report report, RulePack pack) {
    Set<Integer> present = new HashSet<>();
    report.headings().stream().map(Heading::section).forEach(present::add);
    present.remove(null);
    String unlisted =
        parts.open() || parts.sections().isEmpty()
            ? ""
            : pack.form().sections().stream()
                .filter(section -> present.contains(section.number()))
                .filter(section -> !parts.sections().contains(section.number()))
                .map(ContentFacts::heading)
                .collect(Collectors.joining("、"));
    return new org.jianbao.facts.PartList(
        parts.count(),
        parts.sections().size(),
        present.size(),
        report.headings().size(),
        unlisted,
        parts.place());
  }

  private static String heading(SectionForm section) {
    return section.heading().official();
  }
}
