package org.jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jianbao.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A year's reports in one run, as an assessment office uses it. */
class AssessCommandTests {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path SAMPLES =
      Path.of(System.getProperty("jianbao.root", ".."), "reports-sample");
  private static final String STREET = "街道/青石街道办事处.txt";

  @TempDir private Path folder;
  private Path reports;

  @BeforeEach
  void threeReportsAndAPicture() throws IOException {
    reports = folder.resolve("报告");
    write(STREET, RealProgram.cleanReport().getBytes(StandardCharsets.UTF_8));
    write("水务局.txt", Files.readAllBytes(SAMPLES.resolve("2020-云州市水务局.txt")));
    write("坏文件.pdf", "%PDF-1.7\n坏".getBytes(StandardCharsets.UTF_8));
    Files.writeString(
        folder.resolve("名单.csv"),
        """
        单位名称,别名,类别,上级单位,地区,期限,联系人
        云州市水务局,,部门,,市直,2021-01-31,
        云州市南湖区青石街道办事处,青石街办,街道,,南湖区,2021-01-31,
        云州市南湖区东桥街道办事处,,街道,,南湖区,2021-01-31,
        """);
  }

  private void write(String path, byte[] content) throws IOException {
    Path file = reports.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  private RealProgram.Result assess(String out, String... more) {
    List<String> words =
        new ArrayList<>(
            List.of(
                "assess",
                reports.toString(),
                "--year=2020",
                "--db=" + folder.resolve("a.db"),
                "-o",
                folder.resolve(out).toString(),
                "--date=2021-03-01"));
    words.addAll(List.of(more));
    return RealProgram.run(words.toArray(String[]::new));
  }

  private String roster() {
    return "--roster=" + folder.resolve("名单.csv");
  }

  /** The files of a folder with what they hold, sorted. */
  private static Map<String, String> content(Path folder) throws IOException {
    Map<String, String> content = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString();
        content.put(name, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return content;
  }

  private List<JsonNode> cards(String out) throws IOException {
    List<JsonNode> cards = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve(out).resolve("scorecards.jsonl"))) {
      cards.add(JSON.readTree(line));
    }
    return cards;
  }

  @Test
  void reportsAreJudgedTogetherAndFailuresNamed() throws Exception {
    RealProgram.Result result = assess("结果", roster());

    assertThat(result.code()).isEqualTo(ExitCode.NOT_ASSESSABLE);
    assertThat(result.err())
        .contains("共 3 个文件（本次检查 3，没有改动 0）：")
        .contains("无法读取 1")
        .contains("未报送 1")
        .contains("无法读取的文件：\n  坏文件.pdf：");
    assertThat(cards("结果"))
        .extracting(card -> card.at("/source/path").asText())
        .containsExactly("坏文件.pdf", "水务局.txt", STREET);
    assertThat(Files.readString(folder.resolve("结果/findings.csv")))
        .contains("roster-missing")
        .contains("名单上的云州市南湖区东桥街道办事处没有年度报告");
  }

  @Test
  void nothingUnchangedIsCheckedAgainAndTheBytesStay() throws Exception {
    assess("一", roster());
    RealProgram.Result again = assess("二", roster());

    assertThat(again.err()).contains("（本次检查 0，没有改动 3）");
    assertThat(content(folder.resolve("二"))).isEqualTo(content(folder.resolve("一")));

    String changed = RealProgram.cleanReport().replace("126条", "125条");
    write(STREET, changed.getBytes(StandardCharsets.UTF_8));
    assertThat(assess("三", roster()).err()).contains("（本次检查 1，没有改动 2）");
    assertThat(Files.readString(folder.resolve("三/findings.csv"))).contains("narrative-sum");
  }

  @Test
  void whatIsGoneFromTheFolderIsGoneFromTheResults() throws Exception {
    assess("一", roster());
    Files.delete(reports.resolve("坏文件.pdf"));
    RealProgram.Result result = assess("二", roster());

    assertThat(result.code()).isZero();
    assertThat(result.err()).contains("共 2 个文件（本次检查 0，没有改动 2）");
    assertThat(cards("二")).hasSize(2);
  }

  @Test
  void resultsDoNotTellWhereTheFolderLies() throws Exception {
    assess("一", roster());
    Path other = folder.resolve("别处/另名");
    Files.createDirectories(other.getParent());
    Files.move(reports, other);
    reports = other;
    Files.delete(folder.resolve("a.db"));
    assess("二", roster());

    assertThat(content(folder.resolve("二"))).isEqualTo(content(folder.resolve("一")));
  }

  @Test
  void withoutRosterTheBodiesAreThoseThatReportsName() throws Exception {
    RealProgram.Result result = assess("结果");

    assertThat(result.err()).contains("共 2 个单位：").contains("未报送 0");
    assertThat(Files.readString(folder.resolve("结果/findings.csv"))).doesNotContain("roster-");
  }

