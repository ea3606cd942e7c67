package org.jianbao.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jianbao.pack.InstalledPacks;

/** The folder from which the program was started, if it was started by its script. */
final class Installation {
  private static final String HOME = "jianbao.home";

  private Installation() {}

  /** Packs that an office has added to its installation, and then those that the user names. */
  static List<Path> packs(List<Path> named) {
    List<Path> packs = new ArrayList<>(home().map(Installation::added).orElse(List.of()));
    packs.addAll(named);
    return packs.isEmpty() ? named : packs;
  }

  /** The folder of the JSON Schemas, or empty if there is none. */
  static Optional<Path> schemas() {
    return home().map(home -> home.resolve("schema")).filter(Files::isDirectory);
  }

  /** The jars among the plug-ins, sorted; whether they can be used or not. */
  static List<Path> plugins() throws IOException {
    Path folder = home().map(home -> home.resolve("plugins")).orElse(null);
    if (folder == null || !Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
  }

  /** Whether a service comes from a jar. */
  static boolean isFrom(Object service, Path jar) {
    CodeSource source = service.getClass().getProtectionDomain().getCodeSource();
    try {
      return source != null && Files.isSameFile(Path.of(source.getLocation().toURI()), jar);
    } catch (IOException | URISyntaxException e) {
      return false;
    }
  }

  private static Optional<Path> home() {
    String home = System.getProperty(HOME, "");
    return home.isEmpty() ? Optional.empty() : Optional.of(Path.of(home));
  }

  private static List<Path> added(Path home) {
    // The jar of the program bears the time that all files of the distribution have.
    try (Stream<Path> jars = Files.list(home.resolve("lib"))) {
      Optional<Path> own =
          jars.filter(jar -> jar.getFileName().toString().startsWith("jianbao-cli-")).findFirst();
      return own.isEmpty()
          ? List.of()
          : InstalledPacks.in(home.resolve("packs"), Files.getLastModifiedTime(own.get()));
    } catch (IOException e) {
      return List.of();
    }
  }
}
