package org.jianbao.check;

import static org.jianbao.check.RuleCase.fires;
import static org.jianbao.check.RuleCase.silent;
import static org.jianbao.check.TestFacts.STREET;
import static org.jianbao.check.TestFacts.body;
import static org.jianbao.check.TestFacts.cell;
import static org.jianbao.check.TestFacts.label;
import static org.jianbao.check.TestFacts.place;
import static org.jianbao.check.TestFacts.relation;
import static org.jianbao.check.TestFacts.row;
import static org.jianbao.check.TestFacts.text;

import java.math.BigDecimal;
import java.util.List;
import org.jianbao.facts.AmountLimit;
import org.jianbao.facts.BlankCells;
import org.jianbao.facts.Cell;
import org.jianbao.facts.ExpectedTable;
import org.jianbao.facts.MisshapenRows;
import org.jianbao.facts.MissingColumn;
import org.jianbao.facts.MissingRows;
import org.jianbao.facts.Table;
import org.jianbao.facts.UnlabelledRows;
import org.jianbao.report.Place;

/** Cases of the rules on tables, rows, columns, cells and sums. */
final class TableRuleCases {
  private static final Place TABLE = place("");

  private TableRuleCases() {}

  static List<RuleCase> ofTable() {
    return List.of(
        fires(
            "no table",
            "table-missing",
            new ExpectedTable("applications", 3, "收到和处理政府信息公开申请情况", false, TABLE)),
        silent("a table", new ExpectedTable("applications", 3, "", true, TABLE)),
        fires(
            "another year's table",
            "table-wrong-form",
            new Table("disclosure", "format-2019", "format-2021", 0.4, TABLE)),
        silent("the year's table", new Table("disclosure", "format-2021", "format-2021", 0, TABLE)),
        fires(
            "rows missing",
            "row-missing",
            new MissingRows("applications", "refused", 2, false, "甲、乙", TABLE)),
        fires(
            "three rows in one",
            "row-missing/collapsed",
            new MissingRows("applications", "other", 3, true, "甲、乙、丙", TABLE)),
        fires(
            "rows without label",
            "row-label-missing",
            new UnlabelledRows(
                "applications", 1, "甲", List.of(row("granted", false, true)), TABLE)),
        fires("a wrong row label", "row-label/altered", label("row", "altered")),
        fires("a row label in other words", "row-label/variant", label("row", "variant")),
        silent("an accepted row label", label("row", "accepted")),
        fires("a wrong column label", "column-label/altered", label("column", "altered")),
        fires("a column label in other words", "column-label/variant", label("column", "variant")),
        silent("the official column label", label("column", "official")),
        fires("a row that no form has", "row-extra", row(null, true, false)),
        silent("a row that the form has", row("granted", true, true)),
        silent("a row without label", row(null, false, false)),
        fires(
            "rows of a wrong shape",
            "row-shape",
            new MisshapenRows("applications", 1, List.of(row("granted", true, true)), TABLE)),
        fires(
            "a column missing",
            "column-missing",
            new MissingColumn("applications", "welfare", "社会公益组织", TABLE)));
  }

  static List<RuleCase> ofCell() {
    return List.of(
        fires("blanks", "cells-blank", new BlankCells("applications", 3, false, TABLE)),
        fires(
            "blanks beside complete totals",
            "cells-blank/totals-complete",
            new BlankCells("applications", 138, true, TABLE)),
        fires("a slash", "cell-not-number", text("/")),
        silent("a number", cell("coercion", "decisions", "count", "12")),
        silent("a blank", cell("coercion", "decisions", "count", null)),
        fires("a negative count", "cell-negative", cell("coercion", "decisions", "count", "-1")),
        silent("a negative change", cell("fees", "change", "signed", "-1")),
        fires("a fraction", "cell-fraction", cell("coercion", "decisions", "count", "1.5")),
        silent("a fraction that is none", cell("fees", "before", "count", "2.0")),
        silent("an amount with its unit", amount("102.48", true)),
        fires("an amount without unit", "amount-unit", amount("260000", false)),
        silent("an amount of zero", amount("0", false)),
        silent("a blank amount", amount(null, false)),
        fires("too much", "amount-unit/implausible", amount("1000.5", true), limit("1000")),
        silent("as much as can be", amount("1000", true), limit("1000.00")),
        silent("a blank amount below a limit", amount(null, true), limit("1000")),
        fires("too much without unit", "amount-unit", amount("1001", false), limit("1000")));
  }

