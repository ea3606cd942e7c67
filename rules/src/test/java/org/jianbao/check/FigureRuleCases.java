package org.jianbao.check;

import static org.jianbao.check.RuleCase.fires;
import static org.jianbao.check.RuleCase.silent;
import static org.jianbao.check.TestFacts.declared;
import static org.jianbao.check.TestFacts.place;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jianbao.facts.Cell;
import org.jianbao.facts.Counterpart;
import org.jianbao.facts.Figure;
import org.jianbao.facts.Mention;
import org.jianbao.facts.Period;
import org.jianbao.facts.Section;
import org.jianbao.report.Place;
import org.jspecify.annotations.Nullable;

/** Cases of the rules that compare figures of the text with the tables. */
final class FigureRuleCases {
  private static final Section OVERVIEW = new Section(1, false, Place.absentSection(1));
  private static final Period PERIOD = declared(1);
  private static final Figure PUBLISHED = number("disclosure.items", 120);

  private FigureRuleCases() {}

  static List<RuleCase> ofConsistency() {
    List<RuleCase> cases = new ArrayList<>();
    cases.addAll(numbers("applications.new", "narrative-applications"));
    cases.addAll(numbers("review.total", "narrative-remedies"));
    cases.addAll(numbers("documents.made", "narrative-documents"));
    cases.addAll(slips("applications.new", "narrative-applications"));
    cases.addAll(slips("review.total", "narrative-remedies"));
    cases.addAll(slips("documents.made", "narrative-documents"));
    cases.addAll(calibrated("applications", "region", "narrative-applications"));
    cases.addAll(calibrated("lawsuits", "region", "narrative-remedies"));
    cases.addAll(calibrated("documents", "region", "narrative-documents"));
    cases.addAll(calibrated("review", "handling", "narrative-remedies"));
    cases.addAll(ofCounty());
    cases.addAll(others());
    cases.addAll(silences());
    return cases;
  }

  private static List<RuleCase> numbers(String object, String rule) {
    Counterpart twelve = cells(rule, object, 12);
    return List.of(
        fires(object + " differs", rule, number(object, 13), twelve),
        silent(object + " agrees", number(object, 12), twelve),
        silent(object + " has no cells", number(object, 12)),
        silent(object + " about", figure(5, object, "whole", "number", 13L, true), twelve),
        silent(object + " of last year", figure(1, object, "other-year", "number", 13L), twelve),
        silent(object + " among plans", figure(5, object, "whole", "number", 13L), twelve),
        silent(object + " told twice", number(object, 13), number(object, 14), twelve),
        silent(object + " agrees with other cells", number(object, 13), twelve, second(twelve, 13)),
        silent(object + " may be more", number(object, 13), open(twelve)),
        fires(object + " is less than known", rule, number(object, 11), open(twelve)),
        silent(object + " is not readable", number(object, 13), unreadable(twelve)));
  }

  /** One of two mentions looks like a slip for the other, which the table has. */
  private static List<RuleCase> slips(String object, String rule) {
    Figure slip = slip(object, 741, 714);
    Figure right = number(object, 714);
    Counterpart cells = cells(rule, object, 714);
    return List.of(
        fires(object + " slipped once", rule + "/slip", slip, right, cells),
        silent(
            object + " slipped, though other cells have it",
            slip,
            right,
            cells,
            second(cells, 741)),
        silent(object + " slipped, with cells that may be more", slip, right, open(cells)),
        silent(
            object + " slipped, but the table has neither", slip, right, cells(rule, object, 720)));
  }

  private static Figure slip(String object, long value, long slipOf) {
    Figure plain = number(object, value);
    return new Figure(
        plain.section(),
        plain.topic(),
        plain.object(),
        plain.scope(),
        plain.wording(),
        plain.value(),
        plain.measure(),
        plain.approximate(),
        slipOf,
        plain.text(),
        plain.place());
  }

