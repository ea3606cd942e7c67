package org.jianbao.compile;

import org.drools.wiring.api.util.ByteArrayClassLoader;
import org.drools.wiring.dynamic.DynamicComponentsSupplier;

/**
 * What Drools is made of, as Drools itself has it, but for one thing: it does not look in every jar
 * for classes of Android, which takes as long as to read a report.
 */
public final class PlainComponents extends DynamicComponentsSupplier {
  @Override
  public int servicePriority() {
    return super.servicePriority() + 1;
  }

  @Override
  public ByteArrayClassLoader createByteArrayClassLoader(ClassLoader parent) {
    return new DefaultByteArrayClassLoader(parent);
  }

  @Override
  public Object createConsequenceExceptionHandler(String className, ClassLoader loader) {
    try {
      return loader.loadClass(className).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(className, e);
    }
  }
}
