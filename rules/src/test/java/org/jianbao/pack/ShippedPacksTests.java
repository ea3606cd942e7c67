package org.jianbao.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jianbao.form.BlockTableForm;
import org.jianbao.form.BodyWord;
import org.jianbao.form.Form;
import org.jianbao.form.Label;
import org.jianbao.form.MatrixTableForm;
import org.jianbao.form.OrganisationKind;
import org.jianbao.form.OrganisationLevel;
import org.jianbao.form.PeriodWords;
import org.jianbao.form.RowForm;
import org.jianbao.form.SectionForm;
import org.jianbao.form.SingleRowTableForm;
import org.jianbao.form.TableForm;
import org.jianbao.form.ValueKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The packs that ship: complete, and for the right years. */
class ShippedPacksTests {
  private static final PackLibrary LIBRARY = PackLibrary.open(List.of());

  @Test
  void all_load_without_errors() {
    assertThat(LIBRARY.errors()).isEmpty();
    assertThat(LIBRARY.all())
        .extracting(RulePack::id)
        .contains("format-2019", "format-2019-trial", "format-2021", "format-common")
        .isSorted();
  }

  @ParameterizedTest
  @CsvSource({"2019,format-2019-trial", "2020,format-2019", "2021,format-2021", "2030,format-2021"})
  void each_report_year_has_its_pack(int year, String id) {
    assertThat(LIBRARY.choose(year))
        .isInstanceOfSatisfying(
            PackChoice.Chosen.class,
            chosen -> {
              assertThat(chosen.pack().id()).isEqualTo(id);
              assertThat(chosen.pack().covers(year)).isTrue();
            });
  }

  @Test
  void no_pack_is_for_the_years_before() {
    assertThat(LIBRARY.choose(2018)).isEqualTo(new PackChoice.None(2018));
  }

  @Test
  void where_there_is_no_form_rules_that_need_one_are_off() {
    RulePack none = pack("format-none");
    assertThat(none.firstYear()).isNull();
    assertThat(none.formOrNull()).isNull();
    assertThat(none.offers("section.1")).isFalse();
    assertThat(none.offers("table.remedies")).isFalse();
    assertThat(none.offers("title")).isTrue();
    assertThat(pack("format-2019").offers("table.remedies")).isTrue();
  }

  @Test
  void the_forms_of_all_years_are_listed_once() {
    assertThat(LIBRARY.allForms())
        .extracting(Form::id)
        .containsExactly("format-2019", "format-2021");
  }

  @ParameterizedTest
  @ValueSource(strings = {"format-2019", "format-2021"})
  void both_formats_have_the_six_sections(String id) {
    assertThat(form(id).sections())
        .extracting(SectionForm::number)
        .containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(form(id).sections())
        .extracting(section -> section.heading().official())
        .containsExactly(
            "总体情况",
            "主动公开政府信息情况",
            "收到和处理政府信息公开申请情况",
            "政府信息公开行政复议、行政诉讼情况",
            "存在的主要问题及改进情况",
            "其他需要报告的事项");
  }

  @ParameterizedTest
  @CsvSource({"format-2019,23", "format-2021,25"})
  void the_table_of_applications_is_complete(String id, int rows) {
    MatrixTableForm table = (MatrixTableForm) table(id, "applications");
    assertThat(table.section()).isEqualTo(3);
    assertThat(table.rows()).hasSize(rows).doesNotHaveDuplicates();
    assertThat(table.columns(""))
        .extracting(column -> column.label().official())
        .containsExactly("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计");
    assertThat(table.rows().get(0).key()).isEqualTo("received");
    assertThat(table.rows().get(rows - 2).key()).isEqualTo("results");
    assertThat(table.rows().get(rows - 1).key()).isEqualTo("carried-out");
    assertThat(table.corner())
        .extracting(Label::official)
        .isEqualTo("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）");
  }

  @Test
  void other_results_are_one_row_in_2019_and_three_in_2021() {
    assertThat(keys("format-2019", "applications"))
        .containsSubsequence("rejected.reissue", "other", "results");
    assertThat(keys("format-2021", "applications"))
        .containsSubsequence(
            "rejected.reissue",
            "other.not-corrected",
            "other.unpaid",
            "other.other",
            "results",
            "carried-out")
        .doesNotContain("other");
  }

  @Test
  void the_table_of_remedies_has_fifteen_values() {
    SingleRowTableForm table = (SingleRowTableForm) table("format-2021", "remedies");
    assertThat(table.columns(""))
        .hasSize(15)
        .extracting(column -> column.key())
        .startsWith("review.upheld")
        .contains("direct.pending")
        .endsWith("after-review.total");
  }

  @Test
  void the_table_of_disclosure_has_the_blocks_of_its_year() {
    assertThat(items("format-2019")).containsExactly(1, 5, 6, 8, 9);
    assertThat(items("format-2021")).containsExactly(1, 5, 6, 8);
    assertThat(keys("format-2019", "disclosure"))
        .containsExactly(
            "rules",
            "documents",
            "licences",
            "other-services",
            "penalties",
            "coercion",
            "fees",
            "procurement");
    assertThat(keys("format-2021", "disclosure"))
        .containsExactly("rules", "documents", "licences", "penalties", "coercion", "fees");
  }

