package org.jianbao.compile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kie.builder.impl.KieBuilderImpl;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** DRL to the classes of an executable model, by Drools. One compilation at a time. */
final class ModelCompiler {
  private static final Object LOCK = new Object();
  private static final String CLASS = ".class";

  private ModelCompiler() {}

  /**
   * What a compilation gave.
   *
   * @param classes class files by class name; empty if it failed
   * @param modelClass name of the class that holds the model, "" if it failed
   * @param errors messages of Drools and of the Java compiler, empty if it succeeded
   */
  record Outcome(Map<String, byte[]> classes, String modelClass, List<String> errors) {

    static Outcome failed(List<String> errors) {
      return new Outcome(Map.of(), "", errors);
    }

    boolean succeeded() {
      return errors.isEmpty();
    }
  }

  /** Compiles one file; never throws, whatever the file holds. */
  static Outcome compile(DrlText drl) {
    synchronized (LOCK) {
      KieServices services = KieServices.get();
      ReleaseId release = services.newReleaseId("org.jianbao.packs", drl.packageName(), "1");
      try {
        return compile(drl, services, release);
      } catch (VirtualMachineError e) {
        throw e;
      } catch (Throwable e) {
        // Drools throws anything: NumberFormatException for a constant of the wrong type …
        return Outcome.failed(List.of(e.toString()));
      } finally {
        services.getRepository().removeKieModule(release);
      }
    }
  }

  private static Outcome compile(DrlText drl, KieServices services, ReleaseId release) {
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(release);
    // In the folder of its package, or Drools warns.
    String path = drl.packageName().replace('.', '/') + "/rules.drl";
    files.write(
        services
            .getResources()
            .newByteArrayResource(drl.text().getBytes(StandardCharsets.UTF_8), "UTF-8")
            .setSourcePath("src/main/resources/" + path));
    KieBuilderImpl builder =
        (KieBuilderImpl) services.newKieBuilder(files, ModelCompiler.class.getClassLoader());
    builder.buildAll(ExecutableModelProject.class);
    List<String> errors = new ArrayList<>();
    for (Message message : builder.getResults().getMessages(Message.Level.ERROR)) {
      if (!message.getText().startsWith("Java source of ")) {
        errors.add(message.getText());
      }
    }
    if (!errors.isEmpty()) {
      return Outcome.failed(errors);
    }
    return classes(drl, (InternalKieModule) builder.getKieModule());
  }

  private static Outcome classes(DrlText drl, InternalKieModule module) {
    String prefix = drl.packageName().replace('.', '/') + "/";
    Map<String, byte[]> classes = new TreeMap<>();
    String model = "";
    for (String file : module.getFileNames()) {
      if (file.startsWith(prefix) && file.endsWith(CLASS)) {
        String name = file.substring(0, file.length() - CLASS.length()).replace('/', '.');
        classes.put(name, module.getBytes(file));
      } else if (file.endsWith("/drools-model")) {
        model =
            new String(module.getBytes(file), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith(drl.packageName() + "."))
                .findFirst()
                .orElse("");
      }
    }
    return model.isEmpty()
        ? Outcome.failed(List.of("no model"))
        : new Outcome(classes, model, List.of());
  }
}
