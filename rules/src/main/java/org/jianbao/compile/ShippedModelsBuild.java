package org.jianbao.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jianbao.pack.PackLibrary;
import org.jianbao.pack.RuleFile;
import org.jianbao.pack.RulePack;

/** Run by the build: compiles the rules of the shipped packs onto the class path. */
public final class ShippedModelsBuild {
  private ShippedModelsBuild() {}

  /**
   * Writes the classes, their index, the version of the facts and what Drools looks for; what is up
   * to date stays.
   *
   * @param arguments the directory of the module's classes
   * @throws IllegalStateException if a rule file does not compile
   */
  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(arguments[0]);
    String version = FactsVersion.compute();
    Map<String, CompiledText.Entry> built = built(root.resolve(ShippedModels.INDEX));
    Map<String, String> index = new TreeMap<>();
    List<String> problems = new ArrayList<>();
    for (RuleFile file : files()) {
      String packageName = DrlText.packageOf(file);
      String key = ModelKey.of(file, version);
      CompiledText.Entry known = built.get(key);
      if (known != null && Files.exists(classFile(root, known.file().modelClass()))) {
        index.put(packageName, CompiledText.write(known));
        continue;
      }
      RuleFileCompiler.Result result =
          new RuleFileCompiler(() -> new ModelCache(null)).compileAnew(file);
      result.problems().forEach(problem -> problems.add(problem.describe()));
      if (result.file() != null) {
        write(root, result.file());
        index.put(packageName, CompiledText.write(key, result.file()));
      }
    }
    if (!problems.isEmpty()) {
      throw new IllegalStateException(String.join("\n", problems));
    }
    write(root.resolve(ShippedModels.INDEX), String.join("", index.values()));
    write(root.resolve(FactsVersion.RESOURCE), version);
    DroolsResources.write(root);
  }

  private static Set<RuleFile> files() {
    Set<RuleFile> files = new LinkedHashSet<>();
    for (RulePack pack : PackLibrary.open(List.of()).all()) {
      files.addAll(pack.ruleFiles());
    }
    return files;
  }

  private static Map<String, CompiledText.Entry> built(Path index) throws IOException {
    Map<String, CompiledText.Entry> built = new HashMap<>();
    if (Files.exists(index)) {
      try {
        CompiledText.read(Files.readString(index)).forEach(entry -> built.put(entry.key(), entry));
      } catch (IllegalArgumentException e) {
        built.clear();
      }
    }
    return built;
  }

  private static void write(Path root, CompiledFile file) throws IOException {
    Path old = root.resolve(file.packageName().replace('.', '/'));
    if (Files.exists(old)) {
      try (Stream<Path> stale = Files.walk(old)) {
        for (Path path : stale.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    for (Map.Entry<String, byte[]> entry : file.classes().entrySet()) {
      Path target = classFile(root, entry.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, entry.getValue());
    }
  }

  private static void write(Path target, String text) throws IOException {
    Files.createDirectories(target.getParent());
    Files.write(target, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Path classFile(Path root, String name) {
    return root.resolve(name.replace('.', '/') + ".class");
  }
}
