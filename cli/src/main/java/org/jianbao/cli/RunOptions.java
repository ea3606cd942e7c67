package org.jianbao.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jianbao.document.DocumentReaders;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to work on, how, and where the results go. */
final class RunOptions {
  @Parameters(arity = "1..*", paramLabel = "PATH", description = "文件；文件夹（连同其下各级文件夹）；- 表示标准输入")
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
      names = {"-j", "--jobs"},
      paramLabel = "N",
      converter = Converters.Jobs.class,
      description = "同时处理的报告数；默认为处理器核数")
  int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--stacktrace", hidden = true)
  boolean stackTrace;
}
