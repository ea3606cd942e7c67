package org.jianbao.store;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server of its own for the tests of this machine: Debian's, started by its user
 * postgres, who is needed by root. It ends when the tests do, however they end. Where there is no
 * server the tests are skipped, unless JIANBAO_REQUIRE_POSTGRES is true.
 */
final class PostgresServer {
  static final String PASSWORD = "口令 p@ss/1";
  private static final String START =
      "\"$@\" & server=$!; trap 'kill -TERM $server; wait $server' EXIT; cat > /dev/null";

  private static @Nullable PostgresServer shared;
  private static final AtomicInteger SCHEMAS = new AtomicInteger();

  private final Path bin;
  private final Path folder;
  private final int port;

  private PostgresServer(Path bin, Path folder, int port) {
    this.bin = bin;
    this.folder = folder;
    this.port = port;
  }

  /** The server, started when first asked for. */
  static synchronized PostgresServer shared() {
    if (shared == null) {
      Optional<Path> bin = installed();
      assumeTrue(
          bin.isPresent() || Boolean.getBoolean("jianbao.requirePostgres"),
          "no PostgreSQL server is installed");
      try {
        shared = start(bin.orElseThrow());
      } catch (IOException | InterruptedException e) {
        throw new IllegalStateException("PostgreSQL does not start", e);
      }
    }
    return shared;
  }

  private static Optional<Path> installed() {
    List<Path> folders = new ArrayList<>();
    try (Stream<Path> versions = Files.list(Path.of("/usr/lib/postgresql"))) {
      versions.sorted(Comparator.reverseOrder()).forEach(each -> folders.add(each.resolve("bin")));
    } catch (IOException e) {
      // No Debian.
    }
    for (String each : System.getenv().getOrDefault("PATH", "").split(":")) {
      folders.add(Path.of(each));
    }
    return folders.stream().filter(each -> Files.isExecutable(each.resolve("initdb"))).findFirst();
  }

  private static PostgresServer start(Path bin) throws IOException, InterruptedException {
    Path folder =
        Files.createTempDirectory(
            "jianbao-postgres",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxrwxrwx")));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    Path password = Files.writeString(folder.resolve("password"), PASSWORD + "\n");
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    PostgresServer server = new PostgresServer(bin, folder, port);
    server.run(
        "initdb",
        "-D",
        folder + "/data",
        "-U",
        "postgres",
        "-A",
        "scram-sha-256",
        "-E",
        "UTF8",
        "--locale=C",
        "--no-sync",
        "--pwfile=" + password);
    server.serve();
    return server;
  }

  private List<String> command(String program, String... arguments) {
    List<String> command = new ArrayList<>();
    if ("root".equals(System.getProperty("user.name"))) {
      command.addAll(List.of("runuser", "-u", "postgres", "--"));
    }
    command.add(bin.resolve(program).toString());
    command.addAll(Arrays.asList(arguments));
    return command;
  }

  private void run(String program, String... arguments) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command(program, arguments))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(program + ".log").toFile())
            .start();
    if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IOException(Files.readString(folder.resolve(program + ".log")));
    }
  }

  private void serve() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("sh", "-c", START, "sh"));
    command.addAll(
        command(
            "postgres",
            "-D",
            folder + "/data",
            "-p",
            Integer.toString(port),
            "-c",
            "listen_addresses=localhost",
            "-c",
            "unix_socket_directories=",
            "-c",
            "fsync=off"));
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("server.log").toFile())
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    while (!answers()) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new IOException(Files.readString(folder.resolve("server.log")));
      }
      Thread.sleep(50);
    }
  }

  private boolean answers() {
    try {
      DriverManager.getConnection("jdbc:postgresql://" + place(), "postgres", PASSWORD).close();
      return true;
    } catch (SQLException e) {
      return false;
    }
  }

  private void stop(Process process) {
    try {
      process.getOutputStream().close();
      process.waitFor(20, TimeUnit.SECONDS);
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.delete(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path each, @Nullable IOException e)
                throws IOException {
              Files.delete(each);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      // Left in the folder of temporary files.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Host, port and database. */
  String place() {
    return "localhost:" + port + "/postgres";
  }

  /** The URL of a store that is not there yet. */
  String newStore() {
    return "postgresql://postgres:"
        + "%E5%8F%A3%E4%BB%A4%20p%40ss%2F1"
        + "@"
        + place()
        + "?currentSchema=s"
        + SCHEMAS.incrementAndGet();
  }
}