  static List<RuleCase> ofSum() {
    Cell before = cell("licences", "before", "count", "21");
    Cell change = cell("licences", "change", "signed", "19");
    Cell same = cell("licences", "change", "signed", "0");
    return List.of(
        silent("equal", relation("5", "equal", "5")),
        fires("not equal", "sum-balance", relation("6", "equal", "5")),
        silent("a blank may fill the gap", relation("≥ 4", "equal", "5")),
        fires("too much beside a blank", "sum-balance", relation("≥ 6", "equal", "5")),
        silent("a blank on the right", relation("6", "equal", "≥ 5")),
        fires("too much on the right", "sum-balance", relation("4", "equal", "≥ 5")),
        silent("blanks on both sides", relation("≥ 6", "equal", "≥ 5")),
        silent("a blank of any sign", relation("≥ 6", "equal", "5", true, null)),
        silent("not assessable", relation("6", "equal", "5", false, "数字粘连")),
        silent("at most", relation("5", "at-most", "5")),
        fires("more than at most", "sum-balance", relation("6", "at-most", "5")),
        fires("more than at most beside a blank", "sum-balance", relation("≥ 6", "at-most", "5")),
        silent("at most a blank", relation("6", "at-most", "≥ 5")),
        silent("at least", relation("0", "at-least", "0")),
        fires("less than at least", "sum-balance", relation("-1", "at-least", "0")),
        silent("a blank to reach at least", relation("≥ -1", "at-least", "0")),
        fires("less than at least a blank", "sum-balance", relation("1", "at-least", "≥ 2")),
        fires("decisions as a sum", "decisions-as-sum", before, change, decisions("licences", 40)),
        silent("other decisions", before, change, decisions("licences", 41)),
        silent("decisions of another row", before, change, decisions("penalties", 40)),
        silent("no change", before, same, decisions("licences", 21)),
        silent(
            "a blank",
            cell("licences", "before", "count", null),
            change,
            decisions("licences", 19)),
        fires("a street", "regulation-power/kind", STREET, declared(), regulations("1")),
        silent("a street without", STREET, declared(), regulations("0")),
        fires(
            "a township",
            "regulation-power/kind",
            body("南湖镇人民政府", "township", null),
            declared(),
            regulations("2")),
        fires(
            "a county",
            "regulation-power/government",
            body("南湖区人民政府", "government", "county"),
            declared(),
            regulations("2")),
        silent("a city", body("云州市人民政府", "government", "city"), declared(), regulations("2")),
        silent(
            "a government of unknown level",
            body("人民政府", "government", null),
            declared(),
            regulations("2")),
        fires(
            "a department of a county",
            "regulation-power/department",
            body("南湖区财政局", "department", "county"),
            declared(),
            regulations("2")),
        fires(
            "a department of a city",
            "regulation-power/higher-department",
            body("云州市水务局", "department", "city"),
            declared(),
            regulations("2")),
        silent(
            "the general office of a city",
            body("云州市人民政府办公室", "department", "city", "general-office"),
            declared(),
            regulations("2")),
        silent(
            "the general office of a province",
            body("云岭省人民政府办公厅", "department", "province", "general-office"),
            declared(),
            regulations("2")),
        silent(
            "a department without name",
            body(null, "department", "city"),
            declared(),
            regulations("2")),
        silent(
            "a national department",
            body("国家事务总局", "department", "national"),
            declared(),
            regulations("2")),
        silent(
            "a department of unknown level",
            body("水务局", "department", null),
            declared(),
            regulations("2")),
        fires(
            "the committee of a zone",
            "regulation-power/committee",
            body("云州高新区管委会", "other", null, "committee"),
            declared(),
            regulations("2")),
        fires(
            "a department of a new district",
            "regulation-power/area",
            body("云州市临江新区教育局", "department", null, "area"),
            declared(),
            regulations("2")),
        fires(
            "a hospital",
            "regulation-power/institution",
            body("云州市第二人民医院", "other", "city", "institution"),
            declared(),
            regulations("2")),
        silent(
            "a body whose name does not tell its kind",
            body("云州市", "other", null),
            declared(),
            regulations("2")));
  }

  private static Object declared() {
    return TestFacts.declared(1);
  }

  private static Cell decisions(String row, int number) {
    return cell(row, "decisions", "count", String.valueOf(number));
  }

  private static Cell regulations(String number) {
    return cell("rules", "made", "count", number);
  }

  private static AmountLimit limit(String most) {
    return new AmountLimit("disclosure", "procurement", "amount", new BigDecimal(most), most + "元");
  }

  private static Cell amount(String number, boolean unitGiven) {
    return cell("procurement", "amount", "amount", number, unitGiven);
  }
}
