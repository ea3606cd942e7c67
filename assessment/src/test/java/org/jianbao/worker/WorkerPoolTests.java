package org.jianbao.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkerPoolTests {
  private static final Duration LONG = Duration.ofSeconds(100);

  private final WorkerPool pool =
      new WorkerPool(
          () ->
              List.of(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx64m",
                  "-XX:TieredStopAtLevel=1",
                  "-XX:+ExitOnOutOfMemoryError",
                  "-cp",
                  System.getProperty(
                      "surefire.test.class.path", System.getProperty("java.class.path")),
                  EchoWorker.class.getName()),
          WorkerPoolTests::processorTime);

  /** Whoever else keeps the machine busy does not matter. */
  private static long processorTime(ProcessHandle worker) {
    return worker.info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
  }

  @AfterEach
  void close() {
    pool.close();
  }

  private Reply ask(String word, Duration limit) throws IOException {
    return pool.ask(word.getBytes(StandardCharsets.UTF_8), limit);
  }

  private String answer(String word) throws IOException {
    return ask(word, LONG) instanceof Reply.Answer answer
        ? new String(answer.bytes(), StandardCharsets.UTF_8)
        : "";
  }

  @Test
  void answers_one_request_after_the_other_by_the_same_worker() throws IOException {
    String pid = answer("pid");
    assertThat(answer("报告")).isEqualTo("<报告>");
    assertThat(answer("pid")).isEqualTo(pid);
  }

  @Test
  void carries_large_requests_and_answers() throws IOException {
    String large = "年".repeat(3_000_000);
    assertThat(answer(large)).hasSize(large.length() + 2);
  }

  @Test
  void work_that_overruns_is_killed_with_its_worker_and_told_with_its_notes() throws Exception {
    long pid = Long.parseLong(answer("pid"));
    Reply reply = ask("hang", Duration.ofMillis(500));
    assertThat(reply).isEqualTo(new Reply.Overran(List.of("begun")));
    assertThat(ProcessHandle.of(pid)).isNotPresent();
    assertThat(answer("next")).isEqualTo("<next>");
  }

  @Test
  void want_of_memory_is_told_from_other_deaths() throws IOException {
    assertThat(ask("exhaust", LONG)).isEqualTo(new Reply.Died(3, List.of()));
    assertThat(new Reply.Died(3, List.of()).outOfMemory()).isTrue();
    assertThat(ask("exit", LONG)).isEqualTo(new Reply.Died(9, List.of()));
    assertThat(new Reply.Died(9, List.of()).outOfMemory()).isFalse();
    assertThat(answer("next")).isEqualTo("<next>");
  }

  @Test
  void a_failure_leaves_the_worker_alive() throws IOException {
    String pid = answer("pid");
    assertThat(ask("throw", LONG))
        .isEqualTo(new Reply.Failed("java.lang.IllegalArgumentException: no"));
    assertThat(answer("pid")).isEqualTo(pid);
  }

  @Test
  void many_threads_have_workers_of_their_own() {
    List<String> words = IntStream.range(0, 20).mapToObj(i -> "word " + i).toList();
    assertThat(words.parallelStream().map(this::unchecked).toList())
        .isEqualTo(words.stream().map(word -> "<" + word + ">").toList());
  }

  private String unchecked(String word) {
    try {
      return answer(word);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void a_worker_ends_when_the_asking_side_does() throws Exception {
    long pid = Long.parseLong(answer("pid"));
    pool.close();
    assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isNotPresent();
  }

  @Test
  void a_worker_that_does_not_start_is_an_error() {
    WorkerPool broken =
        new WorkerPool(
            () ->
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-version"));
    assertThatThrownBy(() -> broken.ask(new byte[0], LONG)).isInstanceOf(IOException.class);
  }
}
