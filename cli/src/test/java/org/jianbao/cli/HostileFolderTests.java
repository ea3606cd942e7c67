package org.jianbao.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders whose names and files are made to do harm: each is named, the others are checked. */
class HostileFolderTests {
  private static final String CLEAN = RealProgram.cleanReport();
  private static final Path DEVICE = Path.of("/dev/zero");

  @TempDir private Path folder;

  private static Path pipe(Path file) throws Exception {
    assumeTrue(Files.exists(DEVICE), "no system of pipes and devices");
    Process made = new ProcessBuilder("mkfifo", file.toString()).inheritIO().start();
    assertThat(made.waitFor()).isZero();
    return file;
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  private List<String> results(Path below) throws IOException {
    try (Stream<Path> files = Files.walk(below)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> slashed(below.relativize(file)))
          .sorted()
          .toList();
    }
  }

  @Test
  void pipes_and_devices_in_a_folder_are_left_out() throws Exception {
    pipe(folder.resolve("管.docx"));
    Files.createSymbolicLink(folder.resolve("零.txt"), DEVICE);
    Files.createSymbolicLink(folder.resolve("管.txt"), folder.resolve("管.docx"));
    Files.writeString(folder.resolve("好.txt"), CLEAN);

    RealProgram.Result result = RealProgram.run("check", "--format=json", folder.toString());

    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    assertThat(result.cards()).hasSize(1);
  }

  @Test
  void a_pipe_without_writer_is_given_up_a_device_is_read_up_to_the_limit() throws Exception {
    Path pipe = pipe(folder.resolve("管.docx"));
    Path good = Files.writeString(folder.resolve("好.txt"), CLEAN);

    Forked.Result result =
        Forked.run(
            List.of(),
            Map.of(),
            "check",
            "--format=json",
            "--max-seconds=10",
            "--max-size=1M",
            good.toString(),
            pipe.toString(),
            DEVICE.toString());

    assertThat(result.code()).isEqualTo(ExitCode.NOT_ASSESSABLE);
    assertThat(result.err())
        .contains("管.docx：检查超过 10 秒，已停止")
        .contains("/dev/zero：文件超过 1 MB 的上限")
        .endsWith("共 3 份：通过 1，无法读取 2\n");
  }

  @Test
  void names_are_shown_on_one_line_and_as_they_are() throws Exception {
    List<String> names = List.of("a\nb", "a\rb", "a\u001B[2Jb", "a\u202Eb", "a\u2028b", "a\uFEFFb");
    Path archive = folder.resolve("包.zip");
    Map<String, byte[]> members = new LinkedHashMap<>();
    for (String name : names) {
      Files.writeString(folder.resolve(name + ".txt"), "无");
      members.put(name + ".txt", "无".getBytes(UTF_8));
    }
    Files.write(archive, ArchiveTests.zip("UTF-8", members));
    int inputs = 2 * names.size();

    RealProgram.Result text = RealProgram.run("check", folder.toString());
    RealProgram.Result json = RealProgram.run("check", "--format=json", folder.toString());
    RealProgram.Result extract = RealProgram.run("extract", "--format=text", folder.toString());

    assertThat(text.err().lines()).hasSize(inputs + 1);
    assertThat(json.out().lines()).hasSize(inputs);
    assertThat(text.err())
        .contains("/a\\u000Ab.txt：", "/a\\u001B[2Jb.txt：", "/a\\u202Eb.txt：", "/a\\uFEFFb.txt：");
    for (String shown : List.of(text.out(), text.err(), json.out(), json.err(), extract.out())) {
      assertThat(shown.replace("\n", "")).matches("[^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]*");
    }
    assertThat(json.cards().stream().map(card -> card.at("/source/path").asText()))
        .containsAll(names.stream().map(name -> slashed(folder.resolve(name + ".txt"))).toList());
  }

  @Test
  void names_that_no_file_may_have_do_not_stop_the_results() throws Exception {
    Map<String, byte[]> members = new TreeMap<>();
    for (String name :
        List.of(
            "名".repeat(300) + ".txt",
            "夹/".repeat(2_000) + "b.txt",
            "好.txt",
            "好.txt.json/里.txt",
            "好.txt.json",
            "末.txt")) {
      members.put(name, CLEAN.getBytes(UTF_8));
    }
    Path archive = Files.write(folder.resolve("包.zip"), ArchiveTests.zip("UTF-8", members));
    Path long253 = Files.writeString(folder.resolve("长".repeat(83) + ".txt"), CLEAN);
    Path out = folder.resolve("结果");

    RealProgram.Result result =
        RealProgram.run(
            "check", "--format=json", "-o", out.toString(), archive.toString(), long253.toString());

    assertThat(result.err()).isEqualTo("共 7 份：通过 7\n");
    assertThat(result.code()).isZero();
    assertThat(results(out))
        .hasSize(7)
        .contains("包.zip!/好.txt.json", "包.zip!/末.txt.json")
        .anyMatch(name -> name.matches("[0-9a-f]{16}-名+\\.txt\\.json"))
        .anyMatch(name -> name.matches("[0-9a-f]{16}-长+\\.txt\\.json"));
  }

