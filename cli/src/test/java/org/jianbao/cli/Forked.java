package org.jianbao.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs the program in a Java machine of its own, with the class path of the tests. */
final class Forked {
  private static final int PATIENCE_SECONDS = 180;

  private Forked() {}

  /** What a run gave. */
  record Result(int code, String out, String err) {}

  static Result run(List<String> javaOptions, Map<String, String> environment, String... args)
      throws IOException, InterruptedException {
    return run(javaOptions, environment, List.of(), args);
  }

  /** The same with more jars on the class path, as the script of the program adds plug-ins. */
  static Result run(
      List<String> javaOptions, Map<String, String> environment, List<Path> jars, String... args)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(javaOptions);
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-Djianbao.cache=" + System.getProperty("jianbao.cache", ""));
    command.add("-cp");
    StringBuilder path =
        new StringBuilder(
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    jars.forEach(jar -> path.append(File.pathSeparatorChar).append(jar));
    command.add(path.toString());
    command.add(Main.class.getName());
    command.addAll(List.of(args));
    File out = Files.createTempFile("jianbao", ".out").toFile();
    File err = Files.createTempFile("jianbao", ".err").toFile();
    ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out).redirectError(err);
    builder.environment().putAll(environment);
    Process process = builder.start();
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("no end after " + PATIENCE_SECONDS + " s");
      }
      return new Result(process.exitValue(), content(out), content(err));
    } finally {
      process.destroyForcibly();
      Files.delete(out.toPath());
      Files.delete(err.toPath());
    }
  }

  private static String content(File file) throws IOException {
    return Files.readString(file.toPath(), StandardCharsets.UTF_8);
  }
}
