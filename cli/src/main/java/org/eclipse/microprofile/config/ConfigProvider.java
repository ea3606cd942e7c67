package org.eclipse.microprofile.config;

/**
 * Stands where MicroProfile Config is not: Drools asks for this class when it loads the first rule,
 * and does without it if it is not as expected. Without this one, the Java machine would look for
 * it in every jar, which takes as long as to read a report. In the program alone, never in the
 * library.
 */
public final class ConfigProvider {
  private ConfigProvider() {}
}
