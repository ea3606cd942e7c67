package org.jianbao.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake of an author is told with its place, and what would be right. */
class PackErrorTests {
  @TempDir Path folder;

  static Stream<Arguments> manifests() {
    return Stream.of(
        arguments("version: 1.0.0", "city/pack.yaml:1:1: 缺少 id（规则包编号），例如 id: yunzhou-2021"),
        arguments("", "city/pack.yaml: 缺少 id（规则包编号），例如 id: yunzhou-2021"),
        arguments("id: city", "city/pack.yaml:1:1: 缺少 version（版本号），例如 version: 1.0.0"),
        arguments("id: 城市\nversion: 1", "city/pack.yaml:1:5: “id”应为小写字母、数字、“-”"),
        arguments(
            "id: city\nversion: 1\nextend: format-2021",
            "city/pack.yaml:3:1: 不认识的键“extend”，您是否想写“extends”？"),
        arguments(
            "id: city\nversion: 1\nextends: fromat-2021",
            "city/pack.yaml:3:1: 没有名为“fromat-2021”的规则包，您是否想写“format-2021”？"),
        arguments("id: city\nversion: 1\nextends: city", "city/pack.yaml:3:1: 继承成了环：city → city"),
        arguments("id: city\nversion: 1\nyears: 2021", "city/pack.yaml:3:8: “years”应为列表，如 [甲, 乙]"),
        arguments(
            "id: city\nversion: 1\nyears: [2021]",
            "city/pack.yaml:3:1: “years”应为 [起始年度, 终止年度]，没有终止年度写 null，如 [2021, null]"),
        arguments(
            "id: city\nversion: 1\nyears: [2021, 2020]",
            "city/pack.yaml:3:1: “years”应为 [起始年度, 终止年度]，没有终止年度写 null，如 [2021, null]"),
        arguments(
            "id: city\nversion: 1\nyears: [21, null]", "city/pack.yaml:3:9: “years”应为四位年份，如 2021"),
        arguments(
            "id: city\nversion: 1\nseverity: {title-name: warn}",
            "city/pack.yaml:3:24: “title-name”不能是“warn”，您是否想写“warning”？"),
        arguments(
            "id: city\nversion: 1\ndeadlines: {street: {error: 2月1日}}",
            "city/pack.yaml:3:29: “error”应为月-日，如 '01-31'"),
        arguments(
            "id: city\nversion: 1\ndeadlines: {street: {error: 02-30}}",
            "city/pack.yaml:3:22: 没有 02-30 这一天"),
        arguments(
            "id: city\nversion: 1\ndeadlines: {streets: {error: 02-20}}",
            "city/pack.yaml:3:13: 不认识的键“streets”，您是否想写“street”？"),
        arguments(
            "id: city\nversion: 1\nextends: format-2021\nsettings: {problem-thin.characters: 3}",
            "city/pack.yaml:4:12: 没有名为“problem-thin.characters”的设置，您是否想写“problems-thin.characters”？"),
        arguments("id：city", "city/pack.yaml:1:1: 应为一组“键: 值”（冒号请用半角“:”，后面留一个空格）"),
        arguments(
            "id: city\nversion: 1\ntitle: 甲: 乙",
            "city/pack.yaml:3:9: YAML 语法错误：此处不应有冒号：请检查上一行是否完整、缩进是否对齐，含冒号的文字请加引号"),
        arguments("id: city\n\tversion: 1", "city/pack.yaml:2:1: YAML 语法错误：不能用制表符缩进，请改用空格"),
        arguments("id: city\nid: town", "city/pack.yaml:2:1: 键“id”重复，第一次出现在第 1 行"),
        arguments("id: !!str city", "city/pack.yaml:1:5: 不允许使用标签 tag:yaml.org,2002:str"),
        arguments("id: city\n---\nid: town", "city/pack.yaml:2:1: 一个文件只能有一个 YAML 文档，请去掉多余的 ---"));
  }

  @ParameterizedTest
  @MethodSource("manifests")
  void in_pack_yaml(String manifest, String error) {
    assertThat(new PackFiles(folder).write("city/pack.yaml", manifest).errors())
        .containsExactly(error);
  }

