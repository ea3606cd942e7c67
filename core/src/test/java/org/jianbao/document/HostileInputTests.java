package org.jianbao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Broken files of every format there is: each is read or refused with a cause, within a time, and
 * nothing else is ever thrown. {@code -Djianbao.mutations=100000} tries more of them.
 */
@Execution(ExecutionMode.CONCURRENT)
class HostileInputTests {
  private static final int MUTATIONS = Integer.getInteger("jianbao.mutations", 10_000);
  private static final int PATIENCE_SECONDS = 60;

  private static final Path ROOT = Path.of(System.getProperty("jianbao.root", ".."));
  private static final DocumentReaders READERS = new DocumentReaders();

  /** The smallest sample of each format. */
  static List<Path> samples() throws IOException {
    Map<String, Path> smallest = new TreeMap<>();
    for (Path folder :
        List.of(ROOT.resolve("reports-sample"), ROOT.resolve("core/src/test/resources"))) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).sorted(bySize()).toList()) {
          try {
            smallest.putIfAbsent(READERS.read(file).format(), file);
          } catch (ReadingException e) {
            // A sample of what is no report.
          }
        }
      }
    }
    assertThat(smallest.keySet()).containsAll(READERS.formats());
    return List.copyOf(smallest.values());
  }

  private static Comparator<Path> bySize() {
    return Comparator.<Path>comparingLong(file -> file.toFile().length())
        .thenComparing(Comparator.naturalOrder());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void a_file_cut_anywhere_is_read_or_refused(Path sample) throws Exception {
    byte[] bytes = Files.readAllBytes(sample);
    IntStream cuts =
        IntStream.range(0, 100).map(percent -> (int) (bytes.length * (long) percent / 100));
    require(sample, cuts.mapToObj(length -> java.util.Arrays.copyOf(bytes, length)));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void a_file_with_other_bytes_is_read_or_refused(Path sample) throws Exception {
    byte[] bytes = Files.readAllBytes(sample);
    int mutations = MUTATIONS / READERS.formats().size();
    require(sample, IntStream.range(0, mutations).mapToObj(seed -> mutated(bytes, seed)));
  }

  /** Some bytes changed, a stretch copied elsewhere, or a stretch left out. */
  private static byte[] mutated(byte[] bytes, int seed) {
    Random random = new Random(seed);
    byte[] mutated = bytes.clone();
    int kind = seed % 4;
    if (kind < 2) {
      for (int left = 1 + random.nextInt(kind == 0 ? 1 : 20); left > 0; left--) {
        mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
      }
      return mutated;
    }
    int length = 1 + random.nextInt(Math.max(1, bytes.length / 10));
    int from = random.nextInt(bytes.length - length + 1);
    if (kind == 2) {
      int to = random.nextInt(bytes.length - length + 1);
      System.arraycopy(bytes, from, mutated, to, length);
      return mutated;
    }
    byte[] shorter = new byte[bytes.length - length];
    System.arraycopy(bytes, 0, shorter, 0, from);
    System.arraycopy(bytes, from + length, shorter, from, shorter.length - from);
    return shorter;
  }

  private static void require(Path sample, Stream<byte[]> inputs) throws Exception {
    ExecutorService thread =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread daemon = new Thread(task, String.valueOf(sample.getFileName()));
              daemon.setDaemon(true);
              return daemon;
            });
    int number = 0;
    try {
      for (byte[] bytes : (Iterable<byte[]>) inputs::iterator) {
        Source source = new Source(String.valueOf(sample.getFileName()), bytes);
        try {
          String fault = thread.submit(() -> fault(source)).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
          assertThat(fault).as("%s, input %d", sample, number).isEmpty();
        } catch (ExecutionException e) {
          throw new AssertionError(sample + ", input " + number, e.getCause());
        }
        number++;
      }
    } finally {
      thread.shutdownNow();
    }
  }

  /** What is wrong with the answer; empty if it is a document, or a refusal in Chinese. */
  private static String fault(Source source) {
    try {
      READERS.read(source);
      return "";
    } catch (ReadingException e) {
      String message = String.valueOf(e.getMessage());
      return message
              .codePoints()
              .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
          ? ""
          : message;
    }
  }
}
