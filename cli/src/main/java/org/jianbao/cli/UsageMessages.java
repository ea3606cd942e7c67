package org.jianbao.cli;

import java.util.List;
import java.util.Map;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in Chinese. */
final class UsageMessages {
  /** Options and commands that users may know from the plan, and that come later. */
  private static final List<String> LATER = List.of("assess", "results");

  private static final Map<String, String> NEAR =
      Map.of("--threads", "--jobs", "--out", "--output", "--output-dir", "--output");

  private UsageMessages() {}

  /** One sentence for the exception. */
  static String of(ParameterException exception) {
    if (exception instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (exception instanceof MissingParameterException missing) {
      ArgSpec first = missing.getMissing().get(0);
      return first.isOption() ? name(first) + " 缺少值。" : "缺少" + name(first) + "。";
    }
    if (exception instanceof OverwrittenOptionException twice) {
      return name(twice.getOverwritten()) + " 只能给出一次。";
    }
    if (exception.getCause() instanceof TypeConversionException wrong) {
      return name(exception.getArgSpec())
          + " 的值“"
          + exception.getValue()
          + "”有误："
          + wrong.getMessage()
          + "。";
    }
    return exception.getMessage();
  }

  private static String unmatched(UnmatchedArgumentException exception) {
    String argument = exception.getUnmatched().get(0);
    String name = argument.replaceFirst("=.*", "");
    String kind = argument.startsWith("-") ? "选项 " : "命令 ";
    if (LATER.contains(name)) {
      return "本版本尚不支持" + kind + name + "。";
    }
    String hint = NEAR.containsKey(name) ? "，是否想用 " + NEAR.get(name) + "？" : "。";
    return "没有" + kind + name + hint;
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? "选项 " + option.longestName()
        : "参数 " + argument.paramLabel();
  }
}
