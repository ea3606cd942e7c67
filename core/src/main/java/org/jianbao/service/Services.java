package org.jianbao.service;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ServiceLoader;

/** Implementations of an interface: ours and those of plug-ins. */
public final class Services {
  /** Set to {@code none} by who starts the program and knows that there are no plug-ins. */
  static final String PLUGINS = "jianbao.plugins";

  private Services() {}

  /** All implementations that {@link ServiceLoader} finds with a class loader, in its order. */
  public static <T> List<T> of(Class<T> type, ClassLoader loader) {
    boolean own = System.getProperty(PLUGINS, "").equals("none");
    List<T> services = new ArrayList<>();
    ServiceLoader.load(type, own ? new OwnFile(loader) : loader).forEach(services::add);
    return services;
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