  /** Figures whose scope is not sure, compared only if others of the same scope agree. */
  private static List<RuleCase> calibrated(String topic, String scope, String rule) {
    Figure wrong = of(topic, 1, scope, 13);
    Counterpart twelve = cells(rule, topic + ".1", 12);
    Figure also = of(topic, 5, scope, 7);
    Counterpart six = cells(rule, topic + ".5", 6);
    Object[] nine = {of(topic, 2, scope, 9), cells(rule, topic + ".2", 9)};
    Object[] one = {of(topic, 2, scope, 1), cells(rule, topic + ".2", 1)};
    Object[] two = {of(topic, 3, scope, 2), cells(rule, topic + ".3", 2)};
    Object[] four = {of(topic, 4, scope, 4), cells(rule, topic + ".4", 4)};
    String one3 = rule + "/" + scope;
    return List.of(
        silent(topic + " alone", wrong, twelve),
        fires(topic + " beside one that agrees", one3, wrong, twelve, nine[0], nine[1]),
        silent(
            topic + " beside one of another scope",
            wrong,
            twelve,
            number(topic + ".2", 9),
            nine[1]),
        silent(topic + " beside another that differs", wrong, twelve, nine[0], nine[1], also, six),
        silent(topic + " beside a small one", wrong, twelve, one[0], one[1]),
        fires(
            topic + " beside two small ones",
            one3 + "-two",
            wrong,
            twelve,
            one[0],
            one[1],
            two[0],
            two[1]),
        new RuleCase(
            topic + " beside three that agree and one that does not",
            List.of(wrong, twelve, also, six, nine[0], nine[1], two[0], two[1], four[0], four[1]),
            List.of(one3 + "-many", one3 + "-many")));
  }

  private static Figure of(String topic, int number, String scope, long value) {
    return figure(1, topic + "." + number, scope, "number", value);
  }

  /** Documents of a whole county, whose tables are shown by the applications to be of it all. */
  private static List<RuleCase> ofCounty() {
    Object county = TestFacts.body("鹿鸣县人民政府", "government", "county");
    Object department = TestFacts.body("鹿鸣县水务局", "department", "county");
    String rule = "narrative-documents";
    String applications = "narrative-applications";
    Figure wrong = of("documents", 1, "region", 13);
    Counterpart twelve = cells(rule, "documents.1", 12);
    Figure received = of("applications", 1, "region", 40);
    Counterpart forty = cells(applications, "applications.1", 40);
    Counterpart fifty = cells(applications, "applications.1", 50);
    Figure ownOnly = of("documents", 2, "government", 3);
    Object[] nine = {of("documents", 2, "region", 9), cells(rule, "documents.2", 9)};
    Object[] other = {of("documents", 2, "region", 8), cells(rule, "documents.2", 9)};
    return List.of(
        fires(
            "of a county",
            rule + "/region-applications",
            county,
            PERIOD,
            wrong,
            twelve,
            received,
            forty),
        fires(
            "of a county, beside one that agrees",
            rule + "/region",
            county,
            PERIOD,
            wrong,
            twelve,
            received,
            forty,
            nine[0],
            nine[1]),
        silent("of a department", department, PERIOD, wrong, twelve, received, forty),
        silent("of a county, applications differ", county, PERIOD, wrong, twelve, received, fifty),
        silent("of a county alone", county, PERIOD, wrong, twelve),
        silent("of a county and its seat", county, PERIOD, wrong, twelve, received, forty, ownOnly),
        silent(
            "of a county, all",
            county,
            PERIOD,
            wrong,
            twelve,
            received,
            forty,
            other[0],
            other[1]));
  }

  private static List<RuleCase> others() {
    Counterpart granted = cells("narrative-applications", "applications.granted", 3);
    Counterpart upheld = cells("narrative-remedies", "review.upheld", 3);
    Counterpart received = cells("narrative-applications", "applications.taken", 3);
    Counterpart made = cells("narrative-documents", "documents.made", 3);
    return List.of(
        silent(
            "of the government where the region is told, too",
            figure(1, "applications.new", "government", "number", 5L),
            cells("narrative-applications", "applications.new", 6),
            figure(1, "applications.two", "government", "number", 9L),
            cells("narrative-applications", "applications.two", 9),
            figure(1, "applications.three", "region", "number", 8L)),
        fires(
            "not all granted",
            "narrative-applications/all",
            figure(1, "applications.granted", "whole", "all", 5L),
            granted,
            cells("narrative-applications", "applications.results", 5)),
        silent(
            "not all granted of a whole that the table does not have",
            figure(1, "applications.granted", "whole", "all", 5L),
            granted,
            cells("narrative-applications", "applications.results", 6)),
        fires(
            "not all upheld",
            "narrative-remedies/all",
            figure(1, "review.upheld", "whole", "all", 4L),
            upheld,
            cells("narrative-remedies", "review.total", 4)),
        silent("all upheld", figure(1, "review.upheld", "whole", "all", 3L), upheld),
        fires(
            "applications denied",
            "narrative-denies",
            figure(1, "applications.taken", "whole", "denial", 0L),
            received),
        fires(
            "none in the region",
            "narrative-denies",
            figure(1, "applications.taken", "region", "number", 0L),
            received),
        silent(
            "denied of another body",
            figure(1, "applications.taken", "other-body", "denial", 0L),
            received),
        fires(
            "denied, and stated elsewhere as the table has it",
            "narrative-denies",
            figure(1, "applications.taken", "whole", "denial", 0L),
            number("applications.taken", 3),
            received),
        fires(
            "reviews denied",
            "narrative-denies/remedies",
            figure(1, "review.upheld", "whole", "denial", 0L),
            upheld),
        fires(
            "documents denied",
            "narrative-denies/documents",
            figure(1, "documents.made", "whole", "denial", 0L),
            made));
  }

