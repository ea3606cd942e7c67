package org.jianbao.check;

import static org.jianbao.check.RuleCase.fires;
import static org.jianbao.check.RuleCase.silent;
import static org.jianbao.check.TestFacts.STREET;
import static org.jianbao.check.TestFacts.article;
import static org.jianbao.check.TestFacts.bound;
import static org.jianbao.check.TestFacts.caption;
import static org.jianbao.check.TestFacts.declared;
import static org.jianbao.check.TestFacts.heading;
import static org.jianbao.check.TestFacts.period;
import static org.jianbao.check.TestFacts.place;

import java.util.List;
import org.jianbao.facts.CitedNumber;
import org.jianbao.facts.CitedTitle;
import org.jianbao.facts.ExpectedSection;
import org.jianbao.facts.FormatCitation;
import org.jianbao.facts.Heading;
import org.jianbao.facts.Passage;
import org.jianbao.facts.Period;
import org.jianbao.facts.Repetition;
import org.jianbao.facts.Slip;
import org.jianbao.facts.Superseded;
import org.jianbao.report.Place;
import org.jspecify.annotations.Nullable;

/** Cases of the rules on period, sections and citations. */
final class TextRuleCases {
  private TextRuleCases() {}

  static List<RuleCase> ofPeriod() {
    Period whole = declared(1);
    Period half = period(1, true, false, null, null, false, null);
    Period garbled = period(1, true, true, "2020月1日", null, false, null);
    Period halfGarbled = period(1, true, false, "XXXX年", null, false, null);
    Period reversed = period(1, true, true, null, null, true, null);
    Period beside = period(2, false, false, null, null, false, null);
    return List.of(
        silent("a whole period", STREET, whole),
        fires("no statement", "period-missing", STREET),
        fires("only a mere 截至 beside figures", "period-missing", STREET, beside),
        fires("an end without a start", "period-incomplete", STREET, half),
        silent("one half, one whole", STREET, half, declared(2)),
        fires(
            "a garbled one is neither missing nor incomplete",
            "period-garbled",
            STREET,
            halfGarbled),
        fires("a garbled start", "period-garbled", STREET, garbled, bound(1, "start", true)),
        fires("a wrong start", "period-start", STREET, whole, bound(1, "start", true)),
        silent("a right start", STREET, whole, bound(1, "start", false)),
        fires("a wrong end", "period-end", STREET, whole, bound(1, "end", true)),
        silent("a right end", STREET, whole, bound(1, "end", false)),
        silent("a wrong end in a mere 截至", STREET, whole, beside, bound(2, "end", true)),
        fires(
            "the end before the start is neither wrong start nor wrong end",
            "period-reversed",
            STREET,
            reversed,
            bound(1, "start", true),
            bound(1, "end", true)),
        fires(
            "another statement is judged beside a reversed one",
            "period-end",
            declared(2),
            period(1, true, true, null, null, false, null),
            bound(2, "end", true)),
        fires(
            "31 November",
            "period-impossible-date",
            STREET,
            period(1, true, true, null, "11月31日", false, null)),
        silent(
            "31 November in a mere 截至",
            STREET,
            whole,
            period(2, false, false, null, "11月31日", false, null)),
        fires(
            "two ends",
            "period-inconsistent",
            STREET,
            whole,
            period(2, false, false, null, null, false, whole)));
  }

  static List<RuleCase> ofSection() {
    Heading first = heading(1, 1, 1);
    return List.of(
        silent("a heading as prescribed", first),
        fires("a section missing", "section-missing", expected(false)),
        silent("a section present", expected(true)),
        fires("out of order", "section-order", heading(3, 4, 4, null, false, "official")),
        fires("twice", "section-duplicate", heading(1, 2, 2, first, true, "official")),
        fires("a wrong ordinal", "section-numbering", heading(5, 4, 5)),
        fires("no ordinal where others have one", "section-numbering", heading(5, null, 5)),
        silent("nothing to be expected", heading(5, null, null)),
        fires("a section of its own", "section-extra", heading(null, 7, 7, null, true, null)),
        fires("a wrong character", "section-heading-typo", heading(4, 4, 4, null, true, "altered")),
        fires("other words", "section-heading-variant", heading(4, 4, 4, null, true, "variant")),
        silent("accepted words", heading(4, 4, 4, null, true, "accepted")));
  }

