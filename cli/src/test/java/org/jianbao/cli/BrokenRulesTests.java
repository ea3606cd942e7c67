package org.jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Broken rule files and packs: named with their line, while all other rules run. */
class BrokenRulesTests {
  private static final String HEAD =
      "package org.jianbao.packs.city.x;\n"
          + "import org.jianbao.facts.*;\n"
          + "global Findings findings;\n";
  private static final String TABLE = "$t : Table( key == \"applications\" )";
  private static final String REPORT = "findings.report($t);";

  @TempDir private Path folder;

  private Path packs = Path.of("");
  private String report = "";

  @BeforeEach
  void write() throws IOException {
    packs = Files.createDirectory(folder.resolve("packs"));
    report = Files.writeString(folder.resolve("报告.txt"), RealProgram.cleanReport()).toString();
  }

  private static String rule(String name, String severity, String condition, String consequence) {
    return HEAD
        + "rule \""
        + name
        + "\"\n  @title(\"题\") @severity(\""
        + severity
        + "\") @category(\"table\") @message(\"文\")\n"
        + "  @basis(\"据\") @basisKind(\"format\") @remedy(\"改\")\n"
        + "when\n  "
        + condition
        + "\nthen\n  "
        + consequence
        + "\nend\n";
  }

  private static String manifest(String id, String parent) {
    return "id: "
        + id
        + "\nversion: 1.0.0\ntitle: 规则\nextends: "
        + parent
        + "\nyears: [2020, 2020]\n";
  }

