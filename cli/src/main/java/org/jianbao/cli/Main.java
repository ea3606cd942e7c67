package org.jianbao.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;

/** The program: wires the streams, runs a command, ends with its exit code. */
public final class Main {
  private static final int HELP_WIDTH = 100;

  private final Console console;
  private final Service.Opener opener;
  private final boolean isolating;
  private boolean stackTrace = Boolean.getBoolean("jianbao.debug");
  private boolean unwritable;

  /**
   * Makes a program.
   *
   * @param isolating whether inputs may be worked on in Java machines of their own, started by the
   *     same command line
   */
  Main(Console console, Service.Opener opener, boolean isolating) {
    this.console = console;
    this.opener = opener;
    this.isolating = isolating;
  }

  /** Runs the program and exits. */
  public static void main(String[] args) {
    LoggingProvider.use();
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    BufferedWriter out =
        new BufferedWriter(
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8),
            1 << 16);
    // Whatever a library prints is no result.
    System.setOut(err);
    System.setErr(err);
    String terminals = System.getProperty("jianbao.terminals", "");
    Console console =
        new Console(
            out,
            new PrintWriter(err, /* autoFlush= */ true, StandardCharsets.UTF_8),
            System.in,
            terminals.contains("1"),
            terminals.contains("2"),
            Math.max(40, Integer.getInteger("jianbao.columns", Console.USUAL_WIDTH)));
    System.exit(new Main(console, opener(List.of(args)), /* isolating= */ true).run(args));
  }

  private static Service.Opener opener(List<String> words) {
    if (words.contains("check")) {
      return Opened.early(words.get(words.size() - 1));
    }
    return words.contains("extract") ? Opened.early(/* report= */ null) : Opened::with;
  }

  /** Runs a command and returns its exit code; never throws, never exits. */
  int run(String... args) {
    stackTrace |= List.of(args).contains("--stacktrace");
    try {
      Callable<Integer> plain = JianbaoCommand.plain(console, opener, isolating, args);
      int code = plain == null ? parsed(args) : called(plain, JianbaoCommand.NAME + " " + args[0]);
      if (!unwritable) {
        console.out().flush();
      }
      return code;
    } catch (IOException e) {
      return unwritable(e);
    } catch (RuntimeException | Error e) {
      return failed(e);
    }
  }

  private int parsed(String... args) {
    PrintWriter out = new PrintWriter(console.out());
    JianbaoCommand.Parser parser = JianbaoCommand.parser(console, opener, isolating, args);
    int code = prepared(parser.commands(), out).execute(parser.arguments());
    out.flush();
    return code;
  }

  private int called(Callable<Integer> command, String name) {
    try {
      return command.call();
    } catch (Exception e) {
      return ended(e, name);
    }
  }

  private CommandLine prepared(CommandLine commands, PrintWriter out) {
    return commands
        .setOut(out)
        .setErr(console.err())
        .setExpandAtFiles(false)
        .setUsageHelpWidth(HELP_WIDTH)
        .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
        .setParameterExceptionHandler((exception, args) -> wrong(exception))
        .setExecutionExceptionHandler(
            (exception, command, parsed) -> ended(exception, name(command)));
  }

  private int wrong(ParameterException exception) {
    return wrong(UsageMessages.of(exception), name(exception.getCommandLine()));
  }

  private static String name(CommandLine command) {
    return command.getCommandSpec().qualifiedName(" ");
  }

  private int wrong(String message, String name) {
    console.err().println("jianbao：" + message);
    console.err().println("用法见 " + name + " --help");
    console.err().flush();
    return ExitCode.USAGE;
  }

  private int ended(Exception exception, String command) {
    if (exception instanceof UsageException usage) {
      return wrong(String.valueOf(usage.getMessage()), command);
    }
    if (exception instanceof IOException failure) {
      return unwritable(failure);
    }
    return failed(exception);
  }

  /** Results nobody wants any more are no error; results that cannot be kept are one. */
  private int unwritable(IOException exception) {
    unwritable = true;
    if (closedByReader(exception)) {
      return ExitCode.OK;
    }
    console.err().println("jianbao：结果无法写出：" + UnwritableMessages.of(exception));
    console.err().flush();
    return ExitCode.INTERNAL;
  }

  private static boolean closedByReader(IOException exception) {
    String message = String.valueOf(exception.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("pipe") || message.contains("管道");
  }

  private int failed(Throwable failure) {
    console.err().println("jianbao：程序内部错误：" + failure + "（加 --stacktrace 显示详情）");
    if (stackTrace) {
      failure.printStackTrace(console.err());
    }
    console.err().flush();
    return ExitCode.INTERNAL;
  }
}
