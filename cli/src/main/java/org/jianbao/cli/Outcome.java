package org.jianbao.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one input.
 *
 * @param path as given
 * @param result the word under which it is counted in the summary
 * @param exitCode what it alone would end the program with
 * @param messages problems of the input for standard error
 * @param ruleMessages problems of rule files for standard error
 * @param faces the results, rendered, in the order of the formats asked for
 * @param card the scorecard in JSON for the files that a run has one of, or null if there are none
 * @param trace the stack trace of what went wrong in the program itself, or null
 */
record Outcome(
    String path,
    Result result,
    int exitCode,
    List<String> messages,
    List<String> ruleMessages,
    List<Face> faces,
    @Nullable Face card,
    @Nullable String trace) {

  Outcome {
    messages = List.copyOf(messages);
    ruleMessages = List.copyOf(ruleMessages);
    faces = List.copyOf(faces);
  }

  /** How an input is counted, in the order of the summary. */
  enum Result {
    PASS("通过"),
    FAIL("未通过"),
    READ("已读取"),
    NOT_ASSESSABLE("无法评定"),
    UNREADABLE("无法读取"),
    INTERNAL("程序出错");

    private final String word;

    Result(String word) {
      this.word = word;
    }

    /** The word in the summary. */
    String word() {
      return word;
    }
  }

  /**
   * A result in one format.
   *
   * @param suffix suffix of a file, without dot
   * @param content the bytes of the file; not copied, must not be changed
   */
  record Face(String suffix, byte[] content) {

    /** A result that is text. */
    static Face of(String suffix, CharSequence text) {
      return new Face(suffix, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public boolean equals(@Nullable Object object) {
      return object instanceof Face other
          && suffix.equals(other.suffix)
          && Arrays.equals(content, other.content);
    }

    @Override
    public int hashCode() {
      return 31 * suffix.hashCode() + Arrays.hashCode(content);
    }

    /** The content, which is text. */
    String text() {
      return new String(content, StandardCharsets.UTF_8);
    }
  }

  /** The same where not the input but the program itself is to blame. */
  Outcome asFailure() {
    return new Outcome(
        path, Result.INTERNAL, ExitCode.INTERNAL, messages, ruleMessages, faces, card, trace);
  }

  /**
   * An input on which the program itself failed.
   *
   * @param faces results that say so, or none
   * @param card the scorecard that says so, or null
   */
  static Outcome failed(String path, Throwable failure, List<Face> faces, @Nullable Face card) {
    return new Outcome(
        path,
        Result.INTERNAL,
        ExitCode.INTERNAL,
        List.of("程序内部错误：" + failure + "（加 --stacktrace 显示详情）"),
        List.of(),
        faces,
        card,
        trace(failure));
  }

  private static String trace(Throwable failure) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace, /* autoFlush= */ true));
    return trace.toString();
  }
}
