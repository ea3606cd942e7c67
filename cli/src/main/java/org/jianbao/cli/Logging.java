package org.jianbao.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.LayoutBase;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.util.List;
import org.slf4j.Logger;

/**
 * Configures Logback, found by its service loader: warnings go to standard error, for standard
 * output belongs to the reports. Code, because reading a file of XML takes as long as half a check.
 * The system property {@code logback.configurationFile} names a file to be used instead.
 */
@ConfiguratorRank(ConfiguratorRank.CUSTOM_TOP_PRIORITY)
public final class Logging extends ContextAwareBase implements Configurator {
  /** The property that names a file to be used instead. */
  static final String FILE = "logback.configurationFile";

  /**
   * Libraries that open inputs and compile rule files. What they say is of the input, in English,
   * and as often as a hostile one likes; what matters of it is said by us as a problem.
   */
  private static final List<String> INPUT_LIBRARIES =
      List.of(
          "org.apache.fontbox",
          "org.apache.pdfbox",
          "org.apache.poi",
          "org.drools.compiler.kie.builder.impl");

  @Override
  public ExecutionStatus configure(LoggerContext context) {
    if (System.getProperty(FILE) != null) {
      return ExecutionStatus.NEUTRAL;
    }
    Line layout = new Line();
    layout.setContext(context);
    layout.start();
    LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
    encoder.setContext(context);
    encoder.setLayout(layout);
    encoder.start();
    ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
    appender.setContext(context);
    appender.setName("STDERR");
    appender.setTarget("System.err");
    appender.setEncoder(encoder);
    appender.start();
    ch.qos.logback.classic.Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
    root.setLevel(Level.WARN);
    root.addAppender(appender);
    INPUT_LIBRARIES.forEach(name -> context.getLogger(name).setLevel(Level.OFF));
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }

  /** Level, simple name of the logger, message; what was thrown. */
  private static final class Line extends LayoutBase<ILoggingEvent> {
    @Override
    public String doLayout(ILoggingEvent event) {
      String logger = event.getLoggerName();
      IThrowableProxy thrown = event.getThrowableProxy();
      return event.getLevel()
          + " "
          + logger.substring(logger.lastIndexOf('.') + 1)
          + ": "
          + event.getFormattedMessage()
          + System.lineSeparator()
          + (thrown == null ? "" : ThrowableProxyUtil.asString(thrown));
    }
  }
}
