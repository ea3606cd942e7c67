package org.jianbao.cli;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LogbackServiceProvider;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/**
 * Logback with the configuration of {@link Logging}, without the search for another: it takes as
 * long as to load some rules. Used instead of Logback's own {@link LogbackServiceProvider} unless a
 * user names a configuration file.
 */
public final class LoggingProvider implements SLF4JServiceProvider {
  /** The property by which SLF4J finds its provider. */
  private static final String PROVIDER = "slf4j.provider";

  private final LoggerContext context = new LoggerContext();
  private final IMarkerFactory markers = new BasicMarkerFactory();
  private final MDCAdapter adapter = new LogbackMDCAdapter();

  /** Makes it the provider, before anything logs. */
  static void use() {
    if (System.getProperty(Logging.FILE) == null && System.getProperty(PROVIDER) == null) {
      System.setProperty(PROVIDER, LoggingProvider.class.getName());
      // Else SLF4J says on standard error that it does so.
      System.setProperty("slf4j.internal.verbosity", "WARN");
    }
  }

  @Override
  public void initialize() {
    context.setName("default");
    context.setMDCAdapter(adapter);
    Logging logging = new Logging();
    logging.setContext(context);
    logging.configure(context);
    context.start();
  }

  @Override
  public ILoggerFactory getLoggerFactory() {
    return context;
  }

  @Override
  public IMarkerFactory getMarkerFactory() {
    return markers;
  }

  @Override
  public MDCAdapter getMDCAdapter() {
    return adapter;
  }

  @Override
  public String getRequestedApiVersion() {
    return LogbackServiceProvider.REQUESTED_API_VERSION;
  }
}