  private void file(String path, String content) throws IOException {
    Path file = packs.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content, StandardCharsets.UTF_8);
  }

  private RealProgram.Result check(String... more) {
    List<String> args = new ArrayList<>(List.of("check", "--format=json", "--packs"));
    args.add(packs.toString());
    args.addAll(List.of(more));
    args.add(report);
    return RealProgram.run(args.toArray(String[]::new));
  }

  private static List<String> texts(JsonNode card, String array, String field) {
    List<String> texts = new ArrayList<>();
    card.at(array).forEach(entry -> texts.add(entry.at(field).textValue()));
    return texts;
  }

  static Stream<Arguments> brokenRules() {
    return Stream.of(
        Arguments.of(
            HEAD + "rule \"bad\"\nwhen\n  $t : Table( key ==\nthen\nend\n", "，第8行：语法错误", "bad"),
        Arguments.of(
            rule("bad", "error", "$t : Table( nonexist == 1 )", REPORT),
            "，第8行：规则“bad”：事实没有字段 nonexist",
            "bad"),
        Arguments.of(
            rule("bad", "error", TABLE, "findings.report($t).foo();"),
            "，第10行：规则“bad”：FindingDraft 没有 foo()",
            "bad"),
        Arguments.of(rule("bad", "error", TABLE, "System.exit(1);"), "，第10行：规则“bad”的结论只能是", "bad"),
        Arguments.of(
            rule("bad", "error", "$t : Table( 1 / (key.length() - 12) == 0 )", REPORT),
            " 的规则“bad” 运行出错（ArithmeticException",
            "bad"),
        Arguments.of(
            rule("bad", "error", TABLE, "findings.report($t).actual($t.key().substring(100));"),
            " 的规则“bad” 运行出错（StringIndexOutOfBoundsException",
            "bad"),
        Arguments.of(
            rule("bad", "error", TABLE, REPORT)
                + rule("bad", "error", TABLE, REPORT).substring(HEAD.length()),
            "，第12行：规则“bad”在本文件中重复",
            "bad"),
        Arguments.of(HEAD, "：文件中没有规则", "rules/bad.drl"));
  }

  @ParameterizedTest
  @MethodSource("brokenRules")
  void a_broken_rule_file_is_named_and_the_others_run(String drl, String message, String missed)
      throws IOException {
    file("city/pack.yaml", manifest("city", "format-2019"));
    file("city/rules/good.drl", rule("good", "hint", TABLE, REPORT));
    file("city/rules/bad.drl", drl);

    RealProgram.Result result = check();

    assertThat(result.code()).isEqualTo(ExitCode.RULES);
    assertThat(result.err().lines())
        .singleElement()
        .asString()
        .contains("city/rules/bad.drl" + message);
    JsonNode card = result.cards().get(0);
    assertThat(texts(card, "/findings", "/rule")).containsExactly("good");
    assertThat(texts(card, "/notAssessable", "/rule")).containsExactly(missed);
    assertThat(texts(card, "/problems", "/code")).containsExactly("rule-failed");
    assertThat(card.at("/verdict").textValue()).isEqualTo("not-assessable");
    assertThat(card.at("/score").isNull()).isTrue();
  }

  @Test
  void a_failed_report_fails_all_the_same() throws IOException {
    file("city/pack.yaml", manifest("city", "format-2019"));
    file("city/rules/bad.drl", rule("bad", "hint", TABLE, "findings.report($t).foo();"));

    file("city/rules/good.drl", rule("good", "error", TABLE, REPORT));
    RealProgram.Result failed = check();
    assertThat(failed.code()).isEqualTo(ExitCode.RULES);
    assertThat(failed.cards().get(0).at("/verdict").textValue()).isEqualTo("fail");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "city/pack.yaml        | 'id: city\\nversion: 1\\n  extends: [x\\n' | :3:10: YAML 语法错误",
        "city/pack.yaml        | 'id: city\\nversion: 1.0.0\\ntitel: x\\n'  | :3:1: 不认识的键“titel”",
        "city/pack.yaml        | 'id: city\\nextends: format-2091\\n' | :2:1: 没有名为“format-2091”的规则包",
        "city/form.yaml        | 'tables:\\n  applications: [\\n'    | :3:1: YAML 语法错误",
        "city/words/period.csv | 'x\\ny,z\\n'                        | :1: 第一行应为表头",
        "city/words/nouns.csv  | 'x\\n'                              | ': 没有名为“nouns”的词表'",
        "town/pack.yaml        | 'id: city\\nversion: 1.0.0\\n'      | :1:1: 编号“city”已被",
        "city.zip              | 'PKgarbage'                         | ': 无法读取，文件可能已损坏'",
        "format-common/pack.yaml | 'id: format-common\\nx: 1\\n'     | ':2:1: 不认识的键“x”'",
        "format-common/form.yaml | 'tables: 3\\n'                    | ':1:9: “tables”应为'",
      })
  void a_broken_pack_is_named_and_no_report_passes_on_its_silence(
      String path, String content, String message) throws IOException {
    String own = path.replaceFirst("[/.].*", "");
    String id = own.equals("town") ? "city" : own;
    if (id.equals("city")) {
      file("city/pack.yaml", manifest(id, "format-2019"));
    } else {
      file(id + "/pack.yaml", "id: " + id + "\nversion: 1.0.0\ntitle: 规则\n");
    }
    file(path, content.replace("\\n", "\n"));

    RealProgram.Result result = check();

    assertThat(result.code()).isEqualTo(ExitCode.RULES);
    String file = packs.toString().replace('\\', '/') + "/" + path;
    assertThat(result.err()).contains(file + message);
    JsonNode card = result.cards().get(0);
    assertThat(card.at("/verdict").textValue()).isEqualTo("not-assessable");
    assertThat(card.at("/report/year").intValue()).isEqualTo(2020);
    if (id.equals("city")) {
      assertThat(texts(card, "/notAssessable", "/rule")).containsExactly(file);
      assertThat(texts(card, "/problems", "/code")).containsExactly("rule-failed");
    } else {
      assertThat(texts(card, "/problems", "/code")).containsExactly("no-pack");
    }
  }

  @Test
  void a_pack_named_by_the_user_that_does_not_load_is_no_unknown_pack() throws IOException {
    file("city/pack.yaml", manifest("city", "format-2019"));
    file("city/form.yaml", "tables: 3\n");

    RealProgram.Result result = check("--pack=city");

    assertThat(result.code()).isEqualTo(ExitCode.RULES);
    assertThat(result.err()).contains("form.yaml:1:9").contains("报告.txt：规则包 city 未能载入");
    assertThat(check("--pack=format-2019").cards().get(0).at("/verdict").textValue())
        .isEqualTo("pass");
  }

  @Test
  void two_packs_for_one_year_are_named() throws IOException {
    file("city/pack.yaml", manifest("city", "format-2019"));
    file("town/pack.yaml", manifest("town", "format-2019"));

    RealProgram.Result result = check();

    assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).contains("2020 年度有多个规则包可用：city、town");
    assertThat(result.out()).isEmpty();
    assertThat(check("--pack=town").code()).isZero();
    assertThat(check("--year=2021").code()).isNotEqualTo(ExitCode.USAGE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--pack=cross-report                  | 规则包 cross-report 用于年度评估（jianbao assess），不能用来检查单份报告",
        "--pack=nosuch                        | 没有规则包 nosuch，可用：city、format-2019",
        "--pack=city --pack-sha256=abc        | 规则包 city 的 SHA-256 是",
        "--scheme=nosuch                      | 既不是自带标准的名称（default、licheng-2020），也不是文件",
        "--organisation-kind=x                | government、department",
        "--fail-on=x                          | error、warning、hint",
      })
  void wrong_options_name_what_exists(String options, String message) throws IOException {
    file("city/pack.yaml", manifest("city", "format-2019"));

    RealProgram.Result result = check(options.split(" "));

    assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).contains(message);
    assertThat(result.out()).isEmpty();
  }

  @Test
  void a_pack_of_another_hash_is_not_used() throws IOException {
    file("city/pack.yaml", manifest("city", "format-2019"));
    JsonNode pack = check().cards().get(0).at("/pack");

    assertThat(check("--pack-sha256=" + pack.at("/sha256").textValue()).code()).isZero();
    RealProgram.Result other = check("--pack-sha256=abc");
    assertThat(other.code()).isEqualTo(ExitCode.NOT_ASSESSABLE);
    assertThat(other.err()).contains("规则包 city 的 SHA-256 与指定的不符");
  }
}
