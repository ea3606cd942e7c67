package org.jianbao.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jianbao.form.Label;
import org.jianbao.form.MatrixTableForm;
import org.jianbao.form.OrganisationKind;
import org.jianbao.form.PeriodWords;
import org.jianbao.form.RowForm;
import org.jianbao.form.TableForm;
import org.jianbao.form.ValueKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a city's pack changes, and what it inherits. */
class PackOverlayTests {
  @TempDir Path folder;
  private PackFiles files;

  @BeforeEach
  void city() {
    files = new PackFiles(folder).pack("city", "format-2021");
  }

  @Test
  void a_pack_of_three_lines_inherits_everything_but_its_identity() {
    RulePack base = base();
    RulePack city = city("");
    assertThat(city.version()).isEqualTo("1.0.0");
    assertThat(city.title()).isEqualTo("city");
    assertThat(city.lineage()).containsExactly("format-common", "format-2021", "city");
    assertThat(city.firstYear()).isEqualTo(2021);
    assertThat(city.lastYear()).isNull();
    assertThat(city.form()).isEqualTo(base.form());
    assertThat(city.vocabulary()).isEqualTo(base.vocabulary());
    assertThat(city.relations()).isEqualTo(base.relations());
    assertThat(city.settings()).isEqualTo(base.settings());
    assertThat(city.deadlines()).isEqualTo(base.deadlines());
    assertThat(city.sha256()).isNotEqualTo(base.sha256());
  }

  @Test
  void accepted_wordings_append_to_a_label_that_is_a_text() {
    RulePack city = city("sections: {6: {accepted: [其他事项]}, 5: {known: [问题与改进]}}");
    assertThat(heading(city, 6).official()).isEqualTo("其他需要报告的事项");
    assertThat(heading(city, 6).accepted()).containsExactly("其他事项");
    assertThat(heading(city, 6).known()).isEqualTo(heading(base(), 6).known());
    assertThat(heading(city, 5).known())
        .startsWith(heading(base(), 5).known().toArray(String[]::new))
        .endsWith("问题与改进");
    assertThat(city.form().id()).isEqualTo("city");
  }

  @Test
  void a_text_replaces_the_official_wording_alone() {
    RulePack city = city("tables: {applications: {rows: {partial: （二）部分予以公开}}}");
    MatrixTableForm table = (MatrixTableForm) table(city, "applications");
    RowForm row = table.rows().stream().filter(r -> r.key().equals("partial")).findFirst().get();
    assertThat(row.label().official()).isEqualTo("（二）部分予以公开");
    assertThat(row.group()).isEqualTo("outcomes");
    assertThat(row.label().accepted()).containsExactly("（二）部分公开");
  }

