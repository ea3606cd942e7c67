package org.jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jianbao.scorecard.Scorecard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTests {
  @TempDir private Path folder;

  private static Scorecard card(String path) {
    return path.contains("damaged") ? Cards.damaged(path) : Cards.fail(path);
  }

  @Test
  void every_input_gives_a_line_and_unreadable_ones_a_problem() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "x");
    Files.writeString(folder.resolve("damaged.txt"), "x");

    Program.Result result =
        new Program(ExtractCommandTests::card).run("extract", folder.toString());

    assertThat(result.code()).isEqualTo(ExitCode.NOT_ASSESSABLE);
    assertThat(result.out().lines()).hasSize(2);
    assertThat(result.out()).contains("\"report\":null");
    assertThat(result.err())
        .isEqualTo(folder.resolve("damaged.txt") + "：文件已损坏\n共 2 份：已读取 1，无法读取 1\n");
  }

  @Test
  void findings_do_not_matter() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "x");

    assertThat(new Program(ExtractCommandTests::card).run("extract", file.toString()).code())
        .isZero();
  }
}
