package org.jianbao.cli;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Starts this program again as a worker. */
final class WorkerCommand {
  /** Memory of a worker: what the largest file that is read may need. */
  private static final String HEAP = System.getProperty("jianbao.worker.heap", "1g");

  /** Options of this machine that are not for a worker: memory, collector, agents. */
  private static final Pattern OWN =
      Pattern.compile("-Xm[xs].*|-XX:\\+Use.*GC|-XX:Max(?:RAM|Heap).*|-javaagent.*|-agent.*");

  /**
   * So many inputs pay for the second compiler of the Java machine: it takes half of the processors
   * for the first minute, and makes workers half as fast again from then on.
   */
  private static final int WORTH_COMPILING = 8_000;

  private static final String QUICK = "-XX:TieredStopAtLevel=1";

  private WorkerCommand() {}

  /**
   * The command for a run of some inputs.
   *
   * @param command makes the command; stays as it is where it says how to compile
   */
  static Supplier<List<String>> forInputs(Supplier<List<String>> command, int inputs) {
    return () -> {
      List<String> words = new ArrayList<>(command.get());
      if (inputs < WORTH_COMPILING
          && words.stream().noneMatch(word -> word.startsWith("-XX:TieredStopAtLevel"))) {
        words.add(1, QUICK);
      }
      return words;
    };
  }

  /**
   * The command.
   *
   * @param words the command line of this program, the command first, which a worker reads anew
   */
  static List<String> of(List<String> words) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(option -> !OWN.matcher(option).matches())
        .forEach(command::add);
    command.add("-Xmx" + HEAP);
    command.add("-XX:+UseSerialGC");
    command.add("-XX:+ExitOnOutOfMemoryError");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Main.class.getName());
    int names = words.get(0).equals("rules") ? 2 : 1;
    command.addAll(words.subList(0, names));
    command.add(RunOptions.WORKER);
    command.addAll(words.subList(names, words.size()));
    return command;
  }
}
