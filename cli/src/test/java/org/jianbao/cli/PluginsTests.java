package org.jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example plug-in of the documents works; broken ones are named and harm nothing. */
final class PluginsTests {
  private static final Path ROOT = Path.of(System.getProperty("jianbao.root", ".."));
  private static final Path EXAMPLE = ROOT.resolve("docs/plugin-example/src/main");
  private static final String RENDERERS = "META-INF/services/org.jianbao.render.Renderer";

  @TempDir private Path home;

  private Forked.Result run(String... args) throws Exception {
    List<Path> jars = new ArrayList<>();
    try (var files = Files.list(home.resolve("plugins"))) {
      files.sorted().forEach(jars::add);
    }
    return Forked.run(List.of("-Djianbao.home=" + home), Map.of(), jars, args);
  }

  private Path plugins() throws IOException {
    Files.createDirectories(home.resolve("lib"));
    return Files.createDirectories(home.resolve("plugins"));
  }

  /** The plug-in of docs/plugin-example, compiled here. */
  private void example() throws IOException {
    Path classes = Files.createDirectories(home.resolve("classes"));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    int code =
        compiler.run(
            null,
            null,
            null,
            "-d",
            classes.toString(),
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            EXAMPLE.resolve("java/org/example/csv/CsvRenderer.java").toString());
    assertThat(code).isZero();
    jar(
        "csv.jar",
        Map.of(
            "org/example/csv/CsvRenderer.class",
            Files.readAllBytes(classes.resolve("org/example/csv/CsvRenderer.class")),
            RENDERERS,
            Files.readAllBytes(EXAMPLE.resolve("resources/" + RENDERERS))));
  }

  private void jar(String name, Map<String, byte[]> entries) throws IOException {
    try (OutputStream out = Files.newOutputStream(plugins().resolve(name));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
  }

  @Test
  void a_plug_in_is_listed_and_its_format_used() throws Exception {
    example();

    Forked.Result list = run("plugins");
    assertThat(list.out()).isEqualTo("csv.jar：输出格式 csv\n");
    assertThat(list.code()).isZero();

    String report = ROOT.resolve("reports-sample/2020-云州市水务局.txt").toString();
    Forked.Result check = run("check", "--format", "csv", report);
    assertThat(check.out().lines()).isNotEmpty().allMatch(line -> line.startsWith("\""));
    assertThat(check.out()).contains(",\"error\",");
  }

  @Test
  void broken_plug_ins_are_named_and_left_out() throws Exception {
    example();
    jar("absent.jar", Map.of(RENDERERS, "org.example.Absent\n".getBytes()));
    jar("empty.jar", Map.of("readme.txt", new byte[0]));
    Files.write(plugins().resolve("damaged.jar"), new byte[] {1, 2, 3});

    Forked.Result list = run("plugins");
    assertThat(list.out())
        .contains("csv.jar：输出格式 csv\n")
        .contains("错误  absent.jar：", "错误  empty.jar：其中没有输入格式或输出格式")
        .contains("错误  damaged.jar：文件已损坏，不是 jar\n")
        .contains("org.example.Absent");
    assertThat(list.code()).isEqualTo(ExitCode.RULES);

    String report = ROOT.resolve("reports-sample/2020-云州市水务局.txt").toString();
    assertThat(run("check", "--format", "csv", report).out()).contains(",\"error\",");
  }

  @Test
  void without_plug_ins_that_is_said() throws Exception {
    plugins();
    assertThat(run("plugins").out()).isEqualTo("没有插件。\n");
  }
}