  @Test
  void kinds_and_units_of_columns_are_those_of_the_form() {
    TableForm old = table("format-2019", "disclosure");
    assertThat(old.columns("licences").get(1).kind()).isEqualTo(ValueKind.SIGNED);
    assertThat(old.columns("procurement").get(1).kind()).isEqualTo(ValueKind.AMOUNT);
    assertThat(old.columns("procurement").get(1).unit()).isEqualTo("元");
    TableForm current = table("format-2021", "disclosure");
    assertThat(current.columns("fees").get(0).kind()).isEqualTo(ValueKind.AMOUNT);
    assertThat(current.columns("fees").get(0).unit()).isEqualTo("万元");
    assertThat(current.columns("rules").get(0).kind()).isEqualTo(ValueKind.COUNT);
  }

  @Test
  void relations_state_all_about_their_rules() {
    for (RulePack pack : LIBRARY.all()) {
      assertThat(pack.relations().isEmpty())
          .isEqualTo(List.of("format-none", "cross-report").contains(pack.id()));
      assertThat(pack.relations())
          .allSatisfy(relation -> assertThat(pack.relationRules()).containsKey(relation.rule()));
    }
    assertThat(names("format-2019"))
        .containsExactly("balance", "results", "applicants", "remedies", "projects", "published");
    assertThat(names("format-2021"))
        .containsExactly("balance", "results", "applicants", "remedies", "valid");
  }

  @Test
  void the_year_of_trial_is_judged_more_mildly_by_the_same_form() {
    RulePack trial = pack("format-2019-trial");
    assertThat(trial.form()).isSameAs(form("format-2019"));
    assertThat(trial.severity()).containsEntry("section-missing", Severity.WARNING);
    assertThat(pack("format-2019").severity()).isEmpty();
    assertThat(trial.lineage())
        .containsExactly("format-common", "format-2019", "format-2019-trial");
  }

  @Test
  void deadlines_are_those_of_the_regulation() {
    RulePack pack = pack("format-2021");
    assertThat(pack.deadlines(OrganisationKind.DEPARTMENT))
        .extracting(Deadline::severity, deadline -> deadline.lastDay().toString())
        .containsExactly(org.assertj.core.groups.Tuple.tuple(Severity.ERROR, "--01-31"));
    assertThat(pack.deadlines(OrganisationKind.STREET)).hasSize(2);
    assertThat(pack.deadlines(OrganisationKind.GOVERNMENT)).hasSize(1);
  }

  @Test
  void the_regulation_has_fifty_six_articles() {
    List<List<String>> articles = pack("format-2021").words().get("articles");
    assertThat(articles)
        .extracting(row -> Integer.parseInt(row.get(1)))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 56).boxed().toList());
    assertThat(articles).allSatisfy(row -> assertThat(row).hasSize(3));
    assertThat(articles.get(19).get(2)).isEqualTo("15");
    assertThat(articles.get(25).get(2)).isEqualTo("0");
  }

  @Test
  void the_vocabulary_is_filled() {
    RulePack pack = pack("format-2019");
    assertThat(pack.vocabulary().period().of(PeriodWords.Use.MARKER)).contains("统计期限");
    assertThat(pack.vocabulary().units()).containsKeys("元", "万元");
    assertThat(pack.vocabulary().synonyms()).contains(List.of("", "的"), List.of("其他", "其它"));
    assertThat(pack.vocabulary().bodies())
        .contains(
            new BodyWord("街道办事处", OrganisationKind.STREET, OrganisationLevel.TOWNSHIP),
            new BodyWord("管委会", OrganisationKind.OTHER, null));
    assertThat(pack.vocabulary().documents())
        .anySatisfy(
            document -> {
              assertThat(document.key()).isEqualTo("regulation");
              assertThat(document.titles()).startsWith("中华人民共和国政府信息公开条例");
              assertThat(document.number()).isEqualTo("国务院令第711号");
            });
  }

  @Test
  void a_copy_on_disk_has_the_hash_of_the_shipped_pack() {
    PackLibrary copy = PackLibrary.open(List.of(root().resolve("rules/packs")));
    assertThat(copy.errors()).isEmpty();
    for (RulePack pack : LIBRARY.all()) {
      assertThat(copy.byId(pack.id()).orElseThrow().sha256()).isEqualTo(pack.sha256());
    }
    assertThat(LIBRARY.all()).extracting(RulePack::sha256).doesNotHaveDuplicates();
  }

  private static Path root() {
    String root = System.getProperty("jianbao.root");
    return root == null ? Path.of("..") : Path.of(root);
  }

  private static RulePack pack(String id) {
    return LIBRARY.byId(id).orElseThrow();
  }

  private static Form form(String id) {
    return pack(id).form();
  }

  private static TableForm table(String id, String key) {
    return form(id).table(key).orElseThrow();
  }

  private static List<String> keys(String id, String table) {
    return table(id, table).rows().stream().map(RowForm::key).toList();
  }

  private static List<Integer> items(String id) {
    return ((BlockTableForm) table(id, "disclosure"))
        .blocks().stream().map(block -> block.item()).toList();
  }

  private static List<String> names(String id) {
    return pack(id).relations().stream().map(RelationForm::name).toList();
  }
}
