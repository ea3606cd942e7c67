package org.jianbao.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jianbao.document.DocumentReaders;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to work on, how, and where the results go. */
final class RunOptions {
  /** The option that makes the program a worker of another one. */
  static final String WORKER = "--worker";

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = {
        "文件（.docx、.doc、.wps、.odt、.rtf、.pdf、.ofd、网页、文本）；",
        "压缩包（.zip），其中每个文件为一份报告；文件夹（连同其下各级文件夹）；",
        "- 表示标准输入"
      })
  List<String> paths = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = {"将结果写入该文件夹，每份报告每种格式一个文件，", "如 a/报告.docx 的结果为 a/报告.docx.json"})
  @Nullable Path output;

  @Option(
      names = "--max-size",
      paramLabel = "SIZE",
      converter = Converters.Size.class,
      description = "不读取大于此限的文件，如 500K、10M；默认 64M")
  long maxBytes = DocumentReaders.DEFAULT_MAX_BYTES;

  @Option(
      names = "--max-seconds",
      paramLabel = "S",
      converter = Converters.Seconds.class,
      description = {"一份报告最多用这么多秒，超过即停止并说明，其余报告照常检查；", "默认 60"})
  Duration limit = Duration.ofSeconds(60);

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      converter = Converters.Jobs.class,
      description = "同时处理的报告数；默认为处理器核数")
  int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = WORKER, hidden = true)
  boolean worker;

  @Option(names = "--stacktrace", hidden = true)
  boolean stackTrace;

  /**
   * Prepares the run that these options ask for.
   *
   * @param workerCommand makes the command that starts a worker, or null if all is done in this
   *     machine
   * @throws UsageException if a path does not exist
   */
  Runner runner(Console console, @Nullable Supplier<List<String>> workerCommand)
      throws UsageException {
    return worker ? new WorkerSide(console.in()) : new Run(console, this, workerCommand);
  }
}
