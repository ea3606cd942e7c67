package org.jianbao.compile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jianbao.facts.Findings;

/**
 * The version of what rules are compiled against: a hash over the signatures of all facts and of
 * the types they lead to. Computed by the build; at run time only where the build did not.
 */
final class FactsVersion {
  static final String RESOURCE = "META-INF/jianbao/facts-version";
  private static final String OURS = "org.jianbao.";

  private FactsVersion() {}

  /** The version as the build wrote it, else computed. */
  static String current() {
    try (InputStream in = FactsVersion.class.getClassLoader().getResourceAsStream(RESOURCE)) {
      return in == null ? compute() : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Computes the version from the classes. */
  static String compute() {
    Deque<Class<?>> open = new ArrayDeque<>(facts());
    TreeSet<String> seen = new TreeSet<>();
    TreeSet<String> signatures = new TreeSet<>();
    while (!open.isEmpty()) {
      Class<?> type = open.removeFirst();
      if (!type.getName().startsWith(OURS) || !seen.add(type.getName())) {
        continue;
      }
      signatures.add(type.toGenericString());
      for (Method method : type.getMethods()) {
        if (Modifier.isPublic(method.getModifiers())) {
          signatures.add(method.toGenericString());
          open.addLast(method.getReturnType());
        }
      }
      Collections.addAll(open, type.getInterfaces());
    }
    return Hash.of(signatures.toArray(new String[0]));
  }

  /** All types of the package of the facts, sorted by name. */
  static List<Class<?>> facts() {
    try {
      URI source = Findings.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      Path path = Path.of(source);
      if (Files.isDirectory(path)) {
        return classesIn(path.resolve("org/jianbao/facts"));
      }
      try (FileSystem jar = FileSystems.newFileSystem(path)) {
        return classesIn(jar.getPath("org/jianbao/facts"));
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Class<?>> classesIn(Path directory) throws IOException {
    List<String> names;
    try (Stream<Path> files = Files.list(directory)) {
      names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
              .sorted()
              .toList();
    }
    List<Class<?>> classes = new ArrayList<>();
    for (String name : names) {
      String simple = name.substring(0, name.length() - ".class".length());
      try {
        classes.add(
            Class.forName(
                "org.jianbao.facts." + simple, false, FactsVersion.class.getClassLoader()));
      } catch (ClassNotFoundException e) {
        throw new IllegalStateException(e);
      }
    }
    return classes;
  }
}
