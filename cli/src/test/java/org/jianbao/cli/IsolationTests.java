package org.jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jianbao.scorecard.Input;
import org.jianbao.worker.WorkerPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Inputs that take too much time or memory, and rule files that do not end. The time of workers is
 * that of the processor, so that others who keep it busy do not matter.
 */
class IsolationTests {
  private static final Duration LIMIT = Duration.ofSeconds(1);

  private final TestWork work = new TestWork();
  private final Isolation isolation =
      new Isolation(
          new WorkerPool(IsolationTests::command, IsolationTests::processorTime),
          work,
          LIMIT,
          /* maxBytes= */ 100);

  private static List<String> command() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx64m",
        "-XX:TieredStopAtLevel=1",
        "-XX:+ExitOnOutOfMemoryError",
        "-cp",
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
        TestWork.class.getName());
  }

  private static long processorTime(ProcessHandle worker) {
    return worker.info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
  }

  @AfterEach
  void close() {
    work.end();
    isolation.close();
  }

  private static Input input(String text) {
    return new Input(
        "报告.txt", () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @CsvSource({
    "read, 'read{}'",
    "hang, 'TOO_SLOW 检查超过 1 秒，已停止（可用 --max-seconds 放宽）'",
    "exhaust, 'TOO_LARGE 检查所需的内存超过限度，已停止'",
    "exit, 'INTERNAL 检查的进程意外终止（退出码 9）'",
    "slow a.drl, 'slow{a.drl=规则文件 a.drl 运行超过 1 秒，该文件的规则未能评判}'",
    "slow e.drl, 'slow{e.drl=规则文件 e.drl 运行超过 1 秒，该文件的规则未能评判}'",
    "slow g.drl, 'slow{g.drl=规则文件 g.drl 运行超过 1 秒，该文件的规则未能评判}'",
    "greedy d.drl, 'greedy{d.drl=规则文件 d.drl 运行所需的内存超过限度，该文件的规则未能评判}'",
    "slow none, 'TOO_SLOW 检查超过 1 秒，已停止（可用 --max-seconds 放宽）'"
  })
  void an_input_is_worked_on_or_given_up(String text, String message) {
    Outcome outcome = isolation.on(input(text));

    assertThat(outcome.path()).isEqualTo("报告.txt");
    assertThat(outcome.messages()).containsExactly(message);
    assertThat(outcome.faces()).containsExactly(Outcome.Face.of("txt", "面"));
    assertThat(isolation.on(input("next")).messages()).containsExactly("next{}");
  }

  @Test
  void a_worker_that_dies_of_itself_is_a_failure_of_the_program() {
    assertThat(isolation.on(input("exit")).exitCode()).isEqualTo(ExitCode.INTERNAL);
    assertThat(isolation.on(input("exit")).result()).isEqualTo(Outcome.Result.INTERNAL);
    assertThat(isolation.on(input("hang")).result()).isEqualTo(Outcome.Result.PASS);
  }

  @Test
  void a_rule_file_too_slow_on_three_reports_is_left_out_of_the_rest() {
    for (int i = 0; i < 3; i++) {
      isolation.on(input("slow c.drl"));
    }
    assertThat(isolation.on(input("next")).messages())
        .containsExactly("next{c.drl=规则文件 c.drl 运行超过 1 秒，该文件的规则未能评判}");
  }

  @Test
  void what_cannot_be_read_or_is_too_large_fails_in_this_machine() {
    String large = "x".repeat(101);
    assertThat(isolation.on(input(large)).messages()).containsExactly(large + "{}");
    Input broken =
        new Input(
            "报告.txt",
            () -> {
              throw new IOException("gone");
            });
    assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> isolation.on(broken)))
        .hasMessageContaining("gone");
  }

  @Test
  void few_inputs_need_no_worker_until_one_takes_too_long() {
    try (Guard guard = new Guard(isolation, work, LIMIT, /* inputs= */ 3)) {
      assertThat(guard.on(input("read")).messages()).containsExactly("read{}");
      assertThat(guard.on(input("slow b.drl")).messages())
          .containsExactly("slow{b.drl=规则文件 b.drl 运行超过 1 秒，该文件的规则未能评判}");
      // In this machine it would end the tests.
      assertThat(guard.on(input("exit")).messages()).containsExactly("INTERNAL 检查的进程意外终止（退出码 9）");
    }
  }

  @Test
  void without_workers_an_input_is_given_up_all_the_same() {
    try (Guard guard = new Guard(/* isolation= */ null, work, LIMIT, /* inputs= */ 30)) {
      assertThat(guard.on(input("hang")).messages())
          .containsExactly("TOO_SLOW 检查超过 1 秒，已停止（可用 --max-seconds 放宽）");
      assertThat(guard.on(input("read")).messages()).containsExactly("read{}");
    }
  }

  @Test
  void outcomes_go_over_the_wire() {
    Outcome outcome =
        Outcome.failed(
            "路径",
            new IllegalStateException("坏"),
            List.of(Outcome.Face.of("json", "{}")),
            Outcome.Face.of("json", "{1}"));
    assertThat(Wire.outcome(Wire.of(outcome))).isEqualTo(outcome);
  }
}
