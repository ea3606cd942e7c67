package org.jianbao.compile;

import java.util.Map;

/** Defines the classes of one compiled file; all others come from Jianbao's own loader. */
final class ModelClassLoader extends ClassLoader {
  private final Map<String, byte[]> classes;

  ModelClassLoader(Map<String, byte[]> classes) {
    super(ModelClassLoader.class.getClassLoader());
    this.classes = classes;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : defineClass(name, bytes, 0, bytes.length);
    }
  }
}
