package org.jianbao.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jianbao.facts.Cell;
import org.jianbao.facts.Relation;
import org.jianbao.pack.RulePack;
import org.jianbao.report.ReportTable;
import org.jianbao.report.Unreadable;
import org.junit.jupiter.api.Test;

/** Relations of the shipped packs, over tables that are 0 where nothing is said. */
class RelationFactsTests {
  private static final RulePack PACK_2020 = TestReports.PACK_2020;
  private static final RulePack PACK_2021 = TestReports.PACK_2021;

  @Test
  void a_relation_of_each_column_row_and_group() {
    List<Relation> applications = relations(PACK_2020, "applications");
    assertThat(applications).filteredOn(r -> r.name().equals("balance")).hasSize(7);
    assertThat(applications).filteredOn(r -> r.name().equals("results")).hasSize(7);
    assertThat(applications).filteredOn(r -> r.name().equals("applicants")).hasSize(23);
    assertThat(relations(PACK_2020, "remedies"))
        .extracting(Relation::key)
        .containsExactly("review", "direct", "after-review");
    assertThat(relations(PACK_2021, "disclosure"))
        .extracting(Relation::key)
        .containsExactly("rules", "documents");
    assertThat(relations(PACK_2020, "disclosure"))
        .filteredOn(r -> r.name().equals("projects"))
        .extracting(Relation::key)
        .containsExactly("licences", "other-services", "penalties", "coercion", "fees");
  }

  @Test
  void sums_of_both_sides_and_where_they_stand() {
    Relation relation =
        relation(
            PACK_2020,
            "balance",
            "person",
            "applications",
            "received/person=5",
            "carried-in/person=1",
            "results/person=4");
    assertThat(relation.leftText()).isEqualTo("6");
    assertThat(relation.rightText()).isEqualTo("4");
    assertThat(relation.sign()).isEqualTo(1);
    assertThat(relation.reportAs()).isEqualTo("sum-balance");
    assertThat(relation.place().row()).isEqualTo("received");
    assertThat(relation.operands())
        .extracting(Cell::row)
        .containsExactly("carried-in", "results", "carried-out");
  }

  @Test
  void a_group_stands_for_its_rows() {
    Relation relation =
        relation(
            PACK_2020,
            "results",
            "person",
            "applications",
            "refused.law/person=2",
            "rejected.repeat/person=3",
            "other/person=4");
    assertThat(relation.rightText()).isEqualTo("9");
    assertThat(relation.operands()).hasSize(19);
  }

  @Test
  void a_row_of_its_own_stands_for_the_group() {
    Relation relation =
        relation(
            PACK_2021,
            "results",
            "person",
            "applications",
            "other.not-corrected=x",
            "other.unpaid=x",
            "other.other=x",
            "other=",
            "other/person=4");
    assertThat(relation.rightText()).isEqualTo("4");
  }

  @Test
  void the_rows_of_the_next_form_stand_for_the_row_they_split() {
    Relation relation =
        relation(
            PACK_2020,
            "results",
            "person",
            "applications",
            "other=x",
            "other.unpaid=",
            "other.unpaid/person=4",
            "other.other=",
            "other.other/person=3");
    assertThat(relation.rightText()).isEqualTo("7");
  }

  @Test
  void blank_absent_and_other_text_leave_a_side_open() {
    assertThat(right("results", "granted/person=")).isEqualTo("≥ 0");
    assertThat(right("results", "granted/person=/")).isEqualTo("≥ 0");
    assertThat(right("results", "granted/person=x", "partial/person=3")).isEqualTo("≥ 3");
    assertThat(right("results", "granted=x", "partial/person=3")).isEqualTo("≥ 3");
    assertThat(right("results", "partial/person=3")).isEqualTo("3");
  }

  @Test
  void a_blank_change_may_be_negative() {
    Relation relation =
        relation(PACK_2020, "projects", "licences", "disclosure", "licences/change=");
    assertThat(relation.leftOpen()).isTrue();
    assertThat(relation.free()).isTrue();
    assertThat(relation.compare()).isEqualTo("at-least");
    assertThat(relation.rightText()).isEqualTo("0");
    assertThat(relation(PACK_2020, "projects", "licences", "disclosure", "licences/before=").free())
        .isFalse();
  }

  @Test
  void a_side_without_any_cell_says_nothing() {
    assertThat(relations(PACK_2020, "applications", "received=x", "carried-in=x"))
        .noneMatch(relation -> relation.name().equals("balance"));
  }

  @Test
  void what_cannot_be_read_cannot_be_judged() {
    ReportTable table =
        TestReports.table(
            PACK_2020.form(), "applications", "granted/person=x", "granted/company=x");
    Unreadable unreadable =
        new Unreadable(
            "table.applications",
            "granted",
            "person",
            "11",
            "数字粘连",
            TestReports.tablePlace("applications"));
    List<Relation> relations = relations(PACK_2020, table, unreadable);
    assertThat(relations)
        .filteredOn(relation -> relation.notAssessable() != null)
        .extracting(relation -> relation.name() + " " + relation.key())
        .containsExactly("results person", "applicants granted");
    assertThat(relations)
        .filteredOn(relation -> "results company".equals(relation.name() + " " + relation.key()))
        .singleElement()
        .satisfies(relation -> assertThat(relation.rightOpen()).isTrue());
  }

  private static String right(String name, String... cells) {
    return relation(PACK_2020, name, "person", "applications", cells).rightText();
  }

  private static Relation relation(
      RulePack pack, String name, String key, String table, String... cells) {
    return relations(pack, table, cells).stream()
        .filter(relation -> relation.name().equals(name) && relation.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static List<Relation> relations(RulePack pack, String table, String... cells) {
    return relations(pack, TestReports.table(pack.form(), table, cells));
  }

  private static List<Relation> relations(
      RulePack pack, ReportTable table, Unreadable... unreadable) {
    return Flattening.facts(TestReports.withTable(table, unreadable), pack).stream()
        .filter(Relation.class::isInstance)
        .map(Relation.class::cast)
        .toList();
  }
}
