package org.jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pins the help: what users read there changes only on purpose, by a run with {@code
 * -Djianbao.updateHelp=true}.
 */
class HelpTests {
  private static final Path ROOT = Path.of(System.getProperty("jianbao.root", ".."));

  private static Program.Result run(String... args) {
    return new Program(Cards::pass).run(args);
  }

  @ParameterizedTest
  @CsvSource({
    "jianbao, --help",
    "jianbao, help",
    "check, check --help",
    "check, help check",
    "extract, extract -h",
    "assess, assess --help",
    "plugins, plugins --help",
    "rules, rules --help",
    "rules, help rules",
    "rules-list, rules list -h",
    "rules-show, help rules show",
    "rules-facts, help rules facts",
    "rules-sentences, rules sentences --help",
    "rules-new, rules new --help",
    "rules-check, rules check --help",
    "rules-test, help rules test",
    "rules-try, rules try --help",
    "rules-diff, rules diff --help",
    "rules-doc, rules doc --help",
    "rules-watch, rules watch --help",
    "scheme, scheme --help",
    "scheme-list, help scheme list",
    "scheme-check, scheme check --help",
    "scheme-convert, scheme convert --help",
    "results, results --help",
    "results-rules, results rules --help",
    "results-bodies, help results bodies",
    "results-movement, results movement --help",
    "results-findings, results findings --help",
    "results-failures, results failures --help",
    "results-runs, results runs --help",
    "results-decide, results decide --help",
    "results-decisions, results decisions --help",
    "results-export, results export --help",
    "roster, roster --help",
    "roster-new, help roster new",
    "roster-check, roster check --help",
  })
  void help_is_as_pinned(String name, String line) throws IOException {
    Program.Result result = run(line.split(" "));

    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    String help = result.out().replace("\r\n", "\n");
    if (Boolean.getBoolean("jianbao.updateHelp")) {
      Files.writeString(ROOT.resolve("cli/src/test/resources/help/" + name + ".txt"), help);
    } else {
      assertThat(help).isEqualTo(pinned(name));
    }
  }

  private static String pinned(String name) throws IOException {
    try (InputStream in = HelpTests.class.getResourceAsStream("/help/" + name + ".txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void the_version_is_named() {
    assertThat(run("--version").out()).matches("jianbao \\S+\\R");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "            | 请给出命令",
        "chekc       | 没有命令 chekc",
        "help ruler  | 没有命令 ruler。现有命令：check、extract、assess、results、roster、rules、scheme、plugins、help",
        "--frobnicate| 没有选项 --frobnicate",
      })
  void an_unknown_command_is_wrong_usage(String line, String message) {
    Program.Result result = run(line == null ? new String[0] : line.split(" "));

    assertThat(result.err()).contains(message).endsWith("用法见 jianbao --help\n");
    assertThat(result.code()).isEqualTo(ExitCode.USAGE);
  }
}
