package org.jianbao.cli;

import java.io.IOException;
import java.io.Writer;
import org.jianbao.publish.AnswerFace;
import org.jianbao.store.Question;
import org.jianbao.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How answers of a store are shown. */
final class ResultsFace {
  private static final int USUAL = 20;

  @Option(
      names = "--format",
      paramLabel = "F",
      description = {"text（对齐的表格，默认）、csv（Excel 可以打开）", "或 json（每行一个对象）"})
  private String format = "text";

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = {"最多显示 N 行，0 为全部；text 默认 20 行，", "csv 和 json 默认全部"})
  private @Nullable Integer limit;

  /** Asks a question and shows the answer. */
  int show(Store store, Question question, Console console) throws UsageException, IOException {
    int most = limit == null ? (format.equals("text") ? USUAL : 0) : limit;
    if (most < 0) {
      throw new UsageException("--limit 应为 0 或正整数");
    }
    Writer out = console.out();
    AnswerFace face =
        AnswerFace.of(format, question.columns(), console.width(), out)
            .orElseThrow(
                () -> new UsageException("没有格式 " + format + "。现有格式：" + AnswerFace.FORMATS));
    int[] rows = {0};
    // One more than is shown tells whether there are more.
    store.ask(
        most == 0 ? question : question.atMost(most + 1),
        row -> {
          rows[0]++;
          if (most == 0 || rows[0] <= most) {
            face.add(row);
          }
        });
    face.finish();
    out.flush();
    if (rows[0] > most && most > 0) {
      console.err().println("只显示了前 " + most + " 行；--limit 0 显示全部");
      console.err().flush();
    }
    return ExitCode.OK;
  }
}
