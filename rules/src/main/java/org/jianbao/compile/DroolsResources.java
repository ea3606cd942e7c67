package org.jianbao.compile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.function.Function;

/**
 * A class loader for Drools that finds at once the files Drools looks for in every jar: the build
 * has put them into ours. To look into each jar takes as long as to load the rules. Any other file
 * is looked for as ever.
 */
final class DroolsResources extends ClassLoader {
  /** Where the build puts what it found. */
  static final String FOLDER = "META-INF/jianbao/found/";

  /** The files that Drools looks for to load and run rules; most exist once or not at all. */
  static final List<String> NAMES =
      List.of(
          "META-INF/kie.properties.conf",
          "META-INF/kie.default.properties.conf",
          "META-INF/kie.default.mvel.properties.conf",
          "META-INF/services/org.drools.core.common.TruthMaintenanceSystemFactory",
          "META-INF/services/org.drools.core.phreak.PhreakNetworkNodeFactory",
          "META-INF/services/org.drools.core.reteoo.AgendaComponentFactory",
          "META-INF/services/org.drools.core.reteoo.CoreComponentFactory",
          "META-INF/services/org.drools.core.reteoo.RuntimeComponentFactory",
          "META-INF/services/org.drools.core.reteoo.builder.BetaNodeConstraintFactory",
          "META-INF/services/org.drools.kiesession.factory.KnowledgeHelperFactory",
          "META-INF/services/org.drools.wiring.api.ComponentsSupplier",
          "META-INF/services/org.kie.api.KieServices",
          "META-INF/services/org.kie.api.internal.weaver.KieWeavers");

  static {
    registerAsParallelCapable();
  }

  private static final ClassLoader LOADER =
      new DroolsResources(DroolsResources.class.getClassLoader());

  DroolsResources(ClassLoader parent) {
    super(parent);
  }

  /** Does something of Drools, which finds its own services by the class loader of the thread. */
  static <T> T during(Function<ClassLoader, T> work) {
    Thread thread = Thread.currentThread();
    ClassLoader context = thread.getContextClassLoader();
    thread.setContextClassLoader(LOADER);
    try {
      return work.apply(LOADER);
    } finally {
      thread.setContextClassLoader(context);
    }
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    URL found = NAMES.contains(name) ? getParent().getResource(FOLDER + name) : null;
    return found == null
        ? super.getResources(name)
        : Collections.enumeration(Collections.singleton(found));
  }

  /** Puts what Drools will look for below the folder of the module's classes. */
  static void write(Path root) throws IOException {
    for (String name : NAMES) {
      Path target = root.resolve(FOLDER + name);
      Files.createDirectories(target.getParent());
      Files.write(target, content(name));
    }
  }

  /** All files of this name on the class path, one after the other. */
  static byte[] content(String name) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    for (URL each : Collections.list(DroolsResources.class.getClassLoader().getResources(name))) {
      try (InputStream in = each.openStream()) {
        in.transferTo(content);
        content.write('\n');
      }
    }
    return content.toByteArray();
  }
}
