package org.jianbao.check;

import static org.jianbao.check.RuleCase.fires;
import static org.jianbao.check.RuleCase.silent;
import static org.jianbao.check.TestFacts.STREET;
import static org.jianbao.check.TestFacts.body;
import static org.jianbao.check.TestFacts.declared;
import static org.jianbao.check.TestFacts.place;

import java.util.List;
import org.jianbao.facts.Accountability;
import org.jianbao.facts.Aspect;
import org.jianbao.facts.ExpectedSection;
import org.jianbao.facts.FeeStatement;
import org.jianbao.facts.ItemNumber;
import org.jianbao.facts.PartList;
import org.jianbao.facts.Period;
import org.jianbao.facts.Problems;
import org.jianbao.facts.ReportInfo;
import org.jianbao.facts.Section;
import org.jianbao.facts.Statement;
import org.jianbao.report.Place;
import org.jspecify.annotations.Nullable;

/** Cases of the rules on what text sections say. */
final class ContentRuleCases {
  private static final Place OVERVIEW = Place.absentSection(1);
  private static final ReportInfo COUNTY = body("澄溪县人民政府", "government", "county");
  private static final ReportInfo TOWN = body("澄溪县白桥镇人民政府", "township", "township");
  private static final Period PERIOD = declared(1);

  private ContentRuleCases() {}

  static List<RuleCase> ofContent() {
    return List.of(
        fires("nothing below a heading", "section-empty", new Section(6, true, place(""))),
        silent("something below it", new Section(6, false, place(""))),
        fires(
            "five parts, six sections", "section-list/count", list(5, 0, 6, 6, ""), section(true)),
        silent("as many parts as sections", list(6, 0, 6, 6, ""), section(true)),
        silent("as many parts as headings", list(7, 0, 6, 7, ""), section(true)),
        fires(
            "a section not listed", "section-list/names", list(null, 5, 6, 6, "其他"), section(true)),
        fires("a wrong count is said once", "section-list/count", list(5, 5, 6, 6, "其他")),
        fires(
            "what follows from a missing section",
            "section-missing",
            list(6, 6, 5, 5, ""),
            section(false)),
        fires(
            "a number out of turn",
            "subsection-numbering",
            new ItemNumber("（四）", "（三）", place("（四）平台建设"))),
        fires("an aspect is lacking", "overview-aspect", new Aspect("平台建设", false, OVERVIEW)),
        silent("an aspect is there", new Aspect("平台建设", true, OVERVIEW)),
        fires(
            "the fee is not reported",
            "fee-statement",
            new FeeStatement(false, Place.absentSection(6))),
        silent("the fee is reported", new FeeStatement(true, Place.absentSection(6))));
  }

  static List<RuleCase> ofAccountability() {
    return List.of(
        fires(
            "a county reports none",
            "overview-accountability/government",
            COUNTY,
            PERIOD,
            accountability(0)),
        fires(
            "a town reports one of three",
            "overview-accountability/partly",
            TOWN,
            PERIOD,
            accountability(1)),
        silent("a town reports all", TOWN, PERIOD, accountability(3)),
        fires(
            "a street reports none",
            "overview-accountability/other",
            STREET,
            PERIOD,
            accountability(0)),
        silent("a street reports one of three", STREET, PERIOD, accountability(1)));
  }

  static List<RuleCase> ofProblems() {
    return List.of(
        fires("no problem", "problems-missing", problems(false, true, 80, null)),
        fires("no improvement", "improvements-missing", problems(true, false, 80, null)),
        fires("a few words", "problems-thin/short", problems(true, true, 19, null)),
        silent("just enough words", problems(true, true, 20, null)),
        fires("a clause broken off", "problems-thin/unfinished", problems(true, true, 80, "更新不及时")),
        fires(
            "a few words broken off are one finding",
            "problems-thin/unfinished",
            problems(true, true, 10, "更新不及时")));
  }

  private static PartList list(
      @Nullable Integer stated, int listed, int sections, int headings, String unlisted) {
    return new PartList(stated, listed, sections, headings, unlisted, place("由六部分组成"));
  }

  private static ExpectedSection section(boolean found) {
    return new ExpectedSection(6, "其他需要报告的事项", found, Place.absentSection(6));
  }

  private static Accountability accountability(int reported) {
    return new Accountability(reported, 3 - reported, "工作考核", "责任追究结果", OVERVIEW);
  }

  private static Problems problems(
      boolean problem, boolean improvement, int characters, @Nullable String unfinished) {
    return new Problems(
        problem,
        improvement,
        characters,
        20,
        statement("公开不及时"),
        unfinished == null ? null : statement(unfinished),
        Place.absentSection(5));
  }

  private static Statement statement(String text) {
    return new Statement(text, place(text));
  }
}
