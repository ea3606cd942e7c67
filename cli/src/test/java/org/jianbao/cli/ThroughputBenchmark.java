package org.jianbao.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jianbao.document.DocumentReaders;
import org.jianbao.document.ReadingException;
import org.jianbao.render.RenderStyle;
import org.jianbao.render.json.JsonRenderer;
import org.jianbao.scorecard.Input;
import org.jianbao.scorecard.Jianbao;
import org.jianbao.scorecard.Options;
import org.jianbao.scorecard.Scorecard;

/**
 * Measures the warm throughput of checking (no test; docs/bench/throughput.sh runs it): 1,000
 * copies of each file given are checked and their scorecards written as JSON files, by one thread
 * and by two; and where the time goes.
 */
public final class ThroughputBenchmark {
  private static final int COPIES = Integer.getInteger("jianbao.copies", 1000);
  private static final int WARM_UP = 3;
  private static final int ROUNDS = 5;

  private final Jianbao jianbao;
  private final DocumentReaders readers = new DocumentReaders();
  private final JsonRenderer json = new JsonRenderer();
  private final Path folder;
  private final List<Input> inputs = new ArrayList<>();

  private ThroughputBenchmark(Jianbao jianbao, Path folder, Path sample) throws IOException {
    this.jianbao = jianbao;
    this.folder = folder;
    byte[] content = Files.readAllBytes(sample);
    for (int i = 0; i < COPIES; i++) {
      inputs.add(Input.of(Files.write(folder.resolve(i + ".in"), content)));
    }
  }

  /** Measures with each file named. */
  public static void main(String[] files) throws Exception {
    Jianbao jianbao = Jianbao.open(Options.DEFAULT);
    for (String file : files) {
      Path folder = Files.createTempDirectory("jianbao-benchmark");
      try {
        System.out.println(Path.of(file).getFileName());
        new ThroughputBenchmark(jianbao, folder, Path.of(file)).run();
      } finally {
        try (Stream<Path> left = Files.walk(folder)) {
          for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(path);
          }
        }
      }
    }
  }

  private void run() throws Exception {
    for (int i = 0; i < WARM_UP; i++) {
      perSecond(1);
    }
    for (int threads = 1; threads <= 2; threads++) {
      double[] rounds = new double[ROUNDS];
      for (int i = 0; i < ROUNDS; i++) {
        rounds[i] = perSecond(threads);
      }
      System.out.printf("  %d thread(s): %.0f reports/s%n", threads, median(rounds));
    }
    shares();
  }

  private double perSecond(int threads) throws Exception {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      long start = System.nanoTime();
      List<Future<?>> all = new ArrayList<>();
      for (Input input : inputs) {
        all.add(workers.submit(() -> write(jianbao.check(input))));
      }
      for (Future<?> one : all) {
        one.get();
      }
      return COPIES * 1e9 / (System.nanoTime() - start);
    } finally {
      workers.shutdown();
    }
  }

  /** Each stage contains the one before; what a stage adds is its share. */
  private void shares() {
    List<Scorecard> cards = new ArrayList<>();
    double reading = micros(this::read);
    double understanding = micros(input -> jianbao.extract(input)) - reading;
    double rules = micros(input -> cards.add(jianbao.check(input))) - understanding - reading;
    Scorecard card = cards.get(0);
    double writing = micros(input -> write(card));
    double all = reading + understanding + rules + writing;
    System.out.printf(
        "  of %.0f µs each: reading %.0f %%, understanding %.0f %%, rules %.0f %%, writing %.0f %%%n",
        all,
        100 * reading / all,
        100 * understanding / all,
        100 * rules / all,
        100 * writing / all);
  }

  private double micros(Consumer<Input> stage) {
    double[] rounds = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      inputs.forEach(stage);
      rounds[i] = (System.nanoTime() - start) / 1e3 / COPIES;
    }
    return median(rounds);
  }

  private void read(Input input) {
    try {
      readers.read(Path.of(input.path()));
    } catch (ReadingException e) {
      throw new IllegalStateException(e);
    }
  }

  private void write(Scorecard card) {
    StringBuilder text = new StringBuilder();
    try {
      json.render(card, RenderStyle.PLAIN, text);
      Files.writeString(
          folder.resolve(Path.of(card.source().path()).getFileName() + ".json"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