  @Test
  void null_removes_and_before_places() {
    RulePack city =
        city(
            """
            sections: {5: {known: null}}
            tables:
              disclosure:
                blocks:
                  5:
                    columns: {share: {official: 网办比例, before: decisions, kind: amount, unit: 元}}
                    rows: {other-services: {official: 其他事项, before: licences}}
                  8: null
            """);
    assertThat(heading(city, 5).known()).isEmpty();
    TableForm table = table(city, "disclosure");
    assertThat(table.rows())
        .extracting(RowForm::key)
        .containsExactly(
            "rules", "documents", "other-services", "licences", "penalties", "coercion");
    assertThat(table.columns("licences"))
        .extracting(column -> column.key(), column -> column.kind())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("share", ValueKind.AMOUNT),
            org.assertj.core.groups.Tuple.tuple("decisions", ValueKind.COUNT));
  }

  @Test
  void relations_are_overridden_by_name() {
    RulePack city =
        city(
            """
            relations:
              valid: null
              balance: {each: column, left: [received], compare: '<=', right: [results, 5]}
            rules: {sum-balance: {message: 不平}}
            """);
    assertThat(city.relations())
        .extracting(RelationForm::name)
        .containsExactly("balance", "results", "applicants", "remedies");
    RelationForm balance = city.relations().get(0);
    assertThat(balance.left()).containsExactly("received");
    assertThat(balance.right()).containsExactly("results", "5");
    assertThat(balance.compare()).isEqualTo(RelationForm.Compare.AT_MOST);
    assertThat(balance.table()).isEqualTo("applications");
    RuleInfo info = city.relationRules().get("sum-balance");
    assertThat(info.message()).isEqualTo("不平");
    assertThat(info.severity()).isEqualTo(Severity.ERROR);
    assertThat(info.needs()).containsExactly("table.applications");
  }

  @Test
  void severities_settings_and_deadlines_merge_and_lists_replace() {
    files
        .pack(
            "city",
            "format-2021",
            "severity: {sum-balance: warning, title-name: error}",
            "disabled: [signoff-missing]",
            "basis: [云州办〔2021〕1号]",
            "settings: {problems-thin.characters: 50}",
            "deadlines: {street: {error: '02-20'}}")
        .pack("county", "city", "severity: {title-name: null}", "disabled: [title-name]");
    RulePack city = files.open().byId("city").orElseThrow();
    assertThat(city.relationRules().get("sum-balance").severity()).isEqualTo(Severity.WARNING);
    assertThat(city.severity()).containsKeys("sum-balance", "title-name");
    assertThat(city.basis()).containsExactly("云州办〔2021〕1号");
    assertThat(city.settings())
        .containsEntry("problems-thin.characters", "50")
        .containsEntry("text-repeated.characters", "40");
    assertThat(city.deadlines(OrganisationKind.STREET))
        .extracting(deadline -> deadline.lastDay().toString())
        .containsExactly("--02-20");
    assertThat(city.deadlines(OrganisationKind.OTHER)).hasSize(2);
    RulePack county = files.open().byId("county").orElseThrow();
    assertThat(county.severity()).containsOnlyKeys("sum-balance");
    assertThat(county.disabled()).containsExactly("title-name");
  }

  @Test
  void rows_of_word_lists_append_and_a_dash_removes() {
    files
        .write("city/words/period.csv", "词\r\n数据区间\r\n统计期限\r\n-,统计时限\r\n")
        .write("city/words/synonyms.csv", "词\n政务,政府\n公告\n");
    RulePack city = city("");
    assertThat(city.vocabulary().period().of(PeriodWords.Use.MARKER))
        .contains("数据区间")
        .doesNotContain("统计时限")
        .doesNotHaveDuplicates()
        .hasSameSizeAs(base().vocabulary().period().of(PeriodWords.Use.MARKER));
    assertThat(city.vocabulary().synonyms()).endsWith(List.of("政务", "政府"), List.of("", "公告"));
  }

  @Test
  void rule_files_of_the_lineage_come_root_first() {
    files
        .write("city/rules/title.drl", "\uFEFF// 城市\n")
        .write("city/rules/local/period.drl", "// 期限\n")
        .pack("county", "city")
        .write("county/rules/title.drl", "// 区县\n");
    List<RuleFile> rules = files.open().byId("county").orElseThrow().ruleFiles();
    assertThat(rules)
        .extracting(file -> file + ": " + file.content().strip())
        .endsWith(
            "city/rules/local/period.drl: // 期限",
            "city/rules/title.drl: // 城市",
            "county/rules/title.drl: // 区县");
  }

  @Test
  void the_hash_follows_every_file_of_the_lineage() {
    String before = city("").sha256();
    assertThat(city("").sha256()).isEqualTo(before);
    files.write("city/cases/one.yaml", "base: street\n");
    String withCase = city("").sha256();
    assertThat(withCase).isNotEqualTo(before).hasSize(64);
    files.write("city/.DS_Store", "x").write("city/words/~$period.csv", "x");
    assertThat(city("").sha256()).isEqualTo(withCase);
  }

  private RulePack city(String form) {
    files.write("city/form.yaml", form);
    if (form.isEmpty()) {
      folder.resolve("city/form.yaml").toFile().delete();
    }
    PackLibrary library = files.open();
    assertThat(library.errors()).isEmpty();
    return library.byId("city").orElseThrow();
  }

  private static RulePack base() {
    return PackLibrary.open(List.of()).byId("format-2021").orElseThrow();
  }

  private static Label heading(RulePack pack, int section) {
    return pack.form().section(section).orElseThrow().heading();
  }

  private static TableForm table(RulePack pack, String key) {
    return pack.form().table(key).orElseThrow();
  }
}
