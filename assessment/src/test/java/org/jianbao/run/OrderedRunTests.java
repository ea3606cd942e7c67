package org.jianbao.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderedRunTests {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void results_come_in_order_and_few_are_ahead(int threads) throws IOException {
    AtomicInteger begun = new AtomicInteger();
    List<Integer> taken = new ArrayList<>();
    List<Integer> ahead = new ArrayList<>();

    OrderedRun.run(
        IntStream.range(0, 1000).iterator(),
        item -> {
          begun.incrementAndGet();
          return item;
        },
        threads,
        item -> {
          ahead.add(begun.get() - taken.size());
          taken.add(item);
        });

    assertThat(taken).isEqualTo(IntStream.range(0, 1000).boxed().toList());
    assertThat(ahead).allMatch(count -> count <= threads * 8);
  }

  @Test
  void a_failing_sink_ends_the_run() {
    AtomicInteger begun = new AtomicInteger();

    assertThatThrownBy(
            () ->
                OrderedRun.run(
                    IntStream.range(0, 1000).iterator(),
                    item -> begun.incrementAndGet(),
                    2,
                    item -> {
                      throw new IOException("full");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("full");
    assertThat(begun.get()).isLessThan(1000);
  }
}