  static List<RuleCase> ofCitation() {
    return List.of(
        silent("第二十条第（一）项", caption(20, 1, 1)),
        fires("another article", "citation-caption/article", caption(26, 6, 6)),
        fires("an article that cannot be read", "citation-caption/article", caption(null, 6, 6)),
        fires("another item", "citation-caption/item", caption(20, 7, 8)),
        fires("no item", "citation-caption/item", caption(20, null, 8)),
        silent("rows that no form has", caption(20, 7, null)),
        silent("第二十条第（十五）项", article("regulation", 20, 15, 15)),
        silent("第五十六条", article("regulation", 56, null, null)),
        silent("items unknown", article("regulation", 33, 2, null)),
        fires("第五十七条", "citation-nonexistent/article", article("regulation", 57, 1, null)),
        fires("第零条", "citation-nonexistent/zero", article("regulation", 0, null, null)),
        fires("第二十条第（十六）项", "citation-nonexistent/item", article("regulation", 20, 16, 15)),
        fires(
            "an article without items",
            "citation-nonexistent/item",
            article("regulation", 26, 6, 0)),
        silent("another document", article("archives", 80, null, null)),
        fires("another year's format", "citation-wrong-format", format(false)),
        silent("the year's format", format(true)),
        silent("a title as it is", new CitedTitle("regulation", "条例", null, place("条例"))),
        fires(
            "a misquoted title",
            "citation-title",
            new CitedTitle("regulation", "条列", "条例", place("条列"))),
        silent("title and number agree", new CitedNumber(true, "国令第711号", null, place("文号"))),
        fires(
            "another number",
            "citation-number/of-title",
            new CitedNumber(false, "国令第771号", "国务院令第711号", place("文号"))),
        fires(
            "a number of something else",
            "citation-number/of-other-title",
            new CitedNumber(false, "国令第711号", null, place("文号"))),
        fires(
            "another year's format by its number",
            "citation-wrong-format",
            format(false),
            new CitedNumber(false, "国办公开办函〔2021〕30号", "国办公开办函〔2019〕60号", place("文号"))),
        fires(
            "a repealed basis",
            "citation-repealed",
            new Superseded(true, "第三十二条", "第五十条", place("依据"))),
        fires(
            "an old wording",
            "citation-outdated-wording",
            new Superseded(false, "公开为原则", "以公开为常态", place("提法"))));
  }

  static List<RuleCase> ofText() {
    Passage earlier = new Passage(place("前文"));
    return List.of(
        fires("a bracket", "text-brackets", slip("bracket", "（")),
        fires("residue", "text-residue", slip("residue", null)),
        fires("a half-width sign", "text-punctuation", slip("punctuation", "，")),
        fires("said twice", "text-redundancy", slip("redundancy", "截至")),
        fires("said twice, somehow", "text-redundancy/unspecified", slip("redundancy", null)),
        fires("a telephone number", "text-contact", slip("contact", null)),
        fires("a wrong word", "text-typo", slip("typo", "部署")),
        fires("40 characters", "text-repeated", new Repetition(40, 40, earlier, place("后文"))),
        silent("39 characters", new Repetition(39, 40, earlier, place("后文"))));
  }

  private static Slip slip(String kind, @Nullable String expected) {
    return new Slip(kind, "文字", expected, place("分句"));
  }

  private static ExpectedSection expected(boolean found) {
    return new ExpectedSection(6, "其他需要报告的事项", found, Place.absentSection(6));
  }

  private static FormatCitation format(boolean inBasis) {
    return new FormatCitation(
        "format-2021", "国办公开办函〔2021〕30号", inBasis, "国办公开办函〔2019〕60号", place("文号"));
  }
}
