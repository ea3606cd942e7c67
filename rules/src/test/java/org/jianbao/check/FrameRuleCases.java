package org.jianbao.check;

import static org.jianbao.check.RuleCase.fires;
import static org.jianbao.check.RuleCase.silent;
import static org.jianbao.check.TestFacts.STREET;
import static org.jianbao.check.TestFacts.body;
import static org.jianbao.check.TestFacts.declared;
import static org.jianbao.check.TestFacts.place;

import java.util.List;
import org.jianbao.facts.Deadline;
import org.jianbao.facts.ReportInfo;
import org.jianbao.facts.SignOff;
import org.jianbao.facts.Title;
import org.jianbao.facts.TitleBody;
import org.jianbao.facts.YearClaim;
import org.jianbao.report.Place;
import org.jspecify.annotations.Nullable;

/** Cases of the rules on title, sign-off and years. */
final class FrameRuleCases {
  private static final ReportInfo COUNTY = body("澄溪县人民政府", "government", "county");
  private static final ReportInfo BUREAU = body("澄溪县水务局", "department", "county");

  private FrameRuleCases() {}

  static List<RuleCase> ofTitle() {
    return List.of(
        silent("a right title", title(2020, 2020, null)),
        fires("no title", "title-missing", title(null)),
        fires("another name", "title-name", title(2020, 2020, "政府信息公开工作年度报告")),
        fires("no year", "title-year/absent", title(null, 2020, null)),
        fires("another year", "title-year/different", title(2019, 2020, null)),
        silent("the report year is not known", title(2019, null, null)),
        silent("a whole name", new TitleBody("青石街道办事处", false, place("标题"))),
        fires("no body", "title-organisation/absent", new TitleBody(null, false, place("标题"))),
        fires(
            "an abbreviation",
            "title-organisation/abbreviated",
            new TitleBody("青石街办", true, place("标题"))));
  }

  static List<RuleCase> ofSignOff() {
    return List.of(
        silent("a right sign-off", signOff(true, false)),
        fires("none", "signoff-missing", signOff(false, false)),
        fires("another year", "signoff-year", signOff(true, true)),
        silent("a department in time", BUREAU, declared(1), deadline("error", false)),
        fires(
            "a late department",
            "signoff-late/statutory",
            BUREAU,
            declared(1),
            deadline("error", true)),
        fires(
            "a late government",
            "signoff-late/statutory",
            COUNTY,
            declared(1),
            deadline("error", true)),
        silent(
            "a street in time",
            STREET,
            declared(1),
            deadline("warning", false),
            deadline("error", false)),
        fires(
            "a street after January",
            "signoff-late/warning",
            STREET,
            declared(1),
            deadline("warning", true),
            deadline("error", false)),
        fires(
            "a street after March: one finding",
            "signoff-late/error",
            STREET,
            declared(1),
            deadline("warning", true),
            deadline("error", true)),
        fires(
            "a date that a city only recommends",
            "signoff-late/hint",
            STREET,
            declared(1),
            deadline("hint", true),
            deadline("warning", false)));
  }

  static List<RuleCase> ofYear() {
    return List.of(
        silent("the report year", new YearClaim(2020, false, 2020, place("2020年，我街道"))),
        fires("another year", "year-other", new YearClaim(2019, true, 2020, place("2019年，我街道"))));
  }

  private static Title title(@Nullable Integer expectedYear) {
    return new Title(null, null, false, expectedYear, null, null, Place.absentSection(0));
  }

  private static Title title(
      @Nullable Integer year, @Nullable Integer expectedYear, @Nullable String expectedName) {
    return new Title(
        "标题",
        year,
        year != null && expectedYear != null && !year.equals(expectedYear),
        expectedYear,
        "报告名称",
        expectedName,
        place("标题"));
  }

  private static SignOff signOff(boolean found, boolean yearDeviates) {
    return new SignOff(
        found, "青石街道办事处", "2021-01-20", 2021, yearDeviates, 2021, place("2021年1月20日"));
  }

  private static Deadline deadline(String severity, boolean missed) {
    return new Deadline(severity, "2021-01-31", missed, "2021-02-20", false, place("2021年2月20日"));
  }
}
