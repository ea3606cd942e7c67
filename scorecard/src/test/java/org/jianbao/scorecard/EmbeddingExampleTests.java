package org.jianbao.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddingExampleTests {
  private static final Path ROOT = Path.of(System.getProperty("jianbao.root", ".."));

  @Test
  void works(@TempDir Path folder) throws IOException, OpeningException {
    Path file = folder.resolve("报告.txt");
    Files.writeString(file, "云州市水务局2021年政府信息公开工作年度报告\n一、总体情况\n全年正常。\n");
    assertThat(EmbeddingExample.check(file)).startsWith("FAIL, findings: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void standsInTheReadme(String readme) throws IOException {
    Path source =
        ROOT.resolve("scorecard/src/test/java/org/jianbao/scorecard/EmbeddingExample.java");
    String example =
        between(Files.readString(source), "// example: begin\n", "    // example: end")
            .replaceAll("(?m)^ {4}", "");
    assertThat(Files.readString(ROOT.resolve(readme))).contains("```java\n" + example + "```");
  }

  private static String between(String text, String begin, String end) {
    int start = text.indexOf(begin) + begin.length();
    return text.substring(start, text.indexOf(end, start));
  }
}
