package org.jianbao.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jianbao.scorecard.Input;
import org.jianbao.scorecard.Jianbao;
import org.jianbao.scorecard.Options;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad inputs: each is named with its cause, and harms no other. */
class BadInputTests {
  private static final String CLEAN = RealProgram.cleanReport();
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir private Path folder;

  private static Arguments bad(String name, String content, String code, String cause) {
    return bad(name, content.getBytes(UTF_8), code, cause);
  }

  private static Arguments bad(String name, byte[] content, String code, String cause) {
    return Arguments.of(name, content, code, cause);
  }

  private static byte[] ole(String stream) {
    byte[] bytes = new byte[4096];
    byte[] magic = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1".getBytes(ISO_8859_1);
    byte[] name = stream.getBytes(UTF_16LE);
    System.arraycopy(magic, 0, bytes, 0, magic.length);
    System.arraycopy(name, 0, bytes, 1024, name.length);
    bytes[1024 + 64] = (byte) (name.length + 2);
    bytes[1024 + 66] = 2;
    return bytes;
  }

  static Stream<Arguments> badFiles() {
    byte[] word = WordFile.of(CLEAN);
    String bomb = "<w:p><w:r><w:t>" + "0".repeat(1 << 20) + "</w:t></w:r></w:p>";
    byte[] noCharset = new byte[4000];
    for (int i = 0; i < noCharset.length; i++) {
      noCharset[i] = (byte) (0x80 + i % 0x80);
    }
    Stream<Arguments> truncated =
        Stream.of(8, 25, 50, 200, 600, word.length / 2, word.length - 40, word.length - 1)
            .map(length -> bad("截断.docx", Arrays.copyOf(word, length), "damaged", "文件不完整或已损坏"));
    Stream<Arguments> others =
        Stream.of(
            bad("空.docx", "", "empty", "文件是空的（0 字节）"),
            bad("空白.txt", "\n \u3000\n", "empty", "没有任何文字"),
            bad("加密.docx", ole("EncryptedPackage"), "encrypted", "打开密码"),
            bad(
                "炸弹.docx",
                WordFile.with(
                    WordFile.document("x").replace("<w:body>", "<w:body>" + bomb.repeat(80))),
                "too-large",
                "可能是压缩炸弹"),
            bad(
                "实体.docx",
                WordFile.with(
                    "<!DOCTYPE w:document [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                        + WordFile.document("&x;" + CLEAN)),
                "damaged",
                "DOCTYPE"),
            bad("深.html", "<html>" + "<div>".repeat(10_000) + "文", "damaged", "嵌套超过 512 层"),
            bad("长.txt", "年度报告。".repeat(1_000_000), "too-large", "文字超过 100 万字"),
            bad("长段.txt", "2020年1月1日至12月31日".repeat(8_000), "too-large", "有一段文字超过 10 万字"),
            bad("编码.txt", noCharset, "damaged", "无法确定文本的字符编码"),
            bad(
                "新闻.txt",
                "南湖区召开政府信息公开工作会议\n昨日，南湖区部署2020年政府信息公开工作。\n会议要求编好年度报告。\n",
                "not-a-report",
                "没有找到政府信息公开工作年度报告"),
            bad("名单.txt", "姓名\t年龄\t部门\n" + "张三\t30\t办公室\n".repeat(40), "not-a-report", "没有找到"),
            bad(
                "合同.txt",
                "技术服务合同\n一、服务内容\n乙方协助甲方编制2020年政府信息公开年度报告，并负责版面设计。\n二、费用\n共20000元。\n",
                "not-a-report",
                "没有找到"),
            bad("扫描.pdf", "%PDF-1.4\n", "damaged", "PDF 文件已损坏"),
            bad("坏.doc", ole("WordDocument"), "damaged", "文件不完整或已损坏"),
            bad("旧.xls", ole("Workbook"), "unsupported", "旧版 Excel（.xls）"),
            bad("截断.rtf", "{\\rtf1 x", "damaged", "RTF 内容中途截断"),
            bad("版.ofd", WordFile.zip(Map.of("OFD.xml", "<x/>")), "damaged", "没有任何页面"),
            bad("包.rar", "Rar!x", "unsupported", "请解压后检查"),
            bad(
                "图.png",
                "\u0089PNG\r\n\u001A\n\0\0\0".getBytes(ISO_8859_1),
                "unsupported",
                "图片文件"));
    return Stream.concat(truncated, others);
  }

  @ParameterizedTest(name = "{0} {2}")
  @MethodSource("badFiles")
  void is_named_with_its_cause_and_harms_no_other(
      String name, byte[] content, String code, String cause) throws IOException {
    Path bad = Files.write(folder.resolve(name), content);
    Path good = Files.writeString(folder.resolve("好.txt"), CLEAN);

    RealProgram.Result result =
        Assertions.assertTimeout(
            PATIENCE,
            () -> RealProgram.run("check", "--format=json", bad.toString(), good.toString()));

    assertThat(result.code()).isEqualTo(ExitCode.NOT_ASSESSABLE);
    assertThat(result.err())
        .startsWith(slashed(bad) + "：")
        .contains(cause)
        .endsWith("\n共 2 份：通过 1，无法读取 1\n");
    assertThat(result.err().lines()).hasSize(2);
    assertThat(result.cards()).hasSize(2);
    assertUnreadable(result.cards().get(0), slashed(bad), code);
    assertClean(result.cards().get(1));
  }

  static Stream<Arguments> wrongSuffixes() {
    String page =
        "<html><body>"
            + CLEAN
                .replaceAll("(?m)^(.*\t.*)$", "<tr><td>$1</td></tr>")
                .replace("\t", "</td><td>")
                .replaceAll("(?m)^(?!<tr>)(.+)$", "<p>$1</p>")
                .replaceAll("(?<!</tr>\n)<tr>", "<table><tr>")
                .replaceAll("</tr>\n(?!<tr>)", "</tr></table>\n")
            + "</body></html>";
    return Stream.of(
        Arguments.of("报告.txt", WordFile.of(CLEAN), "docx"),
        Arguments.of("报告.docx", CLEAN.getBytes(UTF_8), "txt"),
        Arguments.of("报告", CLEAN.getBytes(Charset.forName("GB18030")), "txt"),
        Arguments.of("报告.doc", page.getBytes(UTF_8), "html"));
  }

  @ParameterizedTest
  @MethodSource("wrongSuffixes")
  void a_wrong_suffix_does_not_matter(String name, byte[] content, String format)
      throws IOException {
    Path file = Files.write(folder.resolve(name), content);

    RealProgram.Result result = RealProgram.run("check", "--format=json", file.toString());

    assertThat(result.code()).isZero();
    assertThat(result.cards().get(0).at("/source/format").textValue()).isEqualTo(format);
    assertClean(result.cards().get(0));
  }

  @ParameterizedTest
  @CsvSource({
    "'<a href=\"/files/2023/P0203.docx\">青石街道2023年度报告.docx</a>', 青石街道2023年度报告.docx",
    "'<iframe src=\"/pdfjs/viewer.html?file=/files/%E5%B9%B4%E6%8A%A5.pdf\"></iframe>', 年报.pdf",
    "'附件：<a href=\"a.wps?id=3\"></a><a href=\"b.OFD\">年报</a>', a.wps、年报"
  })
  void a_page_that_only_links_to_the_report_is_said_to(String links, String names)
      throws IOException {
    Path page =
        Files.writeString(
            folder.resolve("年报.html"),
            "<html><body><div>首页 &gt; 政府信息公开年报</div>"
                + "<h1>青石街道2023年政府信息公开工作年度报告</h1><p>发布时间：2024-01-20</p>"
                + links
                + "<div>版权所有 青石街道办事处</div></body></html>");

    RealProgram.Result result = RealProgram.run("check", "--format=json", page.toString());

    assertThat(result.code()).isEqualTo(ExitCode.NOT_ASSESSABLE);
    assertThat(result.err()).contains("年报.html：网页上没有报告的正文，只有附件：" + names + "，请检查附件");
    assertThat(result.cards().get(0).at("/problems/0/code").textValue()).isEqualTo("no-text");
    assertThat(result.cards().get(0).at("/findings")).isEmpty();
  }

  @Test
  void a_year_without_pack_is_said_once_and_rules_without_form_run() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("旧.txt"),
            CLEAN
                .replace("2020", "2015")
                .replace("2021", "2016")
                .replaceFirst("政府信息公开工作年度报告", "政府信息公开年报")
                .replace("六、", "七、"));

