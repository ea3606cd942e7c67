package org.jianbao.service;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** Implementations of an interface: ours and those of plug-ins. */
public final class Services {
  /** Set to {@code none} by who starts the program and knows that there are no plug-ins. */
  static final String PLUGINS = "jianbao.plugins";

  private static final int MOST = 1_000;

  private Services() {}

  /**
   * All implementations that {@link ServiceLoader} finds with a class loader, in its order; one
   * that does not load is left out.
   */
  public static <T> List<T> of(Class<T> type, ClassLoader loader) {
    return find(type, loader).services();
  }

  /**
   * What there is of an interface.
   *
   * @param failures why others do not load, as the Java machine says it
   */
  public record Found<T>(List<T> services, List<String> failures) {
    public Found {
      services = List.copyOf(services);
      failures = List.copyOf(failures);
    }
  }

  /** The same as {@link #of}, and why others do not load. */
  public static <T> Found<T> find(Class<T> type, ClassLoader loader) {
    boolean own = System.getProperty(PLUGINS, "").equals("none");
    List<T> services = new ArrayList<>();
    List<String> failures = new ArrayList<>();
    Iterator<T> found = ServiceLoader.load(type, own ? new OwnFile(loader) : loader).iterator();
    // As often as a name may stand in files of services: each failure skips one.
    for (int tries = 0; tries < MOST; tries++) {
      try {
        if (!found.hasNext()) {
          break;
        }
        services.add(found.next());
      } catch (ServiceConfigurationError | LinkageError broken) {
        failures.add(String.valueOf(broken.getMessage()));
      }
    }
    return new Found<>(services, failures);
  }

  /**
   * Finds but the first file of a name. Without plug-ins it is the only one, and to look for others
   * in every jar takes as long as to read a report.
   */
  private static final class OwnFile extends ClassLoader {
    static {
      registerAsParallelCapable();
    }

    OwnFile(ClassLoader parent) {
      super(parent);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
      URL own = getParent().getResource(name);
      return own == null
          ? Collections.emptyEnumeration()
          : Collections.enumeration(Collections.singleton(own));
    }
  }
}