  static Stream<Arguments> forms() {
    return Stream.of(
        arguments(
            "tables: {applications: {rows: {granted: {oficial: 甲}}}}",
            "city/form.yaml:1:42: 不认识的键“oficial”，您是否想写“official”？"),
        arguments(
            "tables: {applications: {rows: {grantd: {accepted: [甲]}}}}",
            "city/form.yaml:1:32: 行“grantd”缺少 official（规定的文字），您是否想写“granted”？"),
        arguments("sections: {7: 附则, 十: 其他}", "city/form.yaml:1:19: 键“十”不合规定，应为章节序号 1–9"),
        arguments("sections: 总体情况", "city/form.yaml:1:11: “sections”应为一组“键: 值”"),
        arguments(
            "tables: {applications: {rows: {new: {official: 新行, before: result}}}}",
            "city/form.yaml:1:52: 没有名为“result”的行，您是否想写“results”？"),
        arguments(
            "tables: {applications: {rows: {refuse.more: 9.其他}}}",
            "city/form.yaml:1:32: 没有名为“refuse”的组，您是否想写“refused”？"),
        arguments(
            "tables: {applications: {rows: {new: {official: 新行, under: outcome}}}}",
            "city/form.yaml:1:52: 没有名为“outcome”的组，您是否想写“outcomes”？"),
        arguments(
            "tables: {applications: {rows: {other-other: null}}}",
            "city/form.yaml:1:32: 要去掉的“other-other”在所继承的规则包中没有，您是否想写“other.other”？"),
        arguments(
            "tables: {applications: {columnGroups: {applicants: {of: [persons]}}}}",
            "city/form.yaml:1:58: 没有名为“persons”的列或列组，您是否想写“person”？"),
        arguments(
            "tables: {applications: {columns: {total: {kind: number}}}}",
            "city/form.yaml:1:49: “kind”不能是“number”，可用的有：count、signed、amount"),
        arguments(
            "tables: {applications: {section: 9}}",
            "city/form.yaml:1:25: 没有第 9 章，可用的有：1、2、3、4、5、6"),
        arguments(
            "tables: {extra: {section: 2, columns: {a: 甲}, rows: [乙]}}",
            "city/form.yaml:1:53: “rows”应为一组“键: 值”"),
        arguments(
            "tables: {extra: {columns: {a: 甲}}}",
            "city/form.yaml:1:10: 表“extra”缺少 section（所在章节的序号）"),
        arguments(
            "relations: {balance: {left: [recieved, carried-in]}}",
            "city/form.yaml:1:30: 表“applications”没有行或组“recieved”，您是否想写“received”？"),
        arguments(
            "relations: {applicants: {right: [persn]}}",
            "city/form.yaml:1:34: 表“applications”没有列“persn”，您是否想写“person”？"),
        arguments(
            "relations: {balance: {table: application}}",
            "city/form.yaml:1:23: 没有名为“application”的表，您是否想写“applications”？"),
        arguments(
            "relations: {balance: {rule: sum-blance}}",
            "city/form.yaml:1:23: rules 下没有规则“sum-blance”的说明，您是否想写“sum-balance”？"),
        arguments(
            "relations: {mine: {rule: sum-balance, table: applications}}",
            "city/form.yaml:1:13: 勾稽关系“mine”缺少 each、left、right"),
        arguments(
            "relations: {balance: {compare: '>'}}",
            "city/form.yaml:1:32: “compare”不能是“>”，可用的有：=、<=、>="),
        arguments(
            "relations: {balance: {each: group}}",
            "city/form.yaml:1:23: each: group 只能用于只有一行、各列组列相同的表"),
        arguments(
            "rules: {mine: {title: 甲, severity: error}}",
            "city/form.yaml:1:9: 规则“mine”缺少 category、message、basis、basisKind、remedy"),
        arguments(
            "rules: {sum-balance: {needs: [table.application]}}",
            "city/form.yaml:1:31: “needs”不能是“table.application”，您是否想写“table.applications”？"),
        arguments(
            "tables: {disclosure: {blocks: {9: {rows: {projects: 采购}}}}}",
            "city/form.yaml:1:32: 第（9）项缺少 columns"),
        arguments("tables: [", "city/form.yaml:1:10: YAML 语法错误：" + UNFINISHED));
  }

  private static final String UNFINISHED = "文件没有写完，括号或引号没有合上";

  @ParameterizedTest
  @MethodSource("forms")
  void in_form_yaml(String form, String error) {
    PackFiles files =
        new PackFiles(folder).pack("city", "format-2021").write("city/form.yaml", form);
    assertThat(files.errors()).containsExactly(error);
  }

  static Stream<Arguments> wordLists() {
    return Stream.of(
        arguments("bodies.csv", "街办,street,township", "1: 第一行应为表头：词,种类,层级,简称"),
        arguments("bodies.csv", "词,种类,层级\n小街,steet", "2: 种类不能是“steet”，您是否想写“street”？"),
        arguments(
            "bodies.csv",
            "词,种类,层级\n\n小街,street,乡",
            "3: 层级不能是“乡”，可用的有：national、province、city、county、township"),
        arguments(
            "articles.csv",
            "文件,条,项数\nregulatoin,57",
            "2: 文件清单 documents.csv 中没有“regulatoin”，您是否想写“regulation”？"),
        arguments("articles.csv", "文件,条,项数\nregulation,五七", "2: 条应为数字，项数应为数字或空（不详）"),
        arguments("units.csv", "单位,合元\n角,十分之一", "2: 单位“角”的合元应为数字，如 10000"),
        arguments("cells.csv", "词,用途\n桩,counters", "2: 用途不能是“counters”，您是否想写“counter”？"),
        arguments("documents.csv", "编号,标题\nnotice", "2: 编号和标题都不能为空"),
        arguments("period.csv", "词\n-,统计期现", "2: 没有可去掉的行“统计期现”，您是否想写“-,统计期限”？"),
        arguments("period.csv", "词\n\"统计", " 不是合格的 CSV：引号没有成对，或引号后还有文字"),
        arguments("periods.csv", "词\n统计", " 没有名为“periods”的词表，您是否想写“period”？"),
        arguments("period.xls", "词\n统计", " 词表应为 .csv 或 .xlsx 文件"));
  }

