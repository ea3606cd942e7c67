package org.jianbao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jianbao.cli.PathInputs.Named;
import org.jianbao.run.OrderedRun;
import org.jianbao.text.Visible;
import org.jianbao.worker.WorkerPool;
import org.jspecify.annotations.Nullable;

/** One run over many inputs: results in order, problems, progress, summary, exit code. */
final class Run implements Runner {
  private final Console console;
  private final RunOptions options;
  private final @Nullable Supplier<List<String>> workerCommand;
  private final Map<Outcome.Result, Integer> counts = new EnumMap<>(Outcome.Result.class);
  private final Set<String> ruleProblems = new HashSet<>();
  private int exitCode = ExitCode.OK;

  private final PathInputs inputs;

  /**
   * Prepares a run.
   *
   * @param workerCommand makes the command that starts a worker, or null if all is done in this
   *     machine
   * @throws UsageException if a path does not exist
   */
  Run(Console console, RunOptions options, @Nullable Supplier<List<String>> workerCommand)
      throws UsageException {
    this.console = console;
    this.options = options;
    this.workerCommand = workerCommand;
    this.inputs = PathInputs.of(options.paths, console.in(), options.output);
  }

  @Override
  public int run(List<String> rules, Work work) throws UsageException, IOException {
    Faces faces = options.output == null ? null : new Faces(options.output);
    rules.forEach(this::ruleProblem);
    for (String folder : inputs.emptyFolders()) {
      problem(folder, "文件夹中没有报告");
      exitCode = Math.max(exitCode, ExitCode.NOT_ASSESSABLE);
    }
    List<Named> all = inputs.inputs();
    try (RunFaces runFaces = work.runFaces(faces);
        Guard guard = guard(work, all.size());
        Progress progress =
            Progress.of(all.size(), console, faces == null && console.outTerminal())) {
      OrderedRun.run(
          all.iterator(),
          input -> new Done(input.relative(), guarded(guard, input)),
          Math.max(1, Math.min(options.jobs, all.size())),
          done -> {
            take(done, faces);
            if (done.outcome().card() != null) {
              runFaces.add(done.outcome().card().content());
            }
            progress.step();
          });
      runFaces.finish().forEach(console.err()::println);
    }
    summary(all.size());
    return exitCode;
  }

  private Guard guard(Work work, int inputs) {
    Isolation isolation =
        workerCommand == null
            ? null
            : new Isolation(
                new WorkerPool(WorkerCommand.forInputs(workerCommand, inputs)),
                work,
                options.limit,
                options.maxBytes);
    return new Guard(isolation, work, options.limit, inputs);
  }

  /** An outcome with the place of its results. */
  private record Done(Path relative, Outcome outcome) {}

  /** A failure on one input must not harm the others. */
  private static Outcome guarded(Guard guard, Named input) {
    try {
      return guard.on(input.input());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return Outcome.failed(input.input().path(), e, List.of(), /* card= */ null);
    }
  }

  private void take(Done done, @Nullable Faces files) throws IOException {
    Outcome outcome = done.outcome();
    for (Outcome.Face face : outcome.faces()) {
      if (files == null) {
        console.out().write(face.text());
        console.out().flush();
      } else {
        files.write(done.relative().resolveSibling(name(done, face)), face.content());
      }
    }
    for (String message : outcome.messages()) {
      problem(outcome.path(), message);
    }
    outcome.ruleMessages().forEach(this::ruleProblem);
    if (outcome.trace() != null && options.stackTrace) {
      console.err().print(outcome.trace());
      console.err().flush();
    }
    counts.merge(outcome.result(), 1, Integer::sum);
    exitCode = Math.max(exitCode, outcome.exitCode());
  }

  private static String name(Done done, Outcome.Face face) {
    return done.relative().getFileName() + "." + face.suffix();
  }

  /** A rule that fails does so on every input, but is said once. */
  private void ruleProblem(String message) {
    exitCode = Math.max(exitCode, ExitCode.RULES);
    if (ruleProblems.add(message)) {
      console.err().println(message);
      console.err().flush();
    }
  }

  private void problem(String path, String message) {
    console.err().println(Visible.name(path) + "：" + message);
    console.err().flush();
  }

  private void summary(int inputs) {
    if (inputs < 2) {
      return;
    }
    console
        .err()
        .println(
            counts.entrySet().stream()
                .map(entry -> entry.getKey().word() + " " + entry.getValue())
                .collect(Collectors.joining("，", "共 " + inputs + " 份：", "")));
    console.err().flush();
  }
}
