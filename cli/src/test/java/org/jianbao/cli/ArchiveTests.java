package org.jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Zips of reports, and folders with all kinds of files. */
class ArchiveTests {
  private static final Path SAMPLES =
      Path.of(System.getProperty("jianbao.root", ".."), "reports-sample");

  @TempDir private Path folder;

  static byte[] zip(String charset, Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, Charset.forName(charset))) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] sample(String name) throws IOException {
    return Files.readAllBytes(SAMPLES.resolve(name));
  }

  private static List<String> paths(RealProgram.Result result) {
    return result.cards().stream().map(card -> card.at("/source/path").asText()).toList();
  }

  @Test
  void each_member_is_a_report() throws Exception {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("各镇/柳塘镇.docx", sample("2019-柳塘镇人民政府.docx"));
    files.put("各镇/~$柳塘镇.docx", new byte[162]);
    files.put("白桥镇.html", sample("2023-白桥镇人民政府.html"));
    files.put("图片.png", "\u0089PNG\r\n\u001A\n".getBytes(StandardCharsets.ISO_8859_1));
    files.put("内/内.zip", zip("UTF-8", Map.of("水务局.txt", sample("2020-云州市水务局.txt"))));
    Path archive = Files.write(folder.resolve("报送.zip"), zip("GBK", files));
    String name = archive.toString().replace('\\', '/');

    RealProgram.Result result = RealProgram.run("check", "--format=json", archive.toString());

    assertThat(paths(result))
        .containsExactly(
            name + "!/内/内.zip!/水务局.txt",
            name + "!/各镇/柳塘镇.docx",
            name + "!/图片.png",
            name + "!/白桥镇.html");
    assertThat(result.code()).isEqualTo(ExitCode.NOT_ASSESSABLE);
    assertThat(result.err().lines().filter(line -> line.contains("图片.png"))).hasSize(1);
    JsonNode plain =
        RealProgram.run("check", "--format=json", SAMPLES.resolve("2019-柳塘镇人民政府.docx").toString())
            .cards()
            .get(0);
    JsonNode packed = result.cards().get(1);
    assertThat(packed.get("findings")).isEqualTo(plain.get("findings"));
    assertThat(packed.at("/source/sha256")).isEqualTo(plain.at("/source/sha256"));
    assertThat(packed.at("/source/format").asText()).isEqualTo("docx");
  }

  @Test
  void results_stand_below_the_output_folder_whatever_the_names() throws Exception {
    byte[] report = sample("2020-云州市水务局.txt");
    Path archive =
        Files.write(
            folder.resolve("报送.zip"),
            zip("UTF-8", Map.of("a/甲.txt", report, "../../乙.txt", report, "/丙.txt", report)));
    Path out = folder.resolve("深/结果");

    RealProgram.run("extract", "-o", out.toString(), archive.toString());

    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(
              files
                  .filter(Files::isRegularFile)
                  .map(file -> folder.relativize(file).toString().replace('\\', '/')))
          .containsExactlyInAnyOrder(
              "报送.zip",
              "深/结果/报送.zip!/a/甲.txt.json",
              "深/结果/报送.zip!/丙.txt.json",
              "深/结果/报送.zip!/__/__/乙.txt.json");
    }
  }

  @Test
  void a_folder_may_hold_anything() throws Exception {
    Files.write(folder.resolve("柳塘镇.docx"), sample("2019-柳塘镇人民政府.docx"));
    Files.write(folder.resolve("~$柳塘镇.docx"), new byte[162]);
    Files.write(folder.resolve("Thumbs.db"), new byte[9]);
    Files.createDirectories(folder.resolve("__MACOSX"));
    Files.write(folder.resolve("__MACOSX/._柳塘镇.docx"), new byte[9]);
    Files.write(folder.resolve("空.zip"), zip("UTF-8", Map.of()));
    byte[] archive = zip("UTF-8", Map.of("a.txt", sample("2020-云州市水务局.txt")));
    Files.write(folder.resolve("包.zip"), archive);
    Files.write(folder.resolve("断.zip"), Arrays.copyOf(archive, archive.length - 30));

    RealProgram.Result result = RealProgram.run("check", "--format=json", folder.toString());

    String name = folder.toString().replace('\\', '/');
    assertThat(paths(result))
        .containsExactly(
            name + "/包.zip!/a.txt", name + "/断.zip", name + "/柳塘镇.docx", name + "/空.zip");
    assertThat(result.err()).contains("断.zip：压缩包不完整或已损坏", "空.zip：压缩包中没有报告").endsWith("无法读取 2\n");
  }
}
