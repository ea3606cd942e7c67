package org.jianbao.check;

import java.math.BigDecimal;
import java.util.List;
import org.jianbao.document.Location;
import org.jianbao.facts.ArticleCitation;
import org.jianbao.facts.Caption;
import org.jianbao.facts.Cell;
import org.jianbao.facts.Heading;
import org.jianbao.facts.Period;
import org.jianbao.facts.PeriodBound;
import org.jianbao.facts.Relation;
import org.jianbao.facts.ReportInfo;
import org.jianbao.facts.Row;
import org.jianbao.facts.TableLabel;
import org.jianbao.report.Place;
import org.jspecify.annotations.Nullable;

/** Facts with what a test does not care about filled in. */
final class TestFacts {
  static final ReportInfo STREET = body("青石街道办事处", "street", "township");

  private TestFacts() {}

  static ReportInfo body(@Nullable String name, String kind, @Nullable String level) {
    return body(name, kind, level, null);
  }

  static ReportInfo body(
      @Nullable String name, String kind, @Nullable String level, @Nullable String nature) {
    return new ReportInfo(
        2020, name, kind, level, nature, "2020年1月1日至2020年12月31日", Place.absentSection(0));
  }

  static Place place(String quote) {
    return Place.text(0, new Location(1, null, 1, null, 0, quote.length()), quote);
  }

  static Place cellPlace(String table, @Nullable String row, @Nullable String column) {
    return new Place(3, table, row, column, new Location(9, null, 9, null, 0, 1), "1");
  }

  static Period declared(int statement) {
    return period(statement, true, true, null, null, false, null);
  }

  static Period period(
      int statement,
      boolean declared,
      boolean complete,
      @Nullable String garbled,
      @Nullable String impossible,
      boolean reversed,
      @Nullable Period disagreesWith) {
    return new Period(
        statement,
        declared,
        declared ? statement : 0,
        complete,
        garbled,
        impossible,
        reversed,
        disagreesWith,
        complete ? "2020-01-01" : null,
        "2020-12-31",
        place("统计期限"));
  }

  static PeriodBound bound(int statement, String which, boolean deviates) {
    return new PeriodBound(
        statement, which, 2020, 1, 2, "exact", deviates, "2020-01-02", "2020-01-01", place("期限"));
  }

  static Heading heading(
      @Nullable Integer section, @Nullable Integer ordinal, @Nullable Integer expectedOrdinal) {
    return heading(section, ordinal, expectedOrdinal, null, true, "official");
  }

  static Heading heading(
      @Nullable Integer section,
      @Nullable Integer ordinal,
      @Nullable Integer expectedOrdinal,
      @Nullable Heading first,
      boolean inOrder,
      @Nullable String wording) {
    return new Heading(
        1,
        section,
        first,
        1,
        2,
        inOrder,
        ordinal,
        expectedOrdinal,
        "总体情况",
        wording,
        "总体情形",
        place("一、总体情况"));
  }

  static ArticleCitation article(
      String document, int article, @Nullable Integer item, @Nullable Integer items) {
    return new ArticleCitation(
        document, article, item, 56, items, ArticleCitation.text(article, item), place("第几条"));
  }

  static Caption caption(
      @Nullable Integer article, @Nullable Integer item, @Nullable Integer expectedItem) {
    return new Caption(article, item, 20, expectedItem, "小标题", place("小标题"));
  }

  static TableLabel label(String side, @Nullable String wording) {
    return new TableLabel(
        "applications", side, side, "granted", "（一）予以公布", wording, "（一）予以公开", place("标签"));
  }

  static Row row(@Nullable String key, boolean labelled, boolean inForm) {
    return new Row("applications", key, null, labelled, inForm, 7, 7, "标签", null, place("标签"));
  }

  /** A cell of the table of proactive disclosure. */
  static Cell cell(String row, String column, String kind, @Nullable String number) {
    return cell(row, column, kind, number, false);
  }

  static Cell cell(
      String row, String column, String kind, @Nullable String number, boolean unitGiven) {
    BigDecimal value = number == null ? null : new BigDecimal(number);
    return new Cell(
        "disclosure",
        row,
        column,
        kind,
        value == null ? "blank" : "number",
        value,
        value == null || value.stripTrailingZeros().scale() > 0 ? null : value.longValueExact(),
        value == null ? 0 : value.signum(),
        unitGiven,
        number == null ? "" : number,
        List.of(label("row", "official")),
        cellPlace("disclosure", row, column));
  }

  static Cell text(String text) {
    return new Cell(
        "disclosure",
        "rules",
        "made",
        "count",
        "text",
        null,
        null,
        0,
        false,
        text,
        List.of(),
        cellPlace("disclosure", "rules", "made"));
  }

  /** A relation whose sides read as {@code "5"}, or {@code "≥ 5"} where open. */
  static Relation relation(String left, String compare, String right) {
    return relation(left, compare, right, false, null);
  }

  static Relation relation(
      String left, String compare, String right, boolean free, @Nullable String notAssessable) {
    BigDecimal leftSum = new BigDecimal(left.replace("≥ ", ""));
    BigDecimal rightSum = new BigDecimal(right.replace("≥ ", ""));
    return new Relation(
        "sum-balance",
        "balance",
        "applications",
        "column",
        "person",
        compare,
        leftSum,
        left.startsWith("≥"),
        rightSum,
        right.startsWith("≥"),
        free,
        leftSum.compareTo(rightSum),
        notAssessable,
        List.of(cell("results", "person", "count", "1")),
        List.of(),
        cellPlace("applications", "received", "person"));
  }
}