    RealProgram.Result result = RealProgram.run("check", "--format=json", file.toString());

    assertThat(result.code()).isEqualTo(ExitCode.NOT_ASSESSABLE);
    assertThat(result.err()).isEqualTo(slashed(file) + "：没有适用于 2015 年度的规则包，只检查了不依赖格式的内容，不作评定\n");
    JsonNode card = result.cards().get(0);
    assertThat(card.at("/verdict").textValue()).isEqualTo("not-assessable");
    assertThat(card.at("/score").isNull()).isTrue();
    assertThat(card.at("/pack/id").textValue()).isEqualTo("format-none");
    assertThat(card.at("/pack/rulesRun").intValue()).isPositive();
    assertThat(card.at("/report/year").intValue()).isEqualTo(2015);
    assertThat(card.at("/problems")).hasSize(1);
    assertThat(card.at("/problems/0/code").textValue()).isEqualTo("no-pack");
    assertThat(card.at("/findings").findValuesAsText("rule")).containsExactly("title-name");
    assertThat(card.at("/notAssessable")).isEmpty();
  }

  @Test
  void names_cannot_break_lines_or_command_a_terminal() throws IOException {
    Path file = Files.writeString(folder.resolve("a\nb\u001B[31m.txt"), "x");

    RealProgram.Result result = RealProgram.run("check", file.toString());

    assertThat(result.err()).contains("a\\u000Ab\\u001B[31m.txt：").doesNotContain("\u001B");
    assertThat(result.err().lines()).hasSize(1);
    assertThat(result.out()).doesNotContain("\u001B");
    assertThat(RealProgram.run("check", "--format=json", file.toString()).cards()).hasSize(1);
  }

  @Test
  void links_in_a_circle_or_into_nothing_are_named() throws IOException {
    Path reports = Files.createDirectories(folder.resolve("报送/内"));
    Files.writeString(reports.resolve("好.txt"), CLEAN);
    Files.createSymbolicLink(reports.resolve("上"), folder.resolve("报送"));
    Files.createSymbolicLink(reports.resolve("无"), folder.resolve("nowhere"));
    Path self = folder.resolve("自");
    Files.createSymbolicLink(self, self);

    RealProgram.Result result =
        RealProgram.run("check", "--format=json", folder.resolve("报送").toString(), self.toString());

    assertThat(result.code()).isEqualTo(ExitCode.NOT_ASSESSABLE);
    assertThat(result.err())
        .contains("报送/内/上：符号链接指回上级文件夹")
        .contains("报送/内/无：文件不存在")
        .contains("自：文件无法打开")
        .endsWith("共 4 份：通过 1，无法读取 3\n");
  }

  @Test
  void a_file_that_vanishes_before_it_is_read_is_named() throws IOException {
    Path gone = Files.writeString(folder.resolve("a.txt"), CLEAN);
    Path good = Files.writeString(folder.resolve("b.txt"), CLEAN);

    RealProgram.Result result =
        RealProgram.run(
            options -> {
              Service service = Opened.with(options);
              delete(gone);
              return service;
            },
            "check",
            "--format=json",
            folder.toString());

    assertThat(result.code()).isEqualTo(ExitCode.NOT_ASSESSABLE);
    assertThat(result.err()).startsWith(slashed(gone) + "：文件不存在\n");
    assertUnreadable(result.cards().get(0), slashed(gone), "unreadable");
    assertThat(result.cards().get(1).at("/source/path").textValue()).isEqualTo(slashed(good));
    assertClean(result.cards().get(1));
  }

  @Test
  void a_file_without_permission_is_said_to_be_one() throws Exception {
    // A privileged user may read any file, so the refusal is made here.
    Input input =
        new Input(
            "密.docx",
            () -> {
              throw new AccessDeniedException("密.docx");
            });

    assertThat(Jianbao.open(Options.DEFAULT).check(input).problems())
        .singleElement()
        .extracting(problem -> problem.message())
        .isEqualTo("没有读取权限");
  }

  @Test
  void heavy_inputs_need_little_memory() throws Exception {
    Path big = folder.resolve("大.txt");
    Path line = folder.resolve("行.txt");
    fill(big, "今天天气很好，南湖区召开会议。\n");
    fill(line, "今天天气很好，南湖区召开会议。");
    String text = "<w:p><w:r><w:t>" + "0".repeat(1 << 20) + "</w:t></w:r></w:p>";
    Path bomb = Files.write(folder.resolve("炸弹.docx"), WordFile.with("<w:d>" + text.repeat(100)));
    Path good = Files.writeString(folder.resolve("好.txt"), CLEAN);

    Forked.Result result =
        Forked.run(
            List.of("-Xmx256m"),
            Map.of(),
            "check",
            "--format=json",
            "--max-size=300M",
            big.toString(),
            line.toString(),
            bomb.toString(),
            good.toString());
    Forked.Result usual = Forked.run(List.of("-Xmx64m"), Map.of(), "check", big.toString());

    assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.NOT_ASSESSABLE);
    assertThat(result.err())
        .contains("大.txt：")
        .contains("行.txt：")
        .contains("炸弹.docx：")
        .endsWith("共 4 份：通过 1，无法读取 3\n");
    assertThat(usual.code()).isEqualTo(ExitCode.NOT_ASSESSABLE);
    assertThat(usual.err()).contains("大.txt：文件超过 64 MB 的上限");
  }

  /** 200 MB of some words over and over. */
  private static void fill(Path file, String words) throws IOException {
    byte[] some = words.repeat(1000).getBytes(UTF_8);
    try (OutputStream out = Files.newOutputStream(file)) {
      for (long written = 0; written < 200L << 20; written += some.length) {
        out.write(some);
      }
    }
  }

  private static void assertUnreadable(JsonNode card, String path, String code) {
    assertThat(card.at("/source/path").textValue()).isEqualTo(path);
    assertThat(card.at("/report").isNull()).isTrue();
    assertThat(card.at("/verdict").textValue()).isEqualTo("not-assessable");
    assertThat(card.at("/score").isNull()).isTrue();
    assertThat(card.at("/problems")).hasSize(1);
    assertThat(card.at("/problems/0/code").textValue()).isEqualTo(code);
    assertThat(card.at("/findings")).isEmpty();
  }

  private static void assertClean(JsonNode card) {
    assertThat(card.at("/findings")).isEmpty();
    assertThat(card.at("/verdict").textValue()).isEqualTo("pass");
    assertThat(card.at("/score/points").intValue()).isEqualTo(100);
    assertThat(card.at("/problems")).isEmpty();
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }
}
