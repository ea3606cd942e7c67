package org.jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jianbao.form.OrganisationKind;
import org.jianbao.pack.Severity;
import org.jianbao.scorecard.Scorecard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTests {
  @TempDir private Path folder;

  /** The first word of a file's name says what its scorecard is. */
  private static Scorecard card(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return switch (name.replaceFirst("[-.].*", "")) {
      case "pass" -> Cards.pass(path);
      case "hint" -> Cards.pass(path, Severity.HINT);
      case "warning" -> Cards.pass(path, Severity.WARNING);
      case "fail" -> Cards.fail(path);
      case "open" -> Cards.notAssessable(path, Severity.ERROR);
      case "damaged" -> Cards.damaged(path);
      case "rules" -> Cards.ruleFailed(path);
      case "crash" -> throw new IllegalStateException("boom");
      case "deep" -> throw new StackOverflowError();
      default -> Cards.pass(path);
    };
  }

  private Program.Result check(String... args) {
    return new Program(CheckCommandTests::card)
        .run(Stream.concat(Stream.of("check"), Stream.of(args)).toArray(String[]::new));
  }

  private String file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "x").toString();
  }

  @ParameterizedTest
  @CsvSource({
    "pass,,0",
    "pass hint warning,,0",
    "fail,,1",
    "pass fail pass,,1",
    "hint,hint,1",
    "hint,warning,0",
    "warning,warning,1",
    "fail,never,0",
    "damaged,,3",
    "open fail,,3",
    "damaged,never,3",
    "rules damaged fail,,4",
    "crash rules,,70",
    "deep,,70",
  })
  void the_largest_exit_code_applies(String names, String failOn, int code) throws IOException {
    String[] paths = new String[names.split(" ").length];
    for (int i = 0; i < paths.length; i++) {
      paths[i] = file(names.split(" ")[i]);
    }
    Stream<String> options = failOn == null ? Stream.of() : Stream.of("--fail-on", failOn);

    assertThat(check(Stream.concat(options, Stream.of(paths)).toArray(String[]::new)).code())
        .isEqualTo(code);
  }

  @Test
  void problems_name_file_and_cause_and_harm_no_other_file() throws IOException {
    String damaged = file("damaged.docx");
    String crash = file("crash.docx");

    Program.Result result = check(damaged, crash, file("pass.docx"), "--format", "json");

    assertThat(result.err())
        .contains(damaged + "：文件已损坏\n")
        .contains(crash + "：程序内部错误")
        .endsWith("共 3 份：通过 1，无法读取 1，程序出错 1\n")
        .doesNotContain("\tat ");
    assertThat(result.out().lines()).hasSize(3).allMatch(line -> line.startsWith("{\"schema\":1,"));
  }

  @Test
  void a_stack_trace_is_shown_only_if_asked_for() throws IOException {
    assertThat(check("--stacktrace", file("crash")).err()).contains("\tat ");
  }

  @Test
  void results_keep_the_order_of_the_inputs_however_many_work_on_them() throws IOException {
    List<String> names = IntStream.range(0, 200).mapToObj("pass-%03d.txt"::formatted).toList();
    for (String name : names) {
      file("many/" + name);
    }

    Program.Result result = check("-j", "8", "--format", "json", folder.resolve("many").toString());

    assertThat(result.out().lines().map(line -> line.replaceAll(".*(pass-\\d+\\.txt).*", "$1")))
        .isEqualTo(names);
    assertThat(result.err()).isEqualTo("共 200 份：通过 200\n");
  }

  @Test
  void an_output_folder_holds_each_face_under_the_relative_path() throws IOException {
    file("in/a/pass.docx");
    file("in/fail.txt");
    Path out = folder.resolve("in/结果");

    for (int run = 1; run <= 2; run++) {
      Program.Result result =
          check(
              "--format=text",
              "--format=json",
              "-o",
              out.toString(),
              folder.resolve("in").toString());

      assertThat(result.code()).isEqualTo(1);
      assertThat(result.out()).isEmpty();
      try (Stream<Path> files = Files.walk(out)) {
        assertThat(files.filter(Files::isRegularFile).map(file -> out.relativize(file).toString()))
            .containsExactlyInAnyOrder(
                "a/pass.docx.txt", "a/pass.docx.json", "fail.txt.txt", "fail.txt.json");
      }
    }
    assertThat(out.resolve("fail.txt.json")).content().contains("\"verdict\":\"fail\"");
  }

  @Test
  void options_reach_the_service() throws IOException {
    Program.Result result =
        check(
            "--year=2021",
            "--packs=" + folder,
            "--pack=city",
            "--pack-sha256=ab",
            "--organisation-kind=street",
            "--scheme=strict",
            "--max-size=2M",
            file("pass"));

    assertThat(result.options()).isNotNull();
    assertThat(result.options().year()).isEqualTo(2021);
    assertThat(result.options().packs()).containsExactly(folder);
    assertThat(result.options().pack()).isEqualTo("city");
    assertThat(result.options().packSha256()).isEqualTo("ab");
    assertThat(result.options().organisationKind()).isEqualTo(OrganisationKind.STREET);
    assertThat(result.options().schemes()).containsExactly("strict");
    assertThat(result.options().maxBytes()).isEqualTo(2 << 20);
  }

  @Test
  void standard_input_is_an_input() {
    Program.Result result = check("--format=json", "-");

    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("\"path\":\"-\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "                            | 缺少参数 PATH",
        "nowhere.docx                | 文件或文件夹不存在：nowhere.docx",
        "--year 21 .                 | 选项 --year 的值“21”有误：应为四位年度",
        "--year                      | 选项 --year 缺少值",
        "--year 2020 --year 2021 .   | 选项 --year 只能给出一次",
        "--packs nowhere .           | 选项 --packs 的值“nowhere”有误：文件或文件夹不存在",
        "--format pdf .              | 没有输出格式 pdf。现有格式：docx、html、json、jsonl、junit、markdown、notice、sarif、text、xlsx",
        "--format sarif .            | 格式 sarif 写成文件，须用 -o 指定输出文件夹。",
        "--format text --format json . | 须用 -o 指定输出文件夹",
        "--fail-on fatal .           | 应为 error、warning、hint 或 never",
        "--organisation-kind x .     | government、department、township、street、other",
        "--deadline 31.3.2021 .      | 选项 --deadline 的值“31.3.2021”有误：应为日期，如 2021-03-31",
        "--notice-template no.docx . | 无法读取模板 no.docx：文件不存在，或者没有读取权限。",
        "--max-size big .            | 应为字节数",
        "--jobs 0 .                  | 应为 1 至 999 的整数",
        "--waivers x .               | 豁免清单 x 不存在，或无法读取",
        "--date soon .               | 应为日期，如 2021-03-31",
        "--baseline x .              | 基线 x 无法读取",
        "--lang=fr .                 | 应为 zh 或 en",
        "--threads 2 .               | 没有选项 --threads，是否想用 --jobs？",
        "- -                         | 标准输入（-）只能给出一次",
      })
  void wrong_usage_is_explained(String line, String message) {
    Program.Result result = check(line == null ? new String[0] : line.split(" "));

    assertThat(result.err()).contains(message).endsWith("用法见 jianbao check --help\n");
    assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    assertThat(result.out()).isEmpty();
  }

  @Test
  void faces_speak_english_if_asked() throws IOException {
    assertThat(check("--lang", "en", file("fail")).out()).contains("Verdict").contains("Fail");
  }

  @Test
  void a_run_has_one_file_of_some_formats() throws IOException {
    Path out = folder.resolve("out");

    Program.Result result =
        check(
            "--format=sarif",
            "--format=junit",
            "--format=jsonl",
            "-o",
            out.toString(),
            file("pass"),
            file("fail"),
            file("damaged"));

    assertThat(result.code()).isEqualTo(ExitCode.NOT_ASSESSABLE);
    assertThat(names(out))
        .containsExactlyInAnyOrder("jianbao.sarif", "jianbao-junit.xml", "scorecards.jsonl");
    assertThat(Files.readAllLines(out.resolve("scorecards.jsonl"))).hasSize(3);
    assertThat(out.resolve("jianbao.sarif")).content().contains("period-missing");
  }

  @Test
  void word_faces_are_files_beside_one_another() throws IOException {
    Path out = folder.resolve("out");
    String[] wanted = {"--format=docx", "--format=notice", "-o", out.toString(), file("fail")};

    assertThat(check(wanted).code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(names(out)).containsExactlyInAnyOrder("fail.批注.docx", "fail.整改通知单.docx");
  }

  @Test
  void a_template_that_is_none_is_named_and_nothing_is_written() throws IOException {
    Path out = folder.resolve("out");
    String template = file("模板.docx");

    Program.Result result =
        check("--format=notice", "--notice-template", template, "-o", out.toString(), file("fail"));

    assertThat(result.err()).contains("模板 " + template + " 无法使用：不是 Word（.docx）文件");
    assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    assertThat(out).doesNotExist();
  }

  @Test
  void waivers_without_a_finding_are_named_up_to_a_limit() throws IOException {
    StringBuilder waivers = new StringBuilder("waivers:\n");
    for (int i = 0; i < 30; i++) {
      waivers.append(
          String.format("  - {fingerprint: %016x, reason: 误报, by: 张三, on: 2021-02-03}%n", i));
    }
    Path list = Files.writeString(folder.resolve("豁免.yaml"), waivers);

    List<String> lines = check("--waivers", list.toString(), file("pass")).err().lines().toList();

    assertThat(lines).hasSize(21);
    assertThat(lines.get(19)).contains("第 20 条豁免在这些报告中没有对应的问题：指纹 0000000000000013");
    assertThat(lines.get(20)).isEqualTo("另有 10 条豁免在这些报告中也没有对应的问题");
  }

  @Test
  void what_cannot_be_written_leaves_nothing_behind() throws IOException {
    Path out = folder.resolve("out");
    Files.createDirectories(out.resolve("jianbao.sarif/taken"));

    Program.Result result = check("--format=sarif", "-o", out.toString(), file("pass"));

    assertThat(result.code()).isEqualTo(ExitCode.INTERNAL);
    assertThat(result.err()).contains("结果无法写出");
    assertThat(names(out)).isEmpty();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> String.valueOf(file.getFileName()))
          .toList();
    }
  }

  @Test
  void a_file_cannot_be_the_output_folder() throws IOException {
    String file = file("taken");

    assertThat(check("-o", file, file("pass")).code()).isEqualTo(ExitCode.USAGE);
    assertThat(Path.of(file)).hasContent("x");
  }

  @Test
  void a_folder_without_reports_is_named() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    Program.Result result = check(empty.toString(), file("pass"));

    assertThat(result.code()).isEqualTo(ExitCode.NOT_ASSESSABLE);
    assertThat(result.err()).contains(empty + "：文件夹中没有报告");
  }

  @Test
  void a_reader_that_has_gone_ends_the_run_in_silence() throws IOException {
    String file = file("fail");

    Program.Result result =
        new Program(CheckCommandTests::card)
            .writingTo(new Program.Closed("Broken pipe"))
            .run("check", file, file);

    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
  }

  @Test
  void an_input_on_which_the_program_fails_has_its_line_too() throws IOException {
    String crash = file("crash");
    String pass = file("pass");
    Program.Result result =
        new Program(CheckCommandTests::card).run("check", "--format", "json", crash, pass);

    assertThat(result.out().lines()).hasSize(2);
    assertThat(result.out().lines().findFirst().orElseThrow())
        .contains("\"code\":\"internal\"", "\"report\":null", "\"score\":null", crash);
    assertThat(result.code()).isEqualTo(ExitCode.INTERNAL);
  }

  @Test
  void results_that_cannot_be_kept_are_an_error() throws IOException {
    Program.Result result =
        new Program(CheckCommandTests::card)
            .writingTo(new Program.Closed("No space left on device"))
            .run("check", file("pass"));

    assertThat(result.err()).isEqualTo("jianbao：结果无法写出：磁盘空间已满\n");
    assertThat(result.code()).isEqualTo(ExitCode.INTERNAL);
  }
}