  @Test
  void files_that_grow_shrink_or_become_folders_during_the_run_are_named() throws Exception {
    Path grows = Files.writeString(folder.resolve("a.txt"), CLEAN);
    Path shrinks = Files.write(folder.resolve("b.docx"), WordFile.of(CLEAN));
    Path turns = Files.writeString(folder.resolve("c.txt"), CLEAN);
    Path empties = Files.writeString(folder.resolve("d.txt"), CLEAN);
    Files.writeString(folder.resolve("e.txt"), CLEAN);

    RealProgram.Result result =
        RealProgram.run(
            options -> {
              Service service = Opened.with(options);
              try {
                Files.writeString(grows, "年".repeat(500_000), StandardOpenOption.APPEND);
                Files.write(shrinks, Arrays.copyOf(Files.readAllBytes(shrinks), 500));
                Files.delete(turns);
                Files.createDirectory(turns);
                Files.write(empties, new byte[0]);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
              return service;
            },
            "check",
            "--format=json",
            "--max-size=1M",
            folder.toString());

    assertThat(result.err().lines())
        .containsExactly(
            slashed(grows) + "：文件超过 1 MB 的上限，不予读取",
            slashed(shrinks) + "：文件不完整或已损坏：压缩包无法解开",
            slashed(turns) + "：文件无法打开或读取",
            slashed(empties) + "：文件是空的（0 字节）",
            "共 5 份：通过 1，无法读取 4");
  }

  @Test
  void folders_may_be_deep() throws Exception {
    Path deep = Files.createDirectories(folder.resolve("d/".repeat(300)));
    Files.writeString(deep.resolve("深.txt"), CLEAN);

    RealProgram.Result result =
        RealProgram.run("check", "-o", folder.resolve("out").toString(), folder.toString());

    assertThat(result.code()).as(result.err()).isZero();
    assertThat(results(folder.resolve("out"))).singleElement().asString().endsWith("深.txt.txt");
  }

  /** More files than are done in one machine, so that workers do them, with little memory. */
  @Test
  void a_batch_goes_on_whatever_is_in_it() throws Exception {
    Map<String, String> hostile = new TreeMap<>();
    hostile.put("a.docx", "可能是压缩炸弹");
    Files.write(
        folder.resolve("a.docx"),
        WordFile.with(
            WordFile.document("x")
                .replace("<w:body>", "<w:body>" + ("<w:p>" + "0".repeat(1 << 20)).repeat(90))));
    hostile.put("b.pdf", "所需的内存超过限度");
    Files.writeString(folder.resolve("b.pdf"), greedyPdf());
    hostile.put("c.html", "嵌套超过 512 层");
    Files.writeString(folder.resolve("c.html"), "<table><tr><td>".repeat(10_000));
    hostile.put("d.txt", "文件超过 64 MB 的上限");
    Files.write(folder.resolve("d.txt"), new byte[(64 << 20) + 1]);
    hostile.put("e.rtf", "内部嵌套过深");
    Files.writeString(folder.resolve("e.rtf"), "{\\rtf1 " + "{".repeat(10_000));
    hostile.put("f.zip", "压缩包不完整或已损坏");
    byte[] archive = ArchiveTests.zip("UTF-8", Map.of("a.txt", CLEAN.getBytes(UTF_8)));
    Files.write(folder.resolve("f.zip"), Arrays.copyOf(archive, archive.length - 9));
    List<String> good = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      good.add(slashed(Files.writeString(folder.resolve(i + ".txt"), CLEAN)));
    }

    Forked.Result result =
        Forked.run(
            List.of("-Xmx300m", "-Djianbao.worker.heap=200m"),
            Map.of(),
            "check",
            "--format=json",
            folder.toString());

    assertThat(result.err()).endsWith("共 22 份：通过 16，无法读取 6\n");
    assertThat(result.code()).isEqualTo(ExitCode.NOT_ASSESSABLE);
    List<String> lines = result.err().lines().toList();
    hostile.forEach(
        (name, cause) ->
            assertThat(lines)
                .filteredOn(line -> line.startsWith(slashed(folder.resolve(name)) + "："))
                .singleElement()
                .asString()
                .contains(cause));
    assertThat(new RealProgram.Result(result.code(), result.out(), "").cards())
        .filteredOn(card -> Objects.equals(card.at("/verdict").textValue(), "pass"))
        .extracting(card -> card.at("/source/path").textValue())
        .containsExactlyInAnyOrderElementsOf(good);
  }

  /** A font of two billion widths. */
  private static String greedyPdf() {
    return """
        %PDF-1.7
        1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
        2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
        3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R
          /Resources << /Font << /F << /Type /Font /Subtype /Type0 /BaseFont /X
          /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2
          /BaseFont /X /CIDSystemInfo << /Registry (A) /Ordering (B) /Supplement 0 >>
          /W [0 2000000000 500] >>] >> >> >> >> endobj
        4 0 obj << /Length 26 >>
        stream
        BT /F 12 Tf (Hello) Tj ET
        endstream
        endobj
        trailer << /Root 1 0 R /Size 5 >>
        %%EOF
        """;
  }
}