  private static List<RuleCase> silences() {
    Cell review = cell("remedies", "", "review.total", 2);
    Cell direct = cell("remedies", "", "direct.total", 1);
    Cell after = cell("remedies", "", "after-review.total", 1);
    Cell other = cell("applications", "other", "total", 2);
    Cell results = cell("applications", "results", "total", 2);
    return List.of(
        fires("no figure of what is published", "overview-figures", OVERVIEW),
        silent("a figure of what is published", OVERVIEW, PUBLISHED),
        fires("a review not told", "narrative-silent", OVERVIEW, PUBLISHED, review),
        silent("a review told", OVERVIEW, PUBLISHED, review, mention(4, "review")),
        fires(
            "a review told in the preamble",
            "narrative-silent",
            OVERVIEW,
            PUBLISHED,
            review,
            mention(0, "review")),
        fires("a lawsuit not told", "narrative-silent/direct", OVERVIEW, PUBLISHED, direct, after),
        fires(
            "a lawsuit after review not told",
            "narrative-silent/after-review",
            OVERVIEW,
            PUBLISHED,
            after),
        silent("no section to tell it", review, direct),
        fires("all others", "other-results-only", other, results),
        silent("all others, told why", other, results, mention(1, "other-results")),
        silent("not all others", other, results, cell("applications", "granted", "total", 1)),
        silent("others among more", other, cell("applications", "results", "total", 3)));
  }

  private static Figure number(String object, long value) {
    return figure(1, object, "whole", "number", value);
  }

  private static Figure figure(
      int section, String object, String scope, String wording, @Nullable Long value) {
    return figure(section, object, scope, wording, value, false);
  }

  private static Figure figure(
      int section,
      String object,
      String scope,
      String wording,
      @Nullable Long value,
      boolean approximate) {
    String topic = object.substring(0, object.indexOf('.'));
    return new Figure(
        section,
        topic,
        object,
        scope,
        wording,
        value,
        "件",
        approximate,
        /* slipOf= */ null,
        value + "件",
        place("件"));
  }

  private static Counterpart cells(String rule, String object, long sum) {
    String topic = object.substring(0, object.indexOf('.'));
    return new Counterpart(
        rule, object, topic, 1, sum, false, null, List.of(), place(Long.toString(sum)));
  }

  private static Counterpart second(Counterpart first, long sum) {
    return new Counterpart(
        first.reportAs(), first.object(), first.topic(), 2, sum, false, null, List.of(), place(""));
  }

  private static Counterpart open(Counterpart cells) {
    return new Counterpart(
        cells.reportAs(),
        cells.object(),
        cells.topic(),
        1,
        cells.sum(),
        true,
        null,
        List.of(),
        place(""));
  }

  private static Counterpart unreadable(Counterpart cells) {
    return new Counterpart(
        cells.reportAs(), cells.object(), cells.topic(), 1, 0, true, "看不清", List.of(), place(""));
  }

  private static Cell cell(String table, String row, String column, long value) {
    return new Cell(
        table,
        row,
        column,
        "count",
        "number",
        BigDecimal.valueOf(value),
        value,
        Long.signum(value),
        false,
        Long.toString(value),
        List.of(),
        place(Long.toString(value)));
  }

  private static Mention mention(int section, String subject) {
    return new Mention(section, subject, place("复议"));
  }
}