  @Test
  void lastYearsReportsStandBeside() throws Exception {
    Path previous = Files.createDirectories(folder.resolve("上年"));
    Files.writeString(
        previous.resolve("青石.txt"),
        RealProgram.cleanReport().replace("2020", "2019").replace("2021", "2020"));
    RealProgram.Result result = assess("结果", roster(), "--previous=" + previous);

    assertThat(result.err()).doesNotContain("程序内部错误");
    assertThat(Files.readString(folder.resolve("结果/findings.csv")))
        .contains("cross-copied-year")
        .contains("正文有100%与本机关2019年度报告相同");
  }

  @Test
  void aCopyOfLastYearIsFoundAmongManyCopiesOfOthers() throws Exception {
    String own = RealProgram.cleanReport();
    for (char street = '甲'; street < '甲' + 12; street++) {
      write(
          "街道/" + street + ".txt",
          own.replace("青石", "青" + street).getBytes(StandardCharsets.UTF_8));
    }
    Path previous = Files.createDirectories(folder.resolve("上年"));
    // Less of it than of the others, which are the same throughout.
    String before =
        own.replace("2020", "2019").replace("2021", "2020").replace("改版街道公开专栏，新设政策解读栏目", "维护网站");
    Files.writeString(previous.resolve("青石（定稿）.txt"), before);
    Files.writeString(
        previous.resolve("0青石（草稿）.txt"), "云州市南湖区青石街道办事处2019年政府信息公开工作年度报告\n一、总体情况\n待补。\n");
    assess("结果", roster(), "--previous=" + previous);

    assertThat(Files.readAllLines(folder.resolve("结果/findings.csv")))
        .filteredOn(line -> line.contains(STREET))
        .anyMatch(line -> line.contains("cross-copied-body"))
        .anyMatch(line -> line.contains("cross-copied-year"));
  }

  @Test
  void lastYearsScorecardsStandBesideToo() throws Exception {
    Path previous = Files.createDirectories(folder.resolve("上年"));
    Files.writeString(
        previous.resolve("青石.txt"),
        RealProgram.cleanReport().replace("2020", "2019").replace("2021", "2020"));
    RealProgram.run(
        "assess",
        previous.toString(),
        "--year=2019",
        "--db=" + folder.resolve("b.db"),
        "-o",
        folder.resolve("上年结果").toString());
    RealProgram.Result result =
        assess("结果", roster(), "--previous=" + folder.resolve("上年结果/scorecards.jsonl"));

    assertThat(result.err()).doesNotContain("程序内部错误");
    // The tables are compared; the text of last year is not at hand.
    assertThat(Files.readString(folder.resolve("结果/findings.csv")))
        .contains("cross-projects")
        .doesNotContain("cross-copied-year");
  }

  @Test
  void aWaiverOutlivesItsFile() throws Exception {
    write(
        STREET, RealProgram.cleanReport().replace("126条", "125条").getBytes(StandardCharsets.UTF_8));
    Path waivers =
        Files.writeString(
            folder.resolve("豁免.yaml"),
            """
            waivers:
              - organisation: 云州市南湖区青石街道办事处
                rule: narrative-sum
                reason: 误报
                by: 张三
                on: 2021-02-01
            """);
    assess("一", roster(), "--waivers=" + waivers);
    assess("二", roster());

    for (String out : List.of("一", "二")) {
      JsonNode card = cards(out).get(2);
      assertThat(card.at("/verdict").asText()).isEqualTo("pass");
      assertThat(card.at("/findings/0/waived/by").asText()).isEqualTo("张三");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--year=2020 --previous=没有     | 没有",
        "--year=1999                     | 1999",
        "--year=2020 --roster=缺列.csv   | 单位名称",
        "--year=2022 --roster=名单.csv   | 2021-01-31",
        "--year=2020 --db=坏.db          | 坏.db",
        "--year=2020 --matches=名单.csv --roster=名单.csv | 名单.csv",
      })
  void whatCannotBeUsedIsNamed(String options, String message) throws Exception {
    Files.writeString(folder.resolve("缺列.csv"), "序号,备注\n1,无\n");
    Files.writeString(folder.resolve("坏.db"), "这不是数据库".repeat(200));
    List<String> words = new ArrayList<>(List.of("assess", reports.toString()));
    for (String option : options.split(" ")) {
      words.add(option.replaceFirst("=(?=[^0-9])", "=" + folder + "/"));
    }
    if (!options.contains("--db")) {
      words.add("--db=" + folder.resolve("a.db"));
    }
    RealProgram.Result result = RealProgram.run(words.toArray(String[]::new));

    assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).contains(message).doesNotContain("Exception");
  }

  @Test
  void aSecondRunOnTheSameStoreSaysSo() throws Exception {
    try (Store store = Store.open(folder.resolve("a.db").toString());
        AutoCloseable lock = store.lock()) {
      RealProgram.Result result = assess("结果");
      assertThat(lock).isNotNull();
      assertThat(result.code()).isEqualTo(ExitCode.USAGE);
      assertThat(result.err()).contains("正被另一次运行使用");
    }
  }

  @Test
  void anEmptyFolderIsNamed() throws Exception {
    reports = Files.createDirectories(folder.resolve("空"));
    RealProgram.Result result = assess("结果");
    assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).contains("文件夹中没有报告");
  }
}