  @ParameterizedTest
  @MethodSource("wordLists")
  void in_word_lists(String list, String content, String error) {
    PackFiles files =
        new PackFiles(folder).pack("city", "format-2021").write("city/words/" + list, content);
    assertThat(files.errors()).containsExactly("city/words/" + list + ":" + error);
  }

  @Test
  void in_the_names_of_files() {
    PackFiles files =
        new PackFiles(folder)
            .pack("city", "format-2021")
            .write("city/from.yaml", "")
            .write("city/rule/title.drl", "")
            .write("city/rules/title.xlsx", "")
            .write("city/说明.txt", "随意");
    assertThat(files.errors())
        .containsExactly(
            "city/from.yaml: 规则包中不应有“from.yaml”，您是否想写“form.yaml”？",
            "city/rule/title.drl: 规则包中不应有“rule”，您是否想写“rules”？",
            "city/rules/title.xlsx: 决策表的文件名应以 .drl.xlsx 结尾，否则其中的规则不会生效：请改名为 title.drl.xlsx");
  }

  @Test
  void all_mistakes_of_a_pack_are_told_together() {
    PackFiles files =
        new PackFiles(folder)
            .pack("city", "format-2021")
            .write("city/form.yaml", "section: {}\ntable: {}\n")
            .write("city/words/period.csv", "");
    files.write("city/words/unit.csv", "");
    assertThat(files.errors())
        .containsExactly(
            "city/form.yaml:1:1: 不认识的键“section”，您是否想写“sections”？",
            "city/form.yaml:2:1: 不认识的键“table”，您是否想写“tables”？",
            "city/words/unit.csv: 没有名为“unit”的词表，您是否想写“units”？");
  }

  @Test
  void mistakes_of_the_manifest_do_not_hide_those_of_other_files() {
    PackFiles files =
        new PackFiles(folder)
            .write("city/pack.yaml", "id: city\nverson: 1\nextends: format-2021\nyears: 二〇二一\n")
            .write(
                "city/form.yaml",
                """
                relations:
                  my-sum: {rule: sum-balance, table: applications, each: column,
                           left: [received], compare: '=', right: [resultz]}
                """);
    assertThat(files.open().byId("city")).isEmpty();
    assertThat(files.errors())
        .containsExactly(
            "city/pack.yaml:2:1: 不认识的键“verson”，您是否想写“version”？",
            "city/pack.yaml:4:8: “years”应为列表，如 [甲, 乙]",
            "city/form.yaml:3:52: 表“applications”没有行或组“resultz”，您是否想写“results”？");
  }

  @Test
  void a_broken_pack_does_not_hide_the_others_and_breaks_only_those_that_extend_it() {
    PackFiles files =
        new PackFiles(folder)
            .write("broken/pack.yaml", "id: broken\nversion: [")
            .pack("bad-form", "format-2021")
            .write("bad-form/form.yaml", "sections: 无")
            .pack("child", "bad-form")
            .pack("sound", "format-2021")
            .pack("a", "b")
            .pack("b", "a");
    PackLibrary library = files.open();
    assertThat(library.byId("sound")).isPresent();
    assertThat(List.of("broken", "bad-form", "child", "a", "b"))
        .allSatisfy(id -> assertThat(library.byId(id)).isEmpty());
    assertThat(library.choose(2024)).isInstanceOf(PackChoice.Chosen.class);
    assertThat(files.errors())
        .containsExactlyInAnyOrder(
            "broken/pack.yaml:2:11: YAML 语法错误：" + UNFINISHED,
            "bad-form/form.yaml:1:11: “sections”应为一组“键: 值”",
            "child/pack.yaml:3:1: 所继承的规则包“bad-form”没有载入",
            "b/pack.yaml:3:1: 继承成了环：a → b → a",
            "a/pack.yaml:3:1: 所继承的规则包“b”没有载入");
  }

  @Test
  void two_packs_with_one_id() {
    PackFiles files = new PackFiles(folder).pack("one", "format-2021");
    files.write("two/pack.yaml", "id: one\nversion: 2");
    assertThat(files.open().byId("one").orElseThrow().version()).isEqualTo("1.0.0");
    assertThat(files.errors().get(0)).startsWith("two/pack.yaml:1:1: 编号“one”已被").endsWith("使用");
  }
}
