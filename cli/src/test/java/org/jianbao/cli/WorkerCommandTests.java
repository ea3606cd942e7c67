package org.jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** How workers are started. */
class WorkerCommandTests {
  private static final Supplier<List<String>> COMMAND = () -> List.of("java", "-cp", "lib");

  @Test
  void aShortRunDoesWithoutTheSecondCompiler() {
    assertThat(WorkerCommand.forInputs(COMMAND, 100).get())
        .containsExactly("java", "-XX:TieredStopAtLevel=1", "-cp", "lib");
  }

  @Test
  void aLongRunPaysForIt() {
    assertThat(WorkerCommand.forInputs(COMMAND, 100_000).get())
        .containsExactly("java", "-cp", "lib");
  }

  @Test
  void whatTheUserSaysStays() {
    Supplier<List<String>> said = () -> List.of("java", "-XX:TieredStopAtLevel=4", "-cp", "lib");
    assertThat(WorkerCommand.forInputs(said, 100).get()).isEqualTo(said.get());
  }
}
